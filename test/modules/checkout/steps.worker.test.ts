/** Steps of the saga that run late, twice, or into a cancellation. */
import { describe, expect, it, vi } from "vitest";
import { checkoutOf, compose } from "../../../src/app/compose.ts";
import { createCheckoutService } from "../../../src/modules/checkout/checkout.service.ts";
import { intercepted } from "../../faults/intercepted.ts";
import { callerOf, manualWharf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { bindings, call, eventually, services } from "../../fixtures/shop.ts";

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

describe("an order that is cancelled while its shipment is opened", () => {
  it("gets none, so that no parcel leaves and its money can go back", async () => {
    const { orders, payments, shipping } = wharf.rooms;
    const staged = await orderAt("paid");
    const create: typeof shipping.create = async (ctx, request) => {
      await orders.abandon(ctx, staged.id, "customer");
      return shipping.create(ctx, request);
    };
    const raced = createCheckoutService({ orders, payments, shipping: { ...shipping, create } }, (work) =>
      run("saga", work),
    );
    await expect(raced.createShipment(staged.id)).rejects.toThrow("cancelled");
    const found = bindings.DB.prepare("SELECT count(*) AS n FROM shipments WHERE order_id = ?").bind(
      staged.id,
    );
    expect(await found.first("n")).toBe(0);
    expect(await checkout.createShipment(staged.id)).toBe("cancelled");
  });
});

describe("while the database is away", () => {
  const steps = ["takePayment", "createShipment", "complete"] as const;
  const at = { takePayment: "pending", createShipment: "paid", complete: "fulfilling" } as const;

  it.each(steps)("%s waits, and does it once the database is back", async (step) => {
    const staged = await orderAt(at[step]);
    let isAway = true;
    const env = intercepted(bindings, ({ binding }, proceed) =>
      isAway && binding === "DB"
        ? Promise.reject(new Error("D1_ERROR: Network connection lost."))
        : proceed(),
    );
    const shop = checkoutOf(compose(env), null);
    expect(await shop[step](staged.id)).toBe("not_now");
    isAway = false;
    expect(await shop[step](staged.id)).toBe(
      { takePayment: "paid", createShipment: "fulfilling", complete: "waiting" }[step],
    );
  });

  it("a trip that hangs is given up before its step is, and is no failed try", async () => {
    const real = globalThis.setTimeout;
    vi.stubGlobal("setTimeout", (work: () => void, ms = 0) => real(work, ms / 100));
    const staged = await orderAt("pending");
    const env = intercepted(bindings, ({ binding }, proceed) =>
      binding === "DB" ? new Promise(() => {}) : proceed(),
    );
    const step = checkoutOf(compose(env), null).takePayment(staged.id);
    expect(await Promise.race([step, scheduler.wait(300)])).toBe("not_now");
    vi.unstubAllGlobals();
  });
});

describe("an order whose money is not here", () => {
  it("waits where its shipment is booked and its capture under way", async () => {
    const staged = await orderAt("pending", { method: "pm_slow" });
    expect(await checkout.takePayment(staged.id)).toBe("pending");
    expect(await checkout.createShipment(staged.id)).toBe("not_now");
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
