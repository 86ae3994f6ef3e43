/** Orders that are paid by Stripe, on their whole way: webhooks, answers that are lost, customers who have to act, and cancellations. */
import { describe, expect, inject, it } from "vitest";
import { checkoutOf, compose } from "../../../src/app/compose.ts";
import { createStripeProvider } from "../../../src/modules/payments/stripe.provider.ts";
import { systemClock } from "../../../src/shared/clock.ts";
import type { OrderId } from "../../../src/shared/ids.ts";
import { stripeKey, stripeWebhookSecret } from "../../e2e/support/stripe-keys.ts";
import { type Caller, callerOf } from "../../fixtures/orders.ts";
import {
  bindings,
  call,
  eventually,
  orderOf,
  place,
  productWithStock,
  services,
  unique,
} from "../../fixtures/shop.ts";
import {
  deliver,
  deliverAll,
  intentOf,
  intentsOf,
  movementsOf,
  stub,
  webhooksOf,
} from "../../fixtures/stripe.ts";
import { outcomeOf } from "../../fixtures/webhooks.ts";

interface Placed {
  readonly id: OrderId;
  readonly paymentId: string;
  readonly buyer: Caller;
}

async function placed(method: string, country = "GB"): Promise<Placed> {
  const [buyer, { sku }] = await Promise.all([callerOf(), productWithStock(10)]);
  const { body } = await place(
    buyer.token,
    orderOf(sku, { provider: "stripe", quantity: 2, method, country }),
  );
  return { id: body.data.id, paymentId: body.data.payment.id, buyer };
}
const orderOfBuyer = async ({ id, buyer }: Placed) =>
  (await call("GET", `/orders/${id}`, { token: buyer.token })).body.data;
const paymentOf = async ({ paymentId }: Placed, caller: Caller) =>
  (await call("GET", `/payments/${paymentId}`, { token: caller.token })).body.data;
const reaches = (order: Placed, status: string) =>
  eventually(
    () => orderOfBuyer(order),
    (read) => read.status === status,
  );
const paymentReaches = (order: Placed, status: string) =>
  eventually(
    () => paymentOf(order, order.buyer),
    (read) => read.status === status,
  );
const intentReaches = ({ id }: Placed, status: string) =>
  eventually(
    () => intentsOf(id),
    ([intent]) => intent?.status === status,
  );
const refund = async ({ paymentId }: Placed, amount: number) => {
  const { token } = await callerOf("manager");
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  return call("POST", `/payments/${paymentId}/refunds`, {
    token,
    headers,
    body: { amount, reason: "a chip" },
  });
};

describe("an order that is paid by Stripe", () => {
  it.concurrent.each([
    "pm_card_visa",
    "pm_stub_reset_before",
    "pm_stub_reset_after",
    "pm_stub_garbage_after",
    "pm_stub_500_before",
    "pm_stub_500_after",
    "pm_stub_429",
  ])("completes with one intent and one charge: %s", async (method) => {
    const order = await placed(method);
    await reaches(order, "completed");
    expect(await movementsOf(order.id)).toEqual(["charge 2000"]);
    const { id, metadata } = await intentOf(order.id);
    expect(metadata).toEqual({ order_id: order.id, payment_id: order.paymentId });
    const calls = await stub<string[]>(`calls/${id}`);
    // What was charged is looked up, and not asked for again.
    if (!/before|429/.test(method)) expect(calls).toEqual(["confirm"]);
  });

  it.concurrent.each(["pm_card_visa_chargeDeclined", "pm_1NoSuchMethod"])(
    "is cancelled where Stripe declines, and can't be paid any more: %s",
    async (method) => {
      const order = await placed(method);
      expect((await reaches(order, "cancelled")).cancellation.reason).toBe("payment_failed");
      expect(await paymentOf(order, order.buyer)).toMatchObject({ status: "failed" });
      await intentReaches(order, "canceled");
      expect(await movementsOf(order.id)).toEqual([]);
    },
  );

  it.concurrent("gets its money back where no carrier goes", async () => {
    const order = await placed("pm_card_visa", "ZZ");
    await reaches(order, "cancelled");
    await eventually(
      () => movementsOf(order.id),
      (movements) => movements.join() === "charge 2000,refund 2000",
    );
  });

  it.concurrent("completes after its webhook, which comes before the answer", async () => {
    const order = await placed("pm_stub_hang_after");
    await intentReaches(order, "succeeded");
    const { id } = await intentOf(order.id);
    expect(await paymentOf(order, order.buyer)).toMatchObject({ status: "processing" });
    expect(await deliverAll(id, "payment_intent.succeeded")).toEqual(["processed"]);
    expect(await paymentOf(order, order.buyer)).toMatchObject({ status: "captured" });
    await reaches(order, "completed");
    expect(await movementsOf(order.id)).toEqual(["charge 2000"]);
  });

  it.concurrent("is not moved by webhooks that come twice, late, in the wrong order, or from others", async () => {
    const order = await placed("pm_stub_processing");
    await intentReaches(order, "processing");
    const { id } = await intentOf(order.id);
    await stub(`process/${id}`);
    const [succeeded] = await webhooksOf(id, "payment_intent.succeeded");
    const [processing] = await webhooksOf(id, "payment_intent.processing");
    if (!succeeded || !processing) throw new Error("no events");
    const forged = {
      ...succeeded,
      signature: succeeded.signature.replace(/.$/, (end) => (end === "0" ? "1" : "0")),
    };
    const [tooOld] = await webhooksOf(id, "payment_intent.succeeded", Date.now() - 600_000);
    for (const bad of [forged, tooOld ?? forged]) expect((await deliver(bad)).status).toBe(401);
    expect(await paymentOf(order, order.buyer)).toMatchObject({ status: "processing" });
    for (const webhook of [succeeded, succeeded, processing, succeeded])
      expect((await deliver(webhook)).status).toBe(200);
    await reaches(order, "completed");
    const before = await paymentOf(order, order.buyer);
    expect((await deliver(processing)).status).toBe(200);
    const outcomes = [succeeded, processing].map(({ body }) => outcomeOf(JSON.parse(body).id));
    expect(await Promise.all(outcomes)).toEqual(["processed", "processed"]);
    expect(await paymentOf(order, order.buyer)).toEqual(before);
    expect(await movementsOf(order.id)).toEqual(["charge 2000"]);
  });

  it.concurrent("that is cancelled while Stripe takes the money gets it back", async () => {
    const order = await placed("pm_stub_processing");
    await intentReaches(order, "processing");
    await call("POST", `/orders/${order.id}/cancel`, { token: order.buyer.token });
    const { id } = await intentOf(order.id);
    await stub(`process/${id}`);
    await deliverAll(id, "payment_intent.succeeded");
    await paymentReaches(order, "refunded");
    await eventually(
      () => movementsOf(order.id),
      (movements) => movements.join() === "charge 2000,refund 2000",
    );
    expect(await orderOfBuyer(order)).toMatchObject({ status: "cancelled" });
  });
});

it("a payment is not moved by an intent that others made in its name, and one intent is one payment", async () => {
  const order = await placed("pm_card_authenticationRequired");
  await paymentReaches(order, "requires_action");
  const provider = createStripeProvider(
    {
      secretKey: stripeKey,
      webhookSecret: stripeWebhookSecret,
      capture: "automatic",
      apiBase: inject("stripeOrigin"),
    },
    systemClock,
  );
  const about = { operationId: unique("other"), orderId: order.id, paymentId: order.paymentId };
  const charge = { ...about, externalId: null, amount: 50, currency: "EUR", method: "pm_card_visa" };
  const externalId = await provider.prepare(charge);
  await provider.charge({ ...charge, externalId });
  const [webhook] = await webhooksOf(externalId, "payment_intent.succeeded");
  const { rooms, runAs } = services();
  const takeIn = () => runAs("test", (ctx) => rooms.payments.takeIn(ctx, "stripe", webhook?.body ?? ""));
  expect(await takeIn()).toBe("unknown");
  expect(await paymentOf(order, order.buyer)).toMatchObject({ status: "requires_action" });
  const twice = bindings.DB.prepare(
    "UPDATE payments SET external_id = (SELECT external_id FROM payments WHERE id = ?) WHERE id = ?",
  );
  const another = await placed("pm_card_visa");
  await expect(twice.bind(order.paymentId, another.paymentId).run()).rejects.toThrow("UNIQUE");
});

describe("a customer who has to act", () => {
  const method = "pm_card_authenticationRequired";

  it("gets the client's secret, nobody else does, and completes the order by it", async () => {
    const order = await placed(method);
    await paymentReaches(order, "requires_action");
    const { id, client_secret } = await intentOf(order.id);
    expect(await deliverAll(id, "payment_intent.requires_action")).toEqual(["processed"]);
    expect(await paymentOf(order, order.buyer)).toMatchObject({ clientSecret: client_secret });
    expect(await paymentOf(order, await callerOf("support"))).toMatchObject({ clientSecret: null });
    const { results } = await bindings.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*'",
    ).all<{ name: string }>();
    for (const { name } of results) {
      const rows = await bindings.DB.prepare(`SELECT * FROM "${name}"`).all();
      expect([name, JSON.stringify(rows.results).includes(client_secret)]).toEqual([name, false]);
    }
    await stub(`authenticate/${id}?secret=${client_secret}`);
    await deliverAll(id, "payment_intent.succeeded");
    await reaches(order, "completed");
    expect(await paymentOf(order, order.buyer)).toMatchObject({ status: "captured", clientSecret: null });
    expect(await movementsOf(order.id)).toEqual(["charge 2000"]);
  });

  it("and comes back before the webhook has the payment looked up", async () => {
    const order = await placed(method);
    await paymentReaches(order, "requires_action");
    const { id, client_secret } = await intentOf(order.id);
    const refresh = async ({ token }: { token: string } = order.buyer) =>
      (await call("POST", `/payments/${order.paymentId}/refresh`, { token })).body.data?.status;
    expect(await refresh()).toBe("requires_action");
    await stub(`authenticate/${id}?secret=${client_secret}`);
    expect(await refresh(await callerOf())).toBeUndefined();
    expect(await refresh()).toBe("captured");
    await reaches(order, "completed");
    expect(await deliverAll(id, "payment_intent.succeeded")).toEqual(["processed"]);
    expect([await refresh(), await movementsOf(order.id)]).toEqual(["captured", ["charge 2000"]]);
  });

  it("and fails ends the order, and another card comes too late", async () => {
    const order = await placed(method);
    await paymentReaches(order, "requires_action");
    const { id, client_secret } = await intentOf(order.id);
    await stub(`authenticate/${id}?fails=1&secret=${client_secret}`);
    await deliverAll(id, "payment_intent.payment_failed");
    expect((await reaches(order, "cancelled")).cancellation.reason).toBe("payment_failed");
    await intentReaches(order, "canceled");
    await stub(`pay-anyway/${id}`);
    expect(await movementsOf(order.id)).toEqual([]);
  });

  it("and cancels instead has nothing taken", async () => {
    const order = await placed(method);
    await paymentReaches(order, "requires_action");
    await call("POST", `/orders/${order.id}/cancel`, { token: order.buyer.token });
    await paymentReaches(order, "voided");
    expect(await intentOf(order.id)).toMatchObject({ status: "canceled" });
  });

  it("and never does is waited for an hour", async () => {
    const order = await placed(method);
    await paymentReaches(order, "requires_action");
    const collectIn = (ms: number) => {
      const { rooms, runAs } = compose(bindings, { now: () => Date.now() + ms });
      return runAs("test", (ctx) => rooms.payments.collect(ctx, order.id));
    };
    expect(await collectIn(59 * 60_000)).toBe("pending");
    expect(await collectIn(61 * 60_000)).toBe("voided");
    await reaches(order, "cancelled");
    expect(await intentOf(order.id)).toMatchObject({ status: "canceled" });
  });
});

describe("money that is only reserved", () => {
  /** An order of a shop that takes the money later, driven by hand; its events wait in the outbox. */
  async function reserved(method: string, country = "GB") {
    const wharf = compose({
      ...bindings,
      STRIPE_CAPTURE: "manual",
      SHIPPING_CARRIER: country === "ZZ" ? "sandbox" : "manual",
    });
    const publish = async () => {};
    const run: typeof wharf.runAs = (name, work, more) => wharf.runAs(name, work, { publish, ...more });
    const [buyer, { sku }] = await Promise.all([callerOf(), productWithStock(10)]);
    const input = orderOf(sku, { provider: "stripe", method, country });
    const { id } = await run("test", (ctx) => wharf.rooms.orders.place(ctx, input), { actor: buyer.actor });
    const checkout = checkoutOf({ ...wharf, runAs: run }, null);
    expect(await checkout.takePayment(id)).toBe("authorized");
    const order = () => run("test", (ctx) => wharf.rooms.orders.find(ctx, id));
    expect(await order()).toMatchObject({ status: "pending" });
    expect(await movementsOf(id)).toEqual([]);
    return { id, checkout, order };
  }

  it("is taken once the shipment is booked, and once only", async () => {
    const { id, checkout, order } = await reserved("pm_card_visa");
    expect(await checkout.takePayment(id)).toBe("authorized");
    expect(await checkout.createShipment(id)).toBe("fulfilling");
    expect(await checkout.createShipment(id)).toBe("fulfilling");
    expect(await order()).toMatchObject({ status: "fulfilling", payment: { status: "captured" } });
    expect(await movementsOf(id)).toEqual(["charge 1000"]);
  });

  it("is taken once also where the answer was lost", async () => {
    const { id, checkout, order } = await reserved("pm_stub_capture_lost");
    await expect(checkout.createShipment(id)).rejects.toThrow();
    expect(await checkout.createShipment(id)).toBe("fulfilling");
    expect(await order()).toMatchObject({ status: "fulfilling" });
    expect(await movementsOf(id)).toEqual(["charge 1000"]);
  });

  it("is let go where no carrier goes: nothing is charged, nothing goes back", async () => {
    const { id, checkout, order } = await reserved("pm_card_visa", "ZZ");
    expect(await checkout.createShipment(id)).toBe("shipment_failed");
    await checkout.undoPayment(id);
    await checkout.undoOpen(id, new Error("shipment_failed"));
    expect(await order()).toMatchObject({ status: "cancelled" });
    expect(await intentOf(id)).toMatchObject({ status: "canceled" });
    expect(await movementsOf(id)).toEqual([]);
  });
});

describe("refunds by Stripe", () => {
  it.concurrent.each(["pm_card_visa", "pm_stub_refund_lost", "pm_stub_refund_500"])(
    "in parts are given once each: %s",
    async (method) => {
      const order = await placed(method);
      await reaches(order, "completed");
      for (const amount of [500, 300]) expect((await refund(order, amount)).status).toBe(201);
      const settled = await eventually(
        () => paymentOf(order, order.buyer),
        ({ refunds }) => refunds.every(({ status }: { status: string }) => status === "succeeded"),
      );
      expect(settled).toMatchObject({ status: "partially_refunded", refunded: { amount: 800 } });
      expect((await movementsOf(order.id)).toSorted()).toEqual(["charge 2000", "refund 300", "refund 500"]);
    },
  );

  it.concurrent("that take days are settled by their webhook", async () => {
    const order = await placed("pm_stub_refund_pending");
    await reaches(order, "completed");
    await refund(order, 500);
    await eventually(
      () => movementsOf(order.id),
      (movements) => movements.length === 2,
    );
    const { id } = await intentOf(order.id);
    expect(await deliverAll(id, "charge.refunded")).toEqual(["processed"]);
    expect((await paymentOf(order, order.buyer)).refunds).toMatchObject([{ status: "pending" }]);
    await stub(`settle-refunds/${id}`);
    expect(await deliverAll(id, "refund.updated")).toEqual(["processed"]);
    expect((await paymentOf(order, order.buyer)).refunds).toMatchObject([{ status: "succeeded" }]);
  });

  it.concurrent("that are made in its dashboard are in the books, each once", async () => {
    const order = await placed("pm_card_visa");
    await reaches(order, "completed");
    await refund(order, 500);
    const { id } = await intentOf(order.id);
    for (const amount of [300, 200]) await stub(`refund/${id}?amount=${amount}`);
    for (const type of ["charge.refunded", "refund.created", "refund.created"])
      expect(new Set(await deliverAll(id, type))).toEqual(new Set(["processed"]));
    const settled = await eventually(
      () => paymentOf(order, order.buyer),
      ({ refunds }) => refunds.every(({ status }: { status: string }) => status === "succeeded"),
    );
    expect(settled).toMatchObject({ status: "partially_refunded", refunded: { amount: 1000 } });
    const origins = settled.refunds.map(
      ({ origin, amount }: { origin: string; amount: { amount: number } }) => `${origin} ${amount.amount}`,
    );
    expect(origins.toSorted()).toEqual(["provider 200", "provider 300", "staff 500"]);
  });

  it.concurrent("that fail days later are shown so, and are made anew on the word of staff", async () => {
    const order = await placed("pm_card_visa");
    await reaches(order, "completed");
    await refund(order, 500);
    await eventually(
      () => movementsOf(order.id),
      ({ length }) => length === 2,
    );
    const { id } = await intentOf(order.id);
    await stub(`settle-refunds/${id}?fails=expired_or_canceled_card`);
    expect(await deliverAll(id, "refund.failed")).toEqual(["processed"]);
    const failed = await paymentOf(order, order.buyer);
    expect(failed).toMatchObject({
      ...{ status: "captured", refunded: { amount: 0 } },
      refunds: [{ status: "failed", failureCode: "expired_or_canceled_card" }],
    });
    const { token } = await callerOf("admin");
    const { body } = await call("GET", "/attention?kind=refund_failed&limit=100", { token });
    const item = body.data.find(({ subjectId }: { subjectId: string }) => subjectId === failed.refunds[0].id);
    expect((await call("POST", `/attention/${item.id}/retry`, { token })).status).toBe(202);
    const made = await eventually(
      () => paymentOf(order, order.buyer),
      ({ refunds }) => refunds[0].status === "succeeded",
    );
    expect(made).toMatchObject({ status: "partially_refunded", refunded: { amount: 500 } });
    expect(await movementsOf(order.id)).toEqual(["charge 2000", "refund 500"]);
  });
});

describe("a dispute at Stripe", () => {
  const attentionTo = async ({ paymentId }: Placed) => {
    const { token } = await callerOf("admin");
    const { body } = await call("GET", "/attention?limit=100", { token });
    return body.data.filter(({ subjectId }: { subjectId: string }) => subjectId === paymentId);
  };
  async function disputed(status: string) {
    const order = await placed("pm_card_visa");
    await reaches(order, "completed");
    const { id } = await intentOf(order.id);
    await stub(`dispute/${id}?status=${status}`);
    expect(await deliverAll(id, "charge.dispute.created")).toEqual(["processed"]);
    return { order, id };
  }

  it.concurrent("that only asks is on the payment, in the audit log and in sight, and moves nothing", async () => {
    const { order, id } = await disputed("warning_needs_response");
    const payment = await paymentOf(order, await callerOf("support"));
    expect(payment).toMatchObject({ status: "captured", refunds: [], disputedAt: expect.any(String) });
    const { token } = await callerOf("admin");
    const { body } = await call("GET", `/audit-log?resourceId=${order.paymentId}`, { token });
    expect(body.data).toMatchObject([{ action: "payment.dispute" }]);
    expect(await attentionTo(order)).toMatchObject([
      { kind: "dispute", status: "open", theirs: { status: "warning_needs_response", amount: 2000 } },
    ]);
    await stub(`close-disputes/${id}?status=warning_closed`);
    expect(await deliverAll(id, "charge.dispute.closed")).toEqual(["processed"]);
    expect(await attentionTo(order)).toMatchObject([{ status: "resolved" }]);
  });

  it.concurrent("that takes the money is a refund by the bank, until it is won", async () => {
    const { order, id } = await disputed("needs_response");
    expect(await paymentOf(order, order.buyer)).toMatchObject({
      ...{ status: "refunded", refunded: { amount: 2000 } },
      refunds: [{ origin: "bank", status: "succeeded", amount: { amount: 2000 } }],
    });
    await reaches(order, "refunded");
    await stub(`close-disputes/${id}?status=won`);
    for (const type of ["charge.dispute.closed", "charge.dispute.funds_reinstated"])
      expect(await deliverAll(id, type)).toEqual(["processed"]);
    expect(await paymentOf(order, order.buyer)).toMatchObject({
      ...{ status: "captured", refunded: { amount: 0 } },
      refunds: [{ origin: "bank", status: "failed", failureCode: "won" }],
    });
    expect(await attentionTo(order)).toMatchObject([{ kind: "dispute", status: "resolved" }]);
  });

  it.concurrent("of more than is left takes what is left in the books, and the rest is raised", async () => {
    const order = await placed("pm_card_visa");
    await reaches(order, "completed");
    await refund(order, 500);
    await eventually(
      () => movementsOf(order.id),
      ({ length }) => length === 2,
    );
    const { id } = await intentOf(order.id);
    await stub(`dispute/${id}`);
    await deliverAll(id, "charge.dispute.funds_withdrawn");
    expect(await paymentOf(order, order.buyer)).toMatchObject({
      ...{ status: "refunded", refunded: { amount: 2000 } },
    });
    const raised = (await attentionTo(order)).find(
      ({ kind }: { kind: string }) => kind === "payment_mismatch",
    );
    expect(raised).toMatchObject({ ours: { refunded: 2000 }, theirs: { refunded: 2500 } });
  });
});
