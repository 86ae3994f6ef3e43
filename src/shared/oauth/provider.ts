/** Identity providers as the settings name them: any that speaks OpenID Connect, and GitHub. */
import { z } from "zod";

export interface OAuthProvider {
  /** Its name in paths: `/auth/oauth/google`. */
  readonly name: string;
  readonly kind: "oidc" | "github";
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which has PKCE only. */
  readonly clientSecret: string | null;
  /** What is asked for to sign in. */
  readonly scopes: readonly string[];
  /** What is asked for to act on a user's behalf; null where it offers no connections. */
  readonly connectionScopes: readonly string[] | null;
  /** The only origins that a user's access token is sent to. */
  readonly apiOrigins: readonly string[];
  /** What ends with a revoked token: all that its user has granted here, or nothing but what it was granted with. */
  readonly revocation: "grant" | "token";
  /** Speaks plain http, on this machine only. */
  readonly allowsInsecure: boolean;
}

interface Preset {
  readonly kind: OAuthProvider["kind"];
  readonly issuer: string;
  readonly scopes: readonly string[];
  readonly apiOrigins: readonly string[];
}

const presets = {
  google: {
    kind: "oidc",
    issuer: "https://accounts.google.com",
    scopes: ["openid", "email", "profile"],
    apiOrigins: ["www", "openidconnect", "people", "sheets", "gmail"].map(
      (api) => `https://${api}.googleapis.com`,
    ),
  },
  github: {
    kind: "github",
    issuer: "https://github.com",
    scopes: ["read:user", "user:email"],
    apiOrigins: ["https://api.github.com"],
  },
} as const satisfies Record<string, Preset>;

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** True for https, and for http on this machine. */
export function isSafeOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && loopback.test(hostname));
}

const isIssuer = (address: string): boolean => {
  if (!isSafeOrigin(address)) return false;
  const { username, password, search, hash } = new URL(address);
  return `${username}${password}${search}${hash}` === "" && !/[?#]/.test(address);
};

const isOrigin = (address: string): boolean => isSafeOrigin(address) && new URL(address).origin === address;
const origins = z
  .array(z.string().refine(isOrigin, "is not an https origin"), { error: "is not a list" })
  .min(1, "is empty");

// RFC 6749 §3.3
const scopes = z
  .array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,256}$/, "is not a scope"), { error: "is not a list" })
  .min(1, "is empty");
const text = z.string({ error: "is missing" }).min(1, "is empty").max(1024, "is too long");

// Every fault in words of its own: none may show a value, which could be the secret in the wrong place.
const provider = z
  .strictObject(
    {
      name: z.string({ error: "is missing" }).regex(/^[a-z0-9-]{1,32}$/, "is not 1 to 32 of a-z, 0-9 and -"),
      preset: z.enum(["google", "github"], { error: "is none of google, github" }).optional(),
      issuer: z
        .string({ error: "is not text" })
        .refine(isIssuer, "is not an https address without a query")
        .optional(),
      clientId: text,
      clientSecret: text.optional(),
      scopes: scopes.optional(),
      connectionScopes: scopes.optional(),
      apiOrigins: origins.optional(),
      revocation: z.enum(["grant", "token"], { error: "is none of grant, token" }).optional(),
    },
    { error: ({ code }) => (code === "unrecognized_keys" ? "has an unknown field" : "is not an object") },
  )
  .transform(({ preset, ...given }, issue): OAuthProvider => {
    const filled: Preset | undefined = preset && presets[preset];
    const issuer = given.issuer ?? filled?.issuer;
    if (issuer === undefined) {
      issue.addIssue({ code: "custom", path: ["issuer"], message: "is missing" });
      return z.NEVER;
    }
    return {
      name: given.name,
      kind: filled?.kind ?? "oidc",
      issuer,
      clientId: given.clientId,
      clientSecret: given.clientSecret ?? null,
      scopes: given.scopes ?? filled?.scopes ?? presets.google.scopes,
      connectionScopes: given.connectionScopes ?? null,
      // An issuer of one's own, such as GitHub's Enterprise server, has its API below its own host.
      apiOrigins: given.apiOrigins ??
        (given.issuer ? undefined : filled?.apiOrigins) ?? [new URL(issuer).origin],
      // The careful guess: what was just granted must not end with what it replaces.
      revocation: given.revocation ?? "grant",
      allowsInsecure: issuer.startsWith("http:"),
    };
  });

const providers = z
  .array(provider, { error: "is not a list" })
  .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, "has a name twice");

/** The setting OAUTH_PROVIDERS: a JSON list; its faults name what is wrong and show no value. */
export const oauthProviders = z.string().transform((json, issue): readonly OAuthProvider[] => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    issue.addIssue({ code: "custom", message: "is not JSON" });
    return z.NEVER;
  }
  const parsed = providers.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) issue.addIssue({ code: "custom", path, message });
  return z.NEVER;
});
