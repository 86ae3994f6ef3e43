/** Warming the cache, and giving connections new tokens before the old ones end. */
import { describe, expect, it } from "vitest";
import { compose } from "../../../src/app/compose.ts";
import type { ConnectionId } from "../../../src/shared/ids.ts";
import { productLines } from "../../fixtures/bulk.ts";
import { connectingShop, cutOff, movableClock, rowOf, watchWire } from "../../fixtures/connections.ts";
import { countingWharf } from "../../fixtures/counting.ts";
import { finishedJob } from "../../fixtures/jobs.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { bindings, call, eventually, productWithStock } from "../../fixtures/shop.ts";

async function everythingHeard(): Promise<void> {
  const waiting = bindings.DB.prepare(
    "SELECT count(*) AS n FROM outbox WHERE consumed_at IS NULL AND type <> 'orders.expiry_due'",
  );
  await eventually(
    () => waiting.first<number>("n"),
    (n) => n === 0,
  );
}

describe("an import", () => {
  it("makes every listing stale", async () => {
    await everythingHeard();
    const stamp = () => bindings.CACHE.get("main:products:listings");
    const before = await stamp();
    const body = { type: "products.import", params: { lines: productLines("WARM", 3) } };
    expect((await call("POST", "/jobs", { ...(await callerOf("admin")), body })).status).toBe(202);
    await eventually(stamp, (now) => now !== before, 5);
    await everythingHeard();
  });
});

describe("cache.warm", () => {
  it("spares the next visitor every trip to D1, on each page of the listing and each product of them", async () => {
    const products = [];
    for (let i = 0; i < 25; i++) products.push(await productWithStock(1));
    await everythingHeard();
    for (const { id, slug } of products)
      for (const key of [id, slug]) await bindings.CACHE.delete(`main:product:${key}`);
    // An isolate that has nothing in memory.
    const job = await finishedJob("cache.warm", {}, { wharf: compose(bindings) });
    expect(job).toMatchObject({ status: "succeeded", done: 2, total: 2, result: { pages: 2, products: 28 } });

    const visitor = countingWharf();
    const ask = async (path: string) => {
      const { status, trips, body } = await visitor("GET", path, { "CF-Connecting-IP": "192.0.2.77" });
      expect([path, status, trips.d1]).toEqual([path, 200, 0]);
      return body;
    };
    const first = await ask("/products");
    await ask(first.links.next.replace("/api/v1", ""));
    await ask(`/products/${products[3]?.slug}`);
    await ask(`/products/${products[24]?.id}`);
  });
});

describe("connections.sync", () => {
  it("goes on over providers that fail, and refreshes what ends soon and nothing else", async () => {
    const shop = connectingShop({ clock: movableClock() });
    const idOf = async () => (await shop.connect((await callerOf()).token)).body.data.id as ConnectionId;
    const ids: ConnectionId[] = [];
    // More than one piece of them.
    for (let i = 0; i < 22; i++) ids.push(await idOf());
    const [lasting = "con_0", , failing = "con_0"] = ids.toSorted();
    const set = (column: string, value: unknown, id: string) =>
      bindings.DB.prepare(`UPDATE connections SET ${column} = ? WHERE id = ?`).bind(value, id).run();
    await set("expires_at", Date.now() + 7_200_000, lasting);
    await set("refresh_token", "not sealed by us", failing);
    const versions = async () =>
      Promise.all(ids.toSorted().map(async (id) => Number((await rowOf(id))?.version)));
    const before = await versions();
    let [calls, most] = [0, 0];
    using _ = watchWire(async (url) => {
      if (!url.endsWith("/token")) return;
      most = Math.max(most, ++calls);
      await scheduler.wait(30);
      calls--;
    });
    const job = await finishedJob("connections.sync", {}, { wharf: shop.wharf });
    // As many as there are connections for, with some to spare: a call's time runs while it waits for one.
    expect(most).toBe(4);
    expect(job).toMatchObject({ status: "succeeded", done: 22, result: { refreshed: 20, failed: 1 } });
    const after = await versions();
    expect(after.map((version, i) => version - (before[i] ?? 0))).toEqual(
      ids.map((_, i) => (i === 0 || i === 2 ? 0 : 1)),
    );
    await set("status", "broken", failing);
  });

  it("leaves connections as they are where the provider can't be reached", async () => {
    const shop = connectingShop();
    const { body } = await shop.connect((await callerOf()).token);
    using _ = watchWire(cutOff("/token"));
    const job = await finishedJob("connections.sync", {}, { wharf: shop.wharf });
    expect(job).toMatchObject({ status: "succeeded", result: { refreshed: 0 } });
    expect((await rowOf(body.data.id))?.status).toBe("active");
  });
});
