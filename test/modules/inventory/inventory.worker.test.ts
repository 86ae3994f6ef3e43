/** Stock under races, and what staff may do to it. */
import { describe, expect, it } from "vitest";
import { releaseStock, reserveStock, selectLevels, shipStock } from "#modules/inventory";
import type { Context } from "../../../src/shared/context.ts";
import { begin, type UnitOfWork } from "../../../src/shared/db/unit-of-work.ts";
import { newId, type OrderId } from "../../../src/shared/ids.ts";
import { callerOf } from "../../fixtures/orders.ts";
import {
  address,
  bindings,
  call,
  orderOf,
  place,
  productWithStock,
  services,
  unique,
} from "../../fixtures/shop.ts";

let signedIn: ReturnType<typeof callerOf> | undefined;
const manager = () => {
  signedIn ??= callerOf("manager");
  return signedIn;
};
const levelOf = async (sku: string) => {
  const { token } = await callerOf("manager");
  return (await call("GET", `/inventory/${sku}`, { token })).body.data;
};
const heldOf = (sku: string) =>
  bindings.DB.prepare("SELECT sum(quantity) AS units FROM reservations WHERE sku = ? AND state = 'held'")
    .bind(sku)
    .first<number>("units");
/** By the same manager each time: a key belongs to its caller. */
const adjust = async (sku: string, body: object, headers = { "Idempotency-Key": unique("key") }) => {
  const { token } = await manager();
  return call("POST", `/inventory/${sku}/adjustments`, { token, body, headers });
};

describe("a race for the last units", () => {
  it.each([1, 2, 3])("round %i: of 50 buyers of 10 units, ten get one each", async () => {
    const { sku } = await productWithStock(10);
    const buyers = await Promise.all(Array.from({ length: 50 }, () => callerOf()));
    const answers = await Promise.all(buyers.map(({ token }) => place(token, orderOf(sku))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status !== 201);
    for (const { status, body } of refused) expect([status, body.error.code]).toEqual([409, "OUT_OF_STOCK"]);
    expect(await levelOf(sku)).toMatchObject({ available: 0 });
  });

  it("when two SKUs are wanted in opposite orders, nobody gets half of an order", async () => {
    const [a, b] = await Promise.all([productWithStock(5), productWithStock(5)]);
    const buyers = await Promise.all(Array.from({ length: 20 }, () => callerOf()));
    const answers = await Promise.all(
      buyers.map(({ token }, i) => {
        const skus = i % 2 ? [a.sku, b.sku] : [b.sku, a.sku];
        return place(token, { ...orderOf(a.sku), items: skus.map((sku) => ({ sku, quantity: 1 })) });
      }),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5);
    for (const { sku } of [a, b]) expect(await levelOf(sku)).toMatchObject({ available: 0 });
  });

  it("the schema has the last word where the read before was wrong", async () => {
    const { sku } = await productWithStock(1);
    const oversell = bindings.DB.prepare("UPDATE stock_levels SET reserved = 2 WHERE sku = ?").bind(sku);
    await expect(oversell.run()).rejects.toThrow("CHECK constraint failed: stock_not_oversold");
  });
});

describe("an order's demand", () => {
  const twoLines = (sku: string, first: number, second: number) => ({
    ...orderOf(sku),
    items: [
      { sku, quantity: first },
      { sku, quantity: second },
    ],
  });

  it("is the sum of the lines of one SKU", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(3), callerOf()]);
    const tooMuch = await place(token, twoLines(sku, 2, 2));
    expect(tooMuch.status).toBe(409);
    expect(tooMuch.body.error.details).toEqual([
      { field: "items.0.quantity", message: "only 3 available" },
      { field: "items.1.quantity", message: "only 3 available" },
    ]);
    expect((await place(token, twoLines(sku, 2, 1))).status).toBe(201);
    expect(await levelOf(sku)).toMatchObject({ available: 0 });
    expect(await heldOf(sku)).toBe(3);
  });

  it("for a SKU without any stock is refused, and holds nothing of the others", async () => {
    const [some, none, { token }] = await Promise.all([productWithStock(5), productWithStock(0), callerOf()]);
    const items = [some, none].map(({ sku }) => ({ sku, quantity: 1 }));
    const answer = await place(token, { items, shippingAddress: address, payment: orderOf("").payment });
    expect([answer.status, answer.body.error.code]).toEqual([409, "OUT_OF_STOCK"]);
    expect(await levelOf(some.sku)).toMatchObject({ onHand: 5, reserved: 0 });
  });
});

describe("a hold", () => {
  const commit = (work: (ctx: Context, unit: UnitOfWork) => unknown) =>
    services().runAs("test", async (ctx) => {
      const unit = begin(ctx);
      await work(ctx, unit);
      await unit.commit(null);
    });
  const holding = async (sku: string, quantity: number): Promise<OrderId> => {
    const id = newId("ord", Date.now());
    await commit(async (ctx, unit) =>
      reserveStock(ctx, unit, id, [{ sku, quantity }], await selectLevels(ctx.db, [sku])),
    );
    return id;
  };

  it("is freed once, however often, and not after it has left", async () => {
    const { sku } = await productWithStock(10);
    const [freed, shipped] = [await holding(sku, 2), await holding(sku, 3)];
    await holding(sku, 4);
    for (const _ of [1, 2]) await commit((ctx, unit) => releaseStock(ctx, unit, freed));
    expect(await levelOf(sku)).toMatchObject({ onHand: 10, reserved: 7 });
    for (const _ of [1, 2]) await commit((ctx, unit) => shipStock(ctx, unit, shipped));
    await commit((ctx, unit) => releaseStock(ctx, unit, shipped));
    await commit((ctx, unit) => shipStock(ctx, unit, freed));
    expect(await levelOf(sku)).toMatchObject({ onHand: 7, reserved: 4 });
    expect(await heldOf(sku)).toBe(4);
  });
});

describe("an adjustment", () => {
  it("needs an idempotency key, and a repeat of it changes nothing", async () => {
    const { sku } = await productWithStock(0);
    const body = { delta: 4, reason: "delivery" };
    const without = await adjust(sku, body, {} as never);
    expect([without.status, without.body.error.code]).toEqual([400, "IDEMPOTENCY_KEY_REQUIRED"]);
    const { token } = await callerOf("manager");
    const headers = { "Idempotency-Key": unique("key") };
    const path = `/inventory/${sku}/adjustments`;
    const [first, again] = [
      await call("POST", path, { token, body, headers }),
      await call("POST", path, { token, body, headers }),
    ];
    expect(first.status).toBe(201);
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    expect(again.body).toEqual(first.body);
    expect(await levelOf(sku)).toMatchObject({ onHand: 4 });
  });

  it("that expects another number on hand is refused", async () => {
    const { sku } = await productWithStock(5);
    const stale = await adjust(sku, { delta: 1, reason: "count", expectedOnHand: 4 });
    expect([stale.status, stale.body.error.code]).toEqual([409, "CONFLICT"]);
    expect((await adjust(sku, { delta: 1, reason: "count", expectedOnHand: 5 })).body.data.onHand).toBe(6);
  });

  it("never goes below what is reserved", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(5), callerOf()]);
    // Slow to pay, so that nothing has left the shelf yet.
    await place(token, orderOf(sku, { quantity: 3, method: "pm_slow" }));
    const tooFar = await adjust(sku, { delta: -3, reason: "broken" });
    expect([tooFar.status, tooFar.body.error.code]).toEqual([409, "CONFLICT"]);
    expect((await adjust(sku, { delta: -2, reason: "broken" })).status).toBe(201);
    expect(await levelOf(sku)).toMatchObject({ onHand: 3, reserved: 3, available: 0 });
  });

  it.each([
    ["of nothing", { delta: 0, reason: "x" }],
    ["of a fraction", { delta: 1.5, reason: "x" }],
    ["without a reason", { delta: 1 }],
    ["with an unknown field", { delta: 1, reason: "x", onHand: 3 }],
  ])("%s is a 400", async (_, body) => {
    const { sku } = await productWithStock(0);
    const answer = await adjust(sku, body);
    expect([answer.status, answer.body.error.code]).toEqual([400, "VALIDATION_ERROR"]);
  });

  it("of a SKU that the catalog doesn't know is a 404", async () => {
    expect((await adjust(unique("NOWHERE"), { delta: 1, reason: "x" })).status).toBe(404);
  });

  it("made twenty times at once is made twenty times, at the latest when those refused try their keys again", async () => {
    const { sku } = await productWithStock(0);
    let keys = Array.from({ length: 20 }, () => unique("key"));
    for (let round = 0; round < 10 && keys.length > 0; round++) {
      const answers = await Promise.all(
        keys.map((key) => adjust(sku, { delta: 1, reason: "delivery" }, { "Idempotency-Key": key })),
      );
      for (const { status } of answers) expect([201, 409, 503]).toContain(status);
      keys = keys.filter((_, i) => answers[i]?.status !== 201);
    }
    expect(keys).toEqual([]);
    expect(await levelOf(sku)).toMatchObject({ onHand: 20 });
  });

  it("is among the movements, newest first, and in the audit log", async () => {
    const { sku } = await productWithStock(7);
    await adjust(sku, { delta: -2, reason: "broken" });
    const [{ token }, admin] = await Promise.all([callerOf("manager"), callerOf("admin")]);
    const { body } = await call("GET", `/inventory/${sku}/movements`, { token });
    expect(body.data.map(({ delta }: { delta: number }) => delta)).toEqual([-2, 7]);
    const log = await call("GET", `/audit-log?resourceType=stock&resourceId=${sku}`, admin);
    expect(log.body.data[0].changes.onHand).toEqual({ from: 7, to: 5 });
  });
});
