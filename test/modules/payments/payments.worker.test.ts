/** Money: refunds that never exceed what was captured, and webhooks that work once. */
import { describe, expect, it } from "vitest";
import type { Order } from "../../../src/modules/orders/orders.model.ts";
import { createSandboxProvider } from "../../../src/modules/payments/sandbox.provider.ts";
import { createSandboxWorld } from "../../../src/shared/sandbox/world.ts";
import { callerOf, orderAt } from "../../fixtures/orders.ts";
import { type Answer, bindings, call, eventually, services, unique } from "../../fixtures/shop.ts";
import { deliver, deliverAndWait, outcomeOf } from "../../fixtures/webhooks.ts";

const refusal = ({ status, body }: Answer) => [status, body.error.code];
const refund = async (id: string, body: object, key = unique("key")) => {
  const { token } = await callerOf("manager");
  return call("POST", `/payments/${id}/refunds`, { token, body, headers: { "Idempotency-Key": key } });
};
const paymentOf = async (id: string) =>
  (await call("GET", `/payments/${id}`, await callerOf("support"))).body.data;
const refundedInLedger = async (orderId: string) => {
  const { body } = await call("GET", `/sandbox/ledger?orderId=${orderId}`, await callerOf("support"));
  const entries = body.data as { kind: string; amount: number }[];
  return entries.filter(({ kind }) => kind === "refund").reduce((sum, { amount }) => sum + amount, 0);
};

describe("refunds", () => {
  it("in parts add up to what was captured, and not a cent more", async () => {
    const { id, order } = await orderAt("paid");
    const payment = order.payment.id;
    expect((await refund(payment, { amount: 700, reason: "a chip" })).body.data).toMatchObject({
      amount: { amount: 700, currency: "EUR" },
    });
    expect(await paymentOf(payment)).toMatchObject({ status: "partially_refunded" });
    const tooMuch = await refund(payment, { amount: 1301, reason: "all" });
    expect(refusal(tooMuch)).toEqual([409, "CONFLICT"]);
    expect(tooMuch.body.error.details).toEqual([{ field: "amount", message: "at most 1300" }]);
    expect((await refund(payment, { reason: "the rest" })).body.data.amount.amount).toBe(1300);
    expect(refusal(await refund(payment, { reason: "again" }))).toEqual([409, "CONFLICT"]);
    const settled = await eventually(
      () => paymentOf(payment),
      ({ refunds }) => refunds.every(({ status }: { status: string }) => status === "succeeded"),
    );
    expect(settled).toMatchObject({ status: "refunded", refunded: { amount: 2000 } });
    expect(await refundedInLedger(id)).toBe(2000);
  });

  it("that race never give back more than was captured", async () => {
    const { id, order } = await orderAt("paid");
    const answers = await Promise.all(
      Array.from({ length: 15 }, () => refund(order.payment.id, { amount: 600, reason: "race" })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(12);
    await eventually(
      () => refundedInLedger(id),
      (sum) => sum === 1800,
    );
    expect(await paymentOf(order.payment.id)).toMatchObject({ refunded: { amount: 1800 } });
  });

  it("race with a cancellation without a cent too much or too little", async () => {
    const { id, order, buyer } = await orderAt("paid");
    const [asked, cancelled] = await Promise.all([
      refund(order.payment.id, { amount: 500, reason: "race" }),
      call("POST", `/orders/${id}/cancel`, { token: buyer.token }),
    ]);
    expect([asked.status, cancelled.status]).toEqual([201, 200]);
    await eventually(
      () => refundedInLedger(id),
      (sum) => sum === 2000,
    );
    expect(await paymentOf(order.payment.id)).toMatchObject({ status: "refunded" });
  });

  it("need a key, and a repeat of it gives nothing back", async () => {
    const { order } = await orderAt("paid");
    const { token } = await callerOf("manager");
    const without = await call("POST", `/payments/${order.payment.id}/refunds`, {
      token,
      body: { reason: "x" },
    });
    expect(refusal(without)).toEqual([400, "IDEMPOTENCY_KEY_REQUIRED"]);
    const body = { amount: 100, reason: "a chip" };
    const headers = { "Idempotency-Key": unique("key") };
    const [first, again] = await Promise.all([
      call("POST", `/payments/${order.payment.id}/refunds`, { token, body, headers }),
      call("POST", `/payments/${order.payment.id}/refunds`, { token, body, headers }),
    ]);
    expect(again.body.data).toEqual(first.body.data);
    expect(await paymentOf(order.payment.id)).toMatchObject({ refunded: { amount: 100 } });
  });

  it("of a payment that took nothing are refused", async () => {
    const { order } = await orderAt("pending");
    expect(refusal(await refund(order.payment.id, { reason: "x" }))).toEqual([409, "CONFLICT"]);
  });

  it("of all the money after completion make the order refunded", async () => {
    const [{ id, order, buyer }, { token }] = await Promise.all([orderAt("fulfilling"), callerOf("manager")]);
    const shipment = `/shipments/${order.shipment?.id}`;
    await call("POST", `${shipment}/handover`, { token });
    await call("POST", `${shipment}/delivery`, { token });
    const reaches = (status: string) =>
      eventually(
        () => call("GET", `/orders/${id}`, { token: buyer.token }),
        ({ body }) => body.data.status === status,
      );
    await reaches("completed");
    await refund(order.payment.id, { reason: "it leaks" });
    await reaches("refunded");
  });

  it("are for managers, and a payment is for its customer and staff", async () => {
    const [{ order, buyer }, stranger, support] = await Promise.all([
      orderAt("paid"),
      callerOf(),
      callerOf("support"),
    ]);
    const path = `/payments/${order.payment.id}`;
    const headers = { "Idempotency-Key": unique("key") };
    for (const { token } of [buyer, stranger, support]) {
      const asked = await call("POST", `${path}/refunds`, { token, headers, body: { reason: "x" } });
      expect(refusal(asked)).toEqual([403, "FORBIDDEN"]);
    }
    expect(refusal(await call("GET", path, { token: stranger.token }))).toEqual([403, "FORBIDDEN"]);
    expect((await call("GET", path, { token: buyer.token })).status).toBe(200);
  });
});

describe("a payment provider's webhook", () => {
  const path = "/inbound/payments/sandbox";
  const succeeded = (paymentId: string) => ({ type: "charge.succeeded", data: { paymentId } });
  /** The provider has the money, and Wharf's books don't know: the answer was lost. */
  const takenUnheard = ({ id, payment, total }: Order) =>
    services().runAs("test", ({ db, clock }) => {
      const world = createSandboxWorld(services().keyring, (about) =>
        bindings.SANDBOX_CLOCKWORK.getByName(about),
      );
      const charge = {
        operationId: payment.id,
        orderId: id,
        paymentId: payment.id,
        externalId: payment.id,
        method: "pm_ok",
        ...total,
      };
      return createSandboxProvider(db, clock, world).charge(charge);
    });
  const completions = (paymentId: string) =>
    bindings.DB.prepare(
      "SELECT count(*) AS n FROM outbox WHERE type = 'payment.completed' AND aggregate_id = ?",
    )
      .bind(paymentId)
      .first<number>("n");

  it("has its effect once, also when it comes twice, again later, or five times at once", async () => {
    const { order } = await orderAt("pending");
    await takenUnheard(order);
    const event = succeeded(order.payment.id);
    const id = unique("msg");
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => deliver(path, event, { id })));
    const later = await deliver(path, event, { id });
    expect([...atOnce, later].map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
    expect([await outcomeOf(id), await deliverAndWait(path, event)]).toEqual(["processed", "processed"]);
    expect(await completions(order.payment.id)).toBe(1);
    expect(await paymentOf(order.payment.id)).toMatchObject({
      status: "captured",
      captured: { amount: 2000 },
      version: 2,
    });
  });

  it("with a wrong signature, an old one or none is a 401 and has no effect", async () => {
    const { order } = await orderAt("pending");
    await takenUnheard(order);
    const event = succeeded(order.payment.id);
    const old = new Date(Date.now() - 10 * 60_000);
    const answers = [
      await deliver(path, event, { signature: `v1,${btoa("x".repeat(32))}` }),
      await deliver(path, event, { signature: "v1," }),
      await deliver(path, event, { at: old }),
      await deliver(path, event, { at: new Date(Date.now() + 10 * 60_000) }),
      await call("POST", path, { body: event }),
    ];
    for (const answer of answers) expect(refusal(answer)).toEqual([401, "UNAUTHENTICATED"]);
    expect(await paymentOf(order.payment.id)).toMatchObject({ status: "pending" });
  });

  it("that says nothing of a charge is taken and ignored", async () => {
    const { order } = await orderAt("pending");
    const event = { type: "charge.disputed", data: { paymentId: order.payment.id } };
    expect(await deliverAndWait(path, event)).toBe("ignored");
    expect(await paymentOf(order.payment.id)).toMatchObject({ status: "pending" });
  });

  it("of an unknown provider is a 404", async () => {
    expect((await deliver("/inbound/payments/none", succeeded("pay_none"))).status).toBe(404);
  });

  it("after the order was cancelled leads to the money going back", async () => {
    const { id, order, buyer } = await orderAt("pending");
    await call("POST", `/orders/${id}/cancel`, { token: buyer.token });
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.payments.undo(ctx, id));
    expect(await paymentOf(order.payment.id)).toMatchObject({ status: "voided" });
    await takenUnheard(order);
    await deliver(path, succeeded(order.payment.id));
    await eventually(
      () => paymentOf(order.payment.id),
      ({ status }) => status === "refunded",
    );
  });
});
