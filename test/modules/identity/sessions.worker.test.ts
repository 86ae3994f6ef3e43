/** Sessions that end at once, sessions in cookies, and whose pages may call with them. */
import { describe, expect, it } from "vitest";
import { pruneSessions } from "../../../src/modules/identity/sessions.repository.ts";
import { runBatch } from "../../../src/shared/db/database.ts";
import { callerOf, orderAt } from "../../fixtures/orders.ts";
import {
  type Answer,
  bindings,
  call,
  password,
  services,
  shopWith,
  signIn,
  unique,
} from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const listMine = (token: string) => call("GET", "/auth/sessions", { token });
const setUser = (id: string, change: string) =>
  bindings.DB.prepare(`UPDATE users SET ${change} WHERE id = ?`).bind(id).run();

/** What a browser keeps of an answer, and sends along. */
function cookiesOf({ headers }: Answer) {
  const set = headers.getSetCookie();
  return { set, Cookie: set.map((cookie) => cookie.split(";")[0]).join("; ") };
}

async function browser() {
  const { email, id } = await signIn();
  const answer = await call("POST", "/auth/login", { body: { email, password, session: "cookie" } });
  expect(answer.status).toBe(200);
  return { id, email, answer, csrfToken: answer.body.data.csrfToken as string, ...cookiesOf(answer) };
}

describe("an access token is refused at once", () => {
  const ends: Readonly<Record<string, (caller: Awaited<ReturnType<typeof callerOf>>) => Promise<unknown>>> = {
    "when its session was ended": ({ token, actor }) =>
      call("DELETE", `/auth/sessions/${actor.sessionId}`, { token }),
    "after logging out": ({ token }) => call("POST", "/auth/logout", { token }),
    "when its user was disabled": ({ id }) => setUser(id, "status = 'disabled'"),
    "when its user has left": ({ id }) => setUser(id, "deleted_at = 1"),
    "when its user has another role": ({ id }) => setUser(id, "role = 'support'"),
    "when its session is over": ({ actor }) =>
      bindings.DB.prepare("UPDATE sessions SET expires_at = 1 WHERE id = ?").bind(actor.sessionId).run(),
  };

  it.each(Object.entries(ends))("%s, to read and to write", async (_, end) => {
    const caller = await callerOf();
    const { token, id } = caller;
    expect((await listMine(token)).status).toBe(200);
    await end(caller);
    for (const path of ["/orders", "/auth/sessions", "/users/me", "/api-keys", `/users/${id}/export`]) {
      expect([path, ...refusal(await call("GET", path, { token }))]).toEqual([path, 401, "UNAUTHENTICATED"]);
    }
    const before = await bindings.DB.prepare("SELECT name, version FROM users WHERE id = ?").bind(id).first();
    const write = await call("PATCH", "/users/me", {
      token,
      body: { name: "x" },
      headers: { "If-Match": "*" },
    });
    expect(refusal(write)).toEqual([401, "UNAUTHENTICATED"]);
    const after = await bindings.DB.prepare("SELECT name, version FROM users WHERE id = ?").bind(id).first();
    expect(after).toEqual(before);
  });

  it("also where nothing but the last statement would be refused: no order is placed", async () => {
    const { token, id } = await callerOf();
    await setUser(id, "status = 'disabled'");
    const { buyer, id: orderId } = await orderAt("paid");
    const other = await call("POST", `/orders/${orderId}/cancel`, { token });
    expect(refusal(other)).toEqual([401, "UNAUTHENTICATED"]);
    const { body } = await call("GET", `/orders/${orderId}`, { token: buyer.token });
    expect(body.data.status).toBe("paid");
  });

  it("and a stream that is open ends", async () => {
    const { buyer, id } = await orderAt("paid");
    const following = call("GET", `/orders/${id}/stream`, { token: buyer.token });
    await call("POST", "/auth/logout", { token: buyer.token });
    const { body } = await following;
    expect(body).not.toContain("INTERNAL");
    expect(body.match(/event: order/g)?.length).toBe(1);
  });
});

describe("my sessions", () => {
  it("are listed with where they come from, and the present one is marked", async () => {
    const { email, token } = await signIn();
    await call("POST", "/auth/login", {
      body: { email, password },
      headers: { "User-Agent": "x".repeat(1000), "CF-Connecting-IP": "198.51.100.4" },
    });
    const { data } = (await listMine(token)).body;
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({ isCurrent: false, ip: "198.51.100.4", userAgent: "x".repeat(256) });
    expect(data[1]).toMatchObject({ isCurrent: true, refreshedAt: null });
    expect(JSON.stringify(data)).not.toMatch(/hash|wrt_/);
  });

  it("are listed page by page to the last", async () => {
    const { id, token, actor } = await callerOf();
    await bindings.DB.prepare(
      `INSERT INTO sessions (id, user_id, created_at, expires_at)
        SELECT 'ses_' || ?1 || value, ?1, 7, 9e12 FROM json_each(?2)`,
    )
      .bind(id, JSON.stringify(Array.from({ length: 120 }, (_, i) => i)))
      .run();
    const seen: string[] = [];
    let cursor = "";
    do {
      const { body } = await call("GET", `/auth/sessions?limit=50${cursor && `&cursor=${cursor}`}`, {
        token,
      });
      seen.push(...body.data.map((session: { id: string }) => session.id));
      cursor = body.pagination.nextCursor;
    } while (cursor);
    expect([seen[0], new Set(seen).size, seen.length]).toEqual([actor.sessionId, 121, 121]);
  });

  it("are ended one by one, and nobody ends another's", async () => {
    const [one, other] = await Promise.all([callerOf(), callerOf()]);
    const path = `/auth/sessions/${one.actor.sessionId}`;
    expect(refusal(await call("DELETE", path, { token: other.token }))).toEqual([403, "FORBIDDEN"]);
    expect((await listMine(one.token)).status).toBe(200);
    expect((await call("DELETE", path, { token: one.token })).status).toBe(204);
    expect((await listMine(one.token)).status).toBe(401);
  });
});

describe("a session in cookies", () => {
  it("has its tokens in cookies of this host only, and none in the body", async () => {
    const { answer, set } = await browser();
    expect(Object.keys(answer.body.data).sort()).toEqual(["csrfToken", "expiresIn", "user"]);
    expect(set.map((cookie) => cookie.split("=")[0]).sort()).toEqual([
      "__Host-wharf_access",
      "__Host-wharf_refresh",
    ]);
    for (const cookie of set) expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });

  it("reads with the cookie alone, and changes things with its CSRF token only", async () => {
    const { Cookie, csrfToken } = await browser();
    const rename = (headers: Record<string, string>) =>
      call("PATCH", "/users/me", { body: { name: "New" }, headers: { Cookie, "If-Match": "*", ...headers } });
    expect((await call("GET", "/users/me", { headers: { Cookie } })).status).toBe(200);
    const another = await browser();
    const faults: Record<string, Record<string, string>> = {
      none: {},
      empty: { "X-CSRF-Token": "" },
      wrong: { "X-CSRF-Token": "A".repeat(43) },
      "another session's": { "X-CSRF-Token": another.csrfToken },
      "a foreign page's": { "X-CSRF-Token": csrfToken, Origin: "https://evil.test" },
      "a sandboxed page's": { "X-CSRF-Token": csrfToken, Origin: "null" },
    };
    for (const [fault, headers] of Object.entries(faults)) {
      expect([fault, ...refusal(await rename(headers))]).toEqual([fault, 403, "CSRF_FAILED"]);
    }
    expect((await rename({ "X-CSRF-Token": csrfToken })).body.data?.name).toBe("New");
    expect((await rename({ "X-CSRF-Token": csrfToken, Origin: "https://shop.test" })).status).toBe(200);
  });

  it("gives its CSRF token again after a reload, and none to others", async () => {
    const { Cookie, csrfToken } = await browser();
    const again = await call("GET", "/auth/csrf-token", { headers: { Cookie } });
    expect(again.body.data).toEqual({ csrfToken });
    expect(refusal(await call("GET", "/auth/csrf-token"))).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("is refreshed by its cookie and CSRF token, and stays a session in cookies", async () => {
    const { Cookie, csrfToken } = await browser();
    const refresh = (headers: Record<string, string>) => call("POST", "/auth/refresh", { headers });
    expect(refusal(await refresh({ Cookie }))).toEqual([403, "CSRF_FAILED"]);
    const renewed = await refresh({ Cookie, "X-CSRF-Token": csrfToken });
    expect([renewed.status, renewed.body.data.csrfToken]).toEqual([200, csrfToken]);
    const next = cookiesOf(renewed);
    expect(next.Cookie).not.toBe(Cookie);
    expect((await call("GET", "/users/me", { headers: { Cookie: next.Cookie } })).status).toBe(200);
    // The old one was used: whoever presents it again ends the family.
    expect((await refresh({ Cookie, "X-CSRF-Token": csrfToken })).status).toBe(401);
    expect((await call("GET", "/users/me", { headers: { Cookie: next.Cookie } })).status).toBe(401);
  });

  it("ends with its family, however often it is refreshed: its cookies live no longer", async () => {
    const { id, Cookie, csrfToken } = await browser();
    const ends = Date.now() + 90_000;
    await bindings.DB.prepare("UPDATE sessions SET expires_at = ? WHERE user_id = ?").bind(ends, id).run();
    const renewed = await call("POST", "/auth/refresh", { headers: { Cookie, "X-CSRF-Token": csrfToken } });
    const kept = renewed.headers.getSetCookie().find((cookie) => cookie.includes("wharf_refresh"));
    const seconds = Number(/Max-Age=(\d+)/.exec(kept ?? "")?.[1]);
    expect(seconds).toBeGreaterThan(30);
    expect(seconds).toBeLessThanOrEqual(90);
  });

  it("can't be turned into tokens that a script could read, nor the other way round", async () => {
    const { Cookie } = await browser();
    const refreshToken = /wharf_refresh=([^;]+)/.exec(Cookie)?.[1] ?? "";
    expect((await call("POST", "/auth/refresh", { body: { refreshToken } })).status).toBe(401);
    const { refreshToken: mine } = await signIn();
    const asCookie = { Cookie: `__Host-wharf_refresh=${mine}` };
    expect((await call("POST", "/auth/refresh", { headers: asCookie })).status).toBe(401);
  });

  it("is over with its logout, which takes the cookies back", async () => {
    const { Cookie, csrfToken } = await browser();
    const answer = await call("POST", "/auth/logout", { headers: { Cookie, "X-CSRF-Token": csrfToken } });
    expect(answer.status).toBe(204);
    expect(answer.headers.getSetCookie().filter((cookie) => /Max-Age=0/.test(cookie))).toHaveLength(2);
    expect((await call("GET", "/users/me", { headers: { Cookie } })).status).toBe(401);
  });

  it("that is stale doesn't stand in the way of what is public, signing in above all", async () => {
    const { email } = await signIn();
    const headers = { Cookie: "__Host-wharf_access=nonsense; __Host-wharf_refresh=nonsense" };
    expect((await call("GET", "/products?limit=1", { headers })).status).toBe(200);
    const login = await call("POST", "/auth/login", {
      headers,
      body: { email, password, session: "cookie" },
    });
    expect(login.status).toBe(200);
  });

  it("gives way to a bearer token, which needs no CSRF token", async () => {
    const { Cookie } = await browser();
    const { token, id } = await callerOf();
    const { status, body } = await call("PATCH", "/users/me", {
      token,
      body: { name: "Mine" },
      headers: { Cookie, "If-Match": "*" },
    });
    expect([status, body.data.id]).toEqual([200, id]);
  });
});

describe("a browser that has only its refresh cookie left", () => {
  const refreshCookieOf = (Cookie: string) => Cookie.split("; ").find((one) => one.includes("refresh")) ?? "";
  const csrf = (Cookie: string) => call("GET", "/auth/csrf-token", { headers: { Cookie } });
  const logout = (headers: Record<string, string>) => call("POST", "/auth/logout", { headers });
  const cleared = ({ headers }: Answer) =>
    headers.getSetCookie().filter((cookie) => /=;.* Max-Age=0/.test(cookie)).length;

  it("gets its CSRF token after a reload, and with it a new access cookie", async () => {
    const before = await browser();
    const Cookie = refreshCookieOf(before.Cookie);
    expect((await call("GET", "/users/me", { headers: { Cookie } })).status).toBe(401);
    const { status, headers, body } = await csrf(Cookie);
    expect([status, body.data, headers.getSetCookie()]).toEqual([200, { csrfToken: before.csrfToken }, []]);
    expect(headers.get("Cache-Control")).toBe("no-store");
    const { csrfToken } = body.data;
    const renewed = await call("POST", "/auth/refresh", { headers: { Cookie, "X-CSRF-Token": csrfToken } });
    expect(renewed.status).toBe(200);
    const now = await call("GET", "/users/me", { headers: { Cookie: cookiesOf(renewed).Cookie } });
    expect(now.body.data.id).toBe(before.id);
  });

  it("also where the access cookie is still sent, and stale", async () => {
    const { Cookie, csrfToken } = await browser();
    const stale = `__Host-wharf_access=nonsense; ${refreshCookieOf(Cookie)}`;
    expect((await csrf(stale)).body.data).toEqual({ csrfToken });
  });

  it("logs out with its CSRF token, and not by another site's doing", async () => {
    const session = await browser();
    const Cookie = refreshCookieOf(session.Cookie);
    const token = { "X-CSRF-Token": session.csrfToken };
    expect(refusal(await logout({ Cookie }))).toEqual([403, "CSRF_FAILED"]);
    const foreign = await logout({ Cookie, ...token, Origin: "https://evil.test" });
    expect(refusal(foreign)).toEqual([403, "CSRF_FAILED"]);
    expect((await csrf(Cookie)).status).toBe(200);
    const done = await logout({ Cookie, ...token });
    expect([done.status, cleared(done)]).toEqual([204, 2]);
    expect(refusal(await csrf(Cookie))).toEqual([401, "UNAUTHENTICATED"]);
    expect(refusal(await logout({ Cookie, ...token }))).toEqual([401, "UNAUTHENTICATED"]);
  });

  const faults: Readonly<Record<string, (session: Awaited<ReturnType<typeof browser>>) => Promise<unknown>>> =
    {
      "was used": ({ Cookie, csrfToken }) =>
        call("POST", "/auth/refresh", {
          headers: { Cookie: refreshCookieOf(Cookie), "X-CSRF-Token": csrfToken },
        }),
      "has ended": ({ id }) =>
        bindings.DB.prepare("UPDATE sessions SET expires_at = 1 WHERE user_id = ?").bind(id).run(),
      "was revoked": ({ id }) =>
        bindings.DB.prepare("UPDATE sessions SET revoked_at = 1 WHERE user_id = ?").bind(id).run(),
      "is of somebody who was disabled": ({ id }) => setUser(id, "status = 'disabled'"),
      "is of a session that keeps its tokens itself": ({ id }) =>
        bindings.DB.prepare("UPDATE sessions SET kind = 'token' WHERE user_id = ?").bind(id).run(),
    };

  it.each(Object.entries(faults))("is nobody where it %s", async (_, spoil) => {
    const session = await browser();
    await spoil(session);
    const answer = await csrf(refreshCookieOf(session.Cookie));
    expect(refusal(answer)).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("loses its cookies with a refresh that is refused for good, and with no other", async () => {
    const { Cookie, csrfToken } = await browser();
    const refresh = (headers: Record<string, string>) => call("POST", "/auth/refresh", { headers });
    const proven = { Cookie, "X-CSRF-Token": csrfToken };
    const unproven = await refresh({ Cookie });
    expect([unproven.status, cleared(unproven)]).toEqual([403, 0]);
    expect((await refresh(proven)).status).toBe(200);
    // Used: the family ends with this, and the next finds it ended.
    for (const headers of [proven, proven, { Cookie: "__Host-wharf_refresh=nonsense" }]) {
      const refused = await refresh(headers);
      expect([...refusal(refused), cleared(refused)]).toEqual([401, "UNAUTHENTICATED", 2]);
    }
  });

  it("keeps the cookies of the winner where it lost a race", async () => {
    const { Cookie, csrfToken } = await browser();
    const headers = { Cookie, "X-CSRF-Token": csrfToken };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => call("POST", "/auth/refresh", { headers })),
    );
    const lost = answers.filter(({ status }) => status === 401);
    expect([lost.length, lost.map(cleared).filter((count) => count > 0)]).toEqual([9, []]);
  });
});

describe("pages of other origins", () => {
  const shop = shopWith({ CORS_ORIGINS: "https://store.test, https://admin.store.test" });
  const preflight = (Origin: string) =>
    shop("OPTIONS", "/users/me", {
      headers: { Origin, "Access-Control-Request-Method": "PATCH" },
    });

  it("may call with cookies where the config names them", async () => {
    const { headers } = await shop("GET", "/products?limit=1", { headers: { Origin: "https://store.test" } });
    expect(headers.get("Access-Control-Allow-Origin")).toBe("https://store.test");
    expect(headers.get("Access-Control-Allow-Credentials")).toBe("true");
    expect(headers.get("Access-Control-Expose-Headers")).toContain("ETag");
    expect(headers.get("Vary")).toContain("Origin");
    const asked = await preflight("https://admin.store.test");
    expect(asked.status).toBe(204);
    expect(asked.headers.get("Access-Control-Allow-Headers")).toContain("X-CSRF-Token");
  });

  it.each([
    "https://evil.test",
    "https://store.test.evil.test",
    "https://xstore.test",
    "http://store.test",
    "https://store.test:8443",
    "https://STORE.test",
    "null",
  ])("are told nothing where it doesn't: %s", async (Origin) => {
    for (const { headers } of [
      await shop("GET", "/products?limit=1", { headers: { Origin } }),
      await preflight(Origin),
    ]) {
      expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
      expect(headers.get("Access-Control-Allow-Credentials")).toBeNull();
    }
    expect((await shop("GET", "/products?limit=1", { headers: { Origin } })).headers.get("Vary")).toContain(
      "Origin",
    );
  });

  it("see an error as well as an answer", async () => {
    const { status, headers } = await shop("GET", "/users/me", { headers: { Origin: "https://store.test" } });
    expect([status, headers.get("Access-Control-Allow-Origin")]).toEqual([401, "https://store.test"]);
  });

  it("may change things with a session's cookies and its CSRF token", async () => {
    const { Cookie, csrfToken } = await browser();
    const headers = { Cookie, "X-CSRF-Token": csrfToken, "If-Match": "*", Origin: "https://store.test" };
    expect((await shop("PATCH", "/users/me", { body: { name: "x" }, headers })).status).toBe(200);
  });

  it("are nobody's by default", async () => {
    const { headers } = await call("GET", "/products?limit=1", { headers: { Origin: "https://store.test" } });
    expect(headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});

describe("what ended long ago", () => {
  const run = (query: string, ...values: unknown[]) =>
    bindings.DB.prepare(query)
      .bind(...values)
      .run();
  const prune = (before: number, limit: number) =>
    services().runAs("test", ({ db }) => runBatch(db, pruneSessions(db, before, limit)));
  /** How many sessions and how many refresh tokens there are of these. */
  const left = (...ids: string[]) =>
    Promise.all(
      ["sessions WHERE id", "refresh_tokens WHERE session_id"].map((rows) =>
        bindings.DB.prepare(`SELECT count(*) AS n FROM ${rows} IN (SELECT value FROM json_each(?))`)
          .bind(JSON.stringify(ids))
          .first<number>("n"),
      ),
    );

  it("is forgotten, with its refresh tokens", async () => {
    const [gone, live] = [await callerOf(), await callerOf()];
    const { refreshToken } = (
      await call("POST", "/auth/refresh", { body: { refreshToken: gone.refreshToken } })
    ).body.data;
    const { sessionId } = gone.actor;
    expect(await left(sessionId)).toEqual([1, 2]);
    await run("UPDATE sessions SET expires_at = 5 WHERE id = ?", sessionId);
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.identity.prune(ctx, 10));
    expect(await left(sessionId)).toEqual([0, 0]);
    expect(await left(live.actor.sessionId)).toEqual([1, 1]);
    expect((await call("POST", "/auth/refresh", { body: { refreshToken } })).status).toBe(401);
    const { refreshToken: mine } = live;
    expect((await call("POST", "/auth/refresh", { body: { refreshToken: mine } })).status).toBe(200);
  });

  it("goes a few rows at a time, the oldest first, and no token is left without its session", async () => {
    const callers = await Promise.all([1, 2, 3].map(() => callerOf()));
    const ids = callers.map(({ actor }) => actor.sessionId);
    for (const [i, id] of ids.entries()) {
      await run("UPDATE sessions SET expires_at = ? WHERE id = ?", i + 1, id);
      for (const n of [1, 2])
        await run("INSERT INTO refresh_tokens VALUES (?, ?, 1, 1)", unique(`hash-${n}`), id);
    }
    const rounds = [];
    for (let i = 0; i < 5; i++) {
      await prune(4, 2);
      rounds.push([...(await left(...ids)), ...(await left(ids[0] ?? ""))]);
    }
    // Sessions and tokens of all three, and of the oldest.
    expect(rounds).toEqual([
      [3, 7, 1, 1],
      [2, 5, 0, 0],
      [1, 3, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 0, 0],
    ]);
  });

  it.each([
    ["mfa_challenges", "INSERT INTO mfa_challenges VALUES (?1, 'usr_none', 'token', 1, ?2, NULL, 0)"],
    [
      "one_time_tokens",
      "INSERT INTO one_time_tokens VALUES (?1, 'password_reset', 'usr_none', '', 1, ?2, NULL)",
    ],
  ])("is forgotten in %s too, and nothing that is not as old", async (table, insert) => {
    const [old, young] = [unique("hash"), unique("hash")];
    await run(insert, old, 9);
    await run(insert, young, 10);
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.identity.prune(ctx, 10));
    const { results } = await bindings.DB.prepare(`SELECT hash FROM ${table} WHERE hash IN (?, ?)`)
      .bind(old, young)
      .all();
    expect(results).toEqual([{ hash: young }]);
  });
});
