/** What the sandbox really did: the other side's books. Only the sandbox provider uses them. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const sandboxOperations = sqliteTable(
  "sandbox_operations",
  {
    operationId: text("operation_id").primaryKey(),
    kind: text("kind").$type<"charge" | "refund">().notNull(),
    orderId: text("order_id").notNull(),
    paymentId: text("payment_id").notNull(),
    amount: integer("amount").notNull(),
    currency: text("currency").notNull(),
    status: text("status").$type<"open" | "succeeded" | "declined" | "voided">().notNull(),
    /** Why a charge was declined. */
    code: text("code"),
    /** A charge that takes a while is done from then on; epoch milliseconds. */
    settlesAt: integer("settles_at"),
    tries: integer("tries").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [index("sandbox_operations_order").on(table.orderId, table.at)],
);
