/** Users, their sessions, and the refresh tokens that each session has had. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Role } from "#shared/access.ts";
import { createdAt, deletedAt, metadata, updatedAt, version } from "#shared/db/columns.ts";
import type { SessionId, UserId } from "#shared/ids.ts";

export const users = sqliteTable("users", {
  id: text("id").$type<UserId>().primaryKey(),
  /** Lower case; the form that is compared. */
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  /** Self-describing: `scrypt$N$r$p$salt$hash`. */
  passwordHash: text("password_hash").notNull(),
  role: text("role").$type<Role>().notNull(),
  version: version(),
  metadata: metadata(),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
  deletedAt: deletedAt(),
});

/** A session is a family of refresh tokens: revoked as one. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text("id").$type<SessionId>().primaryKey(),
    userId: text("user_id").$type<UserId>().notNull(),
    createdAt: createdAt(),
    /** However often it is refreshed, it ends then. */
    expiresAt: integer("expires_at").notNull(),
    revokedAt: integer("revoked_at"),
    revokedReason: text("revoked_reason"),
  },
  (table) => [index("sessions_user").on(table.userId)],
);

export const refreshTokens = sqliteTable("refresh_tokens", {
  /** SHA-256 of the token; the token itself is nowhere. */
  hash: text("hash").primaryKey(),
  sessionId: text("session_id").$type<SessionId>().notNull(),
  createdAt: createdAt(),
  usedAt: integer("used_at"),
});
