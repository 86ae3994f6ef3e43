/** People, how they prove who they are, and what they were given for it. Every secret is here as a hash, or sealed. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Role, Scope } from "#shared/access.ts";
import { createdAt, deletedAt, metadata, updatedAt, version } from "#shared/db/columns.ts";
import type { ApiKeyId, SessionId, UserId } from "#shared/ids.ts";
import type { OneTimePurpose } from "./one-time-tokens.model.ts";
import type { SessionKind } from "./sessions.model.ts";
import type { UserStatus } from "./users.model.ts";

const userId = () => text("user_id").$type<UserId>().notNull();

export const users = sqliteTable(
  "users",
  {
    id: text("id").$type<UserId>().primaryKey(),
    /** Lower case; the form that is compared. */
    email: text("email").notNull().unique(),
    /** When the owner of the address has confirmed it; null while nobody has. */
    emailVerifiedAt: integer("email_verified_at"),
    name: text("name").notNull(),
    /** Self-describing: `scrypt$N$r$p$salt$hash`; null where the person signs in elsewhere. */
    passwordHash: text("password_hash"),
    role: text("role").$type<Role>().notNull(),
    status: text("status").$type<UserStatus>().notNull().default("active"),
    version: version(),
    metadata: metadata(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    index("users_created").on(table.createdAt, table.id),
    index("users_role").on(table.role, table.createdAt, table.id),
    index("users_status").on(table.status, table.createdAt, table.id),
  ],
);

/** A session is a family of refresh tokens: revoked as one. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").$type<SessionId>().primaryKey(),
    userId: userId(),
    kind: text("kind").$type<SessionKind>().notNull().default("token"),
    /** Where it was started from: the address, its network, and what the program calls itself. */
    ip: text("ip"),
    network: text("network"),
    userAgent: text("user_agent"),
    createdAt: createdAt(),
    refreshedAt: integer("refreshed_at"),
    /** However often it is refreshed, it ends then. */
    expiresAt: integer("expires_at").notNull(),
    revokedAt: integer("revoked_at"),
    revokedReason: text("revoked_reason"),
  },
  (table) => [
    index("sessions_user").on(table.userId, table.createdAt, table.id),
    index("sessions_network").on(table.userId, table.network),
    index("sessions_expiry").on(table.expiresAt),
  ],
);

export const refreshTokens = sqliteTable(
  "refresh_tokens",
  {
    /** SHA-256 of the token; the token itself is nowhere. */
    hash: text("hash").primaryKey(),
    sessionId: text("session_id").$type<SessionId>().notNull(),
    createdAt: createdAt(),
    usedAt: integer("used_at"),
  },
  (table) => [index("refresh_tokens_session").on(table.sessionId)],
);

/** Tokens that travel by mail, each good for one thing, once. */
export const oneTimeTokens = sqliteTable(
  "one_time_tokens",
  {
    /** SHA-256 of the token. */
    hash: text("hash").primaryKey(),
    purpose: text("purpose").$type<OneTimePurpose>().notNull(),
    userId: userId(),
    /** The address that it was sent to. */
    email: text("email").notNull(),
    createdAt: createdAt(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
  },
  (table) => [
    index("one_time_tokens_user").on(table.userId),
    index("one_time_tokens_expiry").on(table.expiresAt),
  ],
);

/** A user's authenticator (RFC 6238). */
export const totpSecrets = sqliteTable(
  "totp_secrets",
  {
    userId: userId().primaryKey(),
    /** Sealed (shared/vault.ts). */
    secret: text("secret").notNull(),
    /** Null until its first code has been shown. */
    activatedAt: integer("activated_at"),
    /** The last time step whose code was taken: each is good once. */
    lastStep: integer("last_step").notNull().default(0),
    createdAt: createdAt(),
  },
  // By the beginning that says which key has sealed it.
  (table) => [index("totp_secrets_key_version").on(sql`substr(secret, 1, 12)`, table.userId)],
);

export const recoveryCodes = sqliteTable(
  "recovery_codes",
  {
    userId: userId(),
    /** SHA-256 of the code. */
    hash: text("hash").notNull(),
    usedAt: integer("used_at"),
  },
  (table) => [primaryKey({ columns: [table.userId, table.hash] })],
);

/** Sign-ins whose first factor was right and whose second is awaited. */
export const mfaChallenges = sqliteTable(
  "mfa_challenges",
  {
    /** SHA-256 of the `mfaToken`. */
    hash: text("hash").primaryKey(),
    userId: userId(),
    kind: text("kind").$type<SessionKind>().notNull(),
    createdAt: createdAt(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
    /** Counted before the code is looked at, so that parallel tries are counted too. */
    tries: integer("tries").notNull().default(0),
  },
  (table) => [
    index("mfa_challenges_user").on(table.userId),
    index("mfa_challenges_expiry").on(table.expiresAt),
  ],
);

/** Who a user is at an identity provider. */
export const externalIdentities = sqliteTable(
  "external_identities",
  {
    provider: text("provider").notNull(),
    /** The provider's own, never changing name for the person (`sub`). */
    subject: text("subject").notNull(),
    userId: userId(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.subject] }),
    index("external_identities_user").on(table.userId),
  ],
);

export const apiKeys = sqliteTable(
  "api_keys",
  {
    id: text("id").$type<ApiKeyId>().primaryKey(),
    userId: userId(),
    name: text("name").notNull(),
    /** SHA-256 of the key; the key itself is shown once. */
    hash: text("hash").notNull().unique(),
    /** Its first characters, by which its owner knows it. */
    start: text("start").notNull(),
    scopes: text("scopes", { mode: "json" }).$type<readonly Scope[]>().notNull(),
    createdAt: createdAt(),
    expiresAt: integer("expires_at"),
    lastUsedAt: integer("last_used_at"),
    revokedAt: integer("revoked_at"),
  },
  (table) => [
    index("api_keys_user").on(table.userId, table.createdAt, table.id),
    index("api_keys_revoked").on(table.revokedAt).where(sql`revoked_at IS NOT NULL`),
    index("api_keys_expiry").on(table.expiresAt).where(sql`expires_at IS NOT NULL`),
  ],
);
