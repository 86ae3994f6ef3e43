/** Settings and secrets, parsed once: a bad value stops the start with its name. */
import { z } from "zod";
import type { SigningKey } from "#modules/identity";
import type { StripeSettings } from "#modules/payments";
import { type BreakerPolicies, parseBreakers } from "#shared/breaker/policy.ts";
import { idempotencyKeptHours } from "#shared/http/idempotency.ts";
import { logLevels } from "#shared/log.ts";
import { oauthProviders } from "#shared/oauth/provider.ts";
import { type Policies, parsePolicies } from "#shared/rate-limit/policy.ts";
import { mainStoreId, parseStores } from "#shared/store.ts";
import { type TelemetrySettings, telemetryOf, telemetryShape } from "#shared/telemetry/settings.ts";
import type { Env } from "../env.ts";

/** A text that `parse` reads, or says what is wrong with. */
const parsedBy = <T>(parse: (text: string) => T) =>
  z.string().transform((text, issue): T => {
    try {
      return parse(text);
    } catch (error) {
      issue.addIssue({ code: "custom", message: (error as Error).message });
      return z.NEVER;
    }
  });

const signingKey = z.string().transform((text, issue): SigningKey => {
  const keySchema = z.looseObject({
    kty: z.literal("EC"),
    crv: z.literal("P-256"),
    kid: z.string().min(1),
    x: z.string(),
    y: z.string(),
    d: z.string(),
    signsFrom: z.int().min(0).default(0),
  });
  try {
    return keySchema.parse(JSON.parse(text)) as SigningKey;
  } catch {
    issue.addIssue({ code: "custom", message: "is not a private EC P-256 key (JWK) with a kid" });
    return z.NEVER;
  }
});

const distinctCharactersMin = 10;
const secret = z
  .string({ error: "is missing" })
  .min(32, "is shorter than 32 characters")
  .refine((text) => new Set(text).size >= distinctCharactersMin, "is too easy to guess");

/** Origins, exactly as browsers send them: `https://shop.example`. */
const origins = z.string().transform((text, issue): readonly string[] =>
  text
    .split(",")
    .map((origin) => origin.trim())
    .filter((origin) => origin !== "")
    .map((origin) => {
      if (!URL.canParse(origin) || new URL(origin).origin !== origin || !/^https?:[^*]+$/.test(origin)) {
        issue.addIssue({ code: "custom", message: `has "${origin}", which is not an origin` });
      }
      return origin;
    }),
);

const webUrl = z
  .url({ protocol: /^https?$/, error: "is not an http(s) address" })
  .regex(/^[^?#]*$/, "has a query or a fragment")
  .transform((url) => url.replace(/\/+$/, ""));

/** A whole number of hours or days, as text. */
const span = (min: number, max: number, unit: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `is not a number of ${unit}`)
    .transform(Number)
    .refine((count) => count >= min && count <= max, `is not ${min} to ${max} ${unit}`);

/** Where something may be left empty, which is as good as leaving it out. */
const orEmpty = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal("").transform(() => undefined), schema]).optional();

const configSchema = z.object({
  ENVIRONMENT: z.enum(["local", "production"]),
  STORE_ID: z.string().default(mainStoreId),
  STORES: parsedBy(parseStores).default(parseStores("")),
  RATE_LIMITS: parsedBy<Policies>(parsePolicies).default(parsePolicies("")),
  BREAKERS: parsedBy<BreakerPolicies>(parseBreakers).default(parseBreakers("")),
  LOG_LEVEL: z.enum(logLevels).default("info"),
  ...telemetryShape,
  /** A collector of traces. */
  OTEL_EXPORTER_OTLP_ENDPOINT: orEmpty(webUrl),
  CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, "is not an ISO 4217 code")
    .default("EUR"),
  SHIPPING_CARRIER: z.enum(["sandbox", "manual"]).default("sandbox"),
  /** `closed`: there is no route of what sells, for whoever adopts the rest (docs/adopt.md). */
  SHOP: z.enum(["open", "closed"]).default("open"),
  /** The sandbox takes no real money: in production it has to be asked for by name. */
  SANDBOX: z.enum(["on", "off"]).optional(),
  /** Where this Worker is reached; the links that it gives to others begin with it. */
  PUBLIC_URL: webUrl.optional(),
  /** The shop's pages, which links in mails lead to. */
  STOREFRONT_URL: webUrl.optional(),
  /** The sender of mails: an address of a domain that Cloudflare's Email Service sends for. */
  MAIL_FROM: z.email({ error: "is not an e-mail address" }).optional(),
  /** Sites whose pages may call with cookies. */
  CORS_ORIGINS: origins.default([]),
  /** Lets webhooks go to this machine, for trying them out. */
  WEBHOOK_ALLOW_LOOPBACK: z
    .enum(["true", "false"])
    .default("false")
    .transform((text) => text === "true"),
  /** Where people may sign in with accounts that they have elsewhere. */
  OAUTH_PROVIDERS: oauthProviders.default([]),
  /** Both, and `stripe` is a payment provider; the key may be a restricted one. */
  STRIPE_SECRET_KEY: orEmpty(
    z.string().regex(/^[rs]k_(test|live)_[A-Za-z0-9_]{16,}$/, "is not a secret key of Stripe's"),
  ),
  STRIPE_WEBHOOK_SECRET: orEmpty(
    z.string().regex(/^whsec_[\w+/=-]{24,}$/, "is not a webhook secret of Stripe's"),
  ),
  STRIPE_CAPTURE: z.enum(["automatic", "manual"]).default("automatic"),
  /** Another address than Stripe's own, for tests. */
  STRIPE_API_BASE: orEmpty(webUrl),
  /** How long an order may wait for its payment until it is cancelled and its stock is free; a fraction is for tries. */
  PAYMENT_EXPIRY_MINUTES: z
    .string()
    .regex(/^\d{1,5}(\.\d{1,3})?$/, "is not a number of minutes")
    .transform(Number)
    .refine((minutes) => minutes >= 0.03 && minutes <= 43_200, "is not 0.03 to 43200 minutes")
    .default(15),
  /** How long consumed events and what consumers have had are kept: no shorter than answers to repeated requests. */
  EVENT_RETENTION_HOURS: span(idempotencyKeptHours, 8_760, "hours").default(48),
  /** How long dead letters wait for staff. */
  DEAD_LETTER_RETENTION_DAYS: span(7, 3_650, "days").default(90),
  SECRET_KEY: secret,
  /** The one before, while something may still be sealed by it. */
  SECRET_KEY_PREVIOUS: secret.optional(),
  SIGNING_KEY_A: signingKey.optional(),
  SIGNING_KEY_B: signingKey.optional(),
});

type Settings = z.output<typeof configSchema>;
type Parsed =
  | "SANDBOX"
  | "SIGNING_KEY_A"
  | "SIGNING_KEY_B"
  | "PUBLIC_URL"
  | "STOREFRONT_URL"
  | keyof typeof telemetryShape
  | "OTEL_EXPORTER_OTLP_ENDPOINT"
  | "STRIPE_SECRET_KEY"
  | "STRIPE_WEBHOOK_SECRET"
  | "STRIPE_CAPTURE"
  | "STRIPE_API_BASE"
  | "PAYMENT_EXPIRY_MINUTES"
  | "EVENT_RETENTION_HOURS"
  | "DEAD_LETTER_RETENTION_DAYS";

export type Config = Omit<Settings, Parsed> & {
  readonly hasSandbox: boolean;
  readonly signingKeys: readonly SigningKey[];
  /** Without a slash at its end; null where nobody said it. */
  readonly publicUrl: string | null;
  readonly storefrontUrl: string | null;
  readonly stripe: StripeSettings | null;
  readonly paymentExpiryMs: number;
  readonly telemetry: TelemetrySettings;
  readonly retention: { readonly eventsMs: number; readonly deadLettersMs: number };
};

function stripeFaultsOf({
  ENVIRONMENT,
  SANDBOX,
  STRIPE_SECRET_KEY,
  STRIPE_WEBHOOK_SECRET,
  STRIPE_API_BASE,
}: Settings): string[] {
  const isProduction = ENVIRONMENT === "production";
  const isLive = STRIPE_SECRET_KEY?.includes("_live_");
  return [
    ...(STRIPE_SECRET_KEY && !STRIPE_WEBHOOK_SECRET
      ? ["STRIPE_WEBHOOK_SECRET is missing: STRIPE_SECRET_KEY needs it"]
      : []),
    ...(STRIPE_WEBHOOK_SECRET && !STRIPE_SECRET_KEY
      ? ["STRIPE_SECRET_KEY is missing: STRIPE_WEBHOOK_SECRET needs it"]
      : []),
    // Like the sandbox, it takes no real money: in production that has to be asked for.
    ...(STRIPE_SECRET_KEY && isProduction && !isLive && SANDBOX !== "on"
      ? ["STRIPE_SECRET_KEY is a test key, which in production needs SANDBOX=on"]
      : []),
    ...(isLive && !isProduction ? ["STRIPE_SECRET_KEY is a live key, which is for production only"] : []),
    ...(STRIPE_API_BASE && isProduction ? ["STRIPE_API_BASE is for local runs only"] : []),
  ];
}

/** What is wrong with settings that are each right by themselves. */
function faultsOf(settings: Settings): string[] {
  const {
    ENVIRONMENT,
    PUBLIC_URL,
    STOREFRONT_URL,
    CORS_ORIGINS,
    OAUTH_PROVIDERS,
    SECRET_KEY,
    SECRET_KEY_PREVIOUS,
    WEBHOOK_ALLOW_LOOPBACK,
    OTEL_EXPORTER_OTLP_ENDPOINT,
    SIGNING_KEY_A,
    SIGNING_KEY_B,
  } = settings;
  const isInsecure = (url: string) => ENVIRONMENT === "production" && !url.startsWith("https:");
  const apiOrigins = OAUTH_PROVIDERS.flatMap((provider) => provider.apiOrigins);
  return [
    ...(SIGNING_KEY_A || SIGNING_KEY_B ? [] : ["SIGNING_KEY_A is missing"]),
    ...(SECRET_KEY_PREVIOUS === SECRET_KEY ? ["SECRET_KEY_PREVIOUS is the present SECRET_KEY"] : []),
    ...(PUBLIC_URL && isInsecure(PUBLIC_URL) ? ["PUBLIC_URL is not https"] : []),
    ...(STOREFRONT_URL && isInsecure(STOREFRONT_URL) ? ["STOREFRONT_URL is not https"] : []),
    ...(OAUTH_PROVIDERS.length > 0 && !PUBLIC_URL ? ["PUBLIC_URL is missing: OAUTH_PROVIDERS needs it"] : []),
    ...(ENVIRONMENT === "production" && OAUTH_PROVIDERS.some(({ allowsInsecure }) => allowsInsecure)
      ? ["OAUTH_PROVIDERS has an issuer that is not https"]
      : []),
    ...(apiOrigins.some(isInsecure) ? ["OAUTH_PROVIDERS has an API that is not https"] : []),
    ...(ENVIRONMENT === "production" && WEBHOOK_ALLOW_LOOPBACK
      ? ["WEBHOOK_ALLOW_LOOPBACK is for local runs only"]
      : []),
    ...(OTEL_EXPORTER_OTLP_ENDPOINT && isInsecure(OTEL_EXPORTER_OTLP_ENDPOINT)
      ? ["OTEL_EXPORTER_OTLP_ENDPOINT is not https"]
      : []),
    ...stripeFaultsOf(settings),
    ...(CORS_ORIGINS.some(isInsecure) ? ["CORS_ORIGINS has an origin that is not https"] : []),
  ];
}

export class ConfigError extends Error {}

/** Reads the Worker's settings. Throws a `ConfigError` that names each bad one; never with a value in it. */
export function parseConfig(env: Env): Config {
  const parsed = configSchema.safeParse(env);
  const faults = parsed.success
    ? faultsOf(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  if (!parsed.success || faults.length > 0) throw new ConfigError(`Bad configuration: ${faults.join("; ")}`);
  const { SANDBOX, SIGNING_KEY_A, SIGNING_KEY_B, PUBLIC_URL, STOREFRONT_URL, ...rest } = parsed.data;
  const { PAYMENT_EXPIRY_MINUTES, EVENT_RETENTION_HOURS, DEAD_LETTER_RETENTION_DAYS, ...others } = rest;
  const { STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET, STRIPE_CAPTURE, STRIPE_API_BASE, ...config } = others;
  return {
    ...config,
    hasSandbox: (SANDBOX ?? (config.ENVIRONMENT === "local" ? "on" : "off")) === "on",
    signingKeys: [SIGNING_KEY_A, SIGNING_KEY_B].filter((key) => key !== undefined),
    publicUrl: PUBLIC_URL ?? null,
    storefrontUrl: STOREFRONT_URL ?? PUBLIC_URL ?? null,
    stripe:
      STRIPE_SECRET_KEY && STRIPE_WEBHOOK_SECRET
        ? {
            secretKey: STRIPE_SECRET_KEY,
            webhookSecret: STRIPE_WEBHOOK_SECRET,
            capture: STRIPE_CAPTURE,
            apiBase: STRIPE_API_BASE ?? null,
          }
        : null,
    telemetry: telemetryOf(parsed.data, parsed.data.OTEL_EXPORTER_OTLP_ENDPOINT),
    paymentExpiryMs: Math.round(PAYMENT_EXPIRY_MINUTES * 60_000),
    retention: {
      eventsMs: EVENT_RETENTION_HOURS * 3_600_000,
      deadLettersMs: DEAD_LETTER_RETENTION_DAYS * 86_400_000,
    },
  };
}

/** Every host of this deployment, of whichever store. */
export const ownHostsOf = ({ publicUrl, STORES }: Config): string[] => [
  ...(publicUrl ? [new URL(publicUrl).hostname] : []),
  ...STORES.flatMap(({ hosts }) => hosts),
];
