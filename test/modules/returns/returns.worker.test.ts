/** Goods that come back: never more than was bought, on the shelf only if so chosen, and their money once. */
import { describe, expect, it } from "vitest";
import { healed, itemsOf, act as retryOf } from "../../fixtures/money.ts";
import { type Caller, callerOf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { deliveredOrder, returnAt } from "../../fixtures/returns.ts";
import { type Answer, bindings, call, eventually, services, unique } from "../../fixtures/shop.ts";

let staff: Promise<Caller> | undefined;
const manager = () => {
  staff ??= callerOf("manager");
  return staff;
};
const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const tally = (answers: readonly Answer[]) => answers.map(({ status }) => status).toSorted();
const request = ({ id, sku, buyer }: StagedOrder, quantity: number, by: { token: string } = buyer) =>
  call("POST", `/orders/${id}/returns`, {
    token: by.token,
    body: { items: [{ sku, quantity }], reason: "a chip" },
  });
const act = async (id: string, step: string, body?: object) =>
  call("POST", `/returns/${id}/${step}`, {
    token: (await manager()).token,
    body,
    headers: { "Idempotency-Key": unique("key") },
  });
const receive = (id: string, sku: string, quantity: number, restock: boolean) =>
  act(id, "receive", { items: [{ sku, quantity, restock }] });
const levelOf = async (sku: string) => (await call("GET", `/inventory/${sku}`, await manager())).body.data;
const refundedInLedger = async (orderId: string): Promise<number> => {
  const { body } = await call("GET", `/sandbox/ledger?orderId=${orderId}`, await manager());
  const entries = body.data as { kind: string; amount: number }[];
  return entries.filter(({ kind }) => kind === "refund").reduce((sum, { amount }) => sum + amount, 0);
};
/** A return of so many units that waits for its goods. */
async function approved(units = 2) {
  const staged = await deliveredOrder();
  const { id } = (await request(staged, units)).body.data;
  await act(id, "approve");
  return { ...staged, returnId: id as string };
}

describe("a return", () => {
  it("goes its whole way: the goods on the shelf, the money back, and told at each step", async () => {
    const staged = await approved();
    const { id, sku, returnId } = staged;
    const before = await levelOf(sku);
    expect((await receive(returnId, sku, 2, true)).body.data).toMatchObject({
      status: "received",
      items: [{ sku, quantity: 2, received: 2, restocked: 2 }],
    });
    expect(await levelOf(sku)).toMatchObject({ onHand: before.onHand + 2, reserved: 0 });
    const { body } = await act(returnId, "refund");
    expect(body.data).toMatchObject({ status: "refunded", refund: { amount: { amount: 2000 } } });
    await eventually(
      () => refundedInLedger(id),
      (sum) => sum === 2000,
    );
    await eventually(
      () => call("GET", `/orders/${id}`, staged.buyer),
      (answer) => answer.body.data.status === "refunded",
    );
    const told = bindings.DB.prepare(
      "SELECT DISTINCT type FROM outbox WHERE aggregate_id = ? ORDER BY created_at",
    );
    expect((await told.bind(returnId).all()).results.map(({ type }) => type)).toEqual([
      "return.requested",
      "return.approved",
      "return.received",
      "return.refunded",
    ]);
    const moved = (await call("GET", `/inventory/${sku}/movements`, await manager())).body.data;
    expect(moved.find(({ kind }: { kind: string }) => kind === "returned")).toMatchObject({
      delta: 2,
      orderId: id,
    });
  });

  it("puts on the shelf what staff choose, line by line, and pays for what came", async () => {
    const { id, sku, returnId } = await approved();
    const { onHand } = await levelOf(sku);
    expect((await receive(returnId, sku, 1, false)).body.data.items).toMatchObject([
      { received: 1, restocked: 0 },
    ]);
    expect((await levelOf(sku)).onHand).toBe(onHand);
    expect((await act(returnId, "refund")).body.data.refund.amount.amount).toBe(1000);
    await eventually(
      () => refundedInLedger(id),
      (sum) => sum === 1000,
    );
  });

  it("gives back another sum where staff say so, and never more than is left", async () => {
    const { returnId, sku, order } = await approved();
    await receive(returnId, sku, 2, false);
    const refund = `/payments/${order.payment.id}/refunds`;
    const { token } = await manager();
    await call("POST", refund, {
      token,
      body: { amount: 1500, reason: "before" },
      headers: { "Idempotency-Key": unique("key") },
    });
    expect(refusal(await act(returnId, "refund", { amount: 501 }))).toEqual([409, "CONFLICT"]);
    // What the goods have cost is more than that, too.
    expect((await act(returnId, "refund")).body.data.refund.amount.amount).toBe(500);
  });

  it("shows that its refund failed, and that it went through once staff had it tried again", async () => {
    const staged = await deliveredOrder(undefined, 2, "pm_refund_refused");
    const { id, items } = (await request(staged, 1)).body.data;
    await act(id, "approve");
    await receive(id, items[0].sku, 1, false);
    expect((await act(id, "refund")).body.data.refund).toMatchObject({ status: "pending" });
    const reaches = (wanted: string) =>
      eventually(
        async () => (await call("GET", `/returns/${id}`, staged.buyer)).body.data,
        ({ refund }) => refund.status === wanted,
      );
    await reaches("failed");
    const { body } = await call("GET", `/orders/${staged.id}/returns`, staged.buyer);
    expect(body.data).toMatchObject([{ status: "refunded", refund: { status: "failed" } }]);
    await healed(staged);
    const [item] = await itemsOf(staged);
    await retryOf(item?.id ?? "", "retry");
    expect((await reaches("succeeded")).refund.amount.amount).toBe(1000);
  });

  it("that is rejected ends there, and its units may be asked for again", async () => {
    const staged = await deliveredOrder();
    const { id } = (await request(staged, 2)).body.data;
    expect(refusal(await request(staged, 1))).toEqual([409, "CONFLICT"]);
    expect((await act(id, "reject")).body.data.status).toBe("rejected");
    expect(refusal(await act(id, "approve"))).toEqual([409, "INVALID_TRANSITION"]);
    expect((await request(staged, 2)).status).toBe(201);
  });

  it.each([
    ["requested", ["receive", "refund"]],
    ["approved", ["approve", "refund"]],
    ["received", ["approve", "reject", "receive"]],
  ] as const)("that is %s can't %s", async (status, steps) => {
    const { id, items } = await returnAt(status);
    const body = { items: [{ sku: items[0]?.sku, quantity: 1, restock: true }] };
    for (const step of steps) {
      const answer = await act(id, step, step === "receive" ? body : undefined);
      expect([step, ...refusal(answer)]).toEqual([step, 409, "INVALID_TRANSITION"]);
    }
  });

  it("whose goods never come is rejected, and they may be asked for again", async () => {
    const staged = await approved(2);
    expect(refusal(await receive(staged.returnId, staged.sku, 0, true))).toEqual([400, "VALIDATION_ERROR"]);
    expect((await act(staged.returnId, "reject")).body.data.status).toBe("rejected");
    expect((await request(staged, 2)).status).toBe(201);
  });

  it("of which less came than was announced leaves the rest to another one", async () => {
    const staged = await approved(2);
    await receive(staged.returnId, staged.sku, 1, false);
    const another = (await request(staged, 1)).body.data.id;
    await act(staged.returnId, "refund");
    expect(refusal(await request(staged, 1))).toEqual([409, "CONFLICT"]);
    await act(another, "reject");
    expect(refusal(await request(staged, 2))).toEqual([409, "CONFLICT"]);
    expect((await request(staged, 1)).status).toBe(201);
  });

  it("is refunded by a program only if its key may give money back", async () => {
    const { id, returnId, sku } = await approved(1);
    const { token } = await manager();
    const keyWith = async (...scopes: string[]): Promise<string> =>
      (await call("POST", "/api-keys", { token, body: { name: "returns", scopes } })).body.data.key;
    const [clerk, cashier] = await Promise.all([
      keyWith("orders:write"),
      keyWith("orders:write", "payments:write"),
    ]);
    const body = { items: [{ sku, quantity: 1, restock: false }] };
    expect((await call("POST", `/returns/${returnId}/receive`, { token: clerk, body })).status).toBe(200);
    const refundBy = (key: string) =>
      call("POST", `/returns/${returnId}/refund`, {
        token: key,
        body: { amount: 2000 },
        headers: { "Idempotency-Key": unique("key") },
      });
    expect(refusal(await refundBy(clerk))).toEqual([403, "FORBIDDEN"]);
    expect(await refundedInLedger(id)).toBe(0);
    expect((await refundBy(cashier)).body.data).toMatchObject({ status: "refunded" });
  });

  it("takes nothing that was not announced", async () => {
    const { returnId, sku } = await approved(1);
    const { onHand } = await levelOf(sku);
    expect(refusal(await receive(returnId, sku, 2, true))).toEqual([400, "VALIDATION_ERROR"]);
    expect(refusal(await receive(returnId, "OTHER", 1, true))).toEqual([400, "VALIDATION_ERROR"]);
    expect((await levelOf(sku)).onHand).toBe(onHand);
  });

  it("is for what was delivered, and by its customer or staff", async () => {
    const [open, delivered, stranger, support] = await Promise.all([
      orderAt("fulfilling"),
      deliveredOrder(),
      callerOf(),
      callerOf("support"),
    ]);
    expect(refusal(await request(open, 1))).toEqual([409, "INVALID_TRANSITION"]);
    expect(refusal(await request(delivered, 3))).toEqual([409, "CONFLICT"]);
    expect(refusal(await request(delivered, 1, stranger))).toEqual([403, "FORBIDDEN"]);
    const { body, status, headers } = await request(delivered, 1, support);
    expect([status, body.data.userId]).toEqual([201, delivered.buyer.id]);
    expect((await call("GET", headers.get("Location") ?? "", delivered.buyer)).body.data.id).toBe(
      body.data.id,
    );
    expect((await call("GET", `/orders/${delivered.id}/returns`, delivered.buyer)).body.data).toHaveLength(1);
    expect(refusal(await call("GET", `/returns/${body.data.id}`, stranger))).toEqual([403, "FORBIDDEN"]);
  });
});

describe("returns that race", () => {
  it("for the same units pass as often as there are units", async () => {
    const staged = await deliveredOrder();
    const answers = await Promise.all(Array.from({ length: 10 }, () => request(staged, 1)));
    expect(tally(answers)).toEqual([...Array(2).fill(201), ...Array(8).fill(409)]);
  });

  it("to be approved and rejected go one way", async () => {
    const { id } = await returnAt("requested");
    const { rooms, runAs } = services();
    // Not over HTTP, whose gate would let them in one after the other.
    const steps = Array.from({ length: 6 }, (_, i) =>
      runAs("test", (ctx) => (i % 2 ? rooms.returns.approve(ctx, id) : rooms.returns.reject(ctx, id))),
    );
    const ends = (await Promise.allSettled(steps)).map(({ status }) => status).toSorted();
    expect(ends).toEqual(["fulfilled", ...Array(5).fill("rejected")]);
  });

  it("to be received put the goods on the shelf once", async () => {
    const { returnId, sku } = await approved();
    const { onHand } = await levelOf(sku);
    const answers = await Promise.all(Array.from({ length: 6 }, () => receive(returnId, sku, 2, true)));
    expect(tally(answers)).toEqual([200, ...Array(5).fill(409)]);
    expect((await levelOf(sku)).onHand).toBe(onHand + 2);
  });

  it("to be refunded give the money back once", async () => {
    const { id, returnId, sku } = await approved(1);
    await receive(returnId, sku, 1, false);
    const answers = await Promise.all(Array.from({ length: 6 }, () => act(returnId, "refund")));
    expect(tally(answers)).toEqual([200, ...Array(5).fill(409)]);
    await eventually(
      () => refundedInLedger(id),
      (sum) => sum > 0,
    );
    expect(await refundedInLedger(id)).toBe(1000);
  });

  it("with other refunds never give back more than was captured", async () => {
    const { id, returnId, sku, order } = await approved();
    await receive(returnId, sku, 2, false);
    const { token } = await manager();
    const answers = await Promise.all([
      act(returnId, "refund"),
      ...Array.from({ length: 4 }, () =>
        call("POST", `/payments/${order.payment.id}/refunds`, {
          token,
          body: { amount: 600, reason: "race" },
          headers: { "Idempotency-Key": unique("key") },
        }),
      ),
    ]);
    for (const { status } of answers) expect([200, 201, 409]).toContain(status);
    const { body } = await call("GET", `/payments/${order.payment.id}`, { token });
    await eventually(
      () => refundedInLedger(id),
      (sum) => sum === body.data.refunded.amount,
    );
    expect(body.data.refunded.amount).toBeLessThanOrEqual(2000);
  });
});
