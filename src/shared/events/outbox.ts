/** The transactional outbox: an event is committed with its change, and pending until it is consumed. */
import { and, asc, count, eq, isNull, sql } from "drizzle-orm";
import { type Database, rawStatement, runBatch, type Statement } from "../db/database.ts";
import { type EventMessage, type Outgoing, type QueueName, queueNames } from "./event.ts";
import { deadLetters, inbox, outbox } from "./outbox.table.ts";

/** How long one bearer may take before another tries; longer than the queue's own retries usually are. */
export const leaseSeconds = 20;
/** What waits longer is not given to the queue before it is due (its own bound is 12 hours). */
export const queueDelayMaxSeconds = 6 * 3600;
/** So many events of one queue may be under way; more are sent again only as these are consumed. */
export const underWayMax = 500;
export const claimMax = 100;
/** So many are claimed whatever is under way: an event that was lost waits for no backlog. */
export const claimMin = 20;
const errorLengthMax = 1_000;

/** The statement that stores an event with its change, already leased to whoever commits it. */
export const writeToOutbox = (db: Database, { queue, message, delaySeconds }: Outgoing): Statement => {
  const travels = delaySeconds <= queueDelayMaxSeconds;
  return db.insert(outbox).values({
    id: message.id,
    queue,
    type: message.type,
    aggregateId: message.aggregateId,
    message: JSON.stringify(message),
    createdAt: message.at,
    leaseUntil: message.at + (delaySeconds + (travels ? leaseSeconds : 0)) * 1000,
    attempts: travels ? 1 : 0,
  });
};

/** The statement that makes a consumer's effect happen once: a repeat breaks the primary key. */
export const writeToInbox = (db: Database, consumer: string, eventId: string, now: number): Statement =>
  db.insert(inbox).values({ consumer, eventId, at: now });

/**
 * Takes over events whose lease ran out, oldest first: at most 100 of each queue, and no more than leave it with
 * `underWayMax` under way, but for `least`. So a backlog that outlasts its leases is not sent again and again.
 */
export async function claimExpired(
  db: Database,
  now: number,
  { queues = queueNames, least = claimMin }: { queues?: readonly QueueName[]; least?: number } = {},
): Promise<Outgoing[]> {
  const leaseUntil = now + leaseSeconds * 1000;
  const results = await runBatch(
    db,
    queues.map((queue) => {
      const pending = sql`queue = ${queue} AND consumed_at IS NULL AND dead_at IS NULL`;
      return rawStatement(
        db,
        sql`UPDATE outbox SET lease_until = ${leaseUntil}, attempts = attempts + 1
          WHERE (id, queue) IN (
            SELECT id, queue FROM outbox WHERE ${pending} AND lease_until <= ${now} ORDER BY lease_until
            LIMIT max(${least}, min(${claimMax}, ${underWayMax} - (SELECT count(*) FROM (
              SELECT 1 FROM outbox WHERE ${pending} AND lease_until > ${now} AND lease_until <= ${leaseUntil}
              LIMIT ${underWayMax})))))
          RETURNING queue, message`,
      );
    }),
  );
  return (results as D1Result<{ queue: QueueName; message: string }>[]).flatMap(({ results: rows }) =>
    rows.map(({ queue, message }) => ({ queue, message: JSON.parse(message), delaySeconds: 0 })),
  );
}

/** What the outbox has of a message that arrived. */
export interface Recorded {
  /** Neither consumed nor dead. */
  readonly isOpen: boolean;
  /** The event whole, where the message left its data behind. */
  readonly whole: EventMessage | null;
}

/** What the outbox has of these messages, by id; of one that it does not have, nothing. */
export async function findRecorded(
  db: Database,
  queue: QueueName,
  messages: readonly EventMessage[],
): Promise<ReadonlyMap<string, Recorded>> {
  const ids = JSON.stringify(messages.map(({ id }) => id));
  const left = JSON.stringify(messages.filter((one) => one.isLeftInOutbox).map(({ id }) => id));
  const rows = await db.all<{ id: string; isOpen: number; whole: string | null }>(sql`
    SELECT id, consumed_at IS NULL AND dead_at IS NULL AS isOpen,
      CASE WHEN id IN (SELECT value FROM json_each(${left})) THEN message END AS whole
    FROM outbox WHERE queue = ${queue} AND id IN (SELECT value FROM json_each(${ids}))`);
  return new Map(
    rows.map(({ id, isOpen, whole }) => [id, { isOpen: isOpen === 1, whole: whole && JSON.parse(whole) }]),
  );
}

interface Failure {
  readonly id: string;
  readonly error: string;
}

/** What became of a batch's events. */
export interface Outcome {
  /** Every consumer has had them. */
  readonly consumed: readonly string[];
  /** The queue brings them again, or to the dead letters. */
  readonly failed: readonly Failure[];
  /** The sweep brings them again: after 20 s, 40 s, … and then every ten minutes, a quarter more or less. */
  readonly postponed: readonly Failure[];
}

/** Writes down what became of a batch, in one trip whatever its size. */
export async function settle(
  db: Database,
  queue: QueueName,
  { consumed, failed, postponed }: Outcome,
  now: number,
): Promise<void> {
  const statements: Statement[] = [];
  if (consumed.length > 0) {
    const ids = sql`(SELECT value FROM json_each(${JSON.stringify(consumed)}))`;
    statements.push(
      rawStatement(
        db,
        sql`UPDATE outbox SET consumed_at = ${now}, dead_at = NULL, last_error = NULL
          WHERE queue = ${queue} AND id IN ${ids} AND consumed_at IS NULL`,
      ),
      // One of two copies went to the dead letters while the other was consumed: there is nothing to replay.
      rawStatement(
        db,
        sql`DELETE FROM dead_letters
          WHERE queue = ${queue} AND message_id IN ${ids} AND replayed_at IS NULL`,
      ),
    );
  }
  const note = ({ id, error }: Failure, more: object = {}) =>
    db
      .update(outbox)
      .set({ lastError: error.slice(0, errorLengthMax), ...more })
      .where(and(eq(outbox.id, id), eq(outbox.queue, queue)));
  const later = {
    leaseUntil: sql`${now} + min(600, 20 << min(${outbox.postponements}, 5)) * (750 + abs(random() % 501))`,
    postponements: sql`${outbox.postponements} + 1`,
  };
  statements.push(...failed.map((one) => note(one)), ...postponed.map((one) => note(one, later)));
  if (statements.length > 0) await runBatch(db, statements);
}

/** What one queue has; queues that have nothing are not named. */
export interface QueueState {
  readonly queue: QueueName;
  /** Events that are not consumed, but for tasks that are not due yet. */
  readonly pending: number;
  /** Those tasks. */
  readonly waiting: number;
  /** Epoch milliseconds since when the oldest of the pending ones is due; null where there is none. */
  readonly oldestPendingAt: number | null;
}

/** Dead letters that were not sent again. */
interface DeadState {
  readonly queue: QueueName;
  readonly n: number;
}

/** Events that are not consumed, and dead letters that were not sent again, by queue. */
export async function stateByQueue(
  db: Database,
  now: number,
): Promise<{ queues: QueueState[]; dead: DeadState[] }> {
  const [queues, dead] = (await runBatch(db, [
    rawStatement(
      db,
      sql`SELECT queue, count(*) FILTER (WHERE due <= ${now}) AS pending, count(*) FILTER (WHERE due > ${now}) AS waiting,
        min(due) FILTER (WHERE due <= ${now}) AS oldestPendingAt
      FROM (SELECT queue, coalesce(message ->> '$.dueAt', created_at) AS due
        FROM outbox WHERE consumed_at IS NULL AND dead_at IS NULL)
      GROUP BY queue`,
    ),
    db
      .select({ queue: deadLetters.queue, n: count() })
      .from(deadLetters)
      .where(isNull(deadLetters.replayedAt))
      .groupBy(deadLetters.queue),
  ])) as [D1Result<QueueState>, DeadState[]];
  return { queues: queues.results, dead };
}

export interface OutboxState {
  /** What is due and not consumed. */
  readonly pending: number;
  readonly dead: number;
  /** Epoch milliseconds since when the oldest of what is due is; null where nothing is. */
  readonly oldestPendingAt: number | null;
}

/** The same of all queues together. */
export async function outboxState(db: Database, now: number): Promise<OutboxState> {
  const { queues, dead } = await stateByQueue(db, now);
  const oldest = Math.min(
    ...queues.map(({ oldestPendingAt }) => oldestPendingAt ?? Number.POSITIVE_INFINITY),
  );
  return {
    pending: queues.reduce((sum, { pending }) => sum + pending, 0),
    dead: dead.reduce((sum, { n }) => sum + n, 0),
    oldestPendingAt: Number.isFinite(oldest) ? oldest : null,
  };
}

/** Neither consumed nor dead; a task that waits for its time is not late, so it is none of them. */
const isPending = (now: number) =>
  and(
    isNull(outbox.consumedAt),
    isNull(outbox.deadAt),
    sql`coalesce(${outbox.message} ->> 'dueAt', 0) <= ${now}`,
  );

export const pendingEvents = (db: Database, now: number, limit: number) =>
  db.select().from(outbox).where(isPending(now)).orderBy(asc(outbox.leaseUntil)).limit(limit);
