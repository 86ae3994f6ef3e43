/** The OAuth client against a real provider, and against one that lies. */
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/log.ts";
import { createOAuthClient } from "../../src/shared/oauth/client.ts";
import {
  consent,
  forged,
  github,
  honest,
  liar,
  parsed,
  person,
  type Setting,
  timesAsked,
  withoutSecret,
} from "../fixtures/oauth.ts";

let now = Date.now();
const clock = { now: () => now };
const client = createOAuthClient(systemClock, createLogger("silent"));
const redirectUri = (name: string) => `https://shop.test/api/v1/auth/oauth/${name}/callback`;

const begin = (setting: Setting, more: object = {}) =>
  client.begin(parsed(setting), {
    redirectUri: redirectUri(setting.name),
    scopes: parsed(setting).scopes,
    now: Date.now(),
    ...more,
  });

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "taken",
    (error) => error.code ?? error,
  );

/** Comes back from the liar with this account. */
async function comeBack(setting: Setting, account: object = person()) {
  const { authorizationUrl, pending } = await begin(setting);
  const callback = forged(authorizationUrl, account, setting.preset ? undefined : setting.issuer);
  return client.finish(parsed(setting), pending, callback);
}

describe("the authorization code flow", () => {
  it.each([
    ["a secret", honest],
    ["none", withoutSecret],
  ])("gives tokens and the profile to a client with %s", async (_, make) => {
    const setting = make();
    const account = person();
    const { authorizationUrl, pending } = await begin(setting);
    const asked = new URL(authorizationUrl).searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(authorizationUrl).not.toContain(pending.codeVerifier);
    const back = await consent(authorizationUrl, account);
    expect(back.href.startsWith(`${redirectUri(setting.name)}?`)).toBe(true);
    const { tokens, profile } = await client.finish(parsed(setting), pending, back.searchParams);
    expect(profile).toEqual({
      subject: account.sub,
      email: account.email,
      emailVerified: true,
      name: "Grace Hopper",
    });
    expect(tokens).toMatchObject({ refreshToken: null, scopes: ["openid", "email", "profile"] });
    expect(tokens.expiresAt).toBeGreaterThan(Date.now());
  });

  it("asks for nothing in the words of a caller that are the flow's own", async () => {
    const parameters = {
      prompt: "consent",
      state: "mine",
      redirect_uri: "https://evil.example",
      nonce: "mine",
    };
    const { authorizationUrl, pending } = await begin(honest(), { parameters });
    const asked = Object.fromEntries(new URL(authorizationUrl).searchParams);
    expect(asked).toMatchObject({
      prompt: "consent",
      state: pending.state,
      nonce: pending.nonce,
      redirect_uri: redirectUri("honest"),
      response_type: "code",
    });
  });

  it("draws state, nonce and verifier anew each time", async () => {
    const [one, two] = [await begin(honest()), await begin(honest())];
    for (const name of ["state", "nonce", "codeVerifier"] as const) {
      expect(one.pending[name]).not.toBe(two.pending[name]);
      expect(one.pending[name].length).toBeGreaterThanOrEqual(43);
    }
  });

  it("is refused by the server with another verifier, and with a code that was used", async () => {
    const { authorizationUrl, pending } = await begin(honest());
    const back = await consent(authorizationUrl, person());
    const other = { ...pending, codeVerifier: (await begin(honest())).pending.codeVerifier };
    expect(await codeOf(client.finish(parsed(honest()), other, back.searchParams))).toBe("UNAUTHENTICATED");

    const again = await begin(honest());
    const { searchParams } = await consent(again.authorizationUrl, person());
    expect(await codeOf(client.finish(parsed(honest()), again.pending, searchParams))).toBe("taken");
    expect(await codeOf(client.finish(parsed(honest()), again.pending, searchParams))).toBe(
      "UNAUTHENTICATED",
    );
  });

  it("refreshes and revokes what was granted for offline use", async () => {
    const setting = honest();
    const provider = parsed(setting);
    const asked = { scopes: provider.connectionScopes, parameters: { prompt: "consent" } };
    const { authorizationUrl, pending } = await begin(setting, asked);
    const { searchParams } = await consent(authorizationUrl, person());
    const { tokens } = await client.finish(provider, pending, searchParams);
    expect(tokens.scopes).toContain("offline_access");
    const fresh = await client.refresh(provider, tokens.refreshToken ?? "");
    expect(fresh.accessToken).not.toBe(tokens.accessToken);
    expect(fresh.refreshToken).not.toBe(tokens.refreshToken);
    await client.revoke(provider, fresh.refreshToken ?? "");
    expect(await codeOf(client.refresh(provider, fresh.refreshToken ?? ""))).toBe("UNAUTHENTICATED");
  });
});

describe("a callback", () => {
  const finish = async (change: (callback: URLSearchParams) => void) => {
    const setting = liar();
    const { authorizationUrl, pending } = await begin(setting);
    const callback = forged(authorizationUrl, person(), setting.issuer);
    change(callback);
    return [
      await codeOf(client.finish(parsed(setting), pending, callback)),
      await timesAsked(setting, "token"),
    ];
  };

  it("as the liar sends it when it tells the truth is taken", async () => {
    expect(await finish(() => {})).toEqual(["taken", 1]);
  });

  it.each<[string, (callback: URLSearchParams) => void]>([
    ["another state", (callback) => callback.set("state", "another")],
    ["no state", (callback) => callback.delete("state")],
    ["two states", (callback) => callback.append("state", "another")],
    ["no iss, which the server promised", (callback) => callback.delete("iss")],
    ["another server's iss", (callback) => callback.set("iss", "https://elsewhere.example")],
    ["no code", (callback) => callback.delete("code")],
    ["an error", (callback) => callback.set("error", "access_denied")],
    ["an unknown error", (callback) => callback.set("error", "<canary>")],
    ["an access token of the implicit flow", (callback) => callback.set("id_token", "x")],
  ])("with %s is refused before any code is spent", async (_, change) => {
    expect(await finish(change)).toEqual(["UNAUTHENTICATED", 0]);
  });

  it("with an error that is the server's own is a 503", async () => {
    expect(await finish((callback) => callback.set("error", "temporarily_unavailable"))).toEqual([
      "SERVICE_UNAVAILABLE",
      0,
    ]);
  });

  it("of what was begun with another provider is refused", async () => {
    const [begun, other] = [liar("none", "one"), liar("none", "two")];
    const { authorizationUrl, pending } = await begin(begun);
    const callback = forged(authorizationUrl, person(), other.issuer);
    expect(await codeOf(client.finish(parsed(other), pending, callback))).toBe("UNAUTHENTICATED");
    expect(await timesAsked(other, "token")).toBe(0);
  });
});

describe("a provider that lies", () => {
  it.each([
    "wrong-nonce",
    "no-nonce",
    "wrong-iss",
    "wrong-aud",
    "more-aud",
    "wrong-azp",
    "expired",
    "not-yet",
    "alg-none",
    "hs256",
    "hs256-only",
    "unknown-kid",
    "other-key",
    "changed",
    "no-id-token",
    "userinfo-other-sub",
    "invalid-grant",
  ])("by %s is refused with a 401", async (mode) => {
    expect(await codeOf(comeBack(liar(mode)))).toBe("UNAUTHENTICATED");
  });

  it.each([
    "discovery-500",
    "discovery-html",
    "discovery-other-issuer",
    "plain-http",
    "token-500",
    "token-html",
    "token-huge",
    "token-redirect",
    "jwks-500",
    "invalid-client",
  ])("or fails by %s is a 503", async (mode) => {
    expect(await codeOf(comeBack(liar(mode)))).toBe("SERVICE_UNAVAILABLE");
  });

  it("by a redirect is not followed", async () => {
    const setting = liar("token-redirect");
    await codeOf(comeBack(setting));
    expect(await timesAsked(setting, "stolen")).toBe(0);
  });

  it.each(["token-hangs", "jwks-hangs"])("by %s is given up after three seconds", async (mode) => {
    const startedAt = Date.now();
    expect(await codeOf(comeBack(liar(mode)))).toBe("SERVICE_UNAVAILABLE");
    expect(Date.now() - startedAt).toBeLessThan(6_000);
  });

  it("shows nothing of its own words in a failure", async () => {
    for (const mode of ["invalid-grant", "invalid-client", "token-html"]) {
      const error = await comeBack(liar(mode)).catch((thrown) => thrown);
      expect(JSON.stringify([error.message, error.details, error.headers])).not.toContain("canary");
    }
  });

  it.each([
    ["true", true, true],
    ["false", false, false],
    ['"true"', "true", false],
    ["1", 1, false],
    ["nothing", undefined, false],
  ])("about nothing, and says %s of the address, is believed as far", async (_, said, vouched) => {
    const account = person({ email_verified: said });
    for (const mode of ["none", "userinfo"]) {
      const { profile } = await comeBack(liar(mode), account);
      expect(profile).toMatchObject({ email: account.email, emailVerified: vouched });
    }
  });

  it("has an address that is none left out", async () => {
    for (const email of ["nobody", "a@b@c", `${"x".repeat(250)}@example.com`]) {
      expect((await comeBack(liar(), person({ email }))).profile.email).toBeNull();
    }
  });
});

describe("the log", () => {
  it("hears which step failed and by which code, and nothing that a provider wrote", async () => {
    const lines: unknown[] = [];
    const silent = createLogger("silent");
    const told = createOAuthClient(systemClock, { ...silent, warn: (_, fields) => void lines.push(fields) });
    for (const mode of ["plain-http", "invalid-grant", "token-500", "wrong-nonce"]) {
      const setting = liar(mode, mode);
      const { authorizationUrl, pending } = await begin(setting);
      const callback = forged(authorizationUrl, person(), setting.issuer);
      await codeOf(told.finish(parsed(setting), pending, callback));
    }
    expect(lines).toEqual([
      { provider: "plain-http", step: "callback", code: "an address that is not https" },
      { provider: "invalid-grant", step: "callback", code: "invalid_grant" },
      { provider: "token-500", step: "callback", code: "OAUTH_RESPONSE_IS_NOT_CONFORM" },
      { provider: "wrong-nonce", step: "callback", code: "OAUTH_JWT_CLAIM_COMPARISON_FAILED" },
    ]);
  });
});

describe("what a server says of itself", () => {
  it("is asked for once an hour, however many begin at once", async () => {
    const patient = createOAuthClient(clock, createLogger("silent"));
    const setting = liar();
    const once = () =>
      patient.begin(parsed(setting), { redirectUri: redirectUri("liar"), scopes: ["openid"], now });
    await Promise.all(Array.from({ length: 10 }, once));
    now += 3_599_000;
    await once();
    expect(await timesAsked(setting, ".well-known/openid-configuration")).toBe(1);
    now += 1_001;
    await once();
    expect(await timesAsked(setting, ".well-known/openid-configuration")).toBe(2);
  });

  it("is not kept where it failed", async () => {
    const setting = liar("discovery-500");
    expect(await codeOf(begin(setting))).toBe("SERVICE_UNAVAILABLE");
    expect(await codeOf(begin(setting))).toBe("SERVICE_UNAVAILABLE");
    expect(await timesAsked(setting, ".well-known/openid-configuration")).toBe(2);
  });

  it("has its keys fetched once for many sign-ins", async () => {
    const setting = liar();
    for (let i = 0; i < 3; i++) await comeBack(setting);
    expect(await timesAsked(setting, "jwks")).toBe(1);
  });
});

describe("GitHub", () => {
  const account = (more: object = {}) => ({
    id: 583231,
    login: "octocat",
    email: "cat@example.com",
    verified: true,
    ...more,
  });

  it("has its number for a subject, and the primary address where that is verified", async () => {
    const { tokens, profile } = await comeBack(github(), account());
    expect(profile).toEqual({
      subject: "583231",
      email: "cat@example.com",
      emailVerified: true,
      name: "octocat",
    });
    expect(tokens).toMatchObject({
      scopes: ["read:user", "user:email"],
      expiresAt: null,
      refreshToken: null,
    });
  });

  it("vouches for no address where the primary one is not verified, public or not", async () => {
    const { profile } = await comeBack(github(), account({ verified: false }));
    expect(profile).toMatchObject({ email: null, emailVerified: false });
  });

  it.each([403, 404])(
    "that answers %i for the addresses was not asked for them: there is none",
    async (status) => {
      const { profile } = await comeBack(github(`emails-${status}`), account());
      expect(profile).toEqual({ subject: "583231", email: null, emailVerified: false, name: "octocat" });
    },
  );

  it("that fails to give the addresses is a 503", async () => {
    expect(await codeOf(comeBack(github("emails-500"), account()))).toBe("SERVICE_UNAVAILABLE");
  });

  it("refuses in a 200, which is a 401 here", async () => {
    expect(await codeOf(comeBack(github("bad-code"), account()))).toBe("UNAUTHENTICATED");
  });

  it("has no tokens to revoke by RFC 7009", async () => {
    await client.revoke(parsed(github()), "a token");
  });
});
