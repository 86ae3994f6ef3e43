/** The OAuth client against GitHub, which has no ID token. */
import { describe, expect, it } from "vitest";
import { github, parsed } from "../fixtures/oauth.ts";
import { client, codeOf, comeBack } from "../fixtures/oauth-client.ts";

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
