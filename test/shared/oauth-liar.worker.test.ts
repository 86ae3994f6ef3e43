/** The OAuth client against a provider that lies, and what its log hears of that. */
import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/shared/clock.ts";
import { createLogger } from "../../src/shared/log.ts";
import { createOAuthClient } from "../../src/shared/oauth/client.ts";
import { forged, liar, parsed, person, timesAsked } from "../fixtures/oauth.ts";
import { begin, codeOf, comeBack } from "../fixtures/oauth-client.ts";

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
