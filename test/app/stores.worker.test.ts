/** Two stores in one deployment, side by side: each does all that a shop does, and nothing of it is the other's. */
import { createExecutionContext, runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Caretaker } from "../../src/app/caretaker.object.ts";
import { checkoutOf, compose, wharfOf } from "../../src/app/compose.ts";
import { answer } from "../../src/app/http.ts";
import { readStores } from "../../src/app/stores.ts";
import type { Env } from "../../src/env.ts";
import { Keyring } from "../../src/shared/crypto.ts";
import { createLogger } from "../../src/shared/log.ts";
import { orderAt } from "../fixtures/orders.ts";
import { bindings, callOn, eventually, inProduction, unique } from "../fixtures/shop.ts";
import { both, everythingOf, main, migrateTea, otherOf, type TestStore, tea } from "../fixtures/stores.ts";

beforeAll(migrateTea);

/** The same thing in both stores at once. */
const inBoth = async <T>(work: (store: TestStore) => Promise<T>): Promise<{ main: T; tea: T }> => {
  const [ofMain, ofTea] = await Promise.all([work(main), work(tea)]);
  return { main: ofMain, tea: ofTea };
};
const sku = () => unique("SKU").toUpperCase();

describe("an order", () => {
  it("of each store goes its whole way beside the other's, and leaves nothing there", async () => {
    const [shared, email] = [sku(), `${unique("ada")}@example.com`];
    const key = unique("key");
    const done = await inBoth(async (store) => {
      const [buyer, staff] = [await store.signIn("customer", email), await store.signIn("admin")];
      await store.sell(shared, 5, store === main ? 1000 : 700);
      // The same key and body in both: neither is the other's repeat.
      const placed = await store.place(buyer.token, shared, key);
      expect([placed.status, placed.headers.get("Idempotent-Replayed")]).toEqual([201, null]);
      const order = await store.orderThatIs("completed", placed.body.data.id, buyer.token);
      return { buyer, staff, order };
    });
    expect(done.main.order.total).toEqual({ amount: 1000, currency: "EUR" });
    expect(done.tea.order.total).toEqual({ amount: 700, currency: "GBP" });

    for (const store of both) {
      const [own, others] = [done[store.id as "main"], done[otherOf(store).id as "main"]];
      const read = async (path: string) => (await store.call("GET", path, { token: own.staff.token })).body;
      expect((await read(`/inventory/${shared}`)).data).toMatchObject({ onHand: 4, reserved: 0 });
      expect((await read(`/sandbox/ledger?orderId=${own.order.id}`)).data).toHaveLength(1);
      expect((await read(`/sandbox/ledger?orderId=${others.order.id}`)).data).toEqual([]);
      expect((await read(`/audit-log?resourceId=${others.order.id}`)).data).toEqual([]);
      expect((await read(`/orders?userId=${others.buyer.id}`)).data).toEqual([]);
      const everything = await everythingOf(store);
      for (const id of [others.order.id, others.order.payment.id, others.order.shipment.id, others.buyer.id])
        expect(everything).not.toContain(id);
    }
    const sales = async (store: TestStore, { token }: { token: string }) =>
      (await store.call("GET", "/reports/best-sellers", { token })).body.data;
    const sold = await eventually(
      () => sales(tea, done.tea.staff),
      (rows) => rows.length > 0,
    );
    expect(sold.every((row: object) => JSON.stringify(row).includes("GBP"))).toBe(true);
  });

  it("is followed by a workflow of its own store, whatever the order's id", async () => {
    const { token } = await tea.signIn();
    const product = await tea.sell(sku(), 1, 500);
    const placed = await tea.place(token, product.variants[0]?.sku ?? "");
    const { id } = placed.body.data;
    await tea.orderThatIs("fulfilling", id, token);
    expect((await (await bindings.ORDER_SAGA.get(`tea-${id}`)).status()).status).not.toBe("errored");
    await expect(bindings.ORDER_SAGA.get(id)).rejects.toThrow("not_found");
  });

  it("of one store is none to the steps of the other", async () => {
    const { order } = await orderAt("pending");
    const steps = checkoutOf(tea.wharf(), null);
    for (const step of [steps.takePayment, steps.createShipment, steps.complete])
      await expect(step(order.id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    for (const { rows } of both)
      expect(await rows("SELECT 1 FROM sandbox_operations WHERE order_id = ?", order.id)).toEqual([]);
  });

  it("is nobody's where the parameters of its workflow name a store that is not there", async () => {
    const { order } = await orderAt("pending");
    const params = { storeId: "beer", orderId: order.id, traceparent: null };
    const workflow = await bindings.ORDER_SAGA.create({ id: unique("beer"), params });
    await eventually(
      async () => (await workflow.status()).status,
      (status) => status === "errored",
    );
    expect(await main.rows("SELECT status FROM orders WHERE id = ?", order.id)).toEqual([
      { status: "pending" },
    ]);
  });
});

describe("what is cached", () => {
  it("of a product under the same slug is each store's own, and no store's listing has another's", async () => {
    const shared = sku();
    await main.sell(shared, 1, 1000);
    const path = `/products/${shared.toLowerCase()}`;
    await tea.sell(shared, 1, 700);
    for (const store of both) {
      // From memory and KV the second time.
      for (const _ of [1, 2])
        expect((await store.call("GET", path)).body.data.title).toBe(`${shared} of ${store.id}`);
      const { body } = await store.call("GET", "/products?limit=100");
      const others = await otherOf(store).rows<{ id: string }>("SELECT id FROM products");
      for (const { id } of others) expect(JSON.stringify(body.data)).not.toContain(id);
    }
    const { slug } = await main.sell(sku(), 1, 1000);
    expect((await main.call("GET", `/products/${slug}`)).status).toBe(200);
    expect((await tea.call("GET", `/products/${slug}`)).status).toBe(404);
    const { keys } = await bindings.CACHE.list();
    expect(keys.filter(({ name }) => !/^(main|tea):/.test(name))).toEqual([]);
    for (const { id } of both) expect(keys.some(({ name }) => name.startsWith(`${id}:`))).toBe(true);
  });

  it("is not dropped or changed by the other store's writes", async () => {
    const shared = sku();
    const products = await inBoth((store) => store.sell(shared, 1, 100));
    const { token } = await tea.signIn("manager");
    await tea.call("PATCH", `/products/${products.tea.id}`, {
      ...{ token, body: { title: "Changed" }, headers: { "If-Match": "*" } },
    });
    expect((await tea.call("GET", `/products/${products.tea.id}`)).body.data.title).toBe("Changed");
    expect((await main.call("GET", `/products/${products.main.id}`)).body.data.title).toBe(
      `${shared} of main`,
    );
  });
});

describe("what a client holds", () => {
  it("as a cursor is good in its own store only", async () => {
    await inBoth(async (store) => [await store.sell(sku(), 1, 1), await store.sell(sku(), 1, 1)]);
    const path = "/products?limit=1&category=tests";
    const { nextCursor } = (await main.call("GET", path)).body.pagination;
    expect((await main.call("GET", `${path}&cursor=${nextCursor}`)).status).toBe(200);
    expect((await tea.call("GET", `${path}&cursor=${nextCursor}`)).status).toBe(400);
  });

  it("as an idempotency key is not used up by the other store, for strangers at one address either", async () => {
    const email = `${unique("grace")}@example.com`;
    const headers = { "Idempotency-Key": unique("key") };
    const ids = await inBoth(async (store) => {
      const body = { email, password: "a password for tests", name: "Grace" };
      const made = await store.call("POST", "/auth/register", { body, headers });
      expect([made.status, made.headers.get("Idempotent-Replayed")]).toEqual([201, null]);
      return made.body.data.user.id;
    });
    expect(ids.main).not.toBe(ids.tea);
  });

  it("as a bookmark harms nothing in the other store", async () => {
    const { main: ofMain, tea: ofTea } = await inBoth((store) => store.signIn());
    const { headers } = await main.call("GET", "/users/me", { token: ofMain.token });
    const bookmark = { "X-D1-Bookmark": headers.get("X-D1-Bookmark") ?? "" };
    const { status, body } = await tea.call("GET", "/users/me", { token: ofTea.token, headers: bookmark });
    expect([status, body.data.id]).toEqual([200, ofTea.id]);
  });
});

describe("limits", () => {
  it("that one store's callers reached leave the other's alone", async () => {
    const stores = readStores({ ...bindings, RATE_LIMITS: "default=3/600,auth=2/600" });
    const shops = { main: callOn(compose(stores.envOf("main"))), tea: callOn(compose(stores.envOf("tea"))) };
    const headers = { "CF-Connecting-IP": "198.51.100.77" };
    const ask = async (id: "main" | "tea") => (await shops[id]("GET", "/products", { headers })).status;
    expect([await ask("main"), await ask("main"), await ask("main"), await ask("main")]).toEqual([
      200, 200, 200, 429,
    ]);
    expect(await ask("tea")).toBe(200);
  });

  it("of a broken provider are the store's own", async () => {
    const name = { kind: "payments", provider: "sandbox" } as const;
    const { breakers } = tea.wharf();
    const fail = () => breakers.call(name, () => Promise.reject(new Error("down"))).catch(() => {});
    for (let i = 0; i < 6; i++) await fail();
    expect((await tea.wharf().breakers.read(name)).state).toBe("open");
    expect((await main.wharf().breakers.read(name)).state).toBe("closed");
  });
});

describe("the time that a test moves", () => {
  it("is the store's own, and so is what is down", async () => {
    const ofTea = await tea.signIn("support");
    const { token } = await main.signIn("support");
    const inMain = async () =>
      Date.parse((await main.call("GET", "/sandbox/clock", { token })).body.data.now);
    const moved = await tea.call("POST", "/sandbox/clock", {
      token: ofTea.token,
      body: { advanceSeconds: 86_400 },
    });
    expect(Date.parse(moved.body.data.now) - (await inMain())).toBeGreaterThan(86_000_000);
  });
});

describe("a host", () => {
  const ask = (url: string, more: Partial<Env> = {}) =>
    answer(new Request(url), { ...bindings, ...inProduction, ...more }, createExecutionContext());

  it("where no store is gets a 404 that says nothing, in production", async () => {
    for (const path of ["/", "/docs", "/openapi.json", "/api/v1/products", "/api/v1/system/health"]) {
      const { status, headers, ...rest } = await ask(`https://other.test${path}`);
      expect([status, headers.get("X-Content-Type-Options")]).toEqual([404, "nosniff"]);
      expect(headers.get("X-Request-Id")).toBeTruthy();
      expect(rest).toEqual({});
    }
    expect((await ask("https://tea.test/api/v1/system/health")).status).toBe(200);
  });
});

describe("an isolate", () => {
  it("lets the stores go that nobody asked for, the longest first", () => {
    const ids = Array.from({ length: 24 }, (_, i) => `s${i}${i}`);
    const named = ids.map((id) => [`DB_${id.toUpperCase()}`, tea.db]);
    const STORES = ids.map((id) => `${id}=${id}.test`).join(",");
    const env: Env = { ...bindings, ...Object.fromEntries(named), STORES };
    const [first, second] = [wharfOf(env), wharfOf(env, "s00")];
    for (const id of ids.slice(1, 23)) wharfOf(env, id);
    expect(wharfOf(env)).toBe(first);
    wharfOf(env, "s2323");
    expect(wharfOf(env)).toBe(first);
    expect(wharfOf(env, "s00")).not.toBe(second);
  });
});

describe("the caretaker", () => {
  it("of a store knows whose it is after a restart", async () => {
    const object = bindings.CARETAKER.getByName("tea");
    await object.touch("tea");
    await runInDurableObject(object, async (_, state) => {
      const env: Env = { ...bindings };
      const spied = vi.spyOn(env.DB, "withSession");
      await new Caretaker(state, env).alarm();
      expect(spied).not.toHaveBeenCalled();
      spied.mockRestore();
    });
  });
});

describe("what is derived and told", () => {
  it("is main's as it was before there were stores, and another's for each other", async () => {
    const secret = "a secret for tests, of enough characters";
    const bytes = (text: string) => new TextEncoder().encode(text);
    const root = await crypto.subtle.importKey("raw", bytes(secret), "HKDF", false, ["deriveBits"]);
    const info = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: bytes("cursor") };
    const before = new Uint8Array(await crypto.subtle.deriveBits(info, root, 256));
    expect(await new Keyring(secret).bits("cursor")).toEqual(before);
    expect(await new Keyring(secret, "main").bits("cursor")).toEqual(before);
    expect(await new Keyring(secret, "tea").bits("cursor")).not.toEqual(before);
  });

  it("in logs says whose it is, but for main's", () => {
    const lines: string[] = [];
    const spied = vi.spyOn(console, "info").mockImplementation((line) => void lines.push(line));
    createLogger("info").info("hello", { attempts: 1 });
    createLogger("info", "tea").info("hello", { attempts: 1 });
    spied.mockRestore();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: "info", message: "hello", attempts: 1 },
      { level: "info", message: "hello", store: "tea", attempts: 1 },
    ]);
  });
});
