/** Things, each with its owner. */
import { sql } from "drizzle-orm";
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, deletedAt, metadata, updatedAt, version } from "#shared/db/columns.ts";
import type { ThingId, UserId } from "#shared/ids.ts";

export const things = sqliteTable(
  "things",
  {
    id: text("id").$type<ThingId>().primaryKey(),
    userId: text("user_id").$type<UserId>().notNull(),
    title: text("title").notNull(),
    metadata: metadata(),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    index("things_user").on(table.userId, table.createdAt, table.id).where(sql`deleted_at IS NULL`),
  ],
);
