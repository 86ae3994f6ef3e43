/** Whose account a provider's word opens, and whose it does not. */
import { beforeAll, describe, expect, it } from "vitest";
import {
  auditOf,
  count,
  honest,
  identitiesOf,
  liar,
  person,
  rows,
  shopWithProviders,
  storefront,
} from "../../fixtures/oauth.ts";
import { type Answer, bindings, call, password, services, signIn, unique } from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error?.code];
const login = (email: string) => call("POST", "/auth/login", { body: { email, password } });
const address = () => `${unique("person")}@example.com`;

let shop: ReturnType<typeof shopWithProviders>;
beforeAll(() => {
  shop = shopWithProviders([honest(), liar("none", "one"), liar("none", "two")]);
});

const arrive = (provider: string, account: ReturnType<typeof person>, query = "") =>
  shop.browser().signIn(provider, account, query);

/** Ten browsers that come back in the same moment. */
async function tenTimesAtOnce(account: ReturnType<typeof person>): Promise<Answer[]> {
  const browsers = Array.from({ length: 10 }, () => shop.browser());
  const departures = await Promise.all(browsers.map((browser) => browser.depart("one")));
  return Promise.all(
    browsers.map((browser, i) => browser.arrive("one", departures[i]?.authorizationUrl ?? "", account)),
  );
}

/** A user with a password, whose address was proved. */
async function verified(email = address()) {
  const { rooms, runAs } = services();
  const user = await runAs("test", (ctx) =>
    rooms.identity.users.register(ctx, { email, password, name: "Known", isEmailVerified: true }),
  );
  return { ...user, token: (await login(email)).body.data.accessToken as string };
}

const withTotp = (userId: string) =>
  bindings.DB.prepare(
    "INSERT INTO totp_secrets (user_id, secret, activated_at, last_step, created_at) VALUES (?, 'sealed', 1, 0, 1)",
  )
    .bind(userId)
    .run();

describe("a new person", () => {
  it("gets an account without a password, whose address is proved", async () => {
    const account = person();
    const { id } = (await arrive("one", account)).body.data.user;
    const [row] = await rows("SELECT password_hash, email_verified_at FROM users WHERE id = ?", id);
    expect(row).toEqual({ password_hash: null, email_verified_at: expect.any(Number) });
    expect(refusal(await login(account.email ?? ""))).toEqual([401, "UNAUTHENTICATED"]);
    expect(await identitiesOf(id)).toEqual([{ provider: "one", subject: account.sub }]);
    expect(await auditOf(id)).toEqual(["identity.link", "session.create", "user.register"]);
    expect(
      await count("SELECT DISTINCT id FROM outbox WHERE aggregate_id = ? AND type = 'user.registered'", id),
    ).toBe(1);
  });

  it("leaves no personal data and no token in the audit log", async () => {
    const account = person({ name: unique("Canary") });
    const { user, accessToken } = (await arrive("one", account)).body.data;
    const log = JSON.stringify(await rows("SELECT * FROM audit_log WHERE resource_id = ?", user.id));
    for (const secret of [account.email, account.name, account.sub, accessToken]) {
      expect(log).not.toContain(secret);
    }
  });

  it("is called by the first part of the address where the provider knows no name", async () => {
    const { sub, email, email_verified } = person();
    const { name } = (await arrive("one", { sub, email: email ?? "", email_verified })).body.data.user;
    expect(`${name}@example.com`).toBe(email);
  });

  it("coming back ten times at once gets one account", async () => {
    const account = person();
    const answers = await tenTimesAtOnce(account);
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(new Set(answers.map(({ body }) => body.data.user.id)).size).toBe(1);
    expect(await count("SELECT 1 FROM users WHERE email = ?", account.email)).toBe(1);
    const [id] = new Set(answers.map(({ body }) => body.data.user.id as string));
    expect((await auditOf(id ?? "")).filter((action) => action === "user.register")).toHaveLength(1);
  });

  it.each([
    ["false", false],
    ['"true"', "true"],
    ["nothing", undefined],
  ])("of whose address the provider says %s is a 403, and nothing is made", async (_, said) => {
    const account = person({ email_verified: said });
    const answer = await arrive("one", account);
    expect(refusal(answer)).toEqual([403, "FORBIDDEN"]);
    expect(answer.body.error.message).toContain("vouch");
    expect(await count("SELECT 1 FROM users WHERE email = ?", account.email)).toBe(0);
    expect(await count("SELECT 1 FROM external_identities WHERE subject = ?", account.sub)).toBe(0);
  });
});

describe("an account whose address is proved", () => {
  it("is linked by a provider that vouches for it, in any case, and keeps its password", async () => {
    const { id, email, token } = await verified();
    const account = person({ email: email.toUpperCase() });
    expect((await arrive("one", account)).body.data.user.id).toBe(id);
    expect(await identitiesOf(id)).toEqual([{ provider: "one", subject: account.sub }]);
    expect((await login(email)).status).toBe(200);
    expect((await call("GET", "/users/me", { token })).status).toBe(200);
  });

  it("is not linked by one that doesn't, nor does it learn of the account", async () => {
    const { id, email } = await verified();
    const answer = await arrive("one", person({ email, email_verified: false }));
    const unknown = await arrive("one", person({ email_verified: false }));
    expect(refusal(answer)).toEqual([403, "FORBIDDEN"]);
    expect(answer.body.error).toEqual(unknown.body.error);
    expect(await identitiesOf(id)).toEqual([]);
  });

  it("of the staff is linked by its owner only, signed in", async () => {
    const { id, email } = await verified();
    await bindings.DB.prepare("UPDATE users SET role = 'support' WHERE id = ?").bind(id).run();
    expect(refusal(await arrive("one", person({ email })))).toEqual([403, "FORBIDDEN"]);
    expect(await identitiesOf(id)).toEqual([]);
  });

  it("stays the person's when the address at the provider changes", async () => {
    const account = person();
    const { id } = (await arrive("one", account)).body.data.user;
    const moved = { ...account, email: address(), email_verified: false };
    expect((await arrive("one", moved)).body.data.user).toMatchObject({ id, email: account.email });
  });

  it("is not given to another subject of the same provider: addresses change hands there", async () => {
    const account = person();
    const { id } = (await arrive("one", account)).body.data.user;
    const successor = person({ email: account.email ?? "" });
    expect(refusal(await arrive("one", successor))).toEqual([409, "CONFLICT"]);
    expect((await arrive("two", successor)).body.data.user.id).toBe(id);
    expect(await identitiesOf(id)).toHaveLength(2);
  });

  it("is linked once by ten callbacks at the same time", async () => {
    const { id, email } = await verified();
    const account = person({ email });
    const answers = await tenTimesAtOnce(account);
    expect(answers.map(({ status, body }) => [status, body.data?.user.id])).toEqual(
      Array(10).fill([200, id]),
    );
    expect((await auditOf(id)).filter((action) => action === "identity.link")).toHaveLength(1);
  });

  it("with a second factor asks for it, and gives no session", async () => {
    const { id, email } = await verified();
    await withTotp(id);
    const sessions = "SELECT 1 FROM sessions WHERE user_id = ?";
    const before = await count(sessions, id);
    const account = person({ email });
    for (const time of ["linking", "known"]) {
      const { status, body } = await arrive("one", account);
      expect([time, status, body.data]).toEqual([
        time,
        200,
        { mfaRequired: true, mfaToken: expect.stringMatching(/^wmf_/) },
      ]);
    }
    expect(await count(sessions, id)).toBe(before);
  });

  it("with a second factor sends a browser on with its challenge in a cookie, and no session", async () => {
    const { id, email } = await verified();
    await withTotp(id);
    const { signIn: enter, jar, get } = shop.browser();
    const answer = await enter("one", person({ email }), "?returnTo=%2Faccount%3Fa%3Db");
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(`${storefront}/account?a=b&mfaRequired=true`);
    expect([...jar.keys()]).toEqual(["__Host-wharf_mfa"]);
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith("__Host-wharf_mfa="));
    expect(cookie).toMatch(/=wmf_.*Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Strict/);
    expect(refusal(await get("/users/me"))).toEqual([401, "UNAUTHENTICATED"]);
  });
});

describe("an account whose address nobody proved", () => {
  it("is claimed by its owner, and all that a stranger set up ends", async () => {
    const stranger = await signIn();
    const made = await call("POST", "/api-keys", {
      token: stranger.token,
      body: { name: "waiting", scopes: ["orders:read"] },
    });
    const theirs = person();
    await shop.browser().link("two", stranger.token, theirs);
    const account = person({ email: stranger.email });
    const { user, accessToken } = (await arrive("one", account)).body.data;
    expect(user).toMatchObject({ id: stranger.id, emailVerified: true });
    expect((await call("GET", "/users/me", { token: accessToken })).body.data).toEqual(user);

    expect(refusal(await login(stranger.email))).toEqual([401, "UNAUTHENTICATED"]);
    expect((await call("GET", "/orders", { token: stranger.token })).status).toBe(401);
    const { refreshToken } = stranger;
    expect((await call("POST", "/auth/refresh", { body: { refreshToken } })).status).toBe(401);
    expect((await call("GET", "/orders", { headers: { "X-API-Key": made.body.data.key } })).status).toBe(401);
    expect(await identitiesOf(user.id)).toEqual([{ provider: "one", subject: account.sub }]);
    expect((await arrive("two", theirs)).body.data.user.id).not.toBe(user.id);
    expect(await auditOf(user.id)).toContain("user.claim");
  });

  it("is claimed once by ten callbacks at the same time", async () => {
    const { id, email } = await signIn();
    const account = person({ email });
    const answers = await tenTimesAtOnce(account);
    for (const { status, body } of answers) {
      expect([status, body.data.user.id]).toEqual([200, id]);
      expect((await call("GET", "/users/me", { token: body.data.accessToken })).status).toBe(200);
    }
    expect((await auditOf(id)).filter((action) => action === "user.claim")).toHaveLength(1);
  });

  it("is left alone where the provider doesn't vouch", async () => {
    const { email, token } = await signIn();
    expect(refusal(await arrive("one", person({ email, email_verified: "true" })))).toEqual([
      403,
      "FORBIDDEN",
    ]);
    expect((await login(email)).status).toBe(200);
    expect((await call("GET", "/users/me", { token })).body.data.emailVerified).toBe(false);
  });

  it("with a second factor still asks for it", async () => {
    const { id, email } = await signIn();
    await withTotp(id);
    const { body } = await arrive("one", person({ email }));
    expect(body.data).toEqual({ mfaRequired: true, mfaToken: expect.any(String) });
  });
});

describe("somebody who is disabled", () => {
  it("is refused, known there or not, and nothing is linked", async () => {
    const [known, unknown] = [await verified(), await verified()];
    const account = person({ email: known.email });
    await arrive("one", account);
    await bindings.DB.prepare("UPDATE users SET status = 'disabled' WHERE id IN (?, ?)")
      .bind(known.id, unknown.id)
      .run();
    expect(refusal(await arrive("one", account))).toEqual([401, "UNAUTHENTICATED"]);
    expect(refusal(await arrive("one", person({ email: unknown.email })))).toEqual([401, "UNAUTHENTICATED"]);
    expect(await identitiesOf(unknown.id)).toEqual([]);
  });

  it("or has been deleted is refused where a link was left", async () => {
    const account = person();
    const { id } = (await arrive("one", account)).body.data.user;
    await bindings.DB.prepare("UPDATE users SET deleted_at = 1 WHERE id = ?").bind(id).run();
    expect(refusal(await arrive("one", account))).toEqual([401, "UNAUTHENTICATED"]);
  });
});
