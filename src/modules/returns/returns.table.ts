/** Goods that come back, each return with its lines. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, updatedAt, version } from "#shared/db/columns.ts";
import type { OrderId, PaymentId, RefundId, ReturnId, UserId } from "#shared/ids.ts";
import type { ReturnLine, ReturnStatus } from "./returns.model.ts";

export const returns = sqliteTable(
  "returns",
  {
    id: text("id").$type<ReturnId>().primaryKey(),
    orderId: text("order_id").$type<OrderId>().notNull(),
    userId: text("user_id").$type<UserId>().notNull(),
    paymentId: text("payment_id").$type<PaymentId>().notNull(),
    status: text("status").$type<ReturnStatus>().notNull(),
    reason: text("reason").notNull(),
    items: text("items", { mode: "json" }).$type<readonly ReturnLine[]>().notNull(),
    currency: text("currency").notNull(),
    refundId: text("refund_id").$type<RefundId>(),
    refundedAmount: integer("refunded_amount").notNull(),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index("returns_order").on(table.orderId, table.createdAt)],
);
