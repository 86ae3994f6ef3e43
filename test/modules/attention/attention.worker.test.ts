/** What Wharf can't put right by itself: refunds that fail, books that differ, orders that are stuck; and what staff do. */
import { describe, expect, it } from "vitest";
import { compose, sweep, type Wharf } from "../../../src/app/compose.ts";
import type { Context } from "../../../src/shared/context.ts";
import type { EventMessage } from "../../../src/shared/events/event.ts";
import type { PaymentId } from "../../../src/shared/ids.ts";
import { at, hand } from "../../fixtures/events.ts";
import {
  act,
  healed,
  itemsOf,
  paymentOf,
  refund,
  refundElsewhere,
  refunded,
  timesRaised,
} from "../../fixtures/money.ts";
import { callerOf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { bindings, call, eventually, services } from "../../fixtures/shop.ts";

const hour = 3_600_000;
const later = (ms: number): Wharf => compose(bindings, at(Date.now() + ms));
const on = <T>(wharf: Wharf, work: (ctx: Context) => Promise<T>) =>
  wharf.runAs("test", work, { publish: async () => {} });

const requestOf = async ({ order }: StagedOrder): Promise<EventMessage> => {
  const found = bindings.DB.prepare(
    "SELECT message FROM outbox WHERE type = 'payment.refund_requested' AND aggregate_id = ? LIMIT 1",
  ).bind(order.payment.id);
  return JSON.parse((await found.first<string>("message")) ?? "null");
};
const attemptedRefund = (method: string) => async () => {
  const staged = await orderAt("paid", { method });
  expect((await refund(staged, { amount: 500, reason: "a chip" })).status).toBe(201);
  return staged;
};

describe("a refund that the provider refuses", () => {
  const refused = attemptedRefund("pm_refund_refused");

  it("is shown as failed with the reason, and raised once", async () => {
    const staged = await refused();
    const { refunds } = await eventually(
      () => paymentOf(staged),
      (payment) => payment.refunds[0].status === "failed",
    );
    expect(refunds).toMatchObject([{ status: "failed", failureCode: "account_closed", reason: "a chip" }]);
    expect(await itemsOf(staged)).toMatchObject([
      { kind: "refund_failed", subjectId: refunds[0].id, status: "open", ours: { amount: 500 } },
    ]);
    expect(await timesRaised(staged)).toBe(1);
    // Nothing went back, and the books say so.
    expect(await paymentOf(staged)).toMatchObject({ status: "captured", refunded: { amount: 0 } });
  });

  it("is made on the word of staff once the provider agrees, once, and resolves itself", async () => {
    const staged = await refused();
    const [item] = await eventually(
      () => itemsOf(staged),
      ({ length }) => length === 1,
    );
    await healed(staged);
    expect((await act(item?.id ?? "", "retry")).status).toBe(202);
    await eventually(
      () => itemsOf(staged),
      ([one]) => one?.status === "resolved",
    );
    expect((await paymentOf(staged)).refunds).toMatchObject([{ status: "succeeded", failureCode: null }]);
    expect(await refunded(staged)).toBe(500);
  });

  it("that fails again is open as before", async () => {
    const staged = await refused();
    const [item] = await eventually(
      () => itemsOf(staged),
      ({ length }) => length === 1,
    );
    await act(item?.id ?? "", "retry");
    await eventually(
      () => timesRaised(staged),
      (times) => times === 2,
    );
    expect(await itemsOf(staged)).toMatchObject([{ id: item?.id, status: "open", retries: 1 }]);
  });
});

describe("a refund that nobody answers", () => {
  const down = attemptedRefund("pm_refund_down");

  it("is tried again for most of a day, and then raised", async () => {
    const staged = await down();
    const request = await requestOf(staged);
    expect(await hand(later(22 * hour), [request])).toEqual(["acked"]);
    expect(await paymentOf(staged)).toMatchObject({ refunds: [{ status: "pending" }] });
    expect(await itemsOf(staged)).toEqual([]);
    expect(await hand(later(24 * hour), [request])).toEqual(["acked"]);
    expect(await paymentOf(staged)).toMatchObject({
      refunds: [{ status: "failed", failureCode: "unreachable" }],
    });
    expect(await itemsOf(staged)).toMatchObject([{ kind: "refund_failed", reason: "unreachable" }]);
    // It may have been made: what it was to give back is not given back by another meanwhile.
    expect((await refund(staged, { amount: 1501, reason: "all" })).status).toBe(409);
  });

  it("is made as soon as the provider is back", async () => {
    const staged = await down();
    await healed(staged);
    expect(await hand(later(hour), [await requestOf(staged)])).toEqual(["acked"]);
    expect([await refunded(staged), (await paymentOf(staged)).refunds[0].status]).toEqual([500, "succeeded"]);
  });
});

it("a refund whose answer was lost is made once", async () => {
  const staged = await orderAt("paid", { method: "pm_refund_lost" });
  await refund(staged, { amount: 500, reason: "a chip" });
  await hand(services(), [await requestOf(staged)]);
  await eventually(
    () => paymentOf(staged),
    ({ refunds }) => refunds[0].status === "succeeded",
  );
  expect(await refunded(staged)).toBe(500);
});

it("of twenty refunds at once as many pass as were captured", async () => {
  const staged = await orderAt("paid");
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => refund(staged, { amount: 300, reason: "race" })),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(6);
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(14);
  await eventually(
    () => refunded(staged),
    (sum) => sum === 1800,
  );
});

describe("reconciliation", () => {
  const check = ({ order }: StagedOrder) =>
    on(services(), (ctx) => services().rooms.payments.check(ctx, order.payment.id));
  const theirs = ({ order }: StagedOrder, set: string) =>
    bindings.DB.prepare(`UPDATE sandbox_operations SET ${set} WHERE operation_id = ?`)
      .bind(order.payment.id)
      .run();

  it("writes down what the provider took and nobody told", async () => {
    const staged = await orderAt("pending", { method: "pm_timeout_after" });
    await on(services(), (ctx) => services().rooms.payments.collect(ctx, staged.id)).catch(() => {});
    expect(await paymentOf(staged)).toMatchObject({ status: "processing" });
    expect(await check(staged)).toBe("equal");
    expect(await paymentOf(staged)).toMatchObject({ status: "captured", captured: { amount: 2000 } });
  });

  it("raises what was never taken, with both sides, once, and resolves it when it comes right", async () => {
    const staged = await orderAt("paid");
    await theirs(staged, "status = 'voided'");
    expect([await check(staged), await check(staged)]).toEqual(["raised", "raised"]);
    expect(await itemsOf(staged)).toMatchObject([
      {
        kind: "payment_mismatch",
        reason: "not_taken",
        ours: { status: "captured", captured: 2000 },
        theirs: { status: "voided" },
      },
    ]);
    expect(await timesRaised(staged)).toBe(1);
    await theirs(staged, "status = 'succeeded'");
    expect(await check(staged)).toBe("equal");
    expect(await itemsOf(staged)).toMatchObject([{ status: "resolved", resolvedBy: "system:test" }]);
  });

  it("raises more than there was to give back, and not again what staff have resolved", async () => {
    const staged = await orderAt("paid");
    await refundElsewhere(staged, 700);
    await eventually(
      () => paymentOf(staged),
      ({ refunded: given }) => given.amount === 700,
    );
    await bindings.DB.prepare(
      "UPDATE sandbox_operations SET amount = 2100 WHERE order_id = ? AND kind = 'refund'",
    )
      .bind(staged.id)
      .run();
    expect(await check(staged)).toBe("raised");
    const [item] = await itemsOf(staged);
    expect(item).toMatchObject({ ours: { refunded: 700 }, theirs: { refunded: 2100 } });
    const resolved = await act(item?.id ?? "", "resolve", { note: "the owner did it by hand" });
    expect(resolved.body.data).toMatchObject({ status: "resolved", note: "the owner did it by hand" });
    expect((await act(item?.id ?? "", "resolve", { note: "again" })).body.error.code).toBe(
      "INVALID_TRANSITION",
    );
    await check(staged);
    expect(await itemsOf(staged)).toMatchObject([{ status: "resolved" }]);
    const audited = bindings.DB.prepare("SELECT changes FROM audit_log WHERE resource_id = ?").bind(item?.id);
    expect(JSON.parse((await audited.first<string>("changes")) ?? "")).toEqual({
      status: { from: "open", to: "resolved" },
    });
  });

  it("looks each payment up every hour for three days, by a task of its own", async () => {
    const staged = await orderAt("paid");
    const { id } = staged.order.payment;
    const tasks = () =>
      bindings.DB.prepare(
        "SELECT count(*) AS n FROM outbox WHERE type = 'payments.check_due' AND aggregate_id = ?",
      )
        .bind(id)
        .first<number>("n");
    const round = (ms: number) =>
      on(later(ms), (ctx) => services().rooms.payments.scheduleChecks({ ...ctx }));
    await round(0);
    expect(await tasks()).toBe(0);
    await round(11 * 60_000);
    await round(12 * 60_000);
    expect(await tasks()).toBe(1);
    await round(72 * hour);
    await round(80 * hour);
    expect(await tasks()).toBe(2);
  });
});

describe("an order that is stuck", () => {
  it("is raised after a while, tried again by staff, and resolved when it moves", async () => {
    const staged = await orderAt("pending");
    const payment = (set: string) =>
      bindings.DB.prepare(`UPDATE payments SET ${set} WHERE order_id = ?`).bind(staged.id).run();
    await payment("status = 'processing', provider = 'gone'");
    await on(services(), (ctx) => services().rooms.orders.abandon(ctx, staged.id, "payment_failed"));
    const wharf = later(20 * 60_000);
    await on(wharf, () => sweep(wharf, true));
    expect(await itemsOf(staged)).toMatchObject([
      { kind: "order_stuck", reason: "undo_fails", status: "open" },
    ]);
    await on(wharf, () => sweep(wharf, true));
    expect(await timesRaised(staged)).toBe(1);
    await payment("provider = 'sandbox'");
    const [item] = await itemsOf(staged);
    expect((await act(item?.id ?? "", "retry")).status).toBe(202);
    await eventually(
      () => itemsOf(staged),
      ([one]) => one?.status === "resolved",
    );
    const { status } = await on(services(), (ctx) =>
      services()
        .rooms.payments.get(ctx, staged.order.payment.id as PaymentId)
        .then((view) => view.payment),
    );
    expect(status).toBe("voided");
  });
});

it("an order that can't be ended for a day is raised, and expires on the word of staff", async () => {
  const staged = await orderAt("pending", { method: "pm_slow" });
  await on(later(30 * hour), (ctx) => later(30 * hour).rooms.payments.collect(ctx, staged.id));
  const found = bindings.DB.prepare(
    "SELECT message FROM outbox WHERE type = 'orders.expiry_due' AND aggregate_id = ?",
  ).bind(staged.id);
  const task = JSON.parse((await found.first<string>("message")) ?? "null");
  expect(await hand(later(22 * hour), [task], undefined, 1, "sync")).toEqual(["acked"]);
  expect(await itemsOf(staged)).toEqual([]);
  await hand(later(25 * hour), [task], undefined, 1, "sync");
  expect(await itemsOf(staged)).toMatchObject([{ kind: "void_failed", ours: { status: "pending" } }]);
});

it("metrics count what is open", async () => {
  const read = async () =>
    (await call("GET", "/system/metrics", await callerOf("admin"))).body.data.attention.open;
  const before = await read();
  const staged = await orderAt("paid");
  await bindings.DB.prepare("UPDATE sandbox_operations SET status = 'voided' WHERE operation_id = ?")
    .bind(staged.order.payment.id)
    .run();
  await on(services(), (ctx) => services().rooms.payments.check(ctx, staged.order.payment.id));
  expect(await read()).toBe(before + 1);
});
