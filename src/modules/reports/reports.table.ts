/** Read models of the orders' log, in generations: one is read while another is built. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { updatedAt } from "#shared/db/columns.ts";
import type { OrderId, UserId } from "#shared/ids.ts";
import type { GenerationStatus, ProjectionName } from "./reports.model.ts";

/** How far each generation of each read model has come. */
export const projections = sqliteTable(
  "projections",
  {
    name: text("name").$type<ProjectionName>().notNull(),
    generation: integer("generation").notNull(),
    status: text("status").$type<GenerationStatus>().notNull(),
    /** The `seq` of the last event that is in its rows. */
    position: integer("position").notNull(),
    /** The job that builds or built it; null for the first one. */
    jobId: text("job_id"),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.name, table.generation] }),
    uniqueIndex("projections_live").on(table.name).where(sql`status = 'live'`),
    uniqueIndex("projections_building").on(table.name).where(sql`status = 'building'`),
  ],
);

const generation = () => integer("generation").notNull();
/** A day in UTC, `2026-11-21`. */
const day = () => text("day").notNull();
const currency = () => text("currency").notNull();

/** Money in minor units. */
export const salesByDay = sqliteTable(
  "sales_by_day",
  {
    generation: generation(),
    day: day(),
    currency: currency(),
    orders: integer("orders").notNull(),
    units: integer("units").notNull(),
    gross: integer("gross").notNull(),
    refunds: integer("refunds").notNull(),
  },
  (table) => [primaryKey({ columns: [table.generation, table.day, table.currency] })],
);

export const salesBySku = sqliteTable(
  "sales_by_sku",
  {
    generation: generation(),
    day: day(),
    sku: text("sku").notNull(),
    currency: currency(),
    /** As it was last sold on that day. */
    title: text("title").notNull(),
    units: integer("units").notNull(),
    /** Minor units. */
    revenue: integer("revenue").notNull(),
    orders: integer("orders").notNull(),
  },
  (table) => [primaryKey({ columns: [table.generation, table.day, table.sku, table.currency] })],
);

/** How many orders are in each state, for the metrics: counting them would read them all. */
export const orderStates = sqliteTable(
  "order_states",
  { generation: generation(), status: text("status").notNull(), orders: integer("orders").notNull() },
  (table) => [primaryKey({ columns: [table.generation, table.status] })],
);

/** An order and when it came where; nothing of its address or note. */
export const orderHistory = sqliteTable(
  "order_history",
  {
    generation: generation(),
    id: text("id").$type<OrderId>().notNull(),
    number: text("number").notNull(),
    userId: text("user_id").$type<UserId>().notNull(),
    status: text("status").notNull(),
    /** Minor units. */
    totalAmount: integer("total_amount").notNull(),
    currency: currency(),
    units: integer("units").notNull(),
    placedAt: integer("placed_at").notNull(),
    paidAt: integer("paid_at"),
    fulfillingAt: integer("fulfilling_at"),
    completedAt: integer("completed_at"),
    cancelledAt: integer("cancelled_at"),
    refundedAt: integer("refunded_at"),
  },
  (table) => [
    primaryKey({ columns: [table.generation, table.id] }),
    index("order_history_placed").on(table.generation, table.placedAt, table.id),
    index("order_history_user").on(table.generation, table.userId, table.placedAt, table.id),
    index("order_history_status").on(table.generation, table.status, table.placedAt, table.id),
  ],
);
