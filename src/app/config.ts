/** Settings and secrets, parsed once: a bad value stops the start with its name. */
import type { JWK } from "jose";
import { z } from "zod";
import { logLevels } from "#shared/log.ts";
import { type Policies, parsePolicies } from "#shared/rate-limit/policy.ts";
import type { Env } from "../env.ts";

const policies = z.string().transform((text, issue): Policies => {
  try {
    return parsePolicies(text);
  } catch (error) {
    issue.addIssue({ code: "custom", message: (error as Error).message });
    return z.NEVER;
  }
});

const signingKeys = z.string().transform((text, issue): readonly JWK[] => {
  const keySchema = z.looseObject({
    kty: z.literal("EC"),
    crv: z.literal("P-256"),
    kid: z.string().min(1),
    x: z.string(),
    y: z.string(),
    d: z.string(),
  });
  try {
    return z.array(keySchema).min(1).parse(JSON.parse(text)) as JWK[];
  } catch {
    issue.addIssue({ code: "custom", message: "is not a JSON array of private EC P-256 keys with a kid" });
    return z.NEVER;
  }
});

const configSchema = z.object({
  ENVIRONMENT: z.enum(["local", "production"]),
  RATE_LIMITS: policies.default(parsePolicies("")),
  LOG_LEVEL: z.enum(logLevels).default("info"),
  CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, "is not an ISO 4217 code")
    .default("EUR"),
  SHIPPING_CARRIER: z.enum(["sandbox", "manual"]).default("sandbox"),
  /** The sandbox takes no real money: in production it has to be asked for by name. */
  SANDBOX: z.enum(["on", "off"]).optional(),
  SECRET_KEY: z.string({ error: "is missing" }).min(32, "is shorter than 32 characters"),
  SIGNING_KEYS: signingKeys,
});

export type Config = Omit<z.output<typeof configSchema>, "SANDBOX"> & { readonly hasSandbox: boolean };

export class ConfigError extends Error {}

/** Reads the Worker's settings. Throws a `ConfigError` that names each bad one; never with a value in it. */
export function parseConfig(env: Env): Config {
  const parsed = configSchema.safeParse(env);
  if (parsed.success) {
    const { SANDBOX, ...config } = parsed.data;
    return { ...config, hasSandbox: (SANDBOX ?? (config.ENVIRONMENT === "local" ? "on" : "off")) === "on" };
  }
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  throw new ConfigError(`Bad configuration: ${faults.join("; ")}`);
}
