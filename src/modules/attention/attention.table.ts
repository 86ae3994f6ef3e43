/** What needs somebody's attention, until it is resolved. */
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { createdAt, updatedAt } from "#shared/db/columns.ts";
import type { AttentionId } from "#shared/ids.ts";
import type { AttentionKind, AttentionStatus, Side } from "./attention.model.ts";

export const needsAttention = sqliteTable(
  "needs_attention",
  {
    id: text("id").$type<AttentionId>().primaryKey(),
    kind: text("kind").$type<AttentionKind>().notNull(),
    subjectId: text("subject_id").notNull(),
    orderId: text("order_id"),
    reason: text("reason").notNull(),
    ours: text("ours", { mode: "json" }).$type<Side>().notNull(),
    theirs: text("theirs", { mode: "json" }).$type<Side>(),
    status: text("status").$type<AttentionStatus>().notNull(),
    retries: integer("retries").notNull(),
    note: text("note"),
    resolvedBy: text("resolved_by"),
    resolvedAt: integer("resolved_at"),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("needs_attention_once").on(table.kind, table.subjectId),
    index("needs_attention_created").on(table.createdAt, table.id),
    index("needs_attention_kind").on(table.kind, table.createdAt, table.id),
    index("needs_attention_status").on(table.status, table.createdAt, table.id),
  ],
);
