/** Messages that no consumer could take: kept whatever they are, seen by staff, and sent again on their word. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { type Database, rawStatement, runBatch, type Statement } from "../db/database.ts";
import { type PageRequest, readPage, type Slice } from "../db/keyset.ts";
import type { QueueName } from "./event.ts";
import { deadLetters, outbox } from "./outbox.table.ts";

export type DeadLetter = typeof deadLetters.$inferSelect;

/** A message as the dead-letter queue brings it. */
export interface LostMessage {
  /** The letter's own id; a repeat of what is no event has the same. */
  readonly id: string;
  readonly queue: QueueName;
  /** The event's id; null where it is none of ours. */
  readonly messageId: string | null;
  readonly type: string;
  /** The body as JSON. */
  readonly message: string;
  /** Told where the outbox knows no better. */
  readonly reason: string;
}

/**
 * Keeps messages with the reason of their last failure, and ends the outbox's own tries. A message that comes twice is
 * one letter, and one that was consumed by another copy is none.
 */
export async function storeDeadLetters(
  db: Database,
  letters: readonly LostMessage[],
  now: number,
): Promise<void> {
  await runBatch(
    db,
    letters.flatMap(({ id, queue, messageId, type, message, reason }): Statement[] => {
      const ofEvent = sql`outbox.id = ${messageId} AND outbox.queue = ${queue}`;
      const keep = sql`
        INSERT INTO dead_letters (id, queue, message_id, type, message, reason, created_at)
        SELECT ${id}, ${queue}, ${messageId}, ${type}, ${message},
          coalesce((SELECT last_error FROM outbox WHERE ${ofEvent}), ${reason}), ${now}
        WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE ${ofEvent} AND consumed_at IS NOT NULL)
        ON CONFLICT (queue, message_id)
          DO UPDATE SET reason = excluded.reason, created_at = excluded.created_at, replayed_at = NULL
        ON CONFLICT (id) DO NOTHING`;
      const end = sql`UPDATE outbox SET dead_at = ${now} WHERE ${ofEvent} AND consumed_at IS NULL`;
      return [rawStatement(db, keep), rawStatement(db, end)];
    }),
  );
}

export interface DeadLetterFilter {
  readonly queue?: QueueName | undefined;
  readonly type?: string | undefined;
}

export const listDeadLetters = (
  db: Database,
  { queue, type }: DeadLetterFilter,
  page: PageRequest,
): Promise<Slice<DeadLetter>> =>
  readPage(db, page, {
    query: db.select().from(deadLetters).$dynamic(),
    table: deadLetters,
    columns: { createdAt: deadLetters.createdAt, id: deadLetters.id },
    where: and(
      queue === undefined ? undefined : eq(deadLetters.queue, queue),
      type === undefined ? undefined : eq(deadLetters.type, type),
    ),
  });

export async function findDeadLetter(db: Database, id: string): Promise<DeadLetter | null> {
  const [letter] = await db.select().from(deadLetters).where(eq(deadLetters.id, id));
  return letter ?? null;
}

/** Whether the outbox still has the letter's event, and can send it again. */
export async function isInOutbox(db: Database, { queue, messageId }: DeadLetter): Promise<boolean> {
  const rows = await db.select({ id: outbox.id }).from(outbox).where(ofLetter({ queue, messageId }));
  return rows.length > 0;
}

const ofLetter = ({ queue, messageId }: Pick<DeadLetter, "queue" | "messageId">) =>
  and(eq(outbox.id, sql`${messageId}`), eq(outbox.queue, queue));

/** The statements that put a dead event back on its way, for the next sweep to send; never one that was consumed. */
export const replayDeadLetter = (db: Database, letter: DeadLetter, now: number): Statement[] => [
  db
    .update(outbox)
    .set({ deadAt: null, leaseUntil: 0 })
    .where(and(ofLetter(letter), isNull(outbox.consumedAt))),
  db.update(deadLetters).set({ replayedAt: now }).where(eq(deadLetters.id, letter.id)),
];
