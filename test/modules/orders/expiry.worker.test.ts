/** Orders that nobody pays for: cancelled when due, by the task and by the sweep, and never while money is on its way. */
import { describe, expect, it } from "vitest";
import { compose, sweep, type Wharf } from "../../../src/app/compose.ts";
import { createSandboxProvider } from "../../../src/modules/payments/sandbox.provider.ts";
import type { Context } from "../../../src/shared/context.ts";
import type { EventMessage } from "../../../src/shared/events/event.ts";
import { createSandboxWorld } from "../../../src/shared/sandbox/world.ts";
import { at, hand } from "../../fixtures/events.ts";
import { callerOf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { bindings, call, orderOf, place, productWithStock, services } from "../../fixtures/shop.ts";

const minute = 60_000;
const dueAfter = ({ order }: StagedOrder, ms: number): Wharf => compose(bindings, at(order.createdAt + ms));
const on = <T>(wharf: Wharf, work: (ctx: Context) => Promise<T>) =>
  wharf.runAs("test", work, { publish: async () => {} });
const expire = (wharf: Wharf, { id }: StagedOrder) => on(wharf, (ctx) => wharf.rooms.orders.expire(ctx, id));
const orderNow = ({ id }: StagedOrder) =>
  services().runAs("test", (ctx) => services().rooms.orders.find(ctx, id));
const levelOf = async (sku: string) =>
  (await call("GET", `/inventory/${sku}`, await callerOf("support"))).body.data;
const paymentOf = async ({ order }: StagedOrder) =>
  (await call("GET", `/payments/${order.payment.id}`, await callerOf("support"))).body.data;
const heldBy = async ({ id }: StagedOrder) => {
  const { body } = await call("GET", `/sandbox/ledger?orderId=${id}`, await callerOf("support"));
  const entries = body.data as { kind: string; amount: number }[];
  return entries.reduce((sum, { kind, amount }) => sum + (kind === "charge" ? amount : -amount), 0);
};
/** The order's task, as the queue brings it. */
const taskOf = async (id: string): Promise<EventMessage> => {
  const found = bindings.DB.prepare(
    "SELECT message FROM outbox WHERE type = 'orders.expiry_due' AND aggregate_id = ?",
  ).bind(id);
  return JSON.parse((await found.first<string>("message")) ?? "null");
};
/** Asks the provider at that moment; the answer may be lost. */
const collectAt = (wharf: Wharf, { id }: StagedOrder) =>
  on(wharf, (ctx) => wharf.rooms.payments.collect(ctx, id)).catch(() => "lost");

describe("an order that is not paid for", () => {
  it("is cancelled after 15 minutes and not a moment before, with its stock free", async () => {
    const staged = await orderAt("pending");
    expect(await expire(dueAfter(staged, 15 * minute - 1), staged)).toBe("already");
    expect((await orderNow(staged)).status).toBe("pending");
    expect(await expire(dueAfter(staged, 15 * minute), staged)).toBe("changed");
    expect(await orderNow(staged)).toMatchObject({
      status: "cancelled",
      cancellation: { reason: "expired" },
    });
    expect(await levelOf(staged.sku)).toMatchObject({ onHand: 10, reserved: 0 });
    expect(await paymentOf(staged)).toMatchObject({ status: "voided" });
    expect(await collectAt(services(), staged)).toBe("voided");
    expect(await heldBy(staged)).toBe(0);
  });

  it("expires when the setting says", async () => {
    const staged = await orderAt("pending");
    const settings = { ...bindings, PAYMENT_EXPIRY_MINUTES: "2" };
    const early = compose(settings, at(staged.order.createdAt + 2 * minute - 1));
    expect(await expire(early, staged)).toBe("already");
    expect(await expire(compose(settings, at(staged.order.createdAt + 2 * minute)), staged)).toBe("changed");
  });

  it("has a task that is due to the second, and that takes it when it comes, once or twice", async () => {
    const staged = await orderAt("pending");
    const task = await taskOf(staged.id);
    expect(task.dueAt).toBe(task.at + 15 * minute);
    const wharf = dueAfter(staged, 15 * minute);
    const fates = await Promise.all([1, 2].map(() => hand(wharf, [task], undefined, 1, "sync")));
    expect(fates).toEqual([["acked"], ["acked"]]);
    expect((await orderNow(staged)).cancellation?.reason).toBe("expired");
    const cancelled = bindings.DB.prepare(
      "SELECT count(*) AS n FROM order_events WHERE order_id = ? AND type = 'order.cancelled'",
    );
    expect(await cancelled.bind(staged.id).first("n")).toBe(1);
    expect(await hand(wharf, [task], undefined, 1, "sync")).toEqual(["acked"]);
  });

  it("whose task was lost is found by the caretaker", async () => {
    const staged = await orderAt("pending");
    // Alone, so that nothing older keeps it out of the round.
    await on(dueAfter(staged, 15 * minute + 1), () => sweep(dueAfter(staged, 15 * minute + 1), true));
    expect((await orderNow(staged)).cancellation?.reason).toBe("expired");
  });

  it("is no pending event of the outbox until it is due", async () => {
    const { sku } = await productWithStock(1);
    const { body } = await place((await callerOf()).token, orderOf(sku));
    const { token } = await callerOf("admin");
    const { body: outbox } = await call("GET", "/system/outbox", { token });
    const types = outbox.data.events.map(({ type }: { type: string }) => type);
    expect(types).not.toContain("orders.expiry_due");
    expect((await taskOf(body.data.id)).type).toBe("orders.expiry_due");
  });

  it("is told of, and its customer by mail, as of any other cancellation", async () => {
    const staged = await orderAt("pending");
    await expire(dueAfter(staged, 15 * minute), staged);
    const told = bindings.DB.prepare(
      "SELECT queue, message ->> '$.data.order.cancellation.reason' AS reason FROM outbox WHERE type = 'order.cancelled' AND aggregate_id = ? ORDER BY queue",
    ).bind(staged.id);
    expect((await told.all()).results).toEqual([
      { queue: "events", reason: "expired" },
      { queue: "notification", reason: "expired" },
      { queue: "sync", reason: "expired" },
    ]);
  });
});

describe("an order whose payment is on its way when its time is over", () => {
  it("waits while the provider is at it, and is paid", async () => {
    const staged = await orderAt("pending", { method: "pm_slow" });
    expect(await collectAt(dueAfter(staged, 15 * minute - 1_000), staged)).toBe("pending");
    expect(await expire(dueAfter(staged, 15 * minute), staged)).toBe("in-flight");
    const [task] = [await taskOf(staged.id)];
    await hand(dueAfter(staged, 15 * minute), [task], undefined, 1, "sync");
    expect((await orderNow(staged)).status).toBe("pending");
    expect(await levelOf(staged.sku)).toMatchObject({ reserved: 2 });
    // It has succeeded by then, which nobody has told.
    expect(await expire(dueAfter(staged, 16 * minute), staged)).toBe("refused");
    expect(await paymentOf(staged)).toMatchObject({ status: "captured" });
    expect((await orderNow(staged)).status).toBe("pending");
  });

  it("is not cancelled where the money was taken and the answer lost", async () => {
    const staged = await orderAt("pending", { method: "pm_timeout_after" });
    expect(await collectAt(services(), staged)).toBe("lost");
    expect(await expire(dueAfter(staged, 15 * minute), staged)).toBe("refused");
    expect(await paymentOf(staged)).toMatchObject({ status: "captured" });
  });

  it("is voided at the provider where nobody there has heard of it, before its stock is free", async () => {
    const staged = await orderAt("pending", { method: "pm_timeout_before" });
    expect(await collectAt(services(), staged)).toBe("lost");
    expect(await expire(dueAfter(staged, 15 * minute), staged)).toBe("changed");
    const provider = await services().runAs("test", ({ db, clock }) => {
      const world = createSandboxWorld(services().keyring, (about) =>
        bindings.SANDBOX_CLOCKWORK.getByName(about),
      );
      const { payment, total } = staged.order;
      const ids = { operationId: payment.id, orderId: staged.id, paymentId: payment.id, externalId: null };
      const charge = { ...ids, ...total };
      return createSandboxProvider(db, clock, world).charge({ ...charge, method: "pm_ok" });
    });
    expect(provider).toEqual({ kind: "voided" });
  });

  it("keeps its stock while the provider can't be asked, and the task comes again", async () => {
    const staged = await orderAt("pending", { method: "pm_timeout_before" });
    await collectAt(services(), staged);
    await bindings.DB.prepare("UPDATE payments SET provider = 'gone' WHERE order_id = ?")
      .bind(staged.id)
      .run();
    await expect(expire(dueAfter(staged, 15 * minute), staged)).rejects.toThrow();
    expect(await levelOf(staged.sku)).toMatchObject({ reserved: 2 });
  });

  it.each([1, 2, 3, 4, 5])(
    "round %i: racing its charge, ends as paid or as expired without money",
    async () => {
      const method = ["pm_ok", "pm_slow", "pm_timeout_after"][Math.floor(Math.random() * 3)] ?? "pm_ok";
      const staged = await orderAt("pending", { method });
      const wharf = dueAfter(staged, 15 * minute);
      await Promise.all([
        collectAt(wharf, staged),
        expire(wharf, staged).catch(() => {}),
        on(wharf, (ctx) =>
          wharf.rooms.payments.takeIn(
            ctx,
            "sandbox",
            JSON.stringify({ type: "charge.succeeded", data: { paymentId: staged.order.payment.id } }),
          ),
        ),
      ]);
      const later = dueAfter(staged, 20 * minute);
      await expire(later, staged);
      const { status } = await orderNow(staged);
      const { status: payment } = await paymentOf(staged);
      const found = [status, payment, await heldBy(staged), (await levelOf(staged.sku)).reserved];
      const endings = [
        ["pending", "captured", 2000, 2],
        ["cancelled", "voided", 0, 0],
      ];
      expect(endings).toContainEqual(found);
    },
  );
});
