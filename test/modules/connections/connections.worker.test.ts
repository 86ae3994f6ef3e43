/** Connecting over HTTP, at a real provider, and what is known of the tokens afterwards. */
import { describe, expect, it, vi } from "vitest";
import { connectingShop, watchWire, worksAtProvider } from "../../fixtures/connections.ts";
import { honest, person } from "../../fixtures/oauth.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { type Answer, bindings, signIn } from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const shop = connectingShop();

describe("connecting", () => {
  it("asks for offline access, and keeps what the provider gives", async () => {
    const { token } = await callerOf();
    const account = person();
    const begun = await shop.call("POST", "/connections/honest", { token });
    const asked = new URL(begun.body.data.authorizationUrl).searchParams;
    expect(asked.get("scope")?.split(" ")).toContain("offline_access");
    expect(asked.get("prompt")).toBe("consent");
    const made = await shop.connect(token, account);
    expect([made.status, made.headers.get("Cache-Control")]).toEqual([201, "no-store"]);
    expect(made.body.data).toMatchObject({ provider: "honest", externalId: account.sub, status: "active" });
    expect(made.body.data.scopes).toContain("offline_access");
    const { body } = await shop.call("GET", "/connections", { token });
    expect(body.data).toEqual([made.body.data]);
    expect(body.pagination).toEqual({ limit: 20, nextCursor: null });
  });

  it("the same account again renews the one connection, and another account makes another", async () => {
    const { token } = await callerOf();
    const account = person();
    const first = (await shop.connect(token, account)).body.data;
    const second = (await shop.connect(token, account)).body.data;
    expect([second.id, second.createdAt]).toEqual([first.id, first.createdAt]);
    expect((await shop.connect(token)).body.data.id).not.toBe(first.id);
    const page = (await shop.call("GET", "/connections?limit=1", { token })).body;
    const rest = (
      await shop.call("GET", `/connections?limit=1&cursor=${page.pagination.nextCursor}`, { token })
    ).body;
    expect([page.data.length, rest.data[0].id, rest.pagination.nextCursor]).toEqual([1, first.id, null]);
  });

  it.each(["token", "grant"])(
    "the same account again, where a revocation ends the %s, leaves one refresh token that works",
    async (revocation) => {
      const careful = connectingShop({ providers: [{ ...honest(), revocation }] });
      const { token } = await callerOf();
      const account = person();
      const { id } = (await careful.connect(token, account)).body.data;
      const before = await careful.tokensOf(id);
      await careful.connect(token, account);
      const after = await careful.tokensOf(id);
      expect(await worksAtProvider(before.refresh)).toBe(revocation === "grant");
      expect(await worksAtProvider(after.refresh)).toBe(true);
    },
  );

  it("gives nothing back that a connection would end with", async () => {
    const careful = connectingShop({ providers: [{ ...honest(), revocation: "grant" }] });
    const { token } = await signIn();
    const account = person();
    await careful.connect(token, account);
    const { path, cookie } = await careful.begin(token, account);
    using wire = watchWire(async (url) => {
      if (url.endsWith("/token")) await careful.call("POST", "/auth/logout", { token });
    });
    expect((await careful.call("GET", path, { headers: { Cookie: cookie } })).status).toBe(401);
    expect(await worksAtProvider(wire.refreshTokens[0])).toBe(true);
  });

  it("more than a hundred times is a 409, also for those who begin side by side, and what was got is given back", async () => {
    const { token, id } = await callerOf();
    const { id: first } = (await shop.connect(token)).body.data;
    const ways = [await shop.begin(token, person()), await shop.begin(token, person())];
    const copy = bindings.DB.prepare(
      `INSERT INTO connections SELECT connections.id || value, user_id, provider, external_id || value, scopes, status,
        access_token, refresh_token, key_version, expires_at, refresh_lease_until, version, created_at, updated_at,
        deleted_at FROM connections, json_each(?) WHERE connections.id = ?`,
    );
    await copy.bind(JSON.stringify(Array.from({ length: 98 }, (_, i) => i)), first).run();
    using wire = watchWire();
    const answers = [];
    for (const { path, cookie } of ways)
      answers.push(await shop.call("GET", path, { headers: { Cookie: cookie } }));
    expect(answers.map(({ status }) => status)).toEqual([201, 409]);
    expect(await worksAtProvider(wire.refreshTokens[0])).toBe(true);
    expect(await worksAtProvider(wire.refreshTokens[1])).toBe(false);
    const count = bindings.DB.prepare("SELECT count(*) AS n FROM connections WHERE user_id = ?").bind(id);
    expect(await count.first("n")).toBe(100);
    expect(refusal(await shop.call("POST", "/connections/honest", { token }))).toEqual([409, "CONFLICT"]);
  });

  it("one account twice at the same time makes one connection", async () => {
    const { token } = await callerOf();
    const account = person();
    const ways = await Promise.all([shop.begin(token, account), shop.begin(token, account)]);
    const answers = await Promise.all(
      ways.map(({ path, cookie }) => shop.call("GET", path, { headers: { Cookie: cookie } })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body.data.id).toBe(answers[1]?.body.data.id);
  });

  it("is a 404 where the provider is unknown or offers no connections", async () => {
    const { token } = await callerOf();
    for (const name of ["nobody", "public"]) {
      expect(refusal(await shop.call("POST", `/connections/${name}`, { token }))).toEqual([404, "NOT_FOUND"]);
    }
  });

  it("is for people: not for the anonymous, nor for API keys", async () => {
    const { token } = await callerOf();
    const body = { name: "test", scopes: ["orders:read"] };
    const { key } = (await shop.call("POST", "/api-keys", { token, body })).body.data;
    expect(refusal(await shop.call("POST", "/connections/honest"))).toEqual([401, "UNAUTHENTICATED"]);
    for (const [method, path] of [
      ["POST", "/connections/honest"],
      ["GET", "/connections"],
      ["DELETE", "/connections/con_none"],
    ] as const) {
      expect(refusal(await shop.call(method, path, { token: key }))).toEqual([403, "FORBIDDEN"]);
    }
  });

  it("leads back to the page that is waiting", async () => {
    const { token } = await callerOf();
    const { path, cookie } = await shop.begin(token, person(), { returnTo: "/account?tab=connections" });
    const { status, headers, body } = await shop.call("GET", path, { headers: { Cookie: cookie } });
    expect([status, body]).toEqual([303, ""]);
    expect(headers.get("Location")).toBe("https://shop.test/account?tab=connections");
    expect((await shop.call("GET", "/connections", { token })).body.data).toHaveLength(1);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "account",
    "/a\tb",
    "/a\nb",
    "/%2fevil.example",
    "",
  ])("leads back to no %j", async (returnTo) => {
    const { token } = await callerOf();
    const answer = await shop.call("POST", "/connections/honest", { token, body: { returnTo } });
    expect(refusal(answer)).toEqual([400, "VALIDATION_ERROR"]);
  });
});

describe("the way back", () => {
  it("is closed without the cookie, to the cookie of another, and a second time", async () => {
    const [mine, theirs] = [await callerOf(), await callerOf()];
    const { path, cookie } = await shop.begin(mine.token, person());
    const { cookie: another } = await shop.begin(theirs.token, person());
    const renamed = `${cookie.split("=")[0]}=${another.split(/=(.*)/)[1]}`;
    for (const Cookie of ["", another, renamed]) {
      const answer = await shop.call("GET", path, { headers: Cookie ? { Cookie } : {} });
      expect(refusal(answer)).toEqual([401, "UNAUTHENTICATED"]);
    }
    expect((await shop.call("GET", path, { headers: { Cookie: cookie } })).status).toBe(201);
    // The provider gives nothing for a code that was used.
    expect(refusal(await shop.call("GET", path, { headers: { Cookie: cookie } }))[0]).toBe(401);
    expect((await shop.call("GET", "/connections", { token: theirs.token })).body.data).toEqual([]);
  });

  it("is closed once the session that began has ended, and the provider is not even asked", async () => {
    const { token, id } = await signIn();
    const { path, cookie } = await shop.begin(token, person());
    expect((await shop.call("POST", "/auth/logout", { token })).status).toBe(204);
    using wire = watchWire();
    expect(refusal(await shop.call("GET", path, { headers: { Cookie: cookie } }))).toEqual([
      401,
      "UNAUTHENTICATED",
    ]);
    expect(wire.grants("authorization_code")).toBe(0);
    const rows = bindings.DB.prepare("SELECT count(*) AS n FROM connections WHERE user_id = ?").bind(id);
    expect(await rows.first("n")).toBe(0);
  });

  it("keeps nothing where the session ends while the provider is being asked, and gives back what it got", async () => {
    const { token, id } = await signIn();
    const { path, cookie } = await shop.begin(token, person());
    using wire = watchWire(async (url) => {
      if (url.endsWith("/token")) await shop.call("POST", "/auth/logout", { token });
    });
    expect(refusal(await shop.call("GET", path, { headers: { Cookie: cookie } }))).toEqual([
      401,
      "UNAUTHENTICATED",
    ]);
    expect(await worksAtProvider(wire.refreshTokens[0])).toBe(false);
    const rows = bindings.DB.prepare("SELECT count(*) AS n FROM connections WHERE user_id = ?").bind(id);
    expect(await rows.first("n")).toBe(0);
  });

  it("of one provider is none of another, and a refusal there is a 401 here", async () => {
    const { token } = await callerOf();
    const { path, cookie } = await shop.begin(token, person());
    const elsewhere = path.replace("/honest/", "/public/");
    expect(refusal(await shop.call("GET", elsewhere, { headers: { Cookie: cookie } }))[0]).toBe(401);
    const refused = await shop.begin(token, person({ refuses: true }));
    const answer = await shop.call("GET", refused.path, { headers: { Cookie: refused.cookie } });
    expect(refusal(answer)).toEqual([401, "UNAUTHENTICATED"]);
    expect((await shop.call("GET", "/connections", { token })).body.data).toEqual([]);
  });

  it("after a refusal leads to the page that waits, and tells it why by a code", async () => {
    const { token } = await callerOf();
    const { path, cookie } = await shop.begin(token, person({ refuses: true }), {
      returnTo: "/account?a=b#c",
    });
    const { status, headers, body } = await shop.call("GET", path, { headers: { Cookie: cookie } });
    expect([status, body]).toEqual([303, ""]);
    expect(headers.get("Location")).toBe("https://shop.test/account?a=b&error=unauthenticated#c");
  });
});

describe("the tokens", () => {
  it("are in no table, event, cache, log or answer", async () => {
    const lines: string[] = [];
    const spies = (["debug", "info", "warn", "error"] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation((line) => void lines.push(String(line))),
    );
    const loud = connectingShop({ env: { LOG_LEVEL: "debug" } });
    const { token, id: userId } = await callerOf();
    const account = person();
    const made = await loud.connect(token, account);
    const secrets = Object.values(await loud.tokensOf(made.body.data.id));
    await loud.whoAmI(userId);
    const listed = await loud.call("GET", "/connections", { token });
    await loud.call("DELETE", `/connections/${made.body.data.id}`, { token });
    for (const spy of spies) spy.mockRestore();
    const { results: tables } = await bindings.DB.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    ).all<{ name: string }>();
    const seen: unknown[] = [made, listed, lines, loud.sent];
    for (const { name } of tables)
      seen.push((await bindings.DB.prepare(`SELECT * FROM ${name}`).all()).results);
    for (const { name } of (await bindings.CACHE.list()).keys) seen.push(await bindings.CACHE.get(name));
    const everything = JSON.stringify(seen);
    expect(tables.length).toBeGreaterThan(15);
    expect(lines.length).toBeGreaterThan(3);
    expect(everything).toContain(account.sub);
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) expect(everything.includes(secret)).toBe(false);
  });

  it("leave an audit trail that names no person", async () => {
    const { token } = await callerOf();
    const account = person();
    const { id } = (await shop.connect(token, account)).body.data;
    await shop.connect(token, account);
    await shop.call("DELETE", `/connections/${id}`, { token });
    await shop.deliver();
    const { results } = await bindings.DB.prepare(
      "SELECT * FROM audit_log WHERE resource_id = ? ORDER BY at, id",
    )
      .bind(id)
      .all<{ action: string; actor: string }>();
    expect(results.map(({ action }) => action)).toEqual([
      "connection.create",
      "connection.renew",
      "connection.delete",
      "connection.revoke",
    ]);
    expect(results.at(-1)?.actor).toBe("system:connections.revoke");
    expect(JSON.stringify(results)).not.toContain(account.sub);
  });
});
