/** Orders while their payment provider is down: they wait, nobody is charged twice, and all go on when it is back. */
import { afterEach, describe, expect, it } from "vitest";
import { createCheckoutService } from "../../../src/modules/checkout/checkout.service.ts";
import { createOrdersService } from "../../../src/modules/orders/orders.service.ts";
import { guardedProvider } from "../../../src/modules/payments/guarded.provider.ts";
import { createPaymentsService } from "../../../src/modules/payments/payments.service.ts";
import { createSandboxProvider, SandboxFailure } from "../../../src/modules/payments/sandbox.provider.ts";
import { Breakers } from "../../../src/shared/breaker/breaker.ts";
import { defaultBreakers } from "../../../src/shared/breaker/policy.ts";
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

const run = (sql: string) => bindings.DB.prepare(sql).run();
/** The sandbox has lost its books: every call of it fails, in the Worker and in its workflows alike. */
const takeDown = () => run("ALTER TABLE sandbox_operations RENAME TO sandbox_operations_away");
const bringBack = () => run("ALTER TABLE sandbox_operations_away RENAME TO sandbox_operations");

const charges = async (orderId: string) => {
  const { results } = await bindings.DB.prepare(
    "SELECT status FROM sandbox_operations WHERE order_id = ? AND kind = 'charge'",
  )
    .bind(orderId)
    .all();
  return results;
};

describe("while the payment provider is down", () => {
  let isDown = false;
  afterEach(async () => {
    if (isDown) await bringBack();
    isDown = false;
  });

  it("twenty orders stay pending, can be cancelled, and are charged once each when it is back", async () => {
    const [{ sku }, buyer, staff] = await Promise.all([productWithStock(100), callerOf(), callerOf("admin")]);
    await takeDown();
    isDown = true;
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

    await bringBack();
    isDown = false;
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

  it("it is hardly called, those whom it was not asked for are still pending, and each is charged once after it", async () => {
    const wharf = services();
    let now = Date.now();
    let isUp = false;
    let calls = 0;
    const clock = { now: () => now };
    const breakers = new Breakers(
      bindings.CIRCUIT_BREAKER,
      unique("store"),
      defaultBreakers,
      clock,
      wharf.log,
    );
    const world = createSandboxWorld(wharf.keyring, (about) => bindings.SANDBOX_CLOCKWORK.getByName(about));
    const payments = createPaymentsService(({ db }) => {
      const sandbox = createSandboxProvider(db, clock, world);
      const counted = <T>(work: () => Promise<T>): Promise<T> => {
        calls++;
        return isUp ? work() : Promise.reject(new SandboxFailure("connection reset"));
      };
      const outside = {
        ...sandbox,
        charge: (charge: Parameters<typeof sandbox.charge>[0]) => counted(() => sandbox.charge(charge)),
        find: (id: string) => counted(() => sandbox.find(id)),
      };
      return new Map([["sandbox", guardedProvider(outside, breakers)]]);
    });
    const rooms = { ...wharf.rooms, payments, orders: createOrdersService(payments, wharf.rooms.shipping) };
    const checkout = createCheckoutService(rooms, (work) => wharf.runAs("test", work));
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
    expect(statuses.results).toEqual([
      { status: "pending", n: 8 },
      { status: "processing", n: 4 },
    ]);
    for (let minute = 0; minute < 10; minute++) {
      now += 60_000;
      expect(new Set(await tries())).toEqual(new Set(["not_asked"]));
    }
    // Four charges with a look after each, and one look a minute.
    expect(calls).toBe(4 * 2 + 10);

    isUp = true;
    now += 60_000;
    for (let second = 0; second < 10; second++) {
      await tries();
      now += 1_000;
    }
    expect(new Set(await tries())).toEqual(new Set(["paid"]));
    for (const id of ids) expect(await charges(id)).toEqual([{ status: "succeeded" }]);
  });
});
