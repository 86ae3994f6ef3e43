/** The transactional outbox: an event is committed with its change, and pending until it is consumed. */
import { and, asc, count, desc, eq, isNotNull, isNull, lt, min, sql } from "drizzle-orm";
import type { Database, Statement } from "../db/database.ts";
import { rawStatement, runBatch } from "../db/database.ts";
import { guardChanges } from "../db/guard.ts";
import { newId } from "../ids.ts";
import type { EventMessage } from "./event.ts";
import { deadLetters, inbox, outbox } from "./outbox.table.ts";

/** How long one bearer may take before another tries; longer than the queue's own retries usually are. */
export const leaseSeconds = 20;
const claimMax = 100;

/** The statement that stores an event with its change, already leased to whoever commits it. */
export const writeToOutbox = (db: Database, message: EventMessage): Statement =>
  db.insert(outbox).values({
    id: message.id,
    type: message.type,
    aggregateId: message.aggregateId,
    message: JSON.stringify(message),
    createdAt: message.at,
    leaseUntil: message.at + leaseSeconds * 1000,
    attempts: 1,
  });

/** The statement that makes a consumer's effect happen once: a repeat breaks the primary key. */
export const writeToInbox = (db: Database, consumer: string, eventId: string, now: number): Statement =>
  db.insert(inbox).values({ consumer, eventId, at: now });

/** Takes over events whose lease ran out, oldest first. */
export async function claimExpired(db: Database, now: number): Promise<EventMessage[]> {
  const rows = await db.all<{ message: string }>(sql`
    UPDATE outbox SET lease_until = ${now + leaseSeconds * 1000}, attempts = attempts + 1
    WHERE id IN (
      SELECT id FROM outbox
      WHERE consumed_at IS NULL AND dead_at IS NULL AND lease_until <= ${now}
      ORDER BY lease_until LIMIT ${claimMax})
    RETURNING message`);
  return rows.map((row) => JSON.parse(row.message) as EventMessage);
}

/** The whole event of a message that left its data behind; null where the event is not there any more. */
export async function findEvent(db: Database, id: string): Promise<EventMessage | null> {
  const [row] = await db.select({ message: outbox.message }).from(outbox).where(eq(outbox.id, id));
  return row ? (JSON.parse(row.message) as EventMessage) : null;
}

/** Marks events as consumed, in one statement whatever their number. */
export async function markConsumed(db: Database, ids: readonly string[], now: number): Promise<void> {
  if (ids.length === 0) return;
  await db.run(sql`
    UPDATE outbox SET consumed_at = ${now}
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND consumed_at IS NULL`);
}

/** Keeps messages that no consumer could take, and ends the outbox's own tries. */
export async function storeDeadLetters(
  db: Database,
  letters: readonly { id: string | null; queue: string; type: string; message: string; reason: string }[],
  now: number,
): Promise<void> {
  await runBatch(
    db,
    letters.flatMap(({ id, ...letter }) => [
      db
        .insert(deadLetters)
        .values({ id: id ?? newId("dead", now), ...letter, createdAt: now })
        .onConflictDoUpdate({
          target: deadLetters.id,
          set: { reason: letter.reason, createdAt: now, replayedAt: null },
        }),
      ...(id
        ? [
            db
              .update(outbox)
              .set({ deadAt: now })
              .where(and(eq(outbox.id, id), isNull(outbox.consumedAt))),
          ]
        : []),
    ]),
  );
}

/** Broken where there is no dead event of this id. */
export const deadEventMissing = "dead_event";

/** The statements that put a dead event back on its way, for the next sweep to send. */
export const replayDeadEvent = (db: Database, id: string, now: number): Statement[] => [
  db
    .update(outbox)
    .set({ deadAt: null, leaseUntil: 0 })
    .where(and(eq(outbox.id, id), isNotNull(outbox.deadAt))),
  guardChanges(db, deadEventMissing),
  db.update(deadLetters).set({ replayedAt: now }).where(eq(deadLetters.id, id)),
];

export interface OutboxState {
  readonly pending: number;
  readonly dead: number;
  /** Epoch milliseconds of the oldest event that is not consumed; null where all are. */
  readonly oldestPendingAt: number | null;
}

export async function outboxState(db: Database): Promise<OutboxState> {
  const [pending, dead] = (await runBatch(db, [
    db
      .select({ n: count(), oldest: min(outbox.createdAt) })
      .from(outbox)
      .where(and(isNull(outbox.consumedAt), isNull(outbox.deadAt))),
    db.select({ n: count() }).from(deadLetters).where(isNull(deadLetters.replayedAt)),
  ])) as [{ n: number; oldest: number | null }[], { n: number }[]];
  return { pending: pending[0]?.n ?? 0, dead: dead[0]?.n ?? 0, oldestPendingAt: pending[0]?.oldest ?? null };
}

export const pendingEvents = (db: Database, limit: number) =>
  db
    .select()
    .from(outbox)
    .where(and(isNull(outbox.consumedAt), isNull(outbox.deadAt)))
    .orderBy(asc(outbox.leaseUntil))
    .limit(limit);

export const listDeadLetters = (db: Database, limit: number) =>
  db.select().from(deadLetters).orderBy(desc(deadLetters.createdAt), desc(deadLetters.id)).limit(limit);

/** Forgets what was consumed before `before`, a bounded number of rows at a time. */
export async function prune(db: Database, before: number): Promise<void> {
  const old = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNotNull(outbox.consumedAt), lt(outbox.consumedAt, before)))
    .limit(5_000);
  await runBatch(db, [
    db.delete(outbox).where(sql`${outbox.id} IN ${old}`),
    rawStatement(
      db,
      sql`DELETE FROM inbox WHERE rowid IN (SELECT rowid FROM inbox WHERE at < ${before} LIMIT 5000)`,
    ),
  ]);
}
