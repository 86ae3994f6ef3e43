/** Stock levels with their guards, what moved them, and what is held for orders. */
import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, updatedAt, version } from "#shared/db/columns.ts";
import type { MovementKind, ReservationState } from "./inventory.model.ts";

export const stockLevels = sqliteTable(
  "stock_levels",
  {
    sku: text("sku").primaryKey(),
    onHand: integer("on_hand").notNull(),
    reserved: integer("reserved").notNull(),
    version: version(),
    updatedAt: updatedAt(),
  },
  (table) => [
    // The last word against overselling: it aborts the whole batch.
    check("stock_not_oversold", sql`${table.reserved} <= ${table.onHand}`),
    check("stock_not_negative", sql`${table.reserved} >= 0 AND ${table.onHand} >= 0`),
  ],
);

export const stockMovements = sqliteTable(
  "stock_movements",
  {
    id: text("id").primaryKey(),
    sku: text("sku").notNull(),
    kind: text("kind").$type<MovementKind>().notNull(),
    delta: integer("delta").notNull(),
    reason: text("reason").notNull(),
    orderId: text("order_id"),
    actor: text("actor").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [index("stock_movements_sku").on(table.sku, table.at, table.id)],
);

export const reservations = sqliteTable(
  "reservations",
  {
    orderId: text("order_id").notNull(),
    sku: text("sku").notNull(),
    quantity: integer("quantity").notNull(),
    state: text("state").$type<ReservationState>().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [primaryKey({ columns: [table.orderId, table.sku] })],
);
