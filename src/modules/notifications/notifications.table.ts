/** Which mails went out, so that none goes twice. */
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const sentMails = sqliteTable("sent_mails", {
  /** The event that the mail tells of, and its template: `evt_…:password-reset`. */
  id: text("id").primaryKey(),
  sentAt: integer("sent_at").notNull(),
});
