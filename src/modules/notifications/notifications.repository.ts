/** Sent mails as rows. */
import { eq } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { sentMails } from "./notifications.table.ts";

export async function wasSent(db: Database, id: string): Promise<boolean> {
  const found = await db.select({ id: sentMails.id }).from(sentMails).where(eq(sentMails.id, id));
  return found.length > 0;
}

export const insertSentMail = (db: Database, id: string, now: number): Statement =>
  db.insert(sentMails).values({ id, sentAt: now });
