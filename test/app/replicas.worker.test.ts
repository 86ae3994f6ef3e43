/** Clients, staff and caches on a database whose read replica is behind (docs/decisions/029-read-replicas.md). */
import { beforeAll, describe, expect, it } from "vitest";
import { shopWithReplica } from "../fixtures/replica.ts";
import {
  type Answer,
  bindings,
  orderOf,
  password,
  productWithStock,
  signIn,
  unique,
} from "../fixtures/shop.ts";

type Shop = Awaited<ReturnType<typeof shopWithReplica>>;
let shop: Shop;
let sku: string;

/** A customer whom the replica knows, and nothing of what they do from now on. */
async function customer() {
  const person = await signIn();
  await shop.catchUp();
  return person;
}
const order = (token: string, key = unique("key")) =>
  shop.call("POST", "/orders", { token, body: orderOf(sku), headers: { "Idempotency-Key": key } });
const bookmarkIn = ({ headers }: Answer) => headers.get("X-D1-Bookmark") ?? "";
const since = (answer: Answer) => ({ "X-D1-Bookmark": bookmarkIn(answer) });
const idsIn = ({ body }: Answer): string[] => body.data.map(({ id }: { id: string }) => id);

beforeAll(async () => {
  shop = await shopWithReplica();
  ({ sku } = await productWithStock(1_000));
});

describe("a client that sends its bookmark back", () => {
  it("reads the order that it has placed, which the replica does not have", async () => {
    const { token } = await customer();
    const placed = await order(token);
    const { id } = placed.body.data;
    const headers = since(placed);
    expect(idsIn(await shop.call("GET", "/orders", { token }))).toEqual([]);
    expect(idsIn(await shop.call("GET", "/orders", { token, headers }))).toEqual([id]);
    for (const path of [`/orders/${id}`, `/orders/${id}/events`, `/orders/${id}/returns`]) {
      expect((await shop.call("GET", path, { token, headers })).status).toBe(200);
    }
    await shop.catchUp();
    const read = () => shop.call("GET", `/orders/${id}`, { token, headers });
    expect(await shop.servedDuring(read)).toEqual(["replica"]);
    expect((await read()).status).toBe(200);
  });

  it("reads its new name", async () => {
    const { token } = await customer();
    const headers = { "If-Match": "*" };
    const changed = await shop.call("PATCH", "/users/me", { token, headers, body: { name: "Grace" } });
    const nameOf = async (more = {}) =>
      (await shop.call("GET", "/users/me", { token, headers: more })).body.data.name;
    expect(await nameOf()).toBe("Test Person");
    expect(await nameOf(since(changed))).toBe("Grace");
  });

  it("is logged out as soon as it has logged out", async () => {
    const { token } = await customer();
    const left = await shop.call("POST", "/auth/logout", { token });
    const { status } = await shop.call("GET", "/orders", { token, headers: since(left) });
    expect(status).toBe(401);
  });

  it("never goes back in time, whoever answers", async () => {
    const { token } = await customer();
    const placed = await order(token);
    const first = await shop.call("GET", "/orders", { token, headers: since(placed) });
    await order(token);
    await shop.catchUp();
    const second = await shop.call("GET", "/orders", { token, headers: since(first) });
    await order(token);
    const third = await shop.call("GET", "/orders", { token, headers: since(second) });
    expect([first, second, third].map((answer) => idsIn(answer).length)).toEqual([1, 2, 2]);
    const bookmarks = [placed, first, second, third].map(bookmarkIn);
    expect(bookmarks).toEqual([...bookmarks].sort());
  });

  it("that the database knows nothing of, reads at the primary", async () => {
    const { token } = await customer();
    await order(token);
    const headers = { "X-D1-Bookmark": "ffffffff-ffffffff-ffffffff-ffffffffffffffffffffffffffffffff" };
    const answer = await shop.call("GET", "/orders", { token, headers });
    expect(idsIn(answer)).toHaveLength(1);
    expect(bookmarkIn(answer)).not.toBe(headers["X-D1-Bookmark"]);
  });
});

describe("a client that sends none", () => {
  it("is known right after it has signed in, though the replica knows of no such session", async () => {
    await shop.catchUp();
    const { token } = await signIn();
    expect((await shop.call("GET", "/orders", { token })).status).toBe(200);
  });

  it("changes what is there now, and gets its first answer again", async () => {
    const { token } = await customer();
    const key = unique("key");
    const { body, headers } = await order(token, key);
    const again = await order(token, key);
    expect([again.body.data.id, again.headers.get("Idempotent-Replayed")]).toEqual([body.data.id, "true"]);
    const match = { "If-Match": headers.get("ETag") ?? "" };
    const cancelled = await shop.call("POST", `/orders/${body.data.id}/cancel`, { token, headers: match });
    expect(cancelled.status).toBe(200);
    const renamed = await shop.call("PATCH", "/users/me", {
      token,
      headers: { "If-Match": "*" },
      body: { name: "A" },
    });
    const etag = { "If-Match": renamed.headers.get("ETag") ?? "" };
    const { status } = await shop.call("PATCH", "/users/me", { token, headers: etag, body: { name: "B" } });
    expect(status).toBe(200);
  });
});

describe("a browser", () => {
  /** Signed in by cookies, which it keeps and sends as browsers do. */
  async function browser() {
    const { email, id } = await signIn();
    const jar = new Map<string, string>();
    let csrfToken = "";
    const go = async (method: string, path: string, body?: unknown) => {
      const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
      const headers = { Cookie: cookie, "X-CSRF-Token": csrfToken, "Idempotency-Key": unique("key") };
      const answer = await shop.call(method, path, { body, headers });
      for (const line of answer.headers.getSetCookie()) {
        const [name = "", value = ""] = line.split(";")[0]?.split("=") ?? [];
        jar.set(name, value);
      }
      return answer;
    };
    const { body } = await go("POST", "/auth/login", { email, password, session: "cookie" });
    csrfToken = body.data.csrfToken;
    await shop.catchUp();
    return { id, jar, go };
  }

  it("reads its own writes, and handles no header for it", async () => {
    const { go } = await browser();
    const { id } = (await go("POST", "/orders", orderOf(sku))).body.data;
    expect(idsIn(await go("GET", "/orders"))).toEqual([id]);
    await shop.catchUp();
    expect(await shop.servedDuring(() => go("GET", "/orders"))).toEqual(["replica"]);
  });

  it("keeps its bookmark out of scripts' and other hosts' reach, and loses it to no read that is slow", async () => {
    const { go } = await browser();
    const set = (await go("POST", "/orders", orderOf(sku))).headers.getSetCookie();
    expect(set.find((line) => line.startsWith("__Host-wharf_bookmark="))).toMatch(
      /Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    for (const path of ["/orders", "/auth/sessions", "/products"]) {
      expect((await go("GET", path)).headers.getSetCookie()).toEqual([]);
    }
  });
});

describe("a session that has been ended elsewhere", () => {
  it("goes on only with what replicas answer, and only until they hear of it", async () => {
    const { token } = await customer();
    await shop.call("POST", "/auth/logout", { token });
    const statusOf = async (method: string, path: string, body?: unknown) =>
      (
        await shop.call(method, path, {
          token,
          body,
          headers: { "Idempotency-Key": unique("key"), "If-Match": "*" },
        })
      ).status;
    for (const path of ["/auth/sessions", "/users/me/export", "/connections", "/auth/mfa"]) {
      expect([path, await statusOf("GET", path)]).toEqual([path, 401]);
    }
    expect(await statusOf("POST", "/orders", orderOf(sku))).toBe(401);
    expect(await statusOf("PATCH", "/users/me", { name: "Thief" })).toBe(401);
    expect(await statusOf("GET", "/orders")).toBe(200);
    await shop.catchUp();
    expect(await statusOf("GET", "/orders")).toBe(401);
  });
});

describe("staff", () => {
  const readsOf = (id: string, userId: string) => [
    "/orders",
    `/orders?userId=${userId}`,
    `/orders/${id}`,
    `/orders/${id}/events`,
    `/orders/${id}/returns`,
    "/order-history",
    `/users/${userId}`,
  ];

  it.each(["support", "manager", "admin"] as const)("reads nothing stale as %s", async (role) => {
    const [buyer, { token }] = [await customer(), await signIn(role)];
    await shop.catchUp();
    const { id } = (await order(buyer.token)).body.data;
    for (const path of readsOf(id, buyer.id)) {
      const served = await shop.servedDuring(async () => {
        const { status } = await shop.call("GET", path, { token });
        expect([path, status]).toEqual([path, 200]);
      });
      expect([path, served]).toEqual([path, ["primary"]]);
    }
    expect(idsIn(await shop.call("GET", `/orders?userId=${buyer.id}`, { token }))).toEqual([id]);
  });

  it.each(["customer", "manager"] as const)("and the API keys of a %s read nothing stale", async (role) => {
    const { token } = await signIn(role);
    const made = await shop.call("POST", "/api-keys", {
      token,
      body: { name: "key", scopes: ["orders:read"] },
    });
    const { key, id } = made.body.data;
    const read = () => shop.call("GET", "/orders", { headers: { "X-API-Key": key } });
    expect(await shop.servedDuring(read)).toEqual(["primary"]);
    expect((await read()).status).toBe(200);
    await shop.call("DELETE", `/api-keys/${id}`, { token });
    expect((await read()).status).toBe(401);
  });

  it("that works for Wharf itself is at the primary with every trip", async () => {
    const { runAs, rooms } = shop.wharf;
    await shop.catchUp();
    const served = await shop.servedDuring(() =>
      runAs("test", async (ctx) => {
        await rooms.catalog.get(ctx, "nothing").catch(() => null);
        await rooms.catalog.get(ctx, "nothing").catch(() => null);
      }),
    );
    expect(served).toEqual(["primary"]);
  });
});

describe("a cache", () => {
  it("is never filled with what a replica still has", async () => {
    const product = await productWithStock(3);
    const { token } = await signIn("manager");
    await shop.catchUp();
    const title = unique("Title");
    const headers = { "If-Match": "*" };
    const path = `/products/${product.id}`;
    expect((await shop.call("PATCH", path, { token, headers, body: { title } })).status).toBe(200);
    // News of the stock drop the product from KV: the next reader, in an isolate that has never seen it, reads it anew.
    for (const key of [product.id, product.slug]) await bindings.CACHE.delete(`main:product-view:${key}`);
    const elsewhere = shop.anotherIsolate();
    const reads = [
      path,
      `/products/${product.slug}`,
      `/products?q=${product.slug}`,
      "/products?category=tests&sort=-createdAt",
    ];
    for (const read of reads) {
      const shown = await elsewhere("GET", read);
      expect([read, shown.status, JSON.stringify(shown.body).includes(title)]).toEqual([read, 200, false]);
      expect([read, JSON.stringify((await elsewhere("GET", read)).body)]).toEqual([
        read,
        expect.stringContaining(title),
      ]);
    }
    for (const key of [product.id, product.slug]) {
      expect(await bindings.CACHE.get(`main:product-view:${key}`)).toContain(title);
    }
  });

  it("shows no staff what a replica still has", async () => {
    const product = await productWithStock(3);
    const [manager, support] = [await signIn("manager"), await signIn("support")];
    await shop.catchUp();
    const title = unique("Title");
    const path = `/products/${product.id}`;
    const change = { token: manager.token, headers: { "If-Match": "*" }, body: { title } };
    expect((await shop.call("PATCH", path, change)).status).toBe(200);
    for (const key of [product.id, product.slug]) await bindings.CACHE.delete(`main:product-view:${key}`);
    for (const { token } of [support, manager]) {
      const { body } = await shop.anotherIsolate()("GET", path, { token });
      expect(body.data.title).toBe(title);
    }
  });
});
