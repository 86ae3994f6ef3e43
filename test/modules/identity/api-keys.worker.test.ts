/** API keys: shown once, bound to scopes and to their owner. */
import { describe, expect, it } from "vitest";
import type { Role } from "../../../src/shared/access.ts";
import { callerOf, orderAt } from "../../fixtures/orders.ts";
import {
  type Answer,
  bindings,
  call,
  eventually,
  orderOf,
  place,
  productWithStock,
  services,
  shopWith,
  unique,
} from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const make = (token: string, body: object) =>
  call("POST", "/api-keys", { token, body: { name: "test", ...body } });

async function keyOf(role: Role, scopes: readonly string[]) {
  const owner = await callerOf(role);
  const { body } = await make(owner.token, { scopes });
  return { owner, id: body.data.id as string, key: body.data.key as string };
}
const product = (token: string) =>
  call("POST", "/products", {
    token,
    body: {
      title: unique("By a key"),
      category: "tests",
      variants: [{ sku: `K-${crypto.randomUUID()}`, title: "One", price: { amount: 1, currency: "EUR" } }],
    },
  });

describe("an API key", () => {
  it("is shown once, and stored as its hash only", async () => {
    const { token } = await callerOf();
    const made = await make(token, { scopes: ["orders:read", "orders:read"] });
    expect([made.status, made.headers.get("Cache-Control")]).toEqual([201, "no-store"]);
    const { key, start, scopes } = made.body.data;
    expect(key).toMatch(/^wk_[A-Za-z0-9_-]{43}$/);
    expect([key.startsWith(start), scopes]).toEqual([true, ["orders:read"]]);
    const listed = await call("GET", "/api-keys", { token });
    expect(listed.body.data).toHaveLength(1);
    expect(JSON.stringify(listed.body)).not.toContain(key);
    for (const table of ["api_keys", "audit_log", "outbox", "idempotency_keys"]) {
      const { results } = await bindings.DB.prepare(`SELECT * FROM ${table}`).all();
      expect(JSON.stringify(results)).not.toContain(key);
    }
  });

  it("is made once by a request that is sent twice, whose answer comes again and is kept sealed", async () => {
    const { token } = await callerOf();
    const headers = { "Idempotency-Key": unique("key") };
    const body = { name: "test", scopes: ["orders:read"] };
    const once = () => call("POST", "/api-keys", { token, body, headers });
    const [first, again] = [await once(), await once()];
    expect([first.headers.get("Idempotent-Replayed"), again.headers.get("Idempotent-Replayed")]).toEqual([
      null,
      "true",
    ]);
    expect(again.body.data).toEqual(first.body.data);
    expect((await call("GET", "/api-keys", { token })).body.data).toHaveLength(1);
    const { results } = await bindings.DB.prepare("SELECT * FROM idempotency_keys").all();
    expect(JSON.stringify(results)).not.toContain(first.body.data.key);
  });

  it("has no orders of its own to place beside its owner's", async () => {
    const { token } = await callerOf();
    const { sku } = await productWithStock(9);
    const keys = await Promise.all([1, 2].map(() => make(token, { scopes: ["orders:write"] })));
    const shop = shopWith({ RATE_LIMITS: "orders=2/600" });
    const tokens = [token, ...keys.map(({ body }) => body.data.key as string)];
    const statuses: number[] = [];
    for (const by of tokens) {
      const headers = { "Idempotency-Key": unique("key") };
      statuses.push((await shop("POST", "/orders", { token: by, body: orderOf(sku), headers })).status);
    }
    expect(statuses).toEqual([201, 201, 429]);
  });

  it("acts for its owner, within its scopes, as a bearer token or in its own header", async () => {
    const { id, buyer } = await orderAt("paid");
    const { key } = (await make(buyer.token, { scopes: ["orders:read"] })).body.data;
    const list = await call("GET", "/orders", { token: key });
    expect(list.body.data.map((order: { id: string }) => order.id)).toEqual([id]);
    expect((await call("GET", `/orders/${id}`, { headers: { "X-API-Key": key } })).status).toBe(200);
    expect(refusal(await call("POST", `/orders/${id}/cancel`, { token: key }))).toEqual([403, "FORBIDDEN"]);
    const { id: foreign } = await orderAt("paid");
    expect(refusal(await call("GET", `/orders/${foreign}`, { token: key }))).toEqual([403, "FORBIDDEN"]);
  });

  it("places an order in its owner's name", async () => {
    const { owner, key, id } = await keyOf("customer", ["orders:write"]);
    const { sku } = await productWithStock(1);
    const placed = await place(key, orderOf(sku));
    expect([placed.status, placed.body.data.userId]).toEqual([201, owner.id]);
    const actor = await bindings.DB.prepare("SELECT actor FROM audit_log WHERE resource_id = ?")
      .bind(placed.body.data.id)
      .first("actor");
    expect(actor).toBe(id);
  });

  it("of staff does what both its scopes and its owner's role allow", async () => {
    const [writes, reads] = await Promise.all([
      keyOf("manager", ["catalog:write"]),
      keyOf("manager", ["orders:read"]),
    ]);
    expect((await product(writes.key)).status).toBe(201);
    expect(refusal(await product(reads.key))).toEqual([403, "FORBIDDEN"]);
    expect(refusal(await call("GET", "/inventory", { token: writes.key }))).toEqual([403, "FORBIDDEN"]);
    const { id } = await orderAt("paid");
    expect((await call("GET", `/orders/${id}`, { token: reads.key })).status).toBe(200);
    expect(refusal(await call("GET", `/orders/${id}`, { token: writes.key }))).toEqual([403, "FORBIDDEN"]);
  });

  it("can't be given what its owner may not do", async () => {
    const { token } = await callerOf();
    const answer = await make(token, { scopes: ["orders:read", "catalog:write", "audit:read"] });
    expect(refusal(answer)).toEqual([403, "FORBIDDEN"]);
    expect(answer.body.error.details).toHaveLength(2);
    expect(refusal(await make(token, { scopes: ["everything"] }))).toEqual([400, "VALIDATION_ERROR"]);
    expect(refusal(await make(token, { scopes: [] }))).toEqual([400, "VALIDATION_ERROR"]);
  });

  it("does nothing that is for people: accounts, sessions and keys", async () => {
    const { key, owner } = await keyOf("admin", ["users:read", "orders:read", "orders:write", "system:read"]);
    for (const id of ["me", owner.id]) {
      const { status, body } = await call("GET", `/users/${id}`, { token: key });
      expect([status, body.data?.id]).toEqual([200, owner.id]);
    }
    const { key: blind } = await keyOf("admin", ["orders:read"]);
    expect(refusal(await call("GET", "/users/me", { token: blind }))).toEqual([403, "FORBIDDEN"]);
    const forPeople: [string, string, object?][] = [
      ["GET", "/users"],
      ["PATCH", `/users/${owner.id}`, { name: "x" }],
      ["PUT", `/users/${owner.id}/role`, { role: "customer" }],
      ["DELETE", `/users/${owner.id}`],
      ["GET", "/auth/sessions"],
      ["POST", "/auth/logout"],
      ["GET", "/api-keys"],
      ["POST", "/api-keys", { name: "more", scopes: ["orders:read"] }],
    ];
    for (const [method, path, body] of forPeople) {
      const answer = await call(method, path, {
        token: key,
        headers: { "If-Match": "*" },
        ...(body ? { body } : {}),
      });
      expect([method, path, ...refusal(answer)]).toEqual([method, path, 403, "FORBIDDEN"]);
    }
  });

  it("is refused from the moment of its revocation, also where it was used just before", async () => {
    const { key, id, owner } = await keyOf("customer", ["orders:read"]);
    expect((await call("GET", "/orders", { token: key })).status).toBe(200);
    const other = await callerOf();
    expect(refusal(await call("DELETE", `/api-keys/${id}`, { token: other.token }))).toEqual([
      403,
      "FORBIDDEN",
    ]);
    expect((await call("DELETE", `/api-keys/${id}`, { token: owner.token })).status).toBe(204);
    expect(refusal(await call("GET", "/orders", { token: key }))).toEqual([401, "UNAUTHENTICATED"]);
    expect(refusal(await call("DELETE", `/api-keys/${id}`, { token: owner.token }))).toEqual([
      404,
      "NOT_FOUND",
    ]);
  });

  it.each([
    ["is disabled", "status = 'disabled'"],
    ["has left", "deleted_at = 1"],
    ["has another role", "role = 'customer'"],
  ])("is refused from the moment its owner %s", async (_, change) => {
    const { key, owner } = await keyOf("manager", ["catalog:write"]);
    expect((await product(key)).status).toBe(201);
    await bindings.DB.prepare(`UPDATE users SET ${change} WHERE id = ?`).bind(owner.id).run();
    expect(refusal(await product(key))).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("is refused once when its owner's role has changed, and works with the new role at the next request", async () => {
    const { key, owner } = await keyOf("manager", ["catalog:write", "orders:read"]);
    const setRole = (role: Role) =>
      bindings.DB.prepare("UPDATE users SET role = ? WHERE id = ?").bind(role, owner.id).run();
    const mine = async () => (await call("GET", "/orders", { token: key })).status;
    expect((await product(key)).status).toBe(201);
    await setRole("customer");
    expect([await mine(), await mine()]).toEqual([401, 200]);
    expect((await product(key)).status).toBe(403);
    await setRole("manager");
    // What was known of the key is forgotten with each refusal, also with one that no look at the database preceded.
    expect((await product(key)).status).toBe(201);
  });

  it("is one of fifty that live at most, also where sixty are made at once", async () => {
    const { token, id } = await callerOf();
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => make(token, { scopes: ["orders:read"] })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    for (const answer of answers)
      if (answer.status !== 201) expect(refusal(answer)).toEqual([409, "CONFLICT"]);
    const [one, two] = (await call("GET", "/api-keys?limit=2", { token })).body.data;
    await bindings.DB.prepare("UPDATE api_keys SET expires_at = 1 WHERE id = ?").bind(one.id).run();
    expect((await call("DELETE", `/api-keys/${two.id}`, { token })).status).toBe(204);
    for (const status of [201, 201, 409]) {
      expect((await make(token, { scopes: ["orders:read"] })).status).toBe(status);
    }
    const kept = bindings.DB.prepare("SELECT count(*) AS n FROM api_keys WHERE user_id = ?").bind(id);
    expect(await kept.first("n")).toBe(52);
  });

  it("is forgotten a month after its end, and no other is", async () => {
    const { owner, id: live } = await keyOf("customer", ["orders:read"]);
    const before = 100 * 86_400_000;
    const monthAgo = before - 30 * 86_400_000;
    const ends: Record<string, string> = {
      revoked: `revoked_at = ${monthAgo - 1}`,
      expired: `expires_at = ${monthAgo - 1}`,
      "revoked lately": `revoked_at = ${monthAgo}`,
      "expired lately": `expires_at = ${monthAgo}`,
    };
    const ids: Record<string, string> = { live };
    for (const [name, change] of Object.entries(ends)) {
      const { id } = (await make(owner.token, { scopes: ["orders:read"] })).body.data;
      await bindings.DB.prepare(`UPDATE api_keys SET ${change} WHERE id = ?`).bind(id).run();
      ids[name] = id;
    }
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.identity.prune(ctx, before));
    const { results } = await bindings.DB.prepare("SELECT id FROM api_keys WHERE user_id = ?")
      .bind(owner.id)
      .all<{ id: string }>();
    const kept = results.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));
    expect(kept.toSorted()).toEqual(["expired lately", "live", "revoked lately"]);
  });

  it("works where it can't be noted that it was used", async () => {
    const { key } = await keyOf("customer", ["orders:read"]);
    const withSession = (at: string) => {
      const session = bindings.DB.withSession(at);
      const broken = (query: string) => query.replace(/^update "api_keys"/, "update nowhere");
      return {
        prepare: (query: string) => session.prepare(broken(query)),
        batch: (statements: D1PreparedStatement[]) => session.batch(statements),
        getBookmark: () => session.getBookmark(),
      };
    };
    const shop = shopWith({ DB: { withSession } as unknown as D1Database });
    expect((await shop("GET", "/orders", { token: key })).status).toBe(200);
  });

  it("ends at its time, also where it was used just before", async () => {
    const { token } = await callerOf();
    const expiresAt = Date.now() + 30_000;
    const { key } = (
      await make(token, { scopes: ["orders:read"], expiresAt: new Date(expiresAt).toISOString() })
    ).body.data;
    let now = expiresAt - 1;
    const shop = shopWith({}, { now: () => now });
    expect((await shop("GET", "/orders", { token: key })).status).toBe(200);
    now = expiresAt;
    expect(refusal(await shop("GET", "/orders", { token: key }))).toEqual([401, "UNAUTHENTICATED"]);
    const past = new Date(Date.now() - 1000).toISOString();
    expect(refusal(await make(token, { scopes: ["orders:read"], expiresAt: past }))).toEqual([
      400,
      "VALIDATION_ERROR",
    ]);
  });

  it("remembers when it was last used", async () => {
    const { key, owner } = await keyOf("customer", ["orders:read"]);
    const read = async () => (await call("GET", "/api-keys", { token: owner.token })).body.data[0].lastUsedAt;
    expect(await read()).toBeNull();
    await call("GET", "/orders", { token: key });
    expect(Date.parse(await eventually(read, (at) => at !== null))).toBeGreaterThan(0);
  });

  it.each(["wk_", "wk_short", `wk_${"A".repeat(43)}`, `wk_${"A".repeat(5000)}`, "wk_'; DROP TABLE users;--"])(
    "that isn't one is refused: %s",
    async (key) => {
      for (const headers of [{ Authorization: `Bearer ${key}` }, { "X-API-Key": key }] as Record<
        string,
        string
      >[]) {
        expect(refusal(await call("GET", "/orders", { headers }))).toEqual([401, "UNAUTHENTICATED"]);
      }
    },
  );

  it("in X-API-Key is not mixed up with a session's token", async () => {
    const { token } = await callerOf();
    expect((await call("GET", "/orders", { headers: { "X-API-Key": token } })).status).toBe(401);
  });
});
