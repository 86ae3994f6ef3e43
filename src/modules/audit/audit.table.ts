/** Who did what to which thing, and what changed. Rows are only ever added. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
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
  },
  (table) => [
    index("audit_log_at").on(table.at, table.id),
    index("audit_log_resource").on(table.resourceId, table.at, table.id),
    index("audit_log_type").on(table.resourceType, table.at, table.id),
    index("audit_log_actor").on(table.actor, table.at, table.id),
  ],
);
