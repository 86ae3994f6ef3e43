/** Payments held against their provider's books: when, and by answers that are no older than the books. */
import { describe, expect, it } from "vitest";
import { compose } from "../../../src/app/compose.ts";
import { createPaymentsService, createSandboxProvider } from "../../../src/modules/payments/index.ts";
import type { PaymentProvider } from "../../../src/modules/payments/payment.provider.ts";
import { systemClock } from "../../../src/shared/clock.ts";
import type { Context } from "../../../src/shared/context.ts";
import { createSandboxWorld } from "../../../src/shared/sandbox/world.ts";
import { at } from "../../fixtures/events.ts";
import { itemsOf, paymentOf, refund, timesRaised } from "../../fixtures/money.ts";
import { orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { bindings, eventually, services } from "../../fixtures/shop.ts";
import { intentOf, movementsOf, stub } from "../../fixtures/stripe.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How often the payment is due within the time, as rounds every five minutes see it. */
const tasksOf = ({ order }: StagedOrder) =>
  bindings.DB.prepare(
    "SELECT count(*) AS n FROM outbox WHERE type = 'payments.check_due' AND aggregate_id = ?",
  )
    .bind(order.payment.id)
    .first<number>("n");
const roundIn = (ms: number) =>
  compose(bindings, at(Date.now() + ms)).runAs(
    "test",
    (ctx) => services().rooms.payments.scheduleChecks(ctx),
    { publish: async () => {} },
  );
const roundsUntil = async (staged: StagedOrder, hours: readonly number[]) => {
  const due: number[] = [];
  let before = await tasksOf(staged);
  for (const one of hours) {
    await roundIn(one * hour);
    const after = await tasksOf(staged);
    if (after !== before) due.push(one);
    before = after;
  }
  return due;
};
/** The payment was made so long ago, and is looked up no more. */
const aged = ({ order }: StagedOrder, ms: number) =>
  bindings.DB.prepare("UPDATE payments SET created_at = created_at - ?, check_at = NULL WHERE id = ?")
    .bind(ms, order.payment.id)
    .run();

describe("a refund two weeks after its payment", () => {
  async function pendingRefund() {
    const staged = await orderAt("paid", { provider: "stripe", method: "pm_stub_refund_pending" });
    await aged(staged, 14 * day);
    expect((await refund(staged, { amount: 500, reason: "a chip" })).status).toBe(201);
    await eventually(
      () => movementsOf(staged.id),
      ({ length }) => length === 2,
    );
    return staged;
  }

  it("that is pending has its end found, though its webhook is lost", async () => {
    const staged = await pendingRefund();
    await stub(`settle-refunds/${(await intentOf(staged.id)).id}?fails=expired_or_canceled_card`);
    expect((await paymentOf(staged)).refunds).toMatchObject([{ status: "pending" }]);
    expect(await roundsUntil(staged, [0, 0.2])).toEqual([0.2]);
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.payments.check(ctx, staged.order.payment.id));
    expect((await paymentOf(staged)).refunds).toMatchObject([{ status: "failed" }]);
  });

  it("is looked up for as long as it is pending, once a day in the end, and for three days once it is done", async () => {
    const staged = await pendingRefund();
    expect(await roundsUntil(staged, [0.2, 80, 90, 104.1, 200, 300])).toEqual([0.2, 80, 104.1, 200, 300]);
    await stub(`settle-refunds/${(await intentOf(staged.id)).id}`);
    const { rooms, runAs } = compose(bindings, at(Date.now() + 300 * hour));
    await runAs("test", (ctx) => rooms.payments.check(ctx, staged.order.payment.id));
    expect((await paymentOf(staged)).refunds).toMatchObject([{ status: "succeeded" }]);
    expect(await roundsUntil(staged, [300.2, 340, 400, 500])).toEqual([300.2, 340, 400]);
  });
});

describe("an answer of the provider's that is overtaken", () => {
  const unheard = <T>(work: (ctx: Context) => Promise<T>) =>
    services().runAs("test", work, { publish: async () => {} });

  /** Holds the payment against its provider, where something happens once the first answer of this call is there. */
  async function checkWhile(
    { order }: StagedOrder,
    answer: "find" | "refundsOf",
    happens: () => Promise<unknown>,
  ) {
    const { keyring, rooms, runAs } = services();
    const world = createSandboxWorld(
      keyring,
      (who) => bindings.SANDBOX_CLOCKWORK.getByName(who),
      () => false,
    );
    return runAs("test", (ctx) => {
      const sandbox = createSandboxProvider(ctx.db, systemClock, world);
      let times = 0;
      const overtaken = async <T>(answered: Promise<T>): Promise<T> => {
        const it = await answered;
        if (times++ === 0) await happens();
        return it;
      };
      const slow: PaymentProvider = {
        ...sandbox,
        [answer]: (of: never) => overtaken<unknown>(sandbox[answer](of)),
      };
      const payments = createPaymentsService(() => new Map([["sandbox", slow]]), rooms.attention);
      return payments.check(ctx, order.payment.id);
    });
  }

  it("by a refund is no difference: it is asked again", async () => {
    const staged = await orderAt("paid");
    const { payments } = services().rooms;
    const verdict = await checkWhile(staged, "refundsOf", async () => {
      const { body } = await refund(staged, { amount: 500, reason: "a chip" });
      await unheard((ctx) => payments.settleRefund(ctx, body.data.id));
    });
    expect([verdict, await itemsOf(staged)]).toEqual(["equal", []]);
    expect((await paymentOf(staged)).refunds).toMatchObject([{ status: "succeeded" }]);
    expect(await timesRaised(staged)).toBe(0);
  });

  it("by the charge is no difference either", async () => {
    const staged = await orderAt("pending", { method: "pm_flaky" });
    const collect = () => unheard((ctx) => services().rooms.payments.collect(ctx, staged.id));
    for (const _ of [1, 2]) await expect(collect()).rejects.toThrow();
    const verdict = await checkWhile(staged, "refundsOf", async () =>
      expect(await collect()).toBe("captured"),
    );
    expect([verdict, await timesRaised(staged)]).toEqual(["equal", 0]);
    expect(await paymentOf(staged)).toMatchObject({ status: "captured" });
  });
});
