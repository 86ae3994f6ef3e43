/** Orders while their payment provider is down: they wait, nobody is charged twice, and all go on when it is back. */
import { afterEach, describe, expect, it } from "vitest";
import { checkoutOf } from "../../../src/app/compose.ts";
import { createCheckoutService } from "../../../src/modules/checkout/checkout.service.ts";
import { createOrdersService } from "../../../src/modules/orders/orders.service.ts";
import { guardedProvider } from "../../../src/modules/payments/guarded.provider.ts";
import type { PaymentProvider } from "../../../src/modules/payments/payment.provider.ts";
import { createPaymentsService } from "../../../src/modules/payments/payments.service.ts";
import { createSandboxProvider } from "../../../src/modules/payments/sandbox.provider.ts";
import { createStripeProvider } from "../../../src/modules/payments/stripe.provider.ts";
import { BreakerOpen, Breakers } from "../../../src/shared/breaker/breaker.ts";
import { type BreakerKind, defaultBreakers } from "../../../src/shared/breaker/policy.ts";
import type { Context } from "../../../src/shared/context.ts";
import type { OrderId } from "../../../src/shared/ids.ts";
import { createSandboxWorld } from "../../../src/shared/sandbox/world.ts";
import { callerOf, orderAt } from "../../fixtures/orders.ts";
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

const expiryMs = 15 * 60_000;
/** Every call of the sandbox fails, in the Worker and in its workflows alike; 0 seconds bring it back. */
async function takeDown(seconds: number, who: BreakerKind = "payments"): Promise<void> {
  const { token } = await callerOf("support");
  const { status } = await call("POST", "/sandbox/outage", { token, body: { who, seconds } });
  expect(status).toBe(200);
}

const charges = async (orderId: string) => {
  const { results } = await bindings.DB.prepare(
    "SELECT status FROM sandbox_operations WHERE order_id = ? AND kind = 'charge'",
  )
    .bind(orderId)
    .all();
  return results;
};

/** Wharf before a provider that can be taken down, with a breaker of its own and a clock that can be moved. */
function shopWithOutages() {
  const wharf = services();
  let now = Date.now();
  const provider = { isUp: false, calls: 0 };
  const clock = { now: () => now };
  const { keyring, log, rooms } = wharf;
  const breakers = new Breakers(bindings.CIRCUIT_BREAKER, unique("store"), defaultBreakers, clock, log);
  const world = createSandboxWorld(keyring, (about) => bindings.SANDBOX_CLOCKWORK.getByName(about));
  const counted =
    <A extends unknown[], T>(work: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> => {
      provider.calls++;
      return provider.isUp ? work(...args) : Promise.reject(new Error("connection reset"));
    };
  const payments = createPaymentsService(({ db }) => {
    const sandbox = createSandboxProvider(db, clock, world);
    const outside = {
      ...sandbox,
      prepare: counted(sandbox.prepare),
      charge: counted(sandbox.charge),
      find: counted(sandbox.find),
      void: counted(sandbox.void),
    };
    return new Map([["sandbox", guardedProvider(outside, breakers)]]);
  }, rooms.attention);
  const orders = createOrdersService(payments, rooms.shipping, rooms.attention, { expiryMs });
  const run = <T>(work: (ctx: Context) => Promise<T>) => wharf.runAs("test", work, { clock });
  return {
    provider,
    orders,
    payments,
    breakers,
    run,
    checkout: createCheckoutService({ ...rooms, payments, orders }, run),
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

describe("while the payment provider is down", () => {
  afterEach(() => takeDown(0));

  it("twenty orders stay pending, can be cancelled, and are charged once each when it is back", async () => {
    const [{ sku }, buyer, staff] = await Promise.all([productWithStock(100), callerOf(), callerOf("admin")]);
    await takeDown(3_600);
    const placed = await Promise.all(Array.from({ length: 21 }, () => place(buyer.token, orderOf(sku))));
    const [cancelled, ...ids] = placed.map(({ body }) => body.data.id as string);
    const read = (id: string) => call("GET", `/orders/${id}`, { token: buyer.token });
    const metrics = () => call("GET", "/system/metrics", { token: staff.token });
    await eventually(metrics, ({ body }) => body.data.breakers[0].state !== "closed");
    const ready = await call("GET", "/system/health/ready");
    expect(ready.status).toBe(200);
    expect(ready.body.data).toMatchObject({ status: "degraded" });
    expect(ready.body.data.dependencies).toContainEqual(
      expect.objectContaining({ name: "payments:sandbox", state: "down", required: false }),
    );

    await scheduler.wait(12_000);
    for (const id of ids) expect((await read(id)).body.data.status).toBe("pending");
    const key = { "Idempotency-Key": unique("key") };
    const cancel = await call("POST", `/orders/${cancelled}/cancel`, {
      token: buyer.token,
      headers: key,
      body: {},
    });
    expect(cancel.status).toBe(200);

    await takeDown(0);
    for (const id of ids)
      await eventually(
        () => read(id),
        ({ body }) => body.data.status === "completed",
        60,
      );
    for (const id of ids) expect(await charges(id)).toEqual([{ status: "succeeded" }]);
    const kept = await eventually(
      () => charges(cancelled as string),
      (rows) => rows.every(({ status }) => status === "voided"),
    );
    expect(kept.length).toBeLessThanOrEqual(1);
    expect((await metrics()).body.data.breakers[0].state).toBe("closed");
  }, 180_000);

  it("it is hardly called, all are still pending, and each is charged once after it", async () => {
    const { provider, checkout, pass } = shopWithOutages();
    const ids: OrderId[] = [];
    for (let i = 0; i < 12; i++) ids.push((await orderAt("pending")).id);

    const tries = async () => {
      const ends: string[] = [];
      for (const id of ids) ends.push(await checkout.takePayment(id).catch(() => "failed"));
      return ends;
    };
    const first = await tries();
    expect(first.filter((end) => end === "failed")).toHaveLength(4);
    expect(first.filter((end) => end === "not_asked")).toHaveLength(8);
    const statuses = await bindings.DB.prepare(
      "SELECT status, count(*) AS n FROM payments WHERE order_id IN (SELECT value FROM json_each(?)) GROUP BY status ORDER BY status",
    )
      .bind(JSON.stringify(ids))
      .all();
    expect(statuses.results).toEqual([{ status: "pending", n: 12 }]);
    for (let minute = 0; minute < 10; minute++) {
      pass(60);
      expect(new Set(await tries())).toEqual(new Set(["not_asked"]));
    }
    // Four payments that were to be prepared, and one look a minute.
    expect(provider.calls).toBe(4 + 10);

    provider.isUp = true;
    pass(60);
    for (let second = 0; second < 10; second++) {
      await tries();
      pass(1);
    }
    expect(new Set(await tries())).toEqual(new Set(["paid"]));
    for (const id of ids) expect(await charges(id)).toEqual([{ status: "succeeded" }]);
  });

  it("an order that is not paid for in time expires: at once where it was not asked for, else once the void went through", async () => {
    const { provider, checkout, orders, run: inShop, pass } = shopWithOutages();
    const [asked, unasked] = [(await orderAt("pending")).id, (await orderAt("pending")).id];
    const statusOf = (id: OrderId) => inShop(async (ctx) => (await orders.find(ctx, id)).status);
    const expire = (id: OrderId) => inShop((ctx) => orders.expire(ctx, id));
    provider.isUp = true;
    await bindings.DB.prepare("UPDATE payments SET method = 'pm_timeout_before' WHERE order_id = ?")
      .bind(asked)
      .run();
    await expect(checkout.takePayment(asked)).rejects.toThrow("timed out");
    provider.isUp = false;
    for (let i = 0; i < 4; i++) await checkout.takePayment(asked).catch(() => "failed");
    expect(await checkout.takePayment(unasked)).toBe("not_asked");

    pass(16 * 60);
    await expect(expire(asked)).rejects.toThrow(BreakerOpen);
    expect(await expire(unasked)).toBe("changed");
    expect([await statusOf(asked), await statusOf(unasked)]).toEqual(["pending", "cancelled"]);

    provider.isUp = true;
    pass(60);
    expect(await expire(asked)).toBe("changed");
    expect(await statusOf(asked)).toBe("cancelled");
    expect(await charges(asked)).toEqual([{ status: "voided" }]);
  });

  it("is told from cards that misbehave: these fail alone, and keep nobody else waiting", async () => {
    const { provider, checkout, breakers } = shopWithOutages();
    provider.isUp = true;
    for (const method of ["pm_timeout_before", "pm_timeout_after", "pm_flaky"]) {
      for (let i = 0; i < 4; i++) {
        const { id } = await orderAt("pending");
        await bindings.DB.prepare("UPDATE payments SET method = ? WHERE order_id = ?").bind(method, id).run();
        await expect(checkout.takePayment(id)).rejects.toThrow();
      }
    }
    const { id } = await orderAt("pending");
    expect(await checkout.takePayment(id)).toBe("paid");
    expect(await breakers.read({ kind: "payments", provider: "sandbox" })).toMatchObject({
      state: "closed",
      since: 0,
    });
  });
});

describe("while the carrier is down", () => {
  afterEach(() => takeDown(0, "carriers"));

  it("paid orders wait, nobody gets the money back, and all are shipped when it is back", async () => {
    const [{ sku }, buyer] = await Promise.all([productWithStock(20), callerOf()]);
    await takeDown(3_600, "carriers");
    const placed = await Promise.all(Array.from({ length: 5 }, () => place(buyer.token, orderOf(sku))));
    const ids = placed.map(({ body }) => body.data.id as string);
    const statusOf = async (id: string) =>
      (await call("GET", `/orders/${id}`, { token: buyer.token })).body.data.status;
    const all = (status: string) =>
      eventually(
        () => Promise.all(ids.map(statusOf)),
        (statuses) => statuses.every((one) => one === status),
        60,
      );
    await all("paid");
    const state = async () =>
      (await services().breakers.read({ kind: "carriers", provider: "sandbox" })).state;
    await eventually(state, (now) => now !== "closed");
    const ship = () =>
      checkoutOf(services(), null)
        .createShipment(ids[0] as OrderId)
        .catch(() => "failed");
    await eventually(ship, (end) => end === "not_asked");
    await all("paid");
    await takeDown(0, "carriers");
    await all("completed");
    for (const id of ids) expect(await charges(id)).toEqual([{ status: "succeeded" }]);
  }, 120_000);
});

describe("a guarded provider", () => {
  it("does all that the provider does", async () => {
    const { env, clock, log } = services();
    const breakers = new Breakers(env.CIRCUIT_BREAKER, unique("store"), defaultBreakers, clock, log);
    const world = createSandboxWorld(services().keyring, (about) => env.SANDBOX_CLOCKWORK.getByName(about));
    const settings = {
      secretKey: "sk_test_1",
      webhookSecret: "whsec_1",
      capture: "automatic",
      apiBase: null,
    } as const;
    const methodsOf = (provider: PaymentProvider) =>
      Object.entries(provider)
        .flatMap(([name, value]) => (typeof value === "function" ? [name] : []))
        .sort();
    for (const provider of [
      createStripeProvider(settings, clock),
      await services().runAs("test", async ({ db }) => createSandboxProvider(db, clock, world)),
    ])
      expect(methodsOf(guardedProvider(provider, breakers))).toEqual(methodsOf(provider));
  });
});
