/** Accounts, sessions and tokens over HTTP. */
import { createLocalJWKSet, importJWK, jwtVerify, SignJWT } from "jose";
import { beforeAll, describe, expect, it } from "vitest";
import { callerOf } from "../../fixtures/orders.ts";
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

const refusal = ({ status, body }: Answer) => [status, body.error.code];
const address = () => `${unique("person")}@example.com`;
const register = (body: object) =>
  call("POST", "/auth/register", { body: { email: address(), password, name: "A Person", ...body } });
const login = (email: string, secret = password) =>
  call("POST", "/auth/login", { body: { email, password: secret } });
const refresh = (refreshToken: string) => call("POST", "/auth/refresh", { body: { refreshToken } });
/** How often the audit log tells of a theft from the user. */
const revocationsOf = (id: string) =>
  bindings.DB.prepare(
    "SELECT count(*) AS n FROM audit_log WHERE resource_id = ? AND action = 'session.revoke-reused'",
  )
    .bind(id)
    .first<number>("n");
const me = (token: string) => call("GET", "/users/me", { token });

describe("registering", () => {
  it("makes a customer who can sign in, whatever the case of the e-mail", async () => {
    const email = address();
    const made = await register({ email: email.toUpperCase() });
    expect(made.status).toBe(201);
    expect(made.body.data.user).toMatchObject({ email, role: "customer" });
    expect(JSON.stringify(made.body)).not.toContain("assword");
    const tokens = (await login(` ${email.toUpperCase()} `)).body.data;
    expect(tokens).toMatchObject({ tokenType: "Bearer", expiresIn: 300 });
    expect((await me(tokens.accessToken)).body.data).toEqual(made.body.data.user);
  });

  it("of a taken e-mail in any case is a 409, and of ten at once one wins", async () => {
    const email = address();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => register({ email: i % 2 ? email.toUpperCase() : email })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    for (const answer of answers)
      if (answer.status !== 201) expect(refusal(answer)).toEqual([409, "CONFLICT"]);
  });

  it.each([
    ["a common password", { password: "Password1" }],
    ["a short password", { password: "1234567" }],
    ["a password of 129 characters", { password: "x".repeat(129) }],
    ["no e-mail", { email: "nobody" }],
    ["a role", { role: "admin" }],
    ["a blank name", { name: "  " }],
  ])("with %s is a 400", async (_, fault) => {
    expect(refusal(await register(fault))).toEqual([400, "VALIDATION_ERROR"]);
  });

  it("keeps the password as a salted hash only, and out of audit and events", async () => {
    const secret = `canary ${crypto.randomUUID()}`;
    const { body } = await register({ password: secret });
    const tables = ["users", "audit_log", "outbox", "idempotency_keys", "sessions", "refresh_tokens"];
    for (const table of tables) {
      const { results } = await bindings.DB.prepare(`SELECT * FROM ${table}`).all();
      expect(JSON.stringify(results)).not.toContain(secret);
    }
    const hash = await bindings.DB.prepare("SELECT password_hash FROM users WHERE id = ?")
      .bind(body.data.user.id)
      .first<string>("password_hash");
    expect(hash).toMatch(/^scrypt\$16384\$8\$5\$/);
  });
});

describe("signing in", () => {
  it("refuses a wrong password and an unknown account in the same words", async () => {
    const { email } = await signIn();
    const [wrong, unknown] = [await login(email, "not the password"), await login(address())];
    expect(refusal(wrong)).toEqual([401, "UNAUTHENTICATED"]);
    expect(unknown.body.error).toEqual(wrong.body.error);
  });

  it("under the name of another count uses up nothing of the account's", async () => {
    const { id, email, token } = await signIn();
    const shop = shopWith({ RATE_LIMITS: "account=2/600" });
    const own = { "CF-Connecting-IP": "198.51.100.7" };
    await shop("POST", "/auth/login", { body: { email, password }, headers: own });
    const forged = [
      id,
      `mfa:${id}`,
      `${email} password-reset`,
      `${email} 198.51.100.7`,
      `["sign-in","${email}"]`,
    ];
    for (const [i, name] of forged.flatMap((name) => [name, name, name]).entries()) {
      const headers = { "CF-Connecting-IP": `203.0.113.${i}` };
      await shop("POST", "/auth/login", { body: { email: name, password: "x" }, headers });
    }
    const change = { currentPassword: "not this", newPassword: "another long password" };
    expect((await shop("POST", "/auth/password/change", { token, body: change })).status).toBe(401);
    expect((await shop("POST", "/auth/password/forgot", { body: { email }, headers: own })).status).toBe(202);
    expect((await shop("POST", "/auth/login", { body: { email, password }, headers: own })).status).toBe(200);
  });

  it("is never kept: neither by caches nor under an idempotency key", async () => {
    const { email } = await signIn();
    const key = unique("key");
    const once = () =>
      call("POST", "/auth/login", { body: { email, password }, headers: { "Idempotency-Key": key } });
    const [first, second] = [await once(), await once()];
    expect(first.headers.get("Cache-Control")).toBe("no-store");
    expect(second.body.data.refreshToken).not.toBe(first.body.data.refreshToken);
    const kept = bindings.DB.prepare("SELECT count(*) AS n FROM idempotency_keys WHERE key = ?").bind(key);
    expect(await kept.first("n")).toBe(0);
  });
});

describe("a refresh token", () => {
  it("works once, and its successor after it", async () => {
    let { refreshToken } = await signIn();
    for (let i = 0; i < 3; i++) {
      const { status, headers, body } = await refresh(refreshToken);
      expect([status, headers.get("Cache-Control")]).toEqual([200, "no-store"]);
      expect((await me(body.data.accessToken)).status).toBe(200);
      refreshToken = body.data.refreshToken;
    }
  });

  it("that is used again ends its session, the successor included, and no other session", async () => {
    const { email, refreshToken } = await signIn();
    const other = (await login(email)).body.data.refreshToken;
    const successor = (await refresh(refreshToken)).body.data.refreshToken;
    expect(refusal(await refresh(refreshToken))).toEqual([401, "UNAUTHENTICATED"]);
    expect(refusal(await refresh(successor))).toEqual([401, "UNAUTHENTICATED"]);
    expect((await refresh(other)).status).toBe(200);
  });

  it("used twenty times at once succeeds exactly once", async () => {
    for (let round = 0; round < 3; round++) {
      const { refreshToken } = await signIn();
      const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
      const won = answers.filter(({ status }) => status === 200);
      expect(won).toHaveLength(1);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(19);
      // They all came before any of them had an answer: that is no theft.
      expect((await refresh(won[0]?.body.data.refreshToken)).status).toBe(200);
    }
  });

  it("that was used after a request had come ends nothing by that request, and everything by a later one", async () => {
    const { id, refreshToken } = await signIn();
    const { rooms, runAs } = services();
    const again = (receivedAt: number) =>
      runAs("test", (ctx) => rooms.identity.sessions.refresh(ctx, { refreshToken, kind: "token" }), {
        receivedAt,
      });
    const successor = (await refresh(refreshToken)).body.data.refreshToken;
    const usedAt = await bindings.DB.prepare(
      "SELECT used_at FROM refresh_tokens WHERE used_at IS NOT NULL AND session_id IN (SELECT id FROM sessions WHERE user_id = ?)",
    )
      .bind(id)
      .first<number>("used_at");
    const at = usedAt ?? 0;
    await expect(again(at)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await revocationsOf(id)).toBe(0);
    const next = (await refresh(successor)).body.data.refreshToken;
    expect(await again(at + 1)).toBeNull();
    expect(await revocationsOf(id)).toBe(1);
    expect((await refresh(next)).status).toBe(401);
  });

  it("of a session that has ended tells of no theft, however often it comes", async () => {
    const [out, late] = [await signIn(), await signIn()];
    for (const { refreshToken } of [out, late]) expect((await refresh(refreshToken)).status).toBe(200);
    await bindings.DB.prepare("UPDATE sessions SET revoked_at = 1 WHERE user_id = ?").bind(out.id).run();
    await bindings.DB.prepare("UPDATE sessions SET expires_at = 1 WHERE user_id = ?").bind(late.id).run();
    for (const { id, refreshToken } of [out, late, out]) {
      expect(refusal(await refresh(refreshToken))).toEqual([401, "UNAUTHENTICATED"]);
      expect(await revocationsOf(id)).toBe(0);
    }
  });

  it("of a session that was ended by logout doesn't work", async () => {
    const { token, refreshToken } = await signIn();
    expect((await call("POST", "/auth/logout", { token })).status).toBe(204);
    expect(refusal(await refresh(refreshToken))).toEqual([401, "UNAUTHENTICATED"]);
    // There is nothing left to end.
    expect((await call("POST", "/auth/logout", { token })).status).toBe(401);
  });

  it("of a session older than thirty days doesn't work", async () => {
    const { id, refreshToken } = await signIn();
    await bindings.DB.prepare("UPDATE sessions SET expires_at = ? WHERE user_id = ?")
      .bind(Date.now() - 1, id)
      .run();
    expect(refusal(await refresh(refreshToken))).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("is stored as its hash only", async () => {
    const { refreshToken } = await signIn();
    const { results } = await bindings.DB.prepare("SELECT * FROM refresh_tokens").all();
    expect(JSON.stringify(results)).not.toContain(refreshToken);
    expect(refusal(await refresh("wrt_nonsense"))).toEqual([401, "UNAUTHENTICATED"]);
  });
});

describe("an access token", () => {
  const privateJwk = JSON.parse(bindings.SIGNING_KEY_A ?? "");
  // A live session of an admin: a forgery that passes would be let in.
  const claims = { role: "admin", sid: "", sub: "" };
  beforeAll(async () => {
    const { actor } = await callerOf("admin");
    Object.assign(claims, { sid: actor.sessionId, sub: actor.id });
  });
  const signed = async ({ payload = {}, header = {}, drop = "" } = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const all: Record<string, unknown> = {
      ...{ iss: "wharf", aud: "wharf-api", iat: now, exp: now + 60 },
      ...claims,
      ...payload,
    };
    delete all[drop];
    return new SignJWT(all)
      .setProtectedHeader({ alg: "ES256", typ: "at+jwt", kid: "a-test", ...header })
      .sign(await importJWK(privateJwk, "ES256"));
  };
  const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

  it("is verified by what the JWKS publishes, which holds no private part", async () => {
    const { token, id } = await signIn("support");
    const { status, headers, body } = await call("GET", "/.well-known/jwks.json");
    expect([status, headers.get("Cache-Control")]).toEqual([200, "public, max-age=300"]);
    for (const key of body.keys) expect(Object.keys(key)).not.toContain("d");
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(body), {
      issuer: "wharf",
      audience: "wharf-api",
    });
    expect(protectedHeader).toMatchObject({ alg: "ES256", typ: "at+jwt", kid: "a-test" });
    expect(payload).toMatchObject({ sub: id, role: "support" });
  });

  it("of our own making works: the forgeries below fail for their fault alone", async () => {
    expect((await call("GET", "/audit-log", { token: await signed() })).status).toBe(200);
  });

  const now = Math.floor(Date.now() / 1000);
  const forgeries: Readonly<Record<string, () => Promise<string>>> = {
    expired: () => signed({ payload: { iat: now - 600, exp: now - 60 } }),
    "not yet valid": () => signed({ payload: { nbf: now + 600 } }),
    "without expiry": () => signed({ drop: "exp" }),
    "without subject": () => signed({ drop: "sub" }),
    "without session": () => signed({ drop: "sid" }),
    "of an unknown role": () => signed({ payload: { role: "root" } }),
    "of another issuer": () => signed({ payload: { iss: "evil" } }),
    "for another audience": () => signed({ payload: { aud: "evil" } }),
    "of another type": () => signed({ header: { typ: "JWT" } }),
    "of an unknown key": () => signed({ header: { kid: "other" } }),
    "with alg none": async () =>
      `${json({ alg: "none", typ: "at+jwt", kid: "a-test" })}.${(await signed()).split(".")[1]}.`,
    "with alg none and a signature": async () => {
      const [, payload, signature] = (await signed()).split(".");
      return `${json({ alg: "none", typ: "at+jwt", kid: "a-test" })}.${payload}.${signature}`;
    },
    "with HS256 under the public key": async () => {
      const { body } = await call("GET", "/.well-known/jwks.json");
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: "HS256", typ: "at+jwt", kid: "a-test" })
        .setIssuer("wharf")
        .setAudience("wharf-api")
        .setIssuedAt()
        .setExpirationTime("1m")
        .sign(new TextEncoder().encode(JSON.stringify(body.keys[0])));
    },
    "with another payload": async () => {
      const [header, , signature] = (await signed({ payload: { role: "customer" } })).split(".");
      return `${header}.${(await signed()).split(".")[1]}.${signature}`;
    },
    "with a padded spelling": async () => `${await signed()}=`,
    "with a fourth part": async () => `${await signed()}.x`,
    "too long": async () => signed({ payload: { padding: "x".repeat(5000) } }),
  };

  it.each(Object.entries(forgeries))("%s is a 401", async (_, forge) => {
    const answer = await call("GET", "/audit-log", { token: await forge() });
    expect(refusal(answer)).toEqual([401, "UNAUTHENTICATED"]);
  });

  it("with its signature spelled otherwise is a 401", async () => {
    const token = await signed();
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    // 86 characters hold 516 bits, 4 more than the signature: the last of them don't count, if one is lenient.
    const last = alphabet.indexOf(token.at(-1) ?? "");
    const respelled = `${token.slice(0, -1)}${alphabet[last ^ 1]}`;
    expect(refusal(await call("GET", "/audit-log", { token: respelled }))).toEqual([401, "UNAUTHENTICATED"]);
  });
});

describe("a user", () => {
  it("is read by themselves and by staff only", async () => {
    const [one, other, support, admin] = await Promise.all([
      signIn(),
      signIn(),
      callerOf("support"),
      callerOf("admin"),
    ]);
    expect(refusal(await call("GET", `/users/${one.id}`, { token: other.token }))).toEqual([
      403,
      "FORBIDDEN",
    ]);
    for (const { token } of [support, admin]) {
      expect((await call("GET", `/users/${one.id}`, { token })).body.data.email).toBe(one.email);
    }
    expect(refusal(await call("GET", "/users/usr_none", { token: admin.token }))).toEqual([404, "NOT_FOUND"]);
  });

  it("never becomes staff by registering, but by one who may write users", async () => {
    const { rooms, runAs } = services();
    const customer = await callerOf();
    const input = { email: address(), password, name: "x", role: "admin" } as const;
    const refused = runAs("test", (ctx) => rooms.identity.users.register(ctx, input), {
      actor: customer.actor,
    });
    await expect(refused).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
