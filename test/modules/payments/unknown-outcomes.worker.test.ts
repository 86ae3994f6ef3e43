/** A provider whose answer was lost, or is still to come: it is looked up or called off, and never asked twice. */
import { describe, expect, it } from "vitest";
import type { Context } from "../../../src/shared/context.ts";
import { callerOf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { bindings, call, services } from "../../fixtures/shop.ts";

const { payments } = services().rooms;
const run = <T>(work: (ctx: Context) => Promise<T>): Promise<T> =>
  services().runAs("test", work, { publish: async () => {} });
const collect = ({ id }: StagedOrder) => run((ctx) => payments.collect(ctx, id));
const paymentOf = async ({ order }: StagedOrder) =>
  (await call("GET", `/payments/${order.payment.id}`, await callerOf("support"))).body.data;
/** How often the provider was asked for it, and what became of it there. */
const atProvider = ({ order }: StagedOrder) =>
  bindings.DB.prepare("SELECT status, tries FROM sandbox_operations WHERE operation_id = ?")
    .bind(order.payment.id)
    .first();

describe("a charge whose answer was lost", () => {
  it("is looked up before it is asked for again, and was asked for once", async () => {
    const staged = await orderAt("pending", { method: "pm_timeout_after" });
    await expect(collect(staged)).rejects.toThrow();
    expect(await paymentOf(staged)).toMatchObject({ status: "processing", failureCode: null });
    expect(await collect(staged)).toBe("captured");
    expect(await atProvider(staged)).toEqual({ status: "succeeded", tries: 1 });
  });

  it("is asked for again where the provider has never heard of it", async () => {
    const staged = await orderAt("pending", { method: "pm_flaky" });
    for (const _ of [1, 2]) await expect(collect(staged)).rejects.toThrow();
    expect(await collect(staged)).toBe("captured");
    expect(await atProvider(staged)).toEqual({ status: "succeeded", tries: 3 });
  });
});

describe("the undo of a payment that is under way", () => {
  it("calls it off at the provider, who takes nothing later", async () => {
    const staged = await orderAt("pending", { method: "pm_slow" });
    expect(await collect(staged)).toBe("pending");
    await run((ctx) => payments.undo(ctx, staged.id));
    expect(await paymentOf(staged)).toMatchObject({ status: "voided" });
    expect(await atProvider(staged)).toMatchObject({ status: "voided" });
  });

  it("gives the money back where it was taken and nobody heard of it", async () => {
    const staged = await orderAt("pending", { method: "pm_timeout_after" });
    await collect(staged).catch(() => {});
    await run((ctx) => payments.undo(ctx, staged.id));
    expect(await paymentOf(staged)).toMatchObject({ status: "refunded", refunded: { amount: 2000 } });
  });
});
