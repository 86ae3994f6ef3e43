/** The first answer under each idempotency key, written in the batch of the change that it answers. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt } from "../db/columns.ts";

export const idempotencyKeys = sqliteTable(
  "idempotency_keys",
  {
    caller: text("caller").notNull(),
    /** Method and path: a key names one operation on one resource. */
    route: text("route").notNull(),
    key: text("key").notNull(),
    /** HMAC-SHA-256 of the body. */
    fingerprint: text("fingerprint").notNull(),
    status: integer("status").notNull(),
    headers: text("headers", { mode: "json" }).$type<Record<string, string>>().notNull(),
    /** Sealed. */
    body: text("body").notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.caller, table.route, table.key] }),
    index("idempotency_keys_created").on(table.createdAt),
  ],
);
