/** The only user of payments' tables. */
import { and, eq, isNotNull, lte, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import type { OrderId, PaymentId, RefundId } from "#shared/ids.ts";
import type { Payment } from "./payments.model.ts";
import { payments, refunds } from "./payments.table.ts";
import type { Refund, RefundStep } from "./refunds.model.ts";

export const paymentRace = "payment_version";

const minuteMs = 60_000;
/** The first look comes when it should be settled long since. */
const firstCheckMs = 10 * minuteMs;
const checkEveryMs = 60 * minuteMs;
const checkedForMs = 72 * 60 * minuteMs;

export const insertPayment = (db: Database, payment: Payment): Statement =>
  db.insert(payments).values({ ...payment, checkAt: payment.createdAt + firstCheckMs });

/** Payments that are due to be looked up at their provider. */
export const selectDueChecks = (db: Database, now: number, limit: number) =>
  db
    .select({ id: payments.id })
    .from(payments)
    .where(and(isNotNull(payments.checkAt), lte(payments.checkAt, now)))
    .orderBy(payments.checkAt)
    .limit(limit);

/** Puts down when each is looked up next: every hour for three days. */
export const postponeChecks = (db: Database, ids: readonly PaymentId[], now: number): Statement =>
  db
    .update(payments)
    .set({
      checkAt: sql`CASE WHEN ${payments.createdAt} > ${now - checkedForMs} THEN ${now + checkEveryMs} END`,
    })
    .where(sql`${payments.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);

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

/** Broken where a refund of the provider's is booked already; the columns, as SQLite names them. */
export const refundBooked = "refunds.payment_id";

export const insertRefund = (db: Database, refund: Refund): Statement => db.insert(refunds).values(refund);

export async function findRefund(db: Database, id: RefundId): Promise<Refund | null> {
  const [refund] = await db.select().from(refunds).where(eq(refunds.id, id));
  return refund ?? null;
}

export const listRefunds = (db: Database, paymentId: PaymentId): Promise<Refund[]> =>
  db.select().from(refunds).where(eq(refunds.paymentId, paymentId)).orderBy(refunds.createdAt);

export const refundRace = "refund_moved";

/** Moves a refund on; breaks the guard where somebody else has moved it. */
export const moveRefund = (db: Database, before: Refund, step: RefundStep, now: number): Statement[] => [
  db
    .update(refunds)
    .set({ ...step, updatedAt: now })
    .where(
      and(
        eq(refunds.id, before.id),
        eq(refunds.status, before.status),
        eq(refunds.attempt, before.attempt),
        sql`${refunds.failureCode} IS ${before.failureCode}`,
      ),
    ),
  guardChanges(db, refundRace),
];
