/** Books that match the provider's: refunds that Wharf did not make, refunds that fail late, and chargebacks. */
import { describe, expect, it } from "vitest";
import {
  act,
  chargeBack,
  healed,
  itemsOf,
  paymentOf,
  refund,
  refundElsewhere,
  refunded,
  timesRaised,
  timesTold,
} from "../../fixtures/money.ts";
import { callerOf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { deliveredOrder } from "../../fixtures/returns.ts";
import { bindings, call, eventually, services } from "../../fixtures/shop.ts";
import { deliver, deliverAndWait } from "../../fixtures/webhooks.ts";

const path = "/inbound/payments/sandbox";
const about = ({ order }: StagedOrder, type: string) => ({ type, data: { paymentId: order.payment.id } });
const check = ({ order }: StagedOrder) =>
  services().runAs("test", (ctx) => services().rooms.payments.check(ctx, order.payment.id));
const givenBack = (staged: StagedOrder, amount: number) =>
  eventually(
    () => paymentOf(staged),
    (payment) =>
      payment.refunded.amount === amount &&
      payment.refunds.every(({ status }: { status: string }) => status !== "pending"),
  );
const orderReaches = ({ id }: StagedOrder, is: (order: { status: string; payment: object }) => boolean) =>
  eventually(async () => (await call("GET", `/orders/${id}`, await callerOf("support"))).body.data, is);
/** Does something at the sandbox that Wharf does not hear of. */
const unheard = async (staged: StagedOrder, work: () => Promise<{ status: number }>) => {
  expect((await work()).status).toBe(201);
  const errands = bindings.SANDBOX_CLOCKWORK.getByName(staged.order.payment.id);
  await (errands as unknown as { clear(): Promise<void> }).clear();
};

describe("a refund that was made at the provider", () => {
  it("is told by webhook and in the books as a refund of its own, with the event that is due", async () => {
    const staged = await deliveredOrder();
    expect((await refundElsewhere(staged, 700)).status).toBe(201);
    expect(await givenBack(staged, 700)).toMatchObject({
      status: "partially_refunded",
      refunds: [{ origin: "provider", status: "succeeded", externalId: expect.stringMatching(/^re_/) }],
    });
    expect(await timesTold("payment.refunded", staged.order.payment.id)).toBe(1);
    await refundElsewhere(staged, 1300);
    await orderReaches(staged, ({ status }) => status === "refunded");
    expect([await refunded(staged), await check(staged)]).toEqual([2000, "equal"]);
  });

  it("is booked once, though it is told five times at once, again later, and found by the sweep", async () => {
    const staged = await orderAt("paid");
    await unheard(staged, () => refundElsewhere(staged, 700));
    const event = about(staged, "refund.created");
    await Promise.all([
      ...Array.from({ length: 5 }, () => deliver(path, event)),
      ...Array.from({ length: 3 }, () => check(staged)),
    ]);
    expect(await deliverAndWait(path, event)).toBe("processed");
    await check(staged);
    const payment = await givenBack(staged, 700);
    expect(payment.refunds).toHaveLength(1);
    expect(await timesTold("payment.refunded", staged.order.payment.id)).toBe(1);
  });

  it("is found by the reconciliation where no webhook came, and nothing is raised", async () => {
    const staged = await orderAt("paid");
    await unheard(staged, () => refundElsewhere(staged, 700));
    expect(await check(staged)).toBe("equal");
    expect(await paymentOf(staged)).toMatchObject({ refunded: { amount: 700 } });
    expect(await itemsOf(staged)).toEqual([]);
    const tooMuch = await refund(staged, { amount: 1301, reason: "all" });
    expect(tooMuch.body.error.details).toEqual([{ field: "amount", message: "at most 1300" }]);
  });

  it("of more than was left is booked as far as there was some, and raised for what there was not", async () => {
    const staged = await orderAt("paid");
    await unheard(staged, () => refundElsewhere(staged, 2000));
    const refundOf = "order_id = ? AND kind = 'refund'";
    await bindings.DB.prepare(`UPDATE sandbox_operations SET amount = 2300 WHERE ${refundOf}`)
      .bind(staged.id)
      .run();
    expect(await check(staged)).toBe("raised");
    expect(await paymentOf(staged)).toMatchObject({ status: "refunded", refunded: { amount: 2000 } });
    expect(await itemsOf(staged)).toMatchObject([
      { kind: "payment_mismatch", ours: { refunded: 2000 }, theirs: { refunded: 2300 } },
    ]);
  });

  it("takes the place of one of Wharf's that has not got there, which is refused and shown", async () => {
    const staged = await orderAt("paid", { method: "pm_refund_down" });
    expect((await refund(staged, { amount: 1500, reason: "a chip" })).status).toBe(201);
    await unheard(staged, () => refundElsewhere(staged, 1200));
    await expect(check(staged)).rejects.toThrow("503");
    expect(await paymentOf(staged)).toMatchObject({ refunded: { amount: 1500 } });
    await healed(staged);
    await check(staged);
    const payment = await givenBack(staged, 1200);
    expect(payment.refunds).toMatchObject([
      { origin: "staff", status: "failed", failureCode: "amount_too_large" },
      { origin: "provider", status: "succeeded" },
    ]);
    expect(await refunded(staged)).toBe(1200);
  });

  it("ends the doubt about one that nobody answered: what the provider does not have was not made", async () => {
    const staged = await orderAt("paid", { method: "pm_refund_down" });
    const { body } = await refund(staged, { amount: 1500, reason: "a chip" });
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.payments.giveUpRefund(ctx, body.data.id));
    expect(await paymentOf(staged)).toMatchObject({ refunded: { amount: 1500 } });
    expect(await check(staged)).toBe("equal");
    expect(await paymentOf(staged)).toMatchObject({
      ...{ status: "captured", refunded: { amount: 0 } },
      refunds: [{ status: "failed", failureCode: "not_made" }],
    });
    expect(await itemsOf(staged)).toMatchObject([{ kind: "refund_failed", status: "open" }]);
  });
});

describe("a refund that fails after it had succeeded", () => {
  /** A delivered order whose refund of everything has bounced. */
  async function bounced(): Promise<StagedOrder> {
    const staged = await deliveredOrder(undefined, 2, "pm_refund_bounces");
    await refund(staged, { reason: "it leaks" });
    await orderReaches(staged, ({ status }) => status === "refunded");
    await eventually(
      () => paymentOf(staged),
      ({ status }) => status === "captured",
    );
    return staged;
  }

  it("is shown as failed, its sum is the shop's again, and staff are told", async () => {
    const staged = await bounced();
    const payment = await paymentOf(staged);
    expect(payment).toMatchObject({
      ...{ status: "captured", refunded: { amount: 0 } },
      refunds: [{ status: "failed", failureCode: "card_closed" }],
    });
    expect(await timesTold("payment.refund_failed", payment.id)).toBe(1);
    expect(await itemsOf(staged)).toMatchObject([
      { kind: "refund_failed", reason: "card_closed", status: "open", subjectId: payment.refunds[0].id },
    ]);
    // What was refunded stays so; what has gone back is told as it is.
    const order = await orderReaches(
      staged,
      ({ payment: known }) => (known as { status: string }).status === "captured",
    );
    expect(order).toMatchObject({ status: "refunded" });
    expect([await refunded(staged), await check(staged)]).toEqual([0, "equal"]);
  });

  it("is made anew on the word of staff, as another operation, within what is left by then", async () => {
    const staged = await bounced();
    const [item] = await itemsOf(staged);
    const refundId = (await paymentOf(staged)).refunds[0].id;
    await healed(staged);
    expect((await refund(staged, { amount: 500, reason: "first of all" })).status).toBe(201);
    await act(item?.id ?? "", "retry");
    await givenBack(staged, 500);
    const refused = await eventually(
      async () => (await itemsOf(staged))[0] as object,
      (one) => (one as { reason: string }).reason === "amount_too_large",
    );
    expect(refused).toMatchObject({ status: "open", retries: 1, ours: { amount: 2000, left: 1500 } });
    const { rooms, runAs } = services();
    for (const _ of [1, 2]) await runAs("test", (ctx) => rooms.payments.retryRefund(ctx, refundId));
    expect(await timesRaised(staged)).toBe(2);
    const { body } = await call("GET", `/sandbox/ledger?orderId=${staged.id}`, await callerOf("support"));
    expect(body.data).toHaveLength(2);
  });

  it("is made once more, and resolves itself", async () => {
    const staged = await bounced();
    const [item] = await itemsOf(staged);
    await healed(staged);
    await act(item?.id ?? "", "retry");
    await givenBack(staged, 2000);
    expect([await refunded(staged), await check(staged)]).toEqual([2000, "equal"]);
    expect(await itemsOf(staged)).toMatchObject([{ status: "resolved" }]);
  });

  it("of a cancelled order waits for staff: nothing is sent again behind their back", async () => {
    const staged = await orderAt("paid", { method: "pm_refund_bounces" });
    await call("POST", `/orders/${staged.id}/cancel`, { token: staged.buyer.token });
    const { rooms, runAs } = services();
    const undo = () => runAs("test", (ctx) => rooms.payments.undo(ctx, staged.id));
    await undo();
    await eventually(
      () => itemsOf(staged),
      (items) => items.some(({ kind }) => kind === "refund_failed"),
    );
    await undo();
    expect((await paymentOf(staged)).refunds).toMatchObject([{ origin: "cancellation", status: "failed" }]);
  });
});

describe("a chargeback", () => {
  it("is a refund by the bank of what is left, in sight of staff, and no mail goes out for it", async () => {
    const staged = await deliveredOrder();
    await refund(staged, { amount: 500, reason: "a chip" });
    await givenBack(staged, 500);
    expect((await chargeBack(staged)).body.data).toMatchObject({ kind: "refund", amount: 1500 });
    const payment = await givenBack(staged, 2000);
    expect(payment).toMatchObject({ status: "refunded", disputedAt: expect.any(String) });
    expect(payment.refunds[1]).toMatchObject({ origin: "bank", reason: "chargeback", status: "succeeded" });
    expect(await itemsOf(staged)).toMatchObject([{ kind: "dispute", theirs: { amount: 1500 } }]);
    await orderReaches(staged, ({ status }) => status === "refunded");
    expect([await refunded(staged), await check(staged)]).toEqual([2000, "equal"]);
    expect((await chargeBack(staged)).status).toBe(409);
    const mails = await call(
      "GET",
      `/sandbox/mailbox?to=${staged.buyer.id}@example.com`,
      await callerOf("admin"),
    );
    const refunds = mails.body.data.filter(({ subject }: { subject: string }) => subject.includes("refund"));
    expect(refunds).toHaveLength(1);
  });

  it("has refunds refused, shown and raised; once it is won, they are made on the word of staff", async () => {
    const staged = await orderAt("paid", { method: "pm_refund_down" });
    const { body } = await refund(staged, { amount: 500, reason: "a chip" });
    await unheard(staged, () => chargeBack(staged));
    await healed(staged);
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.payments.settleRefund(ctx, body.data.id));
    expect((await paymentOf(staged)).refunds).toMatchObject([
      { status: "failed", failureCode: "charge_disputed" },
    ]);
    expect(await check(staged)).toBe("equal");
    expect(await paymentOf(staged)).toMatchObject({ status: "refunded", refunded: { amount: 2000 } });
    const [refusal] = (await itemsOf(staged)).filter(({ kind }) => kind === "refund_failed");
    await chargeBack(staged, true);
    await givenBack(staged, 0);
    await act(refusal?.id ?? "", "retry");
    await givenBack(staged, 500);
    expect([await refunded(staged), await check(staged)]).toEqual([500, "equal"]);
    const open = (await itemsOf(staged)).filter(({ status }) => status === "open");
    expect(open).toEqual([]);
  });

  it("against ten refunds at once never makes more go back than was captured", async () => {
    const staged = await orderAt("paid");
    await Promise.all([
      chargeBack(staged),
      ...Array.from({ length: 10 }, () => refund(staged, { amount: 300, reason: "race" })),
    ]);
    await eventually(
      async () => [await check(staged), (await paymentOf(staged)).refunded.amount],
      ([verdict, sum]) => verdict === "equal" && sum === 2000,
    );
    expect(await refunded(staged)).toBe(2000);
  });
});
