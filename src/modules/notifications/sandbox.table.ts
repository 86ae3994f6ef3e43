/** The local mailbox: mails that would have gone out. Local runs only. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const sandboxMailbox = sqliteTable(
  "sandbox_mailbox",
  {
    id: text("id").primaryKey(),
    to: text("to").notNull(),
    subject: text("subject").notNull(),
    text: text("text").notNull(),
    html: text("html").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [
    index("sandbox_mailbox_to").on(table.to, table.at, table.id),
    index("sandbox_mailbox_at").on(table.at, table.id),
  ],
);
