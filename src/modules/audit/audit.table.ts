/** Who did what to which thing, and what changed. Rows are only ever added, and sealed once. */
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Changes } from "./audit.model.ts";

export const auditLog = sqliteTable(
  "audit_log",
  {
    id: text("id").primaryKey(),
    actor: text("actor").notNull(),
    action: text("action").notNull(),
    resourceType: text("resource_type").notNull(),
    resourceId: text("resource_id").notNull(),
    changes: text("changes", { mode: "json" }).$type<Changes>().notNull(),
    requestId: text("request_id").notNull(),
    ip: text("ip"),
    at: integer("at").notNull(),
    /** The place in the chain, from 1; null until the row is sealed. */
    seq: integer("seq"),
    hash: text("hash"),
    /** Wharf's signature of the row until it is sealed, then what that was worth (`Standing`). */
    proof: text("proof"),
  },
  (table) => [
    index("audit_log_at").on(table.at, table.id),
    index("audit_log_resource").on(table.resourceId, table.at, table.id),
    index("audit_log_type").on(table.resourceType, table.at, table.id),
    index("audit_log_actor").on(table.actor, table.at, table.id),
    uniqueIndex("audit_log_seq").on(table.seq),
  ],
);
