/** The round trips that an answer waits for, and may wait for: they decide the latency seen afar. */
import { describe, expect, it } from "vitest";
import { countingWharf } from "../fixtures/counting.ts";
import { callerOf } from "../fixtures/orders.ts";
import {
  bindings,
  eventually,
  orderOf,
  password,
  place,
  productWithStock,
  signIn,
  unique,
} from "../fixtures/shop.ts";
import type { Trips } from "../fixtures/trips.ts";

let addresses = 0;
/** A caller whom no rate limit has seen. */
const stranger = () => ({ "CF-Connecting-IP": `192.0.2.${++addresses}` });
const as = ({ token }: { token: string }) => ({ ...stranger(), Authorization: `Bearer ${token}` });

/** Asks so many times, and gives the trips of each; every answer has the status. */
async function ask(
  times: number,
  status: number,
  once: (i: number) => ReturnType<ReturnType<typeof countingWharf>>,
) {
  const trips: Trips[] = [];
  for (let i = 0; i < times; i++) {
    const answer = await once(i);
    expect([answer.status, answer.body?.error]).toEqual([status, undefined]);
    trips.push(answer.trips);
  }
  return trips;
}
const objectsEach = (trips: readonly Trips[]) =>
  trips.reduce((sum, { objects }) => sum + objects, 0) / trips.length;
const withoutObjects = (trips: readonly Trips[]) => [
  ...new Map(trips.map(({ d1, kv }) => [`${d1} ${kv}`, { d1, kv }])).values(),
];

/** A product that every consumer has heard of, so that nothing changes the cache meanwhile. */
async function settledProduct() {
  const product = await productWithStock(1);
  const waiting = bindings.DB.prepare(
    "SELECT count(*) AS n FROM outbox WHERE consumed_at IS NULL AND type <> 'orders.expiry_due'",
  );
  await eventually(
    () => waiting.first<number>("n"),
    (n) => n === 0,
  );
  return product;
}

describe("the round trips of", () => {
  const reads = [
    ["a product", (slug: string) => `/products/${slug}`],
    // Cold as well: the product made just before it has made every listing stale.
    ["a listing", (_: string) => "/products?category=tests"],
    ["a search", (slug: string) => `/products?q=${slug}`],
  ] as const;

  it.each(reads)("%s read cold are 1 to D1 and at most 2 to KV", async (_, pathOf) => {
    const { slug } = await settledProduct();
    await bindings.CACHE.delete(`main:product:${slug}`);
    const cold = countingWharf();
    const [trips] = await ask(1, 200, () => cold("GET", pathOf(slug), stranger()));
    expect(trips?.d1).toBe(1);
    expect(trips?.kv).toBeLessThanOrEqual(2);
  });

  it.each(reads)("%s read warm are 0 to D1 and KV, and an object's now and then", async (_, pathOf) => {
    const path = pathOf((await settledProduct()).slug);
    const [wharf, caller] = [countingWharf(), stranger()];
    await wharf("GET", path, stranger());
    const trips = await ask(50, 200, () => wharf("GET", path, caller));
    expect(withoutObjects(trips)).toEqual([{ d1: 0, kv: 0 }]);
    expect(objectsEach(trips)).toBeLessThanOrEqual(0.2);
  });

  const warmElsewhere = async (pathOf: (slug: string) => string) => {
    const path = pathOf((await settledProduct()).slug);
    await countingWharf()("GET", path, stranger());
    const [trips] = await ask(1, 200, () => countingWharf()("GET", path, stranger()));
    return trips;
  };

  it("a product that another isolate has read are 0 to D1 and 1 to KV", async () => {
    expect(await warmElsewhere(reads[0][1])).toMatchObject({ d1: 0, kv: 1 });
  });

  it("a listing that another isolate has read are 0 to D1 and 1 to KV", async () => {
    expect(await warmElsewhere(reads[1][1])).toMatchObject({ d1: 0, kv: 1 });
  });

  it.each([
    ["my order", (id: string) => `/orders/${id}`],
    ["my orders", () => "/orders"],
    ["my order as it was", (id: string) => `/orders/${id}?at=${new Date().toISOString()}`],
  ])("%s are 1 to D1", async (_, pathOf) => {
    const [buyer, { sku }] = await Promise.all([callerOf(), productWithStock(5)]);
    const { id } = (await place(buyer.token, orderOf(sku))).body.data;
    const [wharf, caller] = [countingWharf(), as(buyer)];
    const trips = await ask(50, 200, () => wharf("GET", pathOf(id), caller));
    expect(withoutObjects(trips)).toEqual([{ d1: 1, kv: 0 }]);
    expect(objectsEach(trips)).toBeLessThanOrEqual(0.2);
  });

  it("placing an order are 2 to D1", async () => {
    const [buyer, { sku }, { sku: other }] = await Promise.all([
      callerOf(),
      productWithStock(100),
      productWithStock(100),
    ]);
    const [wharf, caller] = [countingWharf(), as(buyer)];
    const items = [sku, other].map((one) => ({ sku: one, quantity: 1 }));
    // As many as the policy lets pass in a minute.
    const trips = await ask(30, 201, () =>
      wharf("POST", "/orders", { ...caller, "Idempotency-Key": unique("key") }, { ...orderOf(sku), items }),
    );
    expect(withoutObjects(trips)).toEqual([{ d1: 2, kv: 0 }]);
    expect(objectsEach(trips)).toBeLessThanOrEqual(0.2);
  });

  it("logging in are 2 to D1 and 1 to an object", async () => {
    const [{ email }, wharf, caller] = [await signIn(), countingWharf(), stranger()];
    const trips = await ask(5, 200, () => wharf("POST", "/auth/login", caller, { email, password }));
    expect(withoutObjects(trips)).toEqual([{ d1: 2, kv: 0 }]);
    expect(objectsEach(trips)).toBeLessThanOrEqual(1);
  });

  it("a refresh are 2 to D1 and at most 1 to an object", async () => {
    const [person, wharf, caller] = [await signIn(), countingWharf(), stranger()];
    let { refreshToken } = person;
    const trips = await ask(50, 200, async () => {
      const answer = await wharf("POST", "/auth/refresh", caller, { refreshToken });
      refreshToken = answer.body.data.refreshToken;
      return answer;
    });
    expect(withoutObjects(trips)).toEqual([{ d1: 2, kv: 0 }]);
    expect(objectsEach(trips)).toBeLessThanOrEqual(0.2);
  });
});

describe("the counter", () => {
  it("counts what is awaited: a change waits for one batch, not for the cache behind it", async () => {
    const [manager, { id }] = await Promise.all([callerOf("manager"), productWithStock(1)]);
    const wharf = countingWharf();
    const headers = { ...as(manager), "If-Match": "*" };
    const { status, trips } = await wharf("PATCH", `/products/${id}`, headers, { title: "Changed" });
    expect([status, trips]).toEqual([200, { d1: 2, kv: 0, objects: 1 }]);
  });
});
