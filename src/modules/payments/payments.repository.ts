/** The only user of payments' tables. */
import { and, eq } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import type { OrderId, PaymentId, RefundId } from "#shared/ids.ts";
import type { Payment, Refund } from "./payments.model.ts";
import { payments, refunds } from "./payments.table.ts";

export const paymentRace = "payment_version";

export const insertPayment = (db: Database, payment: Payment): Statement =>
  db.insert(payments).values(payment);

export async function findPayment(db: Database, id: PaymentId): Promise<Payment | null> {
  const [payment] = await db.select().from(payments).where(eq(payments.id, id));
  return payment ?? null;
}

export async function findPaymentOfOrder(db: Database, orderId: OrderId): Promise<Payment | null> {
  const [payment] = await db.select().from(payments).where(eq(payments.orderId, orderId));
  return payment ?? null;
}

/** Stores the payment's next version; a lost race breaks the guard. */
export const updatePayment = (db: Database, after: Payment): Statement[] => [
  db
    .update(payments)
    .set(after)
    .where(and(eq(payments.id, after.id), eq(payments.version, after.version - 1))),
  guardChanges(db, paymentRace),
];

export const insertRefund = (db: Database, refund: Refund): Statement => db.insert(refunds).values(refund);

export async function findRefund(db: Database, id: RefundId): Promise<Refund | null> {
  const [refund] = await db.select().from(refunds).where(eq(refunds.id, id));
  return refund ?? null;
}

export const listRefunds = (db: Database, paymentId: PaymentId): Promise<Refund[]> =>
  db.select().from(refunds).where(eq(refunds.paymentId, paymentId)).orderBy(refunds.createdAt);

export const refundRace = "refund_pending";

export const completeRefund = (db: Database, id: RefundId, now: number): Statement[] => [
  db
    .update(refunds)
    .set({ status: "succeeded", updatedAt: now })
    .where(and(eq(refunds.id, id), eq(refunds.status, "pending"))),
  guardChanges(db, refundRace),
];
