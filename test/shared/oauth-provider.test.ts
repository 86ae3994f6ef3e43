/** The setting OAUTH_PROVIDERS, alone and among the others. */
import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "../../src/app/config.ts";
import type { Env } from "../../src/env.ts";

const key = { kty: "EC", crv: "P-256", kid: "a", x: "x", y: "y", d: "d" };
const google = { name: "google", preset: "google", clientId: "id", clientSecret: "canary-secret" };

const config = (providers: unknown, more: object = {}) =>
  parseConfig({
    ENVIRONMENT: "production",
    SECRET_KEY: "a secret for tests, of enough characters",
    SIGNING_KEY_A: JSON.stringify(key),
    PUBLIC_URL: "https://shop.test",
    OAUTH_PROVIDERS: typeof providers === "string" ? providers : JSON.stringify(providers),
    ...more,
  } as unknown as Env);

function faultOf(providers: unknown, more?: object): string {
  try {
    config(providers, more);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("it was taken");
}

describe("OAUTH_PROVIDERS", () => {
  it("may be left out", () => {
    expect(config([]).OAUTH_PROVIDERS).toEqual([]);
    expect(config([], { OAUTH_PROVIDERS: undefined, PUBLIC_URL: undefined }).OAUTH_PROVIDERS).toEqual([]);
  });

  it("fills in what a preset knows, and keeps what was said", () => {
    const own = {
      name: "corp",
      issuer: "https://id.corp.example/realm",
      clientId: "wharf",
      scopes: ["openid"],
    };
    const { OAUTH_PROVIDERS: list } = config([google, own]);
    expect(list).toEqual([
      {
        name: "google",
        kind: "oidc",
        issuer: "https://accounts.google.com",
        clientId: "id",
        clientSecret: "canary-secret",
        scopes: ["openid", "email", "profile"],
        connectionScopes: null,
        apiOrigins: expect.arrayContaining(["https://www.googleapis.com", "https://sheets.googleapis.com"]),
        revocation: "grant",
        allowsInsecure: false,
      },
      {
        name: "corp",
        kind: "oidc",
        issuer: "https://id.corp.example/realm",
        clientId: "wharf",
        clientSecret: null,
        scopes: ["openid"],
        connectionScopes: null,
        apiOrigins: ["https://id.corp.example"],
        revocation: "grant",
        allowsInsecure: false,
      },
    ]);
  });

  it.each([
    ["GitHub itself", {}, ["https://api.github.com"]],
    ["an Enterprise server", { issuer: "https://git.corp.example" }, ["https://git.corp.example"]],
    ["what was said", { apiOrigins: ["https://api.corp.example"] }, ["https://api.corp.example"]],
  ])("knows the APIs of %s", (_, given, apiOrigins) => {
    const [provider] = config([
      { name: "github", preset: "github", clientId: "id", ...given },
    ]).OAUTH_PROVIDERS;
    expect(provider?.apiOrigins).toEqual(apiOrigins);
  });

  it.each(["https://api.example/", "https://api.example/v1", "http://api.example", "api.example", ""])(
    "with the API %j stops the start, locally too",
    (origin) => {
      const message = faultOf([{ ...google, apiOrigins: [origin] }], { ENVIRONMENT: "local" });
      expect(message).toContain("OAUTH_PROVIDERS.0.apiOrigins.0 is not an https origin");
    },
  );

  it("takes an API of this machine locally, and not in production", () => {
    const providers = [{ ...google, preset: "google", apiOrigins: ["http://127.0.0.1:9000"] }];
    expect(config(providers, { ENVIRONMENT: "local" }).OAUTH_PROVIDERS).toHaveLength(1);
    expect(faultOf(providers)).toContain("OAUTH_PROVIDERS has an API that is not https");
  });

  it.each([
    ["no JSON", "{canary-secret", "OAUTH_PROVIDERS is not JSON"],
    ["no list", { canary: "canary-secret" }, "OAUTH_PROVIDERS is not a list"],
    ["an entry that is text", ["canary-secret"], "OAUTH_PROVIDERS.0 is not an object"],
    ["a name with capitals", [{ ...google, name: "Canary-secret" }], "OAUTH_PROVIDERS.0.name is not 1 to 32"],
    [
      "a name of 33 characters",
      [{ ...google, name: "x".repeat(33) }],
      "OAUTH_PROVIDERS.0.name is not 1 to 32",
    ],
    ["one name twice", [google, google], "OAUTH_PROVIDERS has a name twice"],
    ["an unknown preset", [{ ...google, preset: "canary-secret" }], "OAUTH_PROVIDERS.0.preset is none of"],
    ["an unknown field", [{ ...google, "canary-secret": 1 }], "OAUTH_PROVIDERS.0 has an unknown field"],
    ["no client", [{ name: "google", preset: "google" }], "OAUTH_PROVIDERS.0.clientId is missing"],
    ["an empty secret", [{ ...google, clientSecret: "" }], "OAUTH_PROVIDERS.0.clientSecret is empty"],
    [
      "an unknown revocation",
      [{ ...google, revocation: "canary" }],
      "OAUTH_PROVIDERS.0.revocation is none of",
    ],
    ["no API at all", [{ ...google, apiOrigins: [] }], "OAUTH_PROVIDERS.0.apiOrigins is empty"],
    ["no issuer", [{ name: "corp", clientId: "id" }], "OAUTH_PROVIDERS.0.issuer is missing"],
    [
      "a scope with a space",
      [{ ...google, scopes: ["canary secret"] }],
      "OAUTH_PROVIDERS.0.scopes.0 is not a",
    ],
  ])("with %s stops the start with its name and no value", (_, providers, fault) => {
    const message = faultOf(providers);
    expect(message).toContain(fault);
    expect(message.toLowerCase()).not.toMatch(/canary[ -]/);
  });

  it.each([
    "http://id.example",
    "http://127.0.0.1.example",
    "ftp://id.example",
    "https://user:pass@id.example",
    "https://id.example/?tenant=1",
    "https://id.example/#x",
    "id.example",
  ])("with the issuer %s stops the start, locally too", (issuer) => {
    const providers = [{ ...google, preset: undefined, issuer }];
    expect(faultOf(providers, { ENVIRONMENT: "local" })).toContain(
      "OAUTH_PROVIDERS.0.issuer is not an https",
    );
  });

  it.each(["http://127.0.0.1:9000", "http://localhost:9000/realm", "http://[::1]:9000"])(
    "takes the issuer %s locally, and not in production",
    (issuer) => {
      const providers = [{ ...google, issuer }];
      const [provider] = config(providers, { ENVIRONMENT: "local" }).OAUTH_PROVIDERS;
      expect(provider).toMatchObject({ issuer, allowsInsecure: true });
      expect(faultOf(providers)).toContain("OAUTH_PROVIDERS has an issuer that is not https");
    },
  );

  it("needs PUBLIC_URL, where browsers come back to", () => {
    const message = faultOf([google], { PUBLIC_URL: undefined });
    expect(message).toContain("PUBLIC_URL is missing");
    expect(message).not.toContain("canary");
  });
});
