/** Messages that no consumer could take: kept whatever they are, seen by staff, and sent again on their word. */
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { type Database, runBatch, type Statement } from "../db/database.ts";
import { type PageRequest, readPage, type Slice } from "../db/keyset.ts";
import { newId } from "../ids.ts";
import type { QueueName } from "./event.ts";
import { deadLetters, outbox } from "./outbox.table.ts";

export type DeadLetter = typeof deadLetters.$inferSelect;

/** A message as the dead-letter queue brings it. */
export interface LostMessage {
  readonly queue: QueueName;
  /** The event's id; null where it is none of ours. */
  readonly messageId: string | null;
  readonly type: string;
  /** The body as JSON. */
  readonly message: string;
  /** Told where the outbox knows no better. */
  readonly reason: string;
}

/** Keeps messages with the reason of their last failure, and ends the outbox's own tries. */
export async function storeDeadLetters(
  db: Database,
  letters: readonly LostMessage[],
  now: number,
): Promise<void> {
  const ofEvent = (letter: LostMessage) =>
    and(eq(outbox.id, sql`${letter.messageId}`), eq(outbox.queue, letter.queue)) as SQL;
  await runBatch(
    db,
    letters.flatMap((letter): Statement[] => {
      const lastError = db.select({ error: outbox.lastError }).from(outbox).where(ofEvent(letter));
      const reason = sql`coalesce(${lastError}, ${letter.reason})`;
      return [
        db
          .insert(deadLetters)
          .values({ ...letter, id: newId("dead", now), reason, createdAt: now })
          .onConflictDoUpdate({
            target: [deadLetters.queue, deadLetters.messageId],
            set: { reason, createdAt: now, replayedAt: null },
          }),
        ...(letter.messageId === null
          ? []
          : [
              db
                .update(outbox)
                .set({ deadAt: now })
                .where(and(ofEvent(letter), isNull(outbox.consumedAt))),
            ]),
      ];
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

/** The statements that put a dead event back on its way, for the next sweep to send. */
export const replayDeadLetter = (
  db: Database,
  { id, queue, messageId }: DeadLetter,
  now: number,
): Statement[] => [
  db
    .update(outbox)
    .set({ deadAt: null, consumedAt: null, leaseUntil: 0 })
    .where(and(eq(outbox.id, sql`${messageId}`), eq(outbox.queue, queue))),
  db.update(deadLetters).set({ replayedAt: now }).where(eq(deadLetters.id, id)),
];
