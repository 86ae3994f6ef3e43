/** Webhooks by the Worker's own queues and nothing in a test's hands: from an order to the receiver. */
import { beforeEach, describe, expect, it } from "vitest";
import { callerOf } from "../../fixtures/orders.ts";
import { asManager, newInbox } from "../../fixtures/outgoing-webhooks.ts";
import { bindings, call, eventually, orderOf, place, productWithStock, signIn } from "../../fixtures/shop.ts";

async function subscribe(events: readonly string[]) {
  const manager = asManager(call, await callerOf("manager"));
  const inbox = newInbox();
  const { body } = await manager("POST", "/webhook-endpoints", { url: inbox.url, events });
  await inbox.order({ secrets: [body.data.secret] });
  const path = `/webhook-endpoints/${body.data.id}`;
  return {
    inbox,
    test: () => manager("POST", `${path}/test`),
    deliveries: () => manager("GET", `${path}/deliveries`),
  };
}
const typesIn = (calls: readonly { body: string }[]) =>
  calls.map(({ body }) => JSON.parse(body).type as string).toSorted();

beforeEach(async () => {
  await bindings.DB.prepare("UPDATE webhook_endpoints SET deleted_at = 1 WHERE deleted_at IS NULL").run();
});

describe("an order", () => {
  it("is told of from its first to its last state, each verified, and as the API shows it", async () => {
    const { inbox } = await subscribe(["order.*", "payment.completed"]);
    const [{ token }, { sku }] = await Promise.all([signIn(), productWithStock(1)]);
    const { body } = await place(token, orderOf(sku));
    const all = ["order.completed", "order.created", "order.fulfilling", "order.paid", "payment.completed"];
    const calls = await eventually(inbox.received, ({ length }) => length >= all.length);
    expect(typesIn(calls)).toEqual(all);
    expect(calls.every(({ verifiedBy }) => verifiedBy.length === 1)).toBe(true);
    const created = calls.map((one) => JSON.parse(one.body)).find(({ type }) => type === "order.created");
    expect(created.data.order).toEqual(body.data);
  });
});

describe("a slow endpoint", () => {
  it("keeps no other waiting: with forty deliveries that hang, another's come at once", async () => {
    const slow = await subscribe(["order.paid"]);
    const quick = await subscribe(["order.paid"]);
    await slow.inbox.always({ delayMs: 6_000 });
    await Promise.all(Array.from({ length: 40 }, slow.test));
    await eventually(slow.inbox.received, ({ length }) => length >= 5);
    const waits: number[] = [];
    for (let i = 0; i < 5; i++) {
      const before = Date.now();
      await quick.test();
      const calls = await eventually(quick.inbox.received, ({ length }) => length > i);
      waits.push((calls[i]?.at ?? 0) - before);
    }
    expect(Math.max(...waits)).toBeLessThan(2_000);
    // Five at a time, however many wait.
    expect(await slow.inbox.received()).toHaveLength(5);
  });
});

describe("a receiver that fails", () => {
  it("is called again after some five seconds, by the queue's own delay", async () => {
    const { inbox, test, deliveries } = await subscribe(["order.paid"]);
    await inbox.next({ status: 500 });
    await test();
    const [first, second] = await eventually(inbox.received, ({ length }) => length === 2, 20);
    expect(second?.id).toBe(first?.id);
    expect(second?.verifiedBy).toEqual([0]);
    const wait = (second?.at ?? 0) - (first?.at ?? 0);
    expect(wait).toBeGreaterThanOrEqual(4_000);
    expect(wait).toBeLessThan(12_000);
    const settled = await eventually(deliveries, ({ body }) => body.data[0].status === "delivered");
    expect(settled.body.data[0].attempts).toHaveLength(2);
  });
});
