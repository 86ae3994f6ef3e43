/** The only user of payments' tables. */
import { and, eq, getTableColumns, isNotNull, lte, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import type { OrderId, PaymentId, RefundId } from "#shared/ids.ts";
import type { Payment } from "./payments.model.ts";
import { payments, refunds } from "./payments.table.ts";
import type { Refund, RefundStatus, RefundStep } from "./refunds.model.ts";

export const paymentRace = "payment_version";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** The first look comes when it should be settled long since. */
const firstCheckMs = 10 * minuteMs;
const checkEveryMinMs = hourMs;
const checkEveryMaxMs = 24 * hourMs;
const checkedForMs = 72 * hourMs;

/** When it is looked up next is for this file alone: what is read and written back later would bring an old time. */
const { checkAt: _, ...columns } = getTableColumns(payments);

export const insertPayment = (db: Database, payment: Payment): Statement =>
  db.insert(payments).values({ ...payment, checkAt: payment.createdAt + firstCheckMs });

/** Has a payment whose money moves looked up soon; no later than it would be anyway. */
export function checkSoon(db: Database, id: PaymentId, now: number): Statement {
  const soon = now + firstCheckMs;
  return db
    .update(payments)
    .set({ checkAt: sql`min(coalesce(check_at, ${soon}), ${soon})` })
    .where(eq(payments.id, id));
}

/** Payments that are due to be looked up at their provider. */
export const selectDueChecks = (db: Database, now: number, limit: number) =>
  db
    .select({ id: payments.id })
    .from(payments)
    .where(and(isNotNull(payments.checkAt), lte(payments.checkAt, now)))
    .orderBy(payments.checkAt)
    .limit(limit);

/**
 * Puts down when each is looked up next: after as long as its money has been at rest by now, an hour at least and a day
 * at most, for three days of rest; as long as a refund is on its way, there is none.
 */
export function postponeChecks(db: Database, ids: readonly PaymentId[], now: number): Statement {
  const ofRefunds = sql`FROM refunds WHERE refunds.payment_id = payments.id`;
  const movedAt = sql`max(payments.created_at, coalesce((SELECT max(refunds.updated_at) ${ofRefunds}), 0))`;
  const isMoving = sql`EXISTS (SELECT 1 ${ofRefunds} AND refunds.status = 'pending')`;
  const next = sql`${now} + min(max(${now} - ${movedAt}, ${checkEveryMinMs}), ${checkEveryMaxMs})`;
  return db
    .update(payments)
    .set({ checkAt: sql`CASE WHEN ${isMoving} OR ${movedAt} > ${now - checkedForMs} THEN ${next} END` })
    .where(sql`${payments.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
}

export async function findPayment(db: Database, id: PaymentId): Promise<Payment | null> {
  const [payment] = await db.select(columns).from(payments).where(eq(payments.id, id));
  return payment ?? null;
}

export async function findPaymentOfOrder(db: Database, orderId: OrderId): Promise<Payment | null> {
  const [payment] = await db.select(columns).from(payments).where(eq(payments.orderId, orderId));
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

/** How far each of these is. */
export async function statusesOfRefunds(
  db: Database,
  ids: readonly RefundId[],
): Promise<ReadonlyMap<RefundId, RefundStatus>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: refunds.id, status: refunds.status })
    .from(refunds)
    .where(sql`${refunds.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map(({ id, status }) => [id, status]));
}

export const listRefunds = (db: Database, paymentId: PaymentId): Promise<Refund[]> =>
  db.select().from(refunds).where(eq(refunds.paymentId, paymentId)).orderBy(refunds.createdAt);

/** Whether giving back the money of a cancelled order has failed, which staff have in sight. */
export const isBackWithStaff = (paymentId: SQLWrapper): SQL =>
  sql`EXISTS (SELECT 1 FROM refunds WHERE refunds.payment_id = ${paymentId}
    AND refunds.origin = 'cancellation' AND refunds.status = 'failed')`;

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
