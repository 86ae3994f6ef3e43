/** What outside systems have told by webhook, as it came: written before it is answered, understood later. */
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { InboundOutcome, InboundSource } from "./inbound.ts";

export const inboundEvents = sqliteTable(
  "inbound_events",
  {
    id: text("id").primaryKey(),
    source: text("source").$type<InboundSource>().notNull(),
    /** The source's own id: the same event may come many times. */
    eventId: text("event_id").notNull(),
    type: text("type").notNull(),
    /** What was signed, to the byte; of some senders only what matters here. */
    body: text("body").notNull(),
    receivedAt: integer("received_at").notNull(),
    processedAt: integer("processed_at"),
    outcome: text("outcome").$type<InboundOutcome>().notNull(),
  },
  (table) => [
    uniqueIndex("inbound_events_once").on(table.source, table.eventId),
    index("inbound_events_received").on(table.receivedAt, table.id),
    index("inbound_events_source").on(table.source, table.receivedAt, table.id),
    index("inbound_events_outcome").on(table.outcome, table.receivedAt, table.id),
  ],
);
