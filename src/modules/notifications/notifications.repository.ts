/** Sent mails as rows. */
import { and, eq, isNull, sql } from "drizzle-orm";
import { type Database, rawStatement, runBatch, type Statement } from "#shared/db/database.ts";
import { sentMails } from "./notifications.table.ts";

/** Takes the mail until `until`, unless it went out or somebody else has it; says which, in one trip. */
export async function claimMail(
  db: Database,
  id: string,
  now: number,
  until: number,
): Promise<"claimed" | "sent" | "taken"> {
  const isFree = sql`${sentMails.sentAt} IS NULL AND ${sentMails.claimedUntil} <= ${now}`;
  const [claimed, rows] = (await runBatch(db, [
    db
      .insert(sentMails)
      .values({ id, claimedUntil: until })
      .onConflictDoUpdate({ target: sentMails.id, set: { claimedUntil: until }, setWhere: isFree })
      .returning({ id: sentMails.id }),
    db.select({ sentAt: sentMails.sentAt }).from(sentMails).where(eq(sentMails.id, id)),
  ])) as [{ id: string }[], { sentAt: number | null }[]];
  if (claimed.length > 0) return "claimed";
  return rows[0]?.sentAt ? "sent" : "taken";
}

/** Gives the claim back, as if nobody had had it. */
export const releaseMail = (db: Database, id: string, until: number): Statement =>
  db
    .delete(sentMails)
    .where(and(eq(sentMails.id, id), eq(sentMails.claimedUntil, until), isNull(sentMails.sentAt)));

export const markSent = (db: Database, id: string, now: number): Statement =>
  db.update(sentMails).set({ sentAt: now }).where(eq(sentMails.id, id));

/** Forgets mails from before `before`, a bounded number at a time. */
export const pruneSentMails = (db: Database, before: number): Statement =>
  rawStatement(
    db,
    sql`DELETE FROM sent_mails WHERE rowid IN (
      SELECT rowid FROM sent_mails WHERE claimed_until < ${before} LIMIT 5000)`,
  );
