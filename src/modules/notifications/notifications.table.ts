/** Which mails went out, so that none goes twice. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const sentMails = sqliteTable(
  "sent_mails",
  {
    /** What the mail tells of, an event as a rule, and its template: `evt_…:password-reset`. */
    id: text("id").primaryKey(),
    /** Until then somebody is sending it; after that anyone may who finds it unsent. An older version leaves it out. */
    claimedUntil: integer("claimed_until").notNull().default(0),
    sentAt: integer("sent_at"),
  },
  (table) => [index("sent_mails_claimed").on(table.claimedUntil)],
);
