/** Second factors over HTTP: setting up an authenticator, signing in with it, removing it, and how it is kept. */
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import type { Caretaker } from "../../../src/app/caretaker.object.ts";
import { compose } from "../../../src/app/compose.ts";
import { resealTotp } from "../../../src/modules/identity/mfa.repository.ts";
import { runBatch } from "../../../src/shared/db/database.ts";
import { begin } from "../../../src/shared/db/unit-of-work.ts";
import { countingWharf } from "../../fixtures/counting.ts";
import {
  answerWith,
  codeAt,
  codeOf,
  mfaActionsOn,
  mfaOf,
  mfaTokenOf,
  type Owner,
  stranger,
  unauthenticated,
  withTotp,
  wrong,
} from "../../fixtures/mfa.ts";
import { callerOf, starter } from "../../fixtures/orders.ts";
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
const sql = (query: string, ...values: unknown[]) => bindings.DB.prepare(query).bind(...values);
const login = (email: string, session = "token") =>
  call("POST", "/auth/login", { body: { email, password, session } });
const succeeded = (answers: readonly Answer[]) => answers.filter(({ status }) => status === 200);
const times = <T>(count: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, i) => make(i)));

describe("setting up an authenticator", () => {
  it("gives a secret of 160 bits, which counts for nothing until its first code is shown", async () => {
    const { email, token } = await signIn();
    const { status, headers, body } = await call("POST", "/auth/mfa/totp", { token });
    expect([status, headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(body.data.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(body.data.otpauthUrl).toContain(`/Wharf:${encodeURIComponent(email)}?`);
    expect(body.data.otpauthUrl).toContain(`secret=${body.data.secret}&`);
    expect(await mfaOf({ token })).toEqual({ totp: false, recoveryCodesLeft: 0 });
    expect((await login(email)).body.data.accessToken).toBeTruthy();
  });

  it("again replaces one that was never finished", async () => {
    const { token } = await callerOf();
    const enrol = async () => (await call("POST", "/auth/mfa/totp", { token })).body.data;
    const [old, fresh] = [await enrol(), await enrol()];
    const activate = (secret: string) =>
      call("POST", "/auth/mfa/totp/activate", { token, body: { code: codeAt(secret, Date.now()) } });
    expect(refusal(await activate(old.secret))).toEqual(unauthenticated);
    expect((await activate(fresh.secret)).status).toBe(200);
  });

  it("where one is active is a 409, and leaves it as it is", async () => {
    const owner = await withTotp();
    expect(refusal(await call("POST", "/auth/mfa/totp", owner))).toEqual([409, "CONFLICT"]);
    expect((await answerWith(await mfaTokenOf(owner.id), codeOf(owner))).status).toBe(200);
  });

  it.each([
    ["POST", "/auth/mfa/totp"],
    ["DELETE", "/auth/mfa/totp"],
    ["POST", "/auth/mfa/recovery-codes"],
  ])(
    "%s %s needs a sign-in of the last ten minutes (RFC 9470), and no program's key will do",
    async (method, path) => {
      const { id, token } = await callerOf();
      const body = { name: "test", scopes: ["users:read"] };
      const { key } = (await call("POST", "/api-keys", { token, body })).body.data;
      expect(refusal(await call(method, path, { token: key }))).toEqual([403, "FORBIDDEN"]);
      await sql("UPDATE sessions SET created_at = created_at - 601000 WHERE user_id = ?", id).run();
      const refused = await call(method, path, { token });
      expect(refusal(refused)).toEqual(unauthenticated);
      expect(refused.headers.get("WWW-Authenticate")).toContain("insufficient_user_authentication");
    },
  );
});

describe("activating", () => {
  it("with a wrong code is a 401 and changes nothing; with nothing to activate it is a 404", async () => {
    const { id, token } = await callerOf();
    const activate = (code: string) => call("POST", "/auth/mfa/totp/activate", { token, body: { code } });
    expect(refusal(await activate(wrong))).toEqual([404, "NOT_FOUND"]);
    await call("POST", "/auth/mfa/totp", { token });
    for (const code of [wrong, "7k3f-9q2m-4xab-c0d1", "nonsense"])
      expect(refusal(await activate(code))).toEqual(unauthenticated);
    expect(await mfaOf({ token })).toEqual({ totp: false, recoveryCodesLeft: 0 });
    expect(await mfaActionsOn(id)).toEqual([]);
  });

  it("gives ten recovery codes and ends the other sessions, not this one", async () => {
    const person = await signIn();
    const other = (await login(person.email)).body.data.accessToken;
    const owner = await withTotp(person);
    expect(new Set(owner.recoveryCodes).size).toBe(10);
    for (const code of owner.recoveryCodes)
      expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
    expect(await mfaOf(owner)).toEqual({ totp: true, recoveryCodesLeft: 10 });
    expect((await call("POST", "/auth/logout", { token: other })).status).toBe(401);
    expect(await mfaActionsOn(owner.id)).toEqual(["mfa.activate"]);
  });

  it("ten times at once happens once", async () => {
    const { id, token } = await callerOf();
    const { secret } = (await call("POST", "/auth/mfa/totp", { token })).body.data;
    const activate = (code: string) => call("POST", "/auth/mfa/totp/activate", { token, body: { code } });
    // Until the rate limits' leases are large enough, requests wait for one another there.
    await times(20, () => activate(wrong));
    const code = codeAt(secret, Date.now());
    const answers = await times(10, () => activate(code));
    const [won] = succeeded(answers);
    expect(succeeded(answers)).toHaveLength(1);
    for (const lost of answers) if (lost !== won) expect(refusal(lost)).toEqual([409, "CONFLICT"]);
    // The codes that were shown are those that count.
    expect((await answerWith(await mfaTokenOf(id), won?.body.data.recoveryCodes[9])).status).toBe(200);
  });

  it("leaves no way in for a sign-in by password that was on its way", async () => {
    const { id } = await withTotp();
    const { rooms, runAs } = services();
    const late = runAs("test", async (ctx) => {
      const user = await rooms.identity.users.get(ctx, id);
      const unit = begin(ctx);
      // As read before the activation.
      const account = { user, hasMfa: false, passwordHash: null };
      return unit.commit(await starter().admit(ctx, unit, account, "token"));
    });
    await expect(late).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE" });
  });
});

describe("signing in with a second factor", () => {
  it("gives no tokens for the password, and those of a login for the code", async () => {
    const person = await signIn();
    const owner = await withTotp(person);
    const { data } = (await login(person.email)).body;
    expect(data).toEqual({ mfaRequired: true, mfaToken: expect.stringMatching(/^wmf_.{43}$/) });
    const { status, headers, body } = await answerWith(data.mfaToken, codeOf(owner));
    expect([status, headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(body.data).toMatchObject({ tokenType: "Bearer", expiresIn: 300, user: { id: owner.id } });
    expect(headers.getSetCookie()).toEqual([]);
    expect((await call("GET", "/users/me", { token: body.data.accessToken })).status).toBe(200);
    const { refreshToken } = body.data;
    expect((await call("POST", "/auth/refresh", { body: { refreshToken } })).status).toBe(200);
  });

  it("keeps the tokens in cookies where the login asked for that", async () => {
    const person = await signIn();
    const owner = await withTotp(person);
    const asked = await login(person.email, "cookie");
    expect(asked.headers.getSetCookie()).toEqual([]);
    const { headers, body } = await answerWith(asked.body.data.mfaToken, codeOf(owner));
    expect(Object.keys(body.data).toSorted()).toEqual(["csrfToken", "expiresIn", "user"]);
    const cookies = headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split("=")[0]).toSorted()).toEqual([
      "__Host-wharf_access",
      "__Host-wharf_refresh",
    ]);
    const Cookie = cookies.map((cookie) => cookie.split(";")[0]).join("; ");
    expect((await call("GET", "/users/me", { headers: { Cookie } })).body.data.id).toBe(owner.id);
  });

  it("takes the token from its cookie where the body has none, and clears it then only", async () => {
    const owner = await withTotp();
    const Cookie = `__Host-wharf_mfa=${await mfaTokenOf(owner.id, "cookie")}`;
    const ask = (code: string) =>
      call("POST", "/auth/mfa/challenge", { headers: { Cookie }, body: { code } });
    const refused = await ask(wrong);
    expect(refusal(refused)).toEqual(unauthenticated);
    expect(refused.headers.getSetCookie()).toEqual([]);
    const { status, headers } = await ask(codeOf(owner));
    expect(status).toBe(200);
    expect(headers.getSetCookie()).toContainEqual(expect.stringMatching(/^__Host-wharf_mfa=;.* Max-Age=0/));
    const none = await call("POST", "/auth/mfa/challenge", { body: { code: codeOf(owner, 0) } });
    expect(refusal(none)).toEqual(unauthenticated);
  });

  it("is asked for after a new password too, and the sign-in that waited is void", async () => {
    const person = await signIn();
    const owner = await withTotp(person);
    const waiting = await mfaTokenOf(owner.id);
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.identity.passwords.set(ctx, person.email, password));
    expect(refusal(await answerWith(waiting, codeOf(owner)))).toEqual(unauthenticated);
    const { mfaToken } = (await login(person.email)).body.data;
    expect((await answerWith(mfaToken, codeOf(owner))).status).toBe(200);
  });

  it("waits for two trips to D1", async () => {
    const owner = await withTotp();
    const mfaToken = await mfaTokenOf(owner.id);
    const body = { mfaToken, code: codeOf(owner) };
    const { status, trips } = await countingWharf()("POST", "/auth/mfa/challenge", stranger(), body);
    // Two objects: the address's count and the account's.
    expect([status, trips]).toEqual([200, { d1: 2, kv: 0, objects: 2 }]);
  });
});

describe("removing the authenticator", () => {
  it("takes the recovery codes along, ends the other sessions, and is a 404 where there is none", async () => {
    const person = await signIn();
    const owner = await withTotp(person);
    const other = await answerWith(await mfaTokenOf(owner.id), codeOf(owner));
    expect((await call("DELETE", "/auth/mfa/totp", owner)).status).toBe(204);
    expect(await mfaOf(owner)).toEqual({ totp: false, recoveryCodesLeft: 0 });
    const { accessToken: token } = other.body.data;
    expect((await call("POST", "/auth/logout", { token })).status).toBe(401);
    expect((await login(person.email)).body.data.accessToken).toBeTruthy();
    expect(refusal(await call("DELETE", "/auth/mfa/totp", owner))).toEqual([404, "NOT_FOUND"]);
    expect(await mfaActionsOn(owner.id)).toEqual(["mfa.activate", "mfa.remove"]);
  });
});

describe("resetting a user's second factors", () => {
  const reset = (token: string, id: string) => call("DELETE", `/users/${id}/mfa`, { token });

  it("lets the owner of an address in again whom a stranger locked out, and ends nothing else", async () => {
    // Whoever registered the address set up an authenticator that its owner has never seen.
    const person = await signIn();
    const owner = await withTotp(person);
    expect((await login(person.email)).body.data).toMatchObject({ mfaRequired: true });
    const waiting = await mfaTokenOf(owner.id);
    const admin = await callerOf("admin");
    expect((await reset(admin.token, owner.id)).status).toBe(204);
    expect((await login(person.email)).body.data.accessToken).toBeTruthy();
    expect(refusal(await answerWith(waiting, owner.recoveryCodes[0] ?? ""))).toEqual(unauthenticated);
    expect(await mfaOf(owner)).toEqual({ totp: false, recoveryCodesLeft: 0 });
    expect(await mfaActionsOn(owner.id)).toEqual(["mfa.activate", "mfa.reset"]);
  });

  it("also where there is none, but not of nobody, nor by an admin who signed in long ago", async () => {
    const [admin, { id }] = await Promise.all([callerOf("admin"), callerOf()]);
    expect((await reset(admin.token, id)).status).toBe(204);
    expect(refusal(await reset(admin.token, "usr_none"))).toEqual([404, "NOT_FOUND"]);
    await sql("UPDATE sessions SET created_at = created_at - 601000 WHERE user_id = ?", admin.id).run();
    const late = await reset(admin.token, id);
    expect(refusal(late)).toEqual(unauthenticated);
    expect(late.headers.get("WWW-Authenticate")).toContain("insufficient_user_authentication");
  });

  it("takes away one that was begun and never finished", async () => {
    const [admin, { id, token }] = await Promise.all([callerOf("admin"), callerOf()]);
    const { secret } = (await call("POST", "/auth/mfa/totp", { token })).body.data;
    await reset(admin.token, id);
    const body = { code: codeAt(secret, Date.now()) };
    expect(refusal(await call("POST", "/auth/mfa/totp/activate", { token, body }))).toEqual([
      404,
      "NOT_FOUND",
    ]);
  });
});

describe("secrets at rest", () => {
  const sealedOf = ({ id }: Owner) =>
    sql("SELECT secret FROM totp_secrets WHERE user_id = ?", id).first<string>("secret");

  it("are sealed, and open for their user only: moved to another's row they are worth nothing", async () => {
    const [owner, other] = await Promise.all([withTotp(), withTotp()]);
    const { vault } = services();
    const sealed = (await sealedOf(owner)) ?? "";
    expect(sealed).toMatch(/^v1\./);
    expect(await vault.open("totp", owner.id, sealed)).toBe(owner.secret);
    await expect(vault.open("totp", other.id, sealed)).rejects.toThrow();
    await sql("UPDATE totp_secrets SET secret = ? WHERE user_id = ?", sealed, other.id).run();
    expect((await answerWith(await mfaTokenOf(other.id), codeOf(owner))).status).toBe(500);
  });

  it("and codes and tokens are nowhere in clear: in no table and under no key of the cache", async () => {
    const owner = await withTotp();
    const [used = "", kept = ""] = owner.recoveryCodes;
    const [first, second] = [await mfaTokenOf(owner.id), await mfaTokenOf(owner.id)];
    const headers = { "Idempotency-Key": unique("key") };
    const ask = (mfaToken: string, code: string) =>
      call("POST", "/auth/mfa/challenge", { body: { mfaToken, code }, headers });
    const { accessToken, refreshToken } = (await ask(first, used)).body.data;
    expect((await ask(second, codeOf(owner))).body.data.accessToken).not.toBe(accessToken);
    const { results: tables } = await sql("SELECT name FROM sqlite_master WHERE type = 'table'").all<{
      name: string;
    }>();
    const kv = await bindings.CACHE.list();
    let held = JSON.stringify([kv, await Promise.all(kv.keys.map(({ name }) => bindings.CACHE.get(name)))]);
    for (const { name } of tables.filter(({ name }) => !/^(_cf_|sqlite_)/.test(name)))
      held += JSON.stringify((await sql(`SELECT * FROM "${name}"`).all()).results);
    // The dump is a real one.
    expect(held).toContain(owner.id);
    const bare = (code: string) => code.replaceAll("-", "");
    const canaries = [
      owner.secret,
      first,
      second,
      accessToken,
      refreshToken,
      used,
      bare(used),
      kept,
      bare(kept),
    ];
    for (const canary of canaries) expect(held.toLowerCase()).not.toContain(canary.toLowerCase());
  });

  it("are sealed anew after the key was changed, and work under the new key alone", async () => {
    const [owner, lost] = await Promise.all([withTotp(), withTotp()]);
    await sql("UPDATE totp_secrets SET secret = 'v1.unknown.AA.AA' WHERE user_id = ?", lost.id).run();
    const old = bindings.SECRET_KEY;
    const fresh = "another secret for tests, of enough characters";
    const reseal = async (settings: { SECRET_KEY: string; SECRET_KEY_PREVIOUS: string }, limit: number) => {
      const { rooms, runAs } = compose({ ...bindings, ...settings });
      return runAs("test", (ctx) => rooms.identity.mfa.reencryptSecrets(ctx, limit));
    };
    const before = await sealedOf(owner);
    const forward = { SECRET_KEY: fresh, SECRET_KEY_PREVIOUS: old };
    expect(await reseal(forward, 1)).toBe(1);
    expect(await reseal(forward, 1000)).toBeGreaterThan(0);
    expect(await sealedOf(owner)).not.toBe(before);
    expect(await reseal(forward, 1000)).toBe(0);
    const ask = shopWith({ SECRET_KEY: fresh });
    expect((await answerWith(await mfaTokenOf(owner.id), codeOf(owner), ask)).status).toBe(200);
    // One that no key opens is left as it was, and so is one that was set up anew meanwhile.
    await services().runAs("test", ({ db }) =>
      runBatch(db, [resealTotp(db, lost.id, before ?? "", "other")]),
    );
    expect(await sealedOf(lost)).toBe("v1.unknown.AA.AA");
    await reseal({ SECRET_KEY: old, SECRET_KEY_PREVIOUS: fresh }, 1000);
  });

  const changed = {
    SECRET_KEY: "one more secret for tests, of enough characters",
    SECRET_KEY_PREVIOUS: bindings.SECRET_KEY,
  };

  it("that no key opens keep no other back, however many they are", async () => {
    const { vault } = services();
    const spoilt = `v1.${await vault.version()}.AA.AA`;
    const insert = (i: number) =>
      sql("INSERT INTO totp_secrets VALUES (?, ?, 1, 0, 1)", `usr_0-${i}`, spoilt);
    await bindings.DB.batch(Array.from({ length: 5 }, (_, i) => insert(i)));
    const owner = await withTotp();
    const { rooms, runAs } = compose({ ...bindings, ...changed });
    const reseal = () => runAs("test", (ctx) => rooms.identity.mfa.reencryptSecrets(ctx, 2));
    while ((await reseal()) > 0);
    const ask = shopWith({ SECRET_KEY: changed.SECRET_KEY });
    expect((await answerWith(await mfaTokenOf(owner.id), codeOf(owner), ask)).status).toBe(200);
    const left = sql("SELECT count(*) AS n FROM totp_secrets WHERE secret = ?", spoilt);
    expect(await left.first("n")).toBe(5);
  });

  it("are sealed anew by the caretaker in its first round", async () => {
    const owner = await withTotp();
    const caretaker = bindings.CARETAKER.getByName("of the changed key of secrets");
    await runInDurableObject(caretaker, async (instance: Caretaker) => {
      Object.defineProperty(instance, "env", { value: { ...bindings, ...changed } });
      await instance.alarm();
    });
    const ask = shopWith({ SECRET_KEY: changed.SECRET_KEY });
    expect((await answerWith(await mfaTokenOf(owner.id), codeOf(owner), ask)).status).toBe(200);
  });

  it("are not even looked at while there is no key but the present one", async () => {
    const { rooms, runAs } = services();
    const reseal = () =>
      runAs("test", (ctx) => rooms.identity.mfa.reencryptSecrets(ctx, 1), { db: null as never });
    expect(await reseal()).toBe(0);
  });
});
