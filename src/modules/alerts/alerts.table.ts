/** Objectives that were not kept, and from when until when. */
import { sql } from "drizzle-orm";
import { integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { AlertId } from "#shared/ids.ts";
import type { ObjectiveName } from "#shared/telemetry/objectives.ts";

export const alerts = sqliteTable(
  "alerts",
  {
    id: text("id").$type<AlertId>().primaryKey(),
    objective: text("objective").$type<ObjectiveName>().notNull(),
    raisedAt: integer("raised_at").notNull(),
    resolvedAt: integer("resolved_at"),
  },
  (table) => [uniqueIndex("alerts_open").on(table.objective).where(sql`resolved_at IS NULL`)],
);
