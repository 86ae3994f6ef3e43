/** The sandbox's books: what it was asked for and what it moved, where nothing goes back that is not there. */
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { Answered } from "#shared/breaker/breaker.ts";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
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

interface Giving extends Pick<Operation, "operationId" | "paymentId" | "amount"> {
  readonly now: number;
  readonly code: string | null;
  readonly bouncesAt: number | null;
}

/** Gives back of a charge, in one statement: of all that ask at once, none gets what another has. */
const giving = ({ operationId, paymentId, amount, now, code, bouncesAt }: Giving): SQL => sql`
  INSERT INTO sandbox_operations (operation_id, kind, order_id, payment_id, amount, currency, status, code, settles_at, tries, at)
  SELECT ${operationId}, 'refund', charge.order_id, charge.payment_id, ${amount}, charge.currency,
    'succeeded', ${code}, ${bouncesAt}, 1, ${now}
  FROM sandbox_operations charge
  WHERE charge.operation_id = ${paymentId} AND charge.kind = 'charge'
    AND (charge.status = 'succeeded' OR (charge.status = 'open' AND charge.settles_at <= ${now}))
    AND charge.amount - ${amount} >= (
      SELECT coalesce(sum(given.amount), 0) FROM sandbox_operations given
      WHERE given.order_id = charge.order_id AND given.kind = 'refund' AND given.status = 'succeeded'
        AND given.operation_id <> ${operationId} AND (given.settles_at IS NULL OR given.settles_at > ${now}))`;

/** A refund that Wharf asks for; nothing moves where there is not so much left. A repeat counts as a try. */
export async function giveAsAsked(db: Database, asked: Giving): Promise<Row | undefined> {
  await db.run(sql`${giving(asked)} ON CONFLICT (operation_id) DO UPDATE SET tries = tries + 1`);
  return findRow(db, asked.operationId);
}

/** What somebody has the sandbox move without Wharf. */
export interface Movement {
  readonly operationId: string;
  readonly entry: LedgerEntry;
  /** They move it once and as a whole, or break one of `movementRaces`: then it is decided anew. */
  readonly statements: readonly Statement[];
}

const movedOnce = "sandbox_moved";
export const movementRaces = [movedOnce, "sandbox_operations.operation_id"];

/** The order's charge and what is left of it, and whether a bank was ever at it. */
async function accountOf(db: Database, orderId: string, now: number) {
  const rows = await db.select().from(sandboxOperations).where(eq(sandboxOperations.orderId, orderId));
  const moved = rows.filter((row) => hasMoved(row, now));
  const charge = moved.find(({ kind }) => kind === "charge");
  const given = moved.filter(({ kind }) => kind === "refund");
  const left = given.reduce((sum, { amount }) => sum - amount, charge?.amount ?? 0);
  return { charge, left, ofBank: rows.find(isOfBank) };
}

const movement = (
  db: Database,
  { orderId, paymentId, currency }: Row,
  by: Pick<Giving, "operationId" | "amount" | "code" | "now">,
): Movement => ({
  operationId: by.operationId,
  entry: { orderId, paymentId, kind: "refund", amount: by.amount, currency, at: by.now },
  statements: [rawStatement(db, giving({ ...by, paymentId, bouncesAt: null })), guardChanges(db, movedOnce)],
});

/** A refund that somebody makes at the sandbox; null where there is not so much left. */
export async function refundByHand(
  db: Database,
  orderId: string,
  amount: number,
  now: number,
): Promise<Movement | null> {
  const { charge, left } = await accountOf(db, orderId, now);
  if (!charge || left < amount) return null;
  return movement(db, charge, { operationId: `${byHand}_${newId("ref", now)}`, amount, code: null, now });
}

/** The bank takes what is left, once an order; null where nothing is. */
export async function chargeBack(db: Database, orderId: string, now: number): Promise<Movement | null> {
  const { charge, left, ofBank } = await accountOf(db, orderId, now);
  if (!charge || left <= 0 || ofBank) return null;
  const operationId = `${byBank}_${charge.paymentId}`;
  return movement(db, charge, { operationId, amount: left, code: "lost", now });
}

/** The bank gives back what it took; null where it took nothing, or has given it back. */
export async function endDispute(db: Database, orderId: string, now: number): Promise<Movement | null> {
  const { ofBank } = await accountOf(db, orderId, now);
  if (ofBank?.status !== "succeeded") return null;
  const { operationId, status } = ofBank;
  const won = { status: "voided", code: "won", at: now } as const;
  const isHeld = and(eq(sandboxOperations.operationId, operationId), eq(sandboxOperations.status, status));
  return {
    operationId,
    entry: { ...entryOf(ofBank), at: now },
    statements: [db.update(sandboxOperations).set(won).where(isHeld), guardChanges(db, movedOnce)],
  };
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

const entryOf = ({ orderId, paymentId, kind, amount, currency, at }: Row): LedgerEntry => ({
  orderId,
  paymentId,
  kind,
  amount,
  currency,
  at,
});

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
  return rows.filter((row) => hasMoved(row, now)).map(entryOf);
}
