/** Users: by themselves and by their admins. */
import { describe, expect, it } from "vitest";
import { callerOf, orderAt } from "../../fixtures/orders.ts";
import { type Answer, bindings, call, password, services, signIn, unique } from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const any = { "If-Match": "*" };
const patch = (token: string, id: string, body: unknown, headers: Record<string, string> = any) =>
  call("PATCH", `/users/${id}`, { token, body, headers });
const setRole = (token: string, id: string, role: string, headers: Record<string, string> = any) =>
  call("PUT", `/users/${id}/role`, { token, body: { role }, headers });
const remove = (token: string, id: string) => call("DELETE", `/users/${id}`, { token, headers: any });

describe("a user", () => {
  it("renames themselves, with the version that they read", async () => {
    const { token } = await callerOf();
    const read = await call("GET", "/users/me", { token });
    const etag = read.headers.get("ETag") ?? "";
    const changed = await patch(token, "me", { name: "New Name" }, { "If-Match": etag });
    expect([changed.status, changed.body.data.name]).toEqual([200, "New Name"]);
    expect(changed.headers.get("ETag")).not.toBe(etag);
    expect(refusal(await patch(token, "me", { name: "x" }, { "If-Match": etag }))).toEqual([
      412,
      "PRECONDITION_FAILED",
    ]);
    expect(refusal(await patch(token, "me", { name: "x" }, {}))).toEqual([428, "PRECONDITION_REQUIRED"]);
  });

  it.each([
    ["role", { role: "admin" }],
    ["emailVerified", { emailVerified: true }],
    ["emailVerifiedAt", { emailVerifiedAt: 1 }],
    ["email", { email: "other@example.com" }],
    ["passwordHash", { passwordHash: "x" }],
    ["version", { version: 7 }],
    ["id", { id: "usr_x" }],
    ["__proto__", '{"__proto__":{"role":"admin"}}'],
    ["constructor", '{"constructor":{"prototype":{"role":"admin"}}}'],
  ])("gives themselves no %s", async (_, body) => {
    const { token, id } = await callerOf();
    expect(refusal(await patch(token, "me", body))).toEqual([400, "VALIDATION_ERROR"]);
    const { data } = (await call("GET", `/users/${id}`, { token })).body;
    expect(data).toMatchObject({ role: "customer", emailVerified: false, version: 1 });
  });

  it("neither enables nor disables anybody, changes nobody else, and reads nobody's data", async () => {
    const [one, other] = await Promise.all([callerOf(), callerOf()]);
    const support = await callerOf("support");
    expect(refusal(await patch(one.token, "me", { status: "active" }))).toEqual([403, "FORBIDDEN"]);
    for (const { token } of [one, support]) {
      expect(refusal(await patch(token, other.id, { name: "x" }))).toEqual([403, "FORBIDDEN"]);
      expect(refusal(await remove(token, other.id))).toEqual([403, "FORBIDDEN"]);
      expect(refusal(await call("GET", `/users/${other.id}/export`, { token }))).toEqual([403, "FORBIDDEN"]);
      expect(refusal(await setRole(token, other.id, "admin"))).toEqual([403, "FORBIDDEN"]);
      expect(refusal(await setRole(token, "me", "admin"))).toEqual([403, "FORBIDDEN"]);
      expect(refusal(await call("GET", "/users", { token }))).toEqual([403, "FORBIDDEN"]);
    }
  });

  it("takes their data along: account, sessions, keys and orders, and no secret", async () => {
    const { id, buyer } = await orderAt("paid");
    const { token } = buyer;
    await call("POST", "/api-keys", { token, body: { name: "mine", scopes: ["orders:read"] } });
    const { status, body, headers } = await call("GET", "/users/me/export", { token });
    expect([status, headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(body.data.user.id).toBe(buyer.id);
    expect(body.data.orders.map((order: { id: string }) => order.id)).toEqual([id]);
    expect([body.data.sessions.length, body.data.apiKeys.length]).toEqual([1, 1]);
    expect(JSON.stringify(body)).not.toMatch(/hash|scrypt|wk_[A-Za-z0-9_-]{20}/i);
  });
});

describe("the export", () => {
  const many = JSON.stringify(Array.from({ length: 120 }, (_, i) => i));
  const insert = (query: string, ...values: unknown[]) =>
    bindings.DB.prepare(`${query} FROM json_each(?1)`)
      .bind(many, ...values)
      .run();

  it("is whole, in the words of the API: every session and key, times as ISO 8601, identities too", async () => {
    const { id, token } = await callerOf();
    await insert(
      "INSERT INTO sessions (id, user_id, created_at, expires_at) SELECT 'ses_' || ?2 || value, ?2, value, 9e12",
      id,
    );
    await insert(
      `INSERT INTO api_keys (id, user_id, name, hash, start, scopes, created_at, expires_at)
        SELECT 'key_' || ?2 || value, ?2, 'old', ?2 || value, 'wk_', '[]', value, 1`,
      id,
    );
    await bindings.DB.prepare("INSERT INTO external_identities VALUES ('honest', ?, ?, 5)")
      .bind(unique("sub"), id)
      .run();
    const { data } = (await call("GET", "/users/me/export", { token })).body;
    expect([data.sessions.length, data.apiKeys.length, data.identities.length]).toEqual([121, 120, 1]);
    expect(data.identities[0]).toEqual({
      provider: "honest",
      subject: expect.any(String),
      createdAt: "1970-01-01T00:00:00.005Z",
    });
    expect(data.sessions.at(-1)).toEqual({
      id: `ses_${id}0`,
      ip: null,
      userAgent: null,
      createdAt: "1970-01-01T00:00:00.000Z",
      refreshedAt: null,
      expiresAt: "2255-03-14T16:00:00.000Z",
    });
    expect(data.apiKeys.at(-1)).toMatchObject({ lastUsedAt: null, expiresAt: "1970-01-01T00:00:00.001Z" });
    expect([data.orders, data.connections]).toEqual([[], []]);
  });
});

describe("who leaves", () => {
  it("is masked, signed out and without keys, while their orders stay", async () => {
    const { email, token, id, refreshToken } = await signIn();
    const key = (
      await call("POST", "/api-keys", { token, body: { name: "secret plan", scopes: ["orders:read"] } })
    ).body.data.key;
    expect((await call("GET", "/orders", { token: key })).status).toBe(200);
    expect((await remove(token, "me")).status).toBe(204);
    expect(refusal(await call("GET", "/users/me", { token }))).toEqual([401, "UNAUTHENTICATED"]);
    expect(refusal(await call("GET", "/orders", { token: key }))).toEqual([401, "UNAUTHENTICATED"]);
    expect((await call("POST", "/auth/refresh", { body: { refreshToken } })).status).toBe(401);
    expect((await call("POST", "/auth/login", { body: { email, password } })).status).toBe(401);
    const admin = await callerOf("admin");
    expect((await call("GET", `/users/${id}`, { token: admin.token })).status).toBe(404);
    for (const table of ["users", "sessions", "api_keys", "audit_log", "one_time_tokens"]) {
      const { results } = await bindings.DB.prepare(`SELECT * FROM ${table}`).all();
      const text = JSON.stringify(results);
      expect([table, text.includes(email), text.includes("secret plan")]).toEqual([table, false, false]);
    }
    // The address is free for a new account, which is another one.
    const again = await call("POST", "/auth/register", { body: { email, password, name: "Back" } });
    expect([again.status, again.body.data.user.id === id]).toEqual([201, false]);
  });

  it("keeps the orders consistent: staff see them with the same user id", async () => {
    const { id, buyer } = await orderAt("paid");
    await remove(buyer.token, "me");
    const { token } = await callerOf("support");
    const { body } = await call("GET", `/orders/${id}`, { token });
    expect(body.data).toMatchObject({ id, userId: buyer.id });
  });

  it("needs a sign-in of the last ten minutes", async () => {
    const { token, actor } = await callerOf();
    await bindings.DB.prepare("UPDATE sessions SET created_at = created_at - 600001 WHERE id = ?")
      .bind(actor.sessionId)
      .run();
    const answer = await remove(token, "me");
    expect(refusal(answer)).toEqual([401, "UNAUTHENTICATED"]);
    expect(answer.headers.get("WWW-Authenticate")).toContain('error="insufficient_user_authentication"');
    expect((await call("GET", "/users/me", { token })).status).toBe(200);
  });

  it("leaves once, however often they ask at once", async () => {
    const { token, id } = await callerOf();
    const answers = await Promise.all(Array.from({ length: 5 }, () => remove(token, "me")));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    const deletions = await bindings.DB.prepare(
      "SELECT count(*) AS n FROM outbox WHERE type = 'user.deleted' AND aggregate_id = ?",
    )
      .bind(id)
      .first("n");
    expect(deletions).toBe(1);
  });
});

describe("an admin", () => {
  it("lists users by role, status and address, page by page", async () => {
    const { token } = await callerOf("admin");
    const email = `${unique("Find")}@Example.com`;
    const { rooms, runAs } = services();
    const found = await runAs("test", (ctx) =>
      rooms.identity.users.register(ctx, { email, password, name: "Findable", role: "support" }),
    );
    const ids = async (query: string) =>
      (await call("GET", `/users?${query}`, { token })).body.data.map(({ id }: { id: string }) => id);
    expect(await ids(`email=${encodeURIComponent(email.toUpperCase())}`)).toEqual([found.id]);
    expect(await ids("role=support&limit=100")).toContain(found.id);
    expect(await ids("role=manager&limit=100")).not.toContain(found.id);
    expect(await ids("status=disabled&limit=100")).not.toContain(found.id);
    const first = await call("GET", "/users?limit=1", { token });
    const next = await call("GET", `/users?limit=1&cursor=${first.body.pagination.nextCursor}`, { token });
    expect(next.body.data[0].id).not.toBe(first.body.data[0].id);
  });

  it("disables a user, who is out at once, and lets them in again", async () => {
    const admin = await callerOf("admin");
    const { email, id, token, refreshToken } = await signIn();
    expect((await patch(admin.token, id, { status: "disabled" })).body.data.status).toBe("disabled");
    expect((await call("GET", "/users/me", { token })).status).toBe(401);
    expect((await call("POST", "/auth/refresh", { body: { refreshToken } })).status).toBe(401);
    const login = () => call("POST", "/auth/login", { body: { email, password } });
    const refused = await login();
    const wrong = await call("POST", "/auth/login", { body: { email, password: "not the password" } });
    expect([refused.status, refused.body.error]).toEqual([401, wrong.body.error]);
    await patch(admin.token, id, { status: "active" });
    expect((await login()).status).toBe(200);
    // What was ended stays ended.
    expect((await call("POST", "/auth/refresh", { body: { refreshToken } })).status).toBe(401);
  });

  it("gives a role, which counts from the next token on, and the one before is refused", async () => {
    const admin = await callerOf("admin");
    const { id, token, refreshToken } = await signIn();
    expect((await setRole(admin.token, id, "support")).body.data.role).toBe("support");
    expect((await call("GET", "/orders", { token })).status).toBe(401);
    const renewed = (await call("POST", "/auth/refresh", { body: { refreshToken } })).body.data;
    expect(renewed.user.role).toBe("support");
    expect((await call("GET", "/inventory", { token: renewed.accessToken })).status).toBe(200);
  });

  it("who is the last one stays one, also when two ask at once", async () => {
    await bindings.DB.prepare("UPDATE users SET role = 'support' WHERE role = 'admin'").run();
    const [one, two] = await Promise.all([callerOf("admin"), callerOf("admin")]);
    const answers = await Promise.all([
      setRole(one.token, one.id, "customer"),
      setRole(two.token, two.id, "customer"),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const last = answers[0]?.status === 409 ? one : two;
    expect(refusal(await patch(last.token, "me", { status: "disabled" }))).toEqual([409, "CONFLICT"]);
    expect(refusal(await remove(last.token, "me"))).toEqual([409, "CONFLICT"]);
    expect((await call("GET", "/users", { token: last.token })).status).toBe(200);
  });
});
