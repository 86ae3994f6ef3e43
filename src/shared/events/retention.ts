/** How long the events' rows are kept: what is done goes after a while, what is not done stays whatever its age. */
import { type SQL, sql } from "drizzle-orm";
import { type Database, rawStatement, runBatch } from "../db/database.ts";

/** Epoch milliseconds, before which what is done is forgotten. */
export interface Retention {
  readonly consumedBefore: number;
  /** For dead letters that nobody has replayed, and their events. */
  readonly deadBefore: number;
}

/** So many rows of each kind go at once; the next deep round goes on. */
export const prunedMax = 5_000;

/** Forgets what is past its time, a bounded number of rows. */
export async function pruneEvents(
  db: Database,
  { consumedBefore, deadBefore }: Retention,
  limit = prunedMax,
): Promise<void> {
  const forget = (table: SQL, which: SQL) =>
    rawStatement(
      db,
      sql`DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE ${which} LIMIT ${limit})`,
    );
  const oldLetters = sql`created_at < ${deadBefore} ORDER BY created_at`;
  await runBatch(db, [
    forget(sql`outbox`, sql`consumed_at < ${consumedBefore}`),
    // A consumer's mark has to outlive its event, which others may not have had yet, or which may be replayed.
    forget(
      sql`inbox`,
      sql`at < ${consumedBefore} AND NOT EXISTS (
        SELECT 1 FROM outbox WHERE outbox.id = inbox.event_id AND outbox.consumed_at IS NULL)`,
    ),
    rawStatement(
      db,
      sql`DELETE FROM outbox WHERE dead_at IS NOT NULL AND (id, queue) IN (
        SELECT message_id, queue FROM dead_letters WHERE ${oldLetters} LIMIT ${limit})`,
    ),
    forget(sql`dead_letters`, oldLetters),
    forget(sql`dead_letters`, sql`replayed_at < ${consumedBefore}`),
  ]);
}
