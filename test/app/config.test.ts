/** Settings and secrets: what is missing, weak or wrong stops the start by its name, and shows no value. */
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/app/config.ts";
import type { Env } from "../../src/env.ts";

const key = (slot: string, more: object = {}) =>
  JSON.stringify({
    ...{ kty: "EC", crv: "P-256", kid: `${slot}-1`, x: "x", y: "y", d: "d", signsFrom: 0 },
    ...more,
  });
const good = {
  ENVIRONMENT: "production",
  SECRET_KEY: "0123456789abcdefghijklmnopqrstuv",
  SIGNING_KEY_A: key("a"),
};
const stripeKeyOf = (mode: string, rest = "0123456789abcdef0123") => `sk_${mode}_${rest}`;
const stripe = {
  STRIPE_SECRET_KEY: stripeKeyOf("live"),
  STRIPE_WEBHOOK_SECRET: "whsec_0123456789abcdef01234567",
};
const parse = (more: Readonly<Record<string, string | undefined>>) =>
  parseConfig(JSON.parse(JSON.stringify({ ...good, ...more })) as Env);

describe("the configuration", () => {
  it("needs two secrets and nothing else", () => {
    expect(parse({})).toMatchObject({
      ...{ hasSandbox: false, publicUrl: null, CORS_ORIGINS: [], stripe: null },
      WEBHOOK_ALLOW_LOOPBACK: false,
    });
  });

  it.each([
    ["SECRET_KEY", { SECRET_KEY: undefined }],
    ["SECRET_KEY", { SECRET_KEY: "" }],
    ["SECRET_KEY", { SECRET_KEY: "short but secret" }],
    ["SECRET_KEY", { SECRET_KEY: "x".repeat(64) }],
    ["SECRET_KEY", { SECRET_KEY: "abcabcab".repeat(8) }],
    ["SECRET_KEY_PREVIOUS", { SECRET_KEY_PREVIOUS: "weak" }],
    ["SIGNING_KEY_A", { SIGNING_KEY_A: undefined }],
    ["SIGNING_KEY_A", { SIGNING_KEY_A: "{}" }],
    ["SIGNING_KEY_A", { SIGNING_KEY_A: "not json" }],
    ["SIGNING_KEY_A", { SIGNING_KEY_A: key("a", { d: undefined }) }],
    ["SIGNING_KEY_A", { SIGNING_KEY_A: key("a", { kid: "" }) }],
    ["SIGNING_KEY_A", { SIGNING_KEY_A: key("a", { crv: "P-384" }) }],
    ["SIGNING_KEY_B", { SIGNING_KEY_B: key("b", { kty: "oct" }) }],
    ["ENVIRONMENT", { ENVIRONMENT: "staging" }],
    ["PUBLIC_URL", { PUBLIC_URL: "shop.example" }],
    ["PUBLIC_URL", { PUBLIC_URL: "http://shop.example" }],
    ["PUBLIC_URL", { PUBLIC_URL: "javascript:alert(1)" }],
    ["STOREFRONT_URL", { STOREFRONT_URL: "ftp://shop.example" }],
    ["STOREFRONT_URL", { STOREFRONT_URL: "http://shop.example" }],
    ["STOREFRONT_URL", { STOREFRONT_URL: "http://127.0.0.1:3000" }],
    ["STOREFRONT_URL", { STOREFRONT_URL: "https://shop.example/?ref=mail" }],
    ["STOREFRONT_URL", { STOREFRONT_URL: "https://shop.example/#start" }],
    ["STOREFRONT_URL", { STOREFRONT_URL: "https://shop.example?" }],
    ["PUBLIC_URL", { PUBLIC_URL: "https://shop.example?a=b" }],
    ["SECRET_KEY_PREVIOUS", { SECRET_KEY_PREVIOUS: good.SECRET_KEY }],
    ["CORS_ORIGINS", { CORS_ORIGINS: "*" }],
    ["CORS_ORIGINS", { CORS_ORIGINS: "null" }],
    ["CORS_ORIGINS", { CORS_ORIGINS: "https://shop.example/" }],
    ["CORS_ORIGINS", { CORS_ORIGINS: "https://*.shop.example" }],
    ["CORS_ORIGINS", { CORS_ORIGINS: "http://shop.example" }],
    ["WEBHOOK_ALLOW_LOOPBACK", { WEBHOOK_ALLOW_LOOPBACK: "true" }],
    ["WEBHOOK_ALLOW_LOOPBACK", { WEBHOOK_ALLOW_LOOPBACK: "yes" }],
    ["STRIPE_WEBHOOK_SECRET", { STRIPE_SECRET_KEY: stripe.STRIPE_SECRET_KEY }],
    ["STRIPE_SECRET_KEY", { STRIPE_WEBHOOK_SECRET: stripe.STRIPE_WEBHOOK_SECRET }],
    ["STRIPE_SECRET_KEY", { ...stripe, STRIPE_SECRET_KEY: "pk_live_0123456789abcdef0123" }],
    ["STRIPE_SECRET_KEY", { ...stripe, STRIPE_SECRET_KEY: stripeKeyOf("live", "short") }],
    ["STRIPE_SECRET_KEY", { ...stripe, STRIPE_SECRET_KEY: stripeKeyOf("test") }],
    ["STRIPE_SECRET_KEY", { ...stripe, ENVIRONMENT: "local" }],
    ["STRIPE_WEBHOOK_SECRET", { ...stripe, STRIPE_WEBHOOK_SECRET: "whsec_short" }],
    ["STRIPE_CAPTURE", { ...stripe, STRIPE_CAPTURE: "later" }],
    ["STRIPE_API_BASE", { ...stripe, STRIPE_API_BASE: "https://stripe.example" }],
    ["RATE_LIMITS", { RATE_LIMITS: "default=0/60" }],
    ["PAYMENT_EXPIRY_MINUTES", { PAYMENT_EXPIRY_MINUTES: "0" }],
    ["PAYMENT_EXPIRY_MINUTES", { PAYMENT_EXPIRY_MINUTES: "soon" }],
    ["PAYMENT_EXPIRY_MINUTES", { PAYMENT_EXPIRY_MINUTES: "43201" }],
    ["EVENT_RETENTION_HOURS", { EVENT_RETENTION_HOURS: "23" }],
    ["EVENT_RETENTION_HOURS", { EVENT_RETENTION_HOURS: "two days" }],
    ["EVENT_RETENTION_HOURS", { EVENT_RETENTION_HOURS: "48.5" }],
    ["DEAD_LETTER_RETENTION_DAYS", { DEAD_LETTER_RETENTION_DAYS: "0" }],
  ] as [string, Readonly<Record<string, string | undefined>>][])("stops at a bad %s: %j", (name, fault) => {
    const shown = () => parse(fault);
    expect(shown).toThrow(new RegExp(`^Bad configuration: (?:.*; )?${name} `));
    const secrets = [
      fault.SECRET_KEY,
      fault.SECRET_KEY_PREVIOUS,
      fault.SIGNING_KEY_A,
      fault.STRIPE_SECRET_KEY,
      fault.STRIPE_WEBHOOK_SECRET,
    ].filter((text) => text && text.length > 3);
    for (const value of secrets) expect(shown).not.toThrow(value);
  });

  it("takes plain http for this machine locally", () => {
    const STOREFRONT_URL = "http://127.0.0.1:3000";
    expect(parse({ ENVIRONMENT: "local", STOREFRONT_URL }).storefrontUrl).toBe(STOREFRONT_URL);
  });

  it("has Stripe where both its secrets are there, and by test keys where no real money is meant", () => {
    const [secretKey, webhookSecret] = [stripe.STRIPE_SECRET_KEY, stripe.STRIPE_WEBHOOK_SECRET];
    expect(parse(stripe).stripe).toEqual({ secretKey, webhookSecret, capture: "automatic", apiBase: null });
    const inTest = { ...stripe, STRIPE_SECRET_KEY: stripeKeyOf("test"), STRIPE_CAPTURE: "manual" };
    expect(parse({ ...inTest, SANDBOX: "on" }).stripe).toMatchObject({ capture: "manual" });
    const STRIPE_API_BASE = "http://127.0.0.1:9";
    const local = parse({ ...inTest, ENVIRONMENT: "local", STRIPE_API_BASE });
    expect(local.stripe).toMatchObject({ apiBase: STRIPE_API_BASE });
    expect(
      parse({ STRIPE_SECRET_KEY: "", STRIPE_WEBHOOK_SECRET: "", STRIPE_API_BASE: "" }).stripe,
    ).toBeNull();
  });

  it("keeps events as long as kept answers at least, and two days unless told otherwise", () => {
    const hoursOf = (text?: string) => parse({ EVENT_RETENTION_HOURS: text }).retention.eventsMs / 3_600_000;
    expect([hoursOf(), hoursOf("24"), hoursOf("8760")]).toEqual([48, 24, 8_760]);
  });

  it("is content with one signing key in the other slot", () => {
    const { signingKeys } = parse({ SIGNING_KEY_A: undefined, SIGNING_KEY_B: key("b") });
    expect(signingKeys.map(({ kid }) => kid)).toEqual(["b-1"]);
  });
});
