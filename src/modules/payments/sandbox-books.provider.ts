/** The sandbox's books: what it was asked for and what it moved, where nothing goes back that is not there. */
import { and, asc, eq, like, type SQL, sql } from "drizzle-orm";
import { Answered } from "#shared/breaker/breaker.ts";
import type { Database } from "#shared/db/database.ts";
import { newId } from "#shared/ids.ts";
import type { Operation } from "./payment.provider.ts";
import type { LedgerEntry } from "./payments.model.ts";
import type { TheirRefund } from "./refunds.model.ts";
import { sandboxOperations } from "./sandbox.table.ts";

export type Row = typeof sandboxOperations.$inferSelect;

const ledgerRowsMax = 10_000;
/** Begin the ids of what the sandbox moves without Wharf. */
const byHand = "re";
const byBank = "dp";

/** One payment fails as its means of payment says: the sandbox itself is there. */
export class SandboxFailure extends Answered {}

export const findRow = async (db: Database, operationId: string): Promise<Row | undefined> =>
  (await db.select().from(sandboxOperations).where(eq(sandboxOperations.operationId, operationId)))[0];

/** Whether the money has moved, and not come back: a slow charge settles, and a refund that bounces does the reverse. */
export function hasMoved({ kind, status, settlesAt }: Row, now: number): boolean {
  const isDue = settlesAt !== null && settlesAt <= now;
  if (kind === "refund") return status === "succeeded" && !isDue;
  return status === "succeeded" || (status === "open" && isDue);
}

const isOfBank = ({ operationId }: Row) => operationId.startsWith(`${byBank}_`);

/**
 * Gives back of a charge, in one statement: of all that ask at once, none gets what another has. The sum is made of
 * what is left (minor units); nothing is moved where that is too little. A repeat counts as a try.
 */
async function giveBack(
  db: Database,
  id: { readonly operationId: string; readonly paymentId: string },
  sum: (left: SQL) => { readonly amount: SQL; readonly fits: SQL },
  { now, code = null, bouncesAt = null }: { now: number; code?: string | null; bouncesAt?: number | null },
): Promise<Row | undefined> {
  const left = sql`(charge.amount - (SELECT coalesce(sum(given.amount), 0) FROM sandbox_operations given
    WHERE given.order_id = charge.order_id AND given.kind = 'refund' AND given.status = 'succeeded'
    AND given.operation_id <> ${id.operationId} AND (given.settles_at IS NULL OR given.settles_at > ${now})))`;
  const { amount, fits } = sum(left);
  await db.run(sql`
    INSERT INTO sandbox_operations (operation_id, kind, order_id, payment_id, amount, currency, status, code, settles_at, tries, at)
    SELECT ${id.operationId}, 'refund', charge.order_id, charge.payment_id, ${amount}, charge.currency,
      'succeeded', ${code}, ${bouncesAt}, 1, ${now}
    FROM sandbox_operations charge
    WHERE charge.operation_id = ${id.paymentId} AND charge.kind = 'charge' AND ${fits}
      AND (charge.status = 'succeeded' OR (charge.status = 'open' AND charge.settles_at <= ${now}))
    ON CONFLICT (operation_id) DO UPDATE SET tries = tries + 1`);
  return findRow(db, id.operationId);
}

const exactly = (amount: number) => (left: SQL) => ({
  amount: sql`${amount}`,
  fits: sql`${left} >= ${amount}`,
});
const whatIsLeft = (left: SQL) => ({ amount: left, fits: sql`${left} > 0` });

/** A refund that Wharf asks for. */
export const giveAsAsked = (
  db: Database,
  { operationId, paymentId, amount }: Operation,
  when: { now: number; code: string | null; bouncesAt: number | null },
) => giveBack(db, { operationId, paymentId }, exactly(amount), when);

async function chargeOf(db: Database, orderId: string): Promise<string> {
  const isCharge = and(eq(sandboxOperations.orderId, orderId), eq(sandboxOperations.kind, "charge"));
  const [row] = await db.select().from(sandboxOperations).where(isCharge);
  return row?.operationId ?? "";
}

/** A refund that somebody makes at the sandbox; null where there is not so much left. */
export async function refundByHand(
  db: Database,
  orderId: string,
  amount: number,
  now: number,
): Promise<LedgerEntry | null> {
  const id = { operationId: `${byHand}_${newId("ref", now)}`, paymentId: await chargeOf(db, orderId) };
  return entryOf(await giveBack(db, id, exactly(amount), { now }));
}

/** The bank takes what is left, once an order; null where nothing is. */
export async function chargeBack(db: Database, orderId: string, now: number): Promise<LedgerEntry | null> {
  const paymentId = await chargeOf(db, orderId);
  const row = await giveBack(db, { operationId: `${byBank}_${paymentId}`, paymentId }, whatIsLeft, {
    now,
    code: "lost",
  });
  return row && row.tries === 1 ? entryOf(row) : null;
}

/** The bank gives back what it took; null where it took nothing. */
export async function endDispute(db: Database, orderId: string, now: number): Promise<LedgerEntry | null> {
  const ofOrder = and(
    eq(sandboxOperations.orderId, orderId),
    like(sandboxOperations.operationId, `${byBank}_%`),
    eq(sandboxOperations.status, "succeeded"),
  );
  const won = { status: "voided", code: "won", at: now } as const;
  const [row] = await db.update(sandboxOperations).set(won).where(ofOrder).returning();
  return entryOf(row);
}

/** All that went back of an order's charge, and what came again. */
export async function refundsOf(db: Database, orderId: string, now: number): Promise<TheirRefund[]> {
  const rows = await db.select().from(sandboxOperations).where(eq(sandboxOperations.orderId, orderId));
  return rows
    .filter(({ kind }) => kind === "refund")
    .map((row) => ({
      externalId: row.operationId,
      operationId: isOfBank(row) ? null : row.operationId,
      origin: isOfBank(row) ? "bank" : "provider",
      amount: row.amount,
      status: hasMoved(row, now) ? "succeeded" : "failed",
      code: row.code,
    }));
}

function entryOf(row: Row | undefined): LedgerEntry | null {
  if (!row) return null;
  const { orderId, paymentId, kind, amount, currency, at } = row;
  return { orderId, paymentId, kind, amount, currency, at };
}

/** Every movement of money that stands, for an order or for all: the oracle of the tests. */
export async function readLedger(
  db: Database,
  now: number,
  orderId: string | undefined,
): Promise<LedgerEntry[]> {
  const rows = await db
    .select()
    .from(sandboxOperations)
    .where(orderId ? eq(sandboxOperations.orderId, orderId) : undefined)
    .orderBy(asc(sandboxOperations.at))
    .limit(ledgerRowsMax);
  return rows.filter((row) => hasMoved(row, now)).flatMap((row) => entryOf(row) ?? []);
}
