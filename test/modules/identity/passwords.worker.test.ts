/** Passwords: forgotten, reset, changed; what they may be, and what their ways leave behind. */
import { decodeJwt } from "jose";
import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "../../../src/modules/identity/service/passwords.ts";
import type { Context } from "../../../src/shared/context.ts";
import type { Database } from "../../../src/shared/db/database.ts";
import { type EventId, newId, type SessionId, type UserId } from "../../../src/shared/ids.ts";
import { countingWharf } from "../../fixtures/counting.ts";
import { deliver, eventsOf, mailsTo, mailTo, settled, subjects, tokenIn } from "../../fixtures/mails.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { type Answer, bindings, call, password, services, signIn, unique } from "../../fixtures/shop.ts";

const newPassword = "an even longer sentence";
const address = () => `${unique("person")}@example.com`;
const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const post = (path: string, body: unknown, token?: string) => call("POST", path, { body, token });
const forgot = (email: string) => post("/auth/password/forgot", { email });
const reset = (token: string, secret = newPassword) =>
  post("/auth/password/reset", { token, password: secret });
const change = (token: string, currentPassword = password, secret = newPassword) =>
  post("/auth/password/change", { currentPassword, newPassword: secret }, token);
const login = (email: string, secret: string) => post("/auth/login", { email, password: secret });
const isLive = async (token: string) => (await call("GET", "/users/me", { token })).status === 200;
const run = (query: string, ...values: unknown[]) =>
  bindings.DB.prepare(query)
    .bind(...values)
    .run();
const liveSessions = (userId: string) =>
  bindings.DB.prepare("SELECT count(*) AS n FROM sessions WHERE user_id = ? AND revoked_at IS NULL")
    .bind(userId)
    .first<number>("n");

/** The event that somebody's asking for a new password records. */
const requestOf = async (email: string) => {
  const [event] = await eventsOf((ctx) => services().rooms.identity.passwords.forgot(ctx, email));
  if (!event) throw new Error("no event");
  return event;
};

/** A new token for the address, as its mail brings it. */
async function resetTokenFor(email: string): Promise<string> {
  const before = (await mailsTo(email)).filter(({ subject }) => subject === subjects.reset).length;
  await deliver([await requestOf(email)]);
  return tokenIn(await mailTo(email, subjects.reset, before + 1));
}

/** All rows of all tables but the mailbox, and all of KV: where no secret may be in clear. */
async function everythingKept(): Promise<string> {
  const { results } = await bindings.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
  ).all<{ name: string }>();
  const tables = results.map(({ name }) => name).filter((name) => name !== "sandbox_mailbox");
  const rows = await Promise.all(
    tables.map(async (name) => (await bindings.DB.prepare(`SELECT * FROM "${name}"`).all()).results),
  );
  const { keys } = await bindings.CACHE.list();
  const values = await Promise.all(keys.map(({ name }) => bindings.CACHE.get(name)));
  return JSON.stringify([tables, rows, keys, values]);
}

describe("asking for a new password", () => {
  it("is answered alike for known, unknown and disabled addresses: the body to the byte, and the trips", async () => {
    const [known, disabled] = [await signIn(), await signIn()];
    await run("UPDATE users SET status = 'disabled' WHERE id = ?", disabled.id);
    const wharf = countingWharf();
    const answers = [];
    for (const email of [known.email, address(), disabled.email, `${known.email}.example`]) {
      const caller = { "CF-Connecting-IP": `198.51.100.${answers.length}` };
      const { status, body, trips } = await wharf("POST", "/auth/password/forgot", caller, { email });
      answers.push(JSON.stringify([status, { ...body, meta: Object.keys(body.meta) }, trips]));
    }
    expect(answers[0]).toBe(
      JSON.stringify([
        202,
        { success: true, data: {}, meta: ["requestId", "timestamp"] },
        { d1: 1, kv: 0, objects: 2 },
      ]),
    );
    expect(new Set(answers).size).toBe(1);
  });

  it("has the same headers for all", async () => {
    const names = async (email: string) => [...(await forgot(email)).headers.keys()].toSorted();
    expect(await names((await signIn()).email)).toEqual(await names(address()));
  });

  it("mails a link to the account only: neither to strangers nor to the disabled", async () => {
    const [{ email }, disabled, stranger] = [await signIn(), await signIn(), address()];
    await run("UPDATE users SET status = 'disabled' WHERE id = ?", disabled.id);
    for (const one of [` ${email}`.trim().toUpperCase(), disabled.email, stranger]) {
      expect((await forgot(one)).status).toBe(202);
    }
    const { text, html } = await mailTo(email, subjects.reset);
    expect(text).toMatch(/https:\/\/shop\.test\/password\/reset\?token=wpr_[\w-]{43}\n/);
    expect(html).toContain(tokenIn({ text }));
    await settled();
    const subjectsTo = async (one: string) => (await mailsTo(one)).map(({ subject }) => subject);
    expect(await subjectsTo(stranger)).toEqual([]);
    expect(await subjectsTo(disabled.email)).not.toContain(subjects.reset);
  });

  it("is counted for each address wherever it comes from, and apart from signing in", async () => {
    const { email } = await signIn();
    const wharf = countingWharf();
    for (const one of [email, address()]) {
      const from = (i: number) => ({ "CF-Connecting-IP": `198.51.100.${i}` });
      const statuses = [];
      for (let i = 0; i < 6; i++) {
        statuses.push((await wharf("POST", "/auth/password/forgot", from(i), { email: one })).status);
      }
      expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    }
    const body = { email, password };
    expect((await wharf("POST", "/auth/login", { "CF-Connecting-IP": "198.51.100.9" }, body)).status).toBe(
      200,
    );
  });

  it("mails at most five links a day, however they are asked for, and tells nobody", async () => {
    const { email, id } = await signIn();
    const { rooms, runAs, clock } = services();
    const { recipients } = rooms.identity;
    const [now, day] = [clock.now(), 86_400_000];
    const ask = (event: EventId, at: number) =>
      runAs("test", (ctx) => recipients.forReset(ctx, email, { id: event, at }));
    const events = Array.from({ length: 8 }, () => newId("evt", now));
    const given = await Promise.all(events.map((event) => ask(event, now)));
    expect(given.filter((recipient) => recipient !== null)).toHaveLength(5);
    // An event that comes again has its token again.
    expect(await Promise.all(events.map((event) => ask(event, now)))).toEqual(given);
    expect((await forgot(email)).status).toBe(202);
    const verification = { id: newId("evt", now), at: now };
    expect(
      await runAs("test", (ctx) => recipients.forVerification(ctx, id as UserId, verification)),
    ).not.toBeNull();
    expect(await ask(newId("evt", now), now + day - 1)).toBeNull();
    expect(await ask(newId("evt", now), now + day)).not.toBeNull();
  });

  it.each([
    ["a line break", "a@example.com\r\nBcc: b@example.com"],
    ["two addresses", "a@example.com, b@example.com"],
    ["a name", "A <a@example.com>"],
    ["an encoded line break", "a@example.com%0d%0aBcc:b@example.com"],
    ["nothing", ""],
  ])("for %s in place of an address is a 400", async (_, email) => {
    expect(refusal(await forgot(email))).toEqual([400, "VALIDATION_ERROR"]);
    const name = "x";
    expect(refusal(await post("/auth/register", { email, password, name }))).toEqual([
      400,
      "VALIDATION_ERROR",
    ]);
  });

  it("leaves its token nowhere in clear but in the mail", async () => {
    const { email } = await signIn();
    const event = await requestOf(email);
    await deliver([event]);
    const token = tokenIn(await mailTo(email, subjects.reset));
    expect(JSON.stringify(event)).not.toContain(token.slice(4));
    expect(await everythingKept()).not.toContain(token.slice(4));
    expect((await reset(token)).status).toBe(204);
    const kept = await everythingKept();
    expect(kept).not.toContain(token.slice(4));
    expect(kept).not.toContain(newPassword);
  });

  it("makes one token and one mail of an event that comes twice", async () => {
    const { id, email } = await signIn();
    const event = await requestOf(email);
    await deliver([event]);
    const token = tokenIn(await mailTo(email, subjects.reset));
    // The worst case: the mail went out, and Wharf fell before it could note that.
    await run("DELETE FROM sent_mails WHERE id LIKE ?", `${event.id}%`);
    await run('DELETE FROM sandbox_mailbox WHERE "to" = ?', email);
    await deliver([event]);
    expect(tokenIn(await mailTo(email, subjects.reset))).toBe(token);
    const { results } = await run(
      "SELECT * FROM one_time_tokens WHERE user_id = ? AND purpose = 'password_reset'",
      id,
    );
    expect(results).toHaveLength(1);
  });

  it("an hour ago sends nothing any more", async () => {
    const { email } = await signIn();
    const event = await requestOf(email);
    await deliver([{ ...event, at: event.at - 3_600_000 }]);
    expect((await mailsTo(email)).map(({ subject }) => subject)).not.toContain(subjects.reset);
  });
});

/** Does something ten times, each of which has read before any writes: over HTTP they would come in turn. */
const tenAtOnce = (work: (ctx: Context, i: number) => Promise<void>, more: Partial<Context> = {}) =>
  Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      services()
        .runAs("test", (ctx) => work(ctx, i), more)
        .then(
          () => "done",
          ({ code }) => code as string,
        ),
    ),
  );
const tenResets = (tokenOf: (i: number) => string) =>
  tenAtOnce((ctx, i) =>
    services().rooms.identity.passwords.reset(ctx, { token: tokenOf(i), password: `${newPassword} ${i}` }),
  );

describe("a reset", () => {
  it("sets the password, ends every session, signs nobody in, and says so by mail", async () => {
    const person = await signIn();
    const other = (await login(person.email, password)).body.data;
    const answer = await reset(await resetTokenFor(person.email));
    expect([answer.status, answer.body, answer.headers.get("Set-Cookie")]).toEqual([204, "", null]);
    expect([await isLive(person.token), await isLive(other.accessToken)]).toEqual([false, false]);
    const refreshed = await post("/auth/refresh", { refreshToken: other.refreshToken });
    expect(refusal(refreshed)).toEqual([401, "UNAUTHENTICATED"]);
    expect(refusal(await login(person.email, password))).toEqual([401, "UNAUTHENTICATED"]);
    expect((await login(person.email, newPassword)).status).toBe(200);
    expect((await mailTo(person.email, subjects.changed)).text).not.toContain(newPassword);
  });

  it("of ten at once with one token happens once", async () => {
    const { email } = await signIn();
    const token = await resetTokenFor(email);
    const results = await tenResets(() => token);
    const won = results.indexOf("done");
    expect(results.toSpliced(won, 1)).toEqual(Array.from({ length: 9 }, () => "UNAUTHENTICATED"));
    expect((await login(email, `${newPassword} ${won}`)).status).toBe(200);
  });

  it("of ten at once with two tokens happens once: the first one voids the other", async () => {
    const { email } = await signIn();
    const tokens = [await resetTokenFor(email), await resetTokenFor(email)];
    expect(tokens[0]).not.toBe(tokens[1]);
    const results = await tenResets((i) => tokens[i % 2] ?? "");
    expect(results.filter((result) => result === "done")).toHaveLength(1);
    for (const token of tokens) expect((await reset(token)).status).toBe(401);
  });

  it("refuses what is unknown, used, expired, of another purpose or of no account in the same words", async () => {
    const person = async () => {
      const { id, email } = await signIn();
      return { id, email, token: await resetTokenFor(email) };
    };
    const [used, expired, disabled] = [await person(), await person(), await person()];
    const [deleted, moved, other] = [await person(), await person(), await person()];
    expect((await reset(used.token)).status).toBe(204);
    await run("UPDATE one_time_tokens SET expires_at = ? WHERE user_id = ?", Date.now(), expired.id);
    await run("UPDATE users SET status = 'disabled' WHERE id = ?", disabled.id);
    await run("UPDATE users SET deleted_at = 1 WHERE id = ?", deleted.id);
    await run("UPDATE users SET email = ? WHERE id = ?", address(), moved.id);
    const foreign = tokenIn(await mailTo(other.email, subjects.verification));
    const tokens = [used, expired, disabled, deleted, moved].map(({ token }) => token);
    const answers = [];
    for (const token of [...tokens, foreign, "wpr_nonsense", "x", `wpr_${"A".repeat(43)}`]) {
      const { status, body } = await reset(token);
      answers.push(JSON.stringify([status, body.error]));
    }
    expect(JSON.parse(answers[0] ?? "")).toMatchObject([401, { code: "UNAUTHENTICATED" }]);
    expect(new Set(answers).size).toBe(1);
  });

  it("with a password that won't do leaves the token for another try", async () => {
    const { email } = await signIn();
    const token = await resetTokenFor(email);
    for (const bad of ["short", "Password1", "x".repeat(129), "with\0nul inside"]) {
      expect(refusal(await reset(token, bad))).toEqual([400, "VALIDATION_ERROR"]);
    }
    expect((await reset(token)).status).toBe(204);
  });

  it("leaves the second factor: signing in asks for it, and waiting sign-ins end", async () => {
    const { id, email } = await signIn();
    await run(
      "INSERT INTO totp_secrets (user_id, secret, activated_at, last_step, created_at) VALUES (?, 'sealed', 1, 0, 1)",
      id,
    );
    expect((await login(email, password)).body.data).toMatchObject({ mfaRequired: true });
    expect((await reset(await resetTokenFor(email))).status).toBe(204);
    const waiting = bindings.DB.prepare("SELECT count(*) AS n FROM mfa_challenges WHERE user_id = ?").bind(
      id,
    );
    expect(await waiting.first("n")).toBe(0);
    const { data } = (await login(email, newPassword)).body;
    expect(Object.keys(data).toSorted()).toEqual(["mfaRequired", "mfaToken"]);
    expect(await liveSessions(id)).toBe(0);
  });

  const withKeyAndIdentity = async () => {
    const person = await signIn();
    const body = { name: "old", scopes: ["orders:read"] };
    const { key } = (await post("/api-keys", body, person.token)).body.data;
    await run("INSERT INTO external_identities VALUES ('idp', ?, ?, 1)", unique("sub"), person.id);
    const identities = () =>
      bindings.DB.prepare("SELECT count(*) AS n FROM external_identities WHERE user_id = ?")
        .bind(person.id)
        .first<number>("n");
    const works = async () => (await call("GET", "/orders", { token: key })).status === 200;
    return { ...person, works, identities };
  };

  it("verifies the address, and where it wasn't, ends the keys and identities from before", async () => {
    const { email, works, identities } = await withKeyAndIdentity();
    expect([await works(), await identities()]).toEqual([true, 1]);
    expect((await reset(await resetTokenFor(email))).status).toBe(204);
    expect([await works(), await identities()]).toEqual([false, 0]);
    const { user } = (await login(email, newPassword)).body.data;
    expect(user.emailVerified).toBe(true);
  });

  it("ends every key, and the identities that were linked before the address was verified", async () => {
    const { id, email, works, identities } = await withKeyAndIdentity();
    await run("UPDATE users SET email_verified_at = 2 WHERE id = ?", id);
    await run("INSERT INTO external_identities VALUES ('other', ?, ?, 3)", unique("sub"), id);
    expect((await reset(await resetTokenFor(email))).status).toBe(204);
    expect([await works(), await identities()]).toEqual([false, 1]);
    const row = bindings.DB.prepare("SELECT email_verified_at AS at FROM users WHERE id = ?").bind(id);
    expect(await row.first("at")).toBe(2);
  });

  it("leaves no session that was begun with the old password meanwhile", async () => {
    const { id, email } = await signIn();
    const token = await resetTokenFor(email);
    const logins = Array.from({ length: 8 }, () => login(email, password));
    const [answer] = await Promise.all([reset(token), ...logins]);
    expect(answer.status).toBe(204);
    expect(await liveSessions(id)).toBe(0);
  });

  it("is in the audit log, without address or password", async () => {
    const { id, email } = await signIn();
    await reset(await resetTokenFor(email));
    const { results } = await run(
      "SELECT * FROM audit_log WHERE resource_id = ? AND action = 'user.reset-password'",
      id,
    );
    expect(results).toHaveLength(1);
    expect(JSON.stringify(results)).not.toContain(email);
  });
});

describe("changing the password", () => {
  it("ends the other sessions and keeps this one, and says so by mail", async () => {
    const { email, token, refreshToken } = await signIn();
    const other = (await login(email, password)).body.data;
    expect((await change(token)).status).toBe(204);
    expect([await isLive(token), await isLive(other.accessToken)]).toEqual([true, false]);
    expect((await post("/auth/refresh", { refreshToken })).status).toBe(200);
    expect((await post("/auth/refresh", { refreshToken: other.refreshToken })).status).toBe(401);
    expect((await login(email, password)).status).toBe(401);
    expect((await login(email, newPassword)).status).toBe(200);
    await mailTo(email, subjects.changed);
  });

  it("without the right one changes nothing, and is counted for the account", async () => {
    const { email, token } = await signIn();
    const other = (await login(email, password)).body.data.accessToken;
    expect(refusal(await change(token, "not the password"))).toEqual([401, "UNAUTHENTICATED"]);
    expect(await isLive(other)).toBe(true);
    const wharf = countingWharf();
    const statuses = [];
    for (let i = 0; i < 6; i++) {
      const caller = { "CF-Connecting-IP": `198.51.100.${i}`, Authorization: `Bearer ${token}` };
      const body = { currentPassword: "not the password", newPassword };
      statuses.push((await wharf("POST", "/auth/password/change", caller, body)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await login(email, password)).status).toBe(200);
  });

  it("of ten at once happens once", async () => {
    const { id, token } = await signIn();
    const { sid } = decodeJwt(token);
    const actor = { kind: "user", id: id as UserId, role: "customer", sessionId: sid as SessionId } as const;
    const input = (i: number) => ({ currentPassword: password, newPassword: `${newPassword} ${i}` });
    const { passwords } = services().rooms.identity;
    const results = await tenAtOnce((ctx, i) => passwords.change(ctx, input(i)), { actor });
    expect(results.filter((result) => result === "done")).toHaveLength(1);
    expect(results.filter((result) => result === "UNAUTHENTICATED")).toHaveLength(9);
    expect(await isLive(token)).toBe(true);
  });

  it("goes on where a sign-in hashed the same password anew meanwhile", async () => {
    const { id, email, token } = await signIn();
    const { sid } = decodeJwt(token);
    const actor = { kind: "user", id: id as UserId, role: "customer", sessionId: sid as SessionId } as const;
    const { rooms, runAs } = services();
    const rehashed = await hashPassword(password);
    let commits = 0;
    const meanwhile = (db: Database): Database =>
      Object.assign(Object.create(db), {
        async batch(...args: Parameters<Database["batch"]>) {
          if (++commits === 1) await run("UPDATE users SET password_hash = ? WHERE id = ?", rehashed, id);
          return db.batch(...args);
        },
      });
    const input = { currentPassword: password, newPassword };
    await runAs("test", (ctx) => rooms.identity.passwords.change({ ...ctx, db: meanwhile(ctx.db) }, input), {
      actor,
    });
    expect(commits).toBe(2);
    expect((await login(email, newPassword)).status).toBe(200);
  });

  it("of an account that has none is a 409 that says what to do", async () => {
    const answer = await change((await callerOf()).token);
    expect(refusal(answer)).toEqual([409, "CONFLICT"]);
    expect(answer.body.error.message).toContain("/auth/password/forgot");
  });

  it("is for the person, not for a key", async () => {
    const { token } = await signIn();
    const { key } = (await post("/api-keys", { name: "k", scopes: ["users:read"] }, token)).body.data;
    expect(refusal(await change(key))).toEqual([403, "FORBIDDEN"]);
  });

  it("voids the links that were asked for before", async () => {
    const { email, token } = await signIn();
    const mailed = await resetTokenFor(email);
    expect((await change(token)).status).toBe(204);
    expect((await reset(mailed)).status).toBe(401);
  });
});

describe("fields that are not asked for", () => {
  it.each([
    ["role", '"role":"admin"'],
    ["emailVerified", '"emailVerified":true'],
    ["emailVerifiedAt", '"emailVerifiedAt":1'],
    ["__proto__", '"__proto__":{"role":"admin"}'],
    ["constructor", '"constructor":{"prototype":{"role":"admin"}}'],
  ])("such as %s are a 400, and change nothing", async (_, field) => {
    const { email, token } = await signIn();
    const mailed = await resetTokenFor(email);
    const bodies = {
      "/auth/password/forgot": { email },
      "/auth/password/reset": { token: mailed, password: newPassword },
      "/auth/password/change": { currentPassword: password, newPassword },
      "/auth/email/verify": { token: mailed },
    };
    for (const [path, body] of Object.entries(bodies)) {
      const text = JSON.stringify(body).replace("{", `{${field},`);
      const answer = await call("POST", path, { token, body: text });
      expect([path, ...refusal(answer)]).toEqual([path, 400, "VALIDATION_ERROR"]);
    }
    expect((await login(email, password)).body.data.user).toMatchObject({
      role: "customer",
      emailVerified: false,
    });
  });
});

describe("a password", () => {
  const register = (secret: string, email = address()) =>
    post("/auth/register", { email, password: secret, name: "A Person" });

  it.each([
    ["128 emoji", "\u{1F511}".repeat(128)],
    ["128 letters, to the last of them", `${"x".repeat(127)}y`],
    ["eight spaces and letters", " a b c d "],
    ["128 decomposed letters", "e\u0301".repeat(128)],
  ])("of %s is taken, and signs in", async (_, secret) => {
    const email = address();
    expect((await register(secret, email)).status).toBe(201);
    expect((await login(email, secret)).status).toBe(200);
    const shorter = [...secret].slice(0, -1).join("");
    expect((await login(email, shorter)).status).toBe(401);
  });

  it.each([
    ["129 emoji", "\u{1F511}".repeat(129)],
    ["seven emoji", "\u{1F511}".repeat(7)],
    ["seven decomposed letters", "e\u0301".repeat(7)],
    ["a NUL", "eight chars\0and more"],
  ])("of %s is a 400", async (_, secret) => {
    expect(refusal(await register(secret))).toEqual([400, "VALIDATION_ERROR"]);
  });

  it("with a NUL is not tried either", async () => {
    const { email } = await signIn();
    expect(refusal(await login(email, `${password}\0`))).toEqual([400, "VALIDATION_ERROR"]);
  });

  it("typed composed or decomposed is the same one", async () => {
    const [composed, decomposed] = [
      "caf\u00e9 \u00fcber alles".normalize("NFC"),
      "cafe\u0301 u\u0308ber alles",
    ];
    expect(composed).not.toBe(decomposed);
    for (const [chosen, typed] of [
      [composed, decomposed],
      [decomposed, composed],
    ] as const) {
      const email = address();
      expect((await register(chosen, email)).status).toBe(201);
      expect((await login(email, typed)).status).toBe(200);
    }
  });

  it("under a cheaper hash is hashed anew at the next login, and still signs in", async () => {
    const { id, email } = await signIn();
    const { scryptSync } = await import("node:crypto");
    const salt = Buffer.from("salt of sixteen!");
    const key = scryptSync(password, salt, 32, { N: 1024, r: 8, p: 1 });
    const cheap = `scrypt$1024$8$1$${salt.toString("base64url")}$${key.toString("base64url")}`;
    await run("UPDATE users SET password_hash = ? WHERE id = ?", cheap, id);
    const hash = () =>
      bindings.DB.prepare("SELECT password_hash FROM users WHERE id = ?")
        .bind(id)
        .first<string>("password_hash");
    expect((await login(email, "not the password")).status).toBe(401);
    expect(await hash()).toBe(cheap);
    const answers = await Promise.all([login(email, password), login(email, password)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const dear = await hash();
    expect(dear).toMatch(/^scrypt\$16384\$8\$5\$/);
    expect(await verifyPassword(password, dear)).toBe(true);
    expect((await login(email, password)).status).toBe(200);
    expect(await hash()).toBe(dear);
  });
});
