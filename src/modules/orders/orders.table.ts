/** The orders' log, and the orders as the fold of it. */

import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { createdAt, metadata, updatedAt, version } from "#shared/db/columns.ts";
import type { EventId, OrderId, PaymentId, ShipmentId, UserId } from "#shared/ids.ts";
import type { PostalAddress } from "#shared/postal-address.ts";
import type { CancellationReason, OrderItem, OrderStatus } from "./orders.model.ts";

/** Append-only. */
export const orderEvents = sqliteTable(
  "order_events",
  {
    /** The event's place among all orders' events: D1 has one writer, so it is the order of the commits. */
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    id: text("id").$type<EventId>().notNull().unique(),
    orderId: text("order_id").$type<OrderId>().notNull(),
    /** Counts the order's events from 1; of two writers at once one wins. */
    version: version(),
    type: text("type").notNull(),
    data: text("data").notNull(),
    actor: text("actor").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [uniqueIndex("order_events_version").on(table.orderId, table.version)],
);

export const orders = sqliteTable(
  "orders",
  {
    id: text("id").$type<OrderId>().primaryKey(),
    number: text("number").notNull().unique(),
    userId: text("user_id").$type<UserId>().notNull(),
    status: text("status").$type<OrderStatus>().notNull(),
    items: text("items", { mode: "json" }).$type<readonly OrderItem[]>().notNull(),
    totalAmount: integer("total_amount").notNull(),
    currency: text("currency").notNull(),
    shippingAddress: text("shipping_address", { mode: "json" }).$type<PostalAddress>().notNull(),
    paymentId: text("payment_id").$type<PaymentId>().notNull(),
    paymentStatus: text("payment_status").notNull(),
    refundedAmount: integer("refunded_amount").notNull().default(0),
    shipmentId: text("shipment_id").$type<ShipmentId>(),
    shipmentStatus: text("shipment_status"),
    cancellationReason: text("cancellation_reason").$type<CancellationReason>(),
    cancelledAt: integer("cancelled_at"),
    customerNote: text("customer_note"),
    metadata: metadata(),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index("orders_user_created").on(table.userId, table.createdAt, table.id),
    index("orders_user_status_created").on(table.userId, table.status, table.createdAt, table.id),
    // Only what waits for Wharf, so that the sweep costs the same however many orders there have been.
    index("orders_unsettled")
      .on(table.updatedAt)
      .where(sql`status IN ('pending', 'paid')
      OR (status = 'fulfilling' AND shipment_status = 'delivered')
      OR (status = 'cancelled' AND payment_status IN ('pending', 'captured', 'partially_refunded') AND total_amount > 0)`),
  ],
);
