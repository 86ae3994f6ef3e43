/** Payments and refunds, Wharf's own books. */
import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { createdAt, updatedAt, version } from "#shared/db/columns.ts";
import type { OrderId, PaymentId, RefundId, UserId } from "#shared/ids.ts";
import type { PaymentStatus } from "./payments.model.ts";
import type { RefundOrigin, RefundStatus } from "./refunds.model.ts";

export const payments = sqliteTable(
  "payments",
  {
    id: text("id").$type<PaymentId>().primaryKey(),
    orderId: text("order_id").$type<OrderId>().notNull().unique(),
    userId: text("user_id").$type<UserId>().notNull(),
    provider: text("provider").notNull(),
    /** What the provider calls it; null until the provider was asked. */
    externalId: text("external_id"),
    /** The provider's token for the means of payment; never a card number. */
    method: text("method").notNull(),
    amount: integer("amount").notNull(),
    currency: text("currency").notNull(),
    status: text("status").$type<PaymentStatus>().notNull(),
    capturedAmount: integer("captured_amount").notNull(),
    /** Given back or being given back. */
    refundedAmount: integer("refunded_amount").notNull(),
    failureCode: text("failure_code"),
    disputedAt: integer("disputed_at"),
    /** When to look it up at the provider next; null once it was for long enough. */
    checkAt: integer("check_at"),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("payments_external").on(table.provider, table.externalId),
    index("payments_check").on(table.checkAt).where(sql`check_at IS NOT NULL`),
    check("payment_not_overcaptured", sql`${table.capturedAmount} BETWEEN 0 AND ${table.amount}`),
    check("payment_not_overrefunded", sql`${table.refundedAmount} BETWEEN 0 AND ${table.capturedAmount}`),
  ],
);

export const refunds = sqliteTable(
  "refunds",
  {
    /** Also the id of its first operation at the provider: sent twice, it is done once. */
    id: text("id").$type<RefundId>().primaryKey(),
    paymentId: text("payment_id").$type<PaymentId>().notNull(),
    amount: integer("amount").notNull(),
    reason: text("reason").notNull(),
    origin: text("origin").$type<RefundOrigin>().notNull().default("staff"),
    status: text("status").$type<RefundStatus>().notNull(),
    failureCode: text("failure_code"),
    /** The provider's id of one that was not asked for here. */
    externalId: text("external_id"),
    attempt: integer("attempt").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index("refunds_payment").on(table.paymentId, table.createdAt),
    uniqueIndex("refunds_external").on(table.paymentId, table.externalId),
  ],
);
