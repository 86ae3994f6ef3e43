/** Steps of the saga that run late, twice, or into a cancellation. */
import { describe, expect, it } from "vitest";
import { checkoutOf } from "../../../src/app/compose.ts";
import { callerOf, manualWharf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { call, eventually, services } from "../../fixtures/shop.ts";

const wharf = manualWharf();
const run: typeof wharf.runAs = (name, work, more) =>
  wharf.runAs(name, work, { ...more, publish: async () => {} });
const checkout = checkoutOf({ ...wharf, runAs: run }, null);
const ledgerOf = async ({ id }: StagedOrder) =>
  (await call("GET", `/sandbox/ledger?orderId=${id}`, await callerOf("support"))).body.data;
const orderNow = ({ id }: StagedOrder) => run("test", (ctx) => wharf.rooms.orders.find(ctx, id));

describe("an order that was cancelled before its saga came to it", () => {
  const cancelled = async () => {
    const staged = await orderAt("pending");
    await run("test", (ctx) => wharf.rooms.orders.abandon(ctx, staged.id, "customer"));
    return staged;
  };

  it("is charged nothing, not even for a moment", async () => {
    const staged = await cancelled();
    expect(await checkout.takePayment(staged.id)).toBe("cancelled");
    expect(await ledgerOf(staged)).toEqual([]);
  });

  it("is not shipped", async () => {
    const staged = await cancelled();
    expect(await checkout.createShipment(staged.id)).toBe("cancelled");
    expect((await orderNow(staged)).shipment).toBeNull();
  });

  it("has its payment voided by the undo of the first step, twice or once", async () => {
    const { id, order } = await cancelled();
    for (const _ of [1, 2]) await checkout.undoOpen(id, new Error("cancelled"));
    const { body } = await call("GET", `/payments/${order.payment.id}`, await callerOf("support"));
    expect(body.data.status).toBe("voided");
  });
});

describe("an order whose money is not here", () => {
  it("is not fulfilled, though its shipment is booked", async () => {
    const staged = await orderAt("pending", { method: "pm_slow" });
    expect(await checkout.takePayment(staged.id)).toBe("pending");
    await expect(checkout.createShipment(staged.id)).rejects.toThrow("the capture is under way");
    expect(await orderNow(staged)).toMatchObject({ status: "pending", shipment: null });
  });
});

describe("an order that is on its way", () => {
  it("is completed by its delivery only, whatever wakes its saga", async () => {
    const staged = await orderAt("fulfilling");
    expect(await checkout.complete(staged.id)).toBe("waiting");
    expect((await orderNow(staged)).status).toBe("fulfilling");
  });
});

describe("starting a saga", () => {
  it("that runs already is success", async () => {
    const { id } = await orderAt("pending", { method: "pm_declined" });
    const { saga, runAs } = services();
    const start = () => runAs("test", (ctx) => saga.start(ctx, id));
    await start();
    await Promise.all([start(), start()]);
    const read = () => runAs("test", (ctx) => services().rooms.orders.find(ctx, id));
    await eventually(read, ({ status }) => status === "cancelled");
    await start();
  });
});
