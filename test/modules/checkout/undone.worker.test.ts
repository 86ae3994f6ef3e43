/** Orders whose undo did not come to its end: what went back stays back, and what is left is still brought to its end. */
import { describe, expect, it } from "vitest";
import { checkoutOf, compose, sweep, type Wharf } from "../../../src/app/compose.ts";
import { runOrderSaga } from "../../../src/modules/checkout/order.saga.ts";
import type { Context } from "../../../src/shared/context.ts";
import type { EventMessage } from "../../../src/shared/events/event.ts";
import { createEngine } from "../../faults/engine.ts";
import { at, hand } from "../../fixtures/events.ts";
import { callerOf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { bindings, call } from "../../fixtures/shop.ts";

const minute = 60_000;
const hour = 60 * minute;
const later = (ms: number): Wharf => compose(bindings, at(Date.now() + ms));
const on = <T>(wharf: Wharf, work: (ctx: Context) => Promise<T>) =>
  wharf.runAs("test", work, { publish: async () => {} });
const now = later(0);
const { orders, payments } = now.rooms;
/** The steps of a saga, whose events wait in the outbox. */
const checkout = checkoutOf({ ...now, runAs: (_, work) => on(now, work) }, null);
const orderNow = ({ id }: StagedOrder) => on(now, (ctx) => orders.find(ctx, id));
const moneyOf = async ({ id }: StagedOrder) =>
  (await on(now, (ctx) => now.rooms.bank.ledger(ctx, id))).map(({ kind, amount }) => `${kind} ${amount}`);
const itemsOf = async ({ id }: StagedOrder) => {
  const { body } = await call("GET", "/attention?limit=100&status=open", await callerOf("manager"));
  return (body.data as { kind: string; orderId: string }[]).filter(({ orderId }) => orderId === id);
};
const messageOf = async ({ id }: StagedOrder, type: string): Promise<EventMessage> => {
  const found = bindings.DB.prepare("SELECT message FROM outbox WHERE type = ? AND instr(message, ?) > 0");
  return JSON.parse((await found.bind(type, id).first<string>("message")) ?? "null");
};

describe("nothing is sent for money that went back", () => {
  it("of an order that was paid", async () => {
    const staged = await orderAt("paid");
    await checkout.undoPayment(staged.id);
    expect(await checkout.takePayment(staged.id)).toBe("shipment_failed");
  });

  it("of an order that was not yet marked as paid, which then expires", async () => {
    const staged = await orderAt("pending");
    await on(now, (ctx) => payments.collect(ctx, staged.id));
    await checkout.undoPayment(staged.id);
    expect(await checkout.takePayment(staged.id)).toBe("payment_failed");
    expect(await orderNow(staged)).toMatchObject({ status: "pending" });
    const due = later(16 * minute);
    expect(await on(due, (ctx) => due.rooms.orders.expire(ctx, staged.id))).toBe("changed");
    expect((await moneyOf(staged)).toSorted()).toEqual(["charge 2000", "refund 2000"]);
  });

  it("by staff, of an order that was not yet marked as paid", async () => {
    const staged = await orderAt("pending");
    await on(now, (ctx) => payments.collect(ctx, staged.id));
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const asked = { ...(await callerOf("manager")), body: { reason: "as wished" }, headers };
    const { status } = await call("POST", `/payments/${staged.order.payment.id}/refunds`, asked);
    expect(status).toBe(201);
    expect(await checkout.takePayment(staged.id)).toBe("payment_failed");
  });

  it("but one that a carrier has goes on", async () => {
    const staged = await orderAt("fulfilling");
    await on(now, (ctx) => payments.undo(ctx, staged.id));
    expect(await checkout.takePayment(staged.id)).toBe("paid");
  });
});

it("a shipment that an undo has called off is no cancellation of the order", async () => {
  const staged = await orderAt("paid");
  await checkout.createShipment(staged.id);
  await checkout.undoShipment(staged.id);
  expect(await checkout.createShipment(staged.id)).toBe("shipment_failed");
});

it("a cancelled order gets the rest back where a part had gone back before", async () => {
  const staged = await orderAt("paid");
  const { token } = await callerOf("manager");
  const headers = { "Idempotency-Key": "part" };
  const body = { amount: 500, reason: "a chip" };
  await call("POST", `/payments/${staged.order.payment.id}/refunds`, { token, headers, body });
  await hand(now, [await messageOf(staged, "payment.refund_requested")]);
  await hand(now, [await messageOf(staged, "payment.refunded")]);
  await on(now, (ctx) => orders.abandon(ctx, staged.id, "staff"));
  expect(await orderNow(staged)).toMatchObject({ payment: { status: "partially_refunded" } });
  const wharf = later(10 * minute);
  await on(wharf, () => sweep(wharf, true));
  expect((await moneyOf(staged)).toSorted()).toEqual(["charge 2000", "refund 1500", "refund 500"]);
});

it("an overdue order that turns out to be paid is driven on, by a saga that had ended", async () => {
  const staged = await orderAt("pending");
  const clock = { now: () => Date.now() + 20 * minute };
  const engine = createEngine<{ orderId: typeof staged.id }>(clock, (_, step) => {
    if (isAway) throw new Error("the engine fails");
    return runOrderSaga(step, checkout, staged.id);
  });
  let isAway = true;
  await engine.workflow.create({ id: staged.id, params: { orderId: staged.id } });
  await engine.run();
  isAway = false;
  await on(now, (ctx) => payments.collect(ctx, staged.id));
  const wharf = compose({ ...bindings, ORDER_SAGA: engine.workflow as never }, clock);
  await on(wharf, () => sweep(wharf, true));
  await engine.run([staged.id]);
  expect((await orderNow(staged)).status).not.toBe("pending");
});

it("an overdue order that turns out to be paid, and that no engine drives on, is shown to staff", async () => {
  const [paid, unpaid] = [await orderAt("pending"), await orderAt("pending")];
  await on(now, (ctx) => payments.collect(ctx, paid.id));
  const down = () => Promise.reject(new Error("the engine is down"));
  const env = { ...bindings, ORDER_SAGA: { create: down, get: down } as never };
  const wharf = compose(env, at(Date.now() + 20 * minute));
  await on(wharf, () => sweep(wharf, true));
  expect(await itemsOf(paid)).toMatchObject([{ kind: "order_stuck", reason: "does_not_move" }]);
  expect(await itemsOf(unpaid)).toEqual([]);
});

it("an overdue order whose money has come just now is nobody's trouble: its saga is under way", async () => {
  const staged = await orderAt("pending");
  const late = later(16 * minute);
  await on(late, (ctx) => late.rooms.payments.collect(ctx, staged.id));
  await on(late, () => sweep(late, true));
  expect(await itemsOf(staged)).toEqual([]);
});

it("a step that completes the order and fails for good undoes nothing, and is woken again", async () => {
  const staged = await orderAt("fulfilling");
  let time = Date.now();
  let isDown = true;
  const engine = createEngine<null>({ now: () => time }, (_, step) =>
    runOrderSaga(
      step,
      { ...checkout, complete: (id) => (isDown ? Promise.reject(new Error("down")) : checkout.complete(id)) },
      staged.id,
    ),
  );
  const wake = async () => {
    await (await engine.workflow.get(staged.id)).sendEvent({ type: "delivery", payload: {} });
    for (let i = 0; i < 20; i++) {
      await engine.run();
      time = Math.min(engine.nextAt() ?? time, time + minute);
    }
  };
  await engine.workflow.create({ id: staged.id, params: null });
  await wake();
  expect(engine.instances.get(staged.id)).toMatchObject({ status: "running" });
  expect(await orderNow(staged)).toMatchObject({ status: "fulfilling", shipment: { status: "created" } });
  isDown = false;
  const { token } = await callerOf("manager");
  await call("POST", `/shipments/${staged.order.shipment?.id}/delivery`, { token });
  await wake();
  expect(await orderNow(staged)).toMatchObject({ status: "completed" });
});

it("a parcel of a cancelled order that holds no money is called off for a day, and then staff are asked", async () => {
  const staged = await orderAt("fulfilling");
  await bindings.DB.prepare(
    "UPDATE shipments SET carrier = 'sandbox', address = json_set(address, '$.country', 'XF') WHERE order_id = ?",
  )
    .bind(staged.id)
    .run();
  await on(now, (ctx) => payments.undo(ctx, staged.id));
  await on(now, (ctx) => orders.abandon(ctx, staged.id, "staff"));
  const cancelled = await messageOf(staged, "order.cancelled");
  const bring = (ms: number) => hand(later(ms), [cancelled], undefined, 1, "sync");
  await bring(22 * hour);
  expect(await itemsOf(staged)).toEqual([]);
  await bring(24 * hour);
  expect(await itemsOf(staged)).toMatchObject([{ kind: "order_stuck" }]);
});
