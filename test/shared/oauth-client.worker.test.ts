/** The OAuth client: the way there and back, and what it keeps of a server. */
import { describe, expect, it } from "vitest";
import { createLogger } from "../../src/shared/log.ts";
import { createOAuthClient } from "../../src/shared/oauth/client.ts";
import {
  consent,
  forged,
  honest,
  liar,
  parsed,
  person,
  timesAsked,
  withoutSecret,
} from "../fixtures/oauth.ts";
import { begin, client, codeOf, comeBack, redirectUri } from "../fixtures/oauth-client.ts";

let now = Date.now();
const clock = { now: () => now };

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
