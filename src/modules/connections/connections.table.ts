/** Access to a third party on a user's behalf; its tokens are sealed (shared/vault.ts). */
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { createdAt, deletedAt, updatedAt, version } from "#shared/db/columns.ts";
import type { ConnectionId, UserId } from "#shared/ids.ts";
import type { ConnectionStatus } from "./connections.model.ts";

export const connections = sqliteTable(
  "connections",
  {
    id: text("id").$type<ConnectionId>().primaryKey(),
    userId: text("user_id").$type<UserId>().notNull(),
    provider: text("provider").notNull(),
    /** Who the user is there (`sub`). */
    externalId: text("external_id").notNull(),
    scopes: text("scopes", { mode: "json" }).$type<readonly string[]>().notNull(),
    status: text("status").$type<ConnectionStatus>().notNull(),
    accessToken: text("access_token").notNull(),
    refreshToken: text("refresh_token"),
    /** The key that sealed the tokens; another than the present one is due to be replaced. */
    keyVersion: text("key_version").notNull(),
    /** When the access token ends, epoch ms; null where the provider didn't say. */
    expiresAt: integer("expires_at"),
    /** One at a time asks the provider for new tokens, until then. */
    refreshLeaseUntil: integer("refresh_lease_until").notNull().default(0),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    /** Ended by its user; the row goes once the tokens are revoked. */
    deletedAt: deletedAt(),
  },
  (table) => [
    uniqueIndex("connections_once").on(table.userId, table.provider, table.externalId),
    index("connections_user").on(table.userId, table.createdAt, table.id),
    index("connections_key_version").on(table.keyVersion),
  ],
);
