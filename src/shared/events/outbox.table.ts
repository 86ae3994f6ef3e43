/** Events that were committed, until every consumer has had them; and those that none could take. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { createdAt } from "../db/columns.ts";
import type { QueueName } from "./event.ts";

export const outbox = sqliteTable(
  "outbox",
  {
    id: text("id").notNull(),
    queue: text("queue").$type<QueueName>().notNull(),
    type: text("type").notNull(),
    aggregateId: text("aggregate_id").notNull(),
    /** The whole EventMessage. */
    message: text("message").notNull(),
    createdAt: createdAt(),
    /** Until then somebody is bringing it to its consumers; after that anyone may. */
    leaseUntil: integer("lease_until").notNull(),
    /** How often it was sent; also after a crash, which is no failure of its own. */
    attempts: integer("attempts").notNull(),
    /** How often a consumer asked for time. */
    postponements: integer("postponements").notNull().default(0),
    /** Every consumer has had it. */
    consumedAt: integer("consumed_at"),
    /** It went to the dead letters. */
    deadAt: integer("dead_at"),
    /** Why its last try failed, for staff. */
    lastError: text("last_error"),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.queue] }),
    index("outbox_waiting")
      .on(table.queue, table.leaseUntil)
      .where(sql`consumed_at IS NULL AND dead_at IS NULL`),
    index("outbox_consumed").on(table.consumedAt).where(sql`consumed_at IS NOT NULL`),
  ],
);

/** What a consumer has had: written in the batch of its effect, so that a repeat finds it. */
export const inbox = sqliteTable(
  "inbox",
  {
    consumer: text("consumer").notNull(),
    eventId: text("event_id").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.consumer, table.eventId] }), index("inbox_at").on(table.at)],
);

export const deadLetters = sqliteTable(
  "dead_letters",
  {
    id: text("id").primaryKey(),
    queue: text("queue").$type<QueueName>().notNull(),
    /** The event's id; null where it was none of ours. */
    messageId: text("message_id"),
    type: text("type").notNull(),
    /** The message as it came, whatever it was. */
    message: text("message").notNull(),
    reason: text("reason").notNull(),
    createdAt: createdAt(),
    replayedAt: integer("replayed_at"),
  },
  (table) => [
    uniqueIndex("dead_letters_message").on(table.queue, table.messageId),
    index("dead_letters_created").on(table.createdAt, table.id),
    index("dead_letters_queue").on(table.queue, table.createdAt, table.id),
    index("dead_letters_type").on(table.type, table.createdAt, table.id),
    index("dead_letters_replayed").on(table.replayedAt).where(sql`replayed_at IS NOT NULL`),
    index("dead_letters_waiting").on(table.queue, table.createdAt).where(sql`replayed_at IS NULL`),
  ],
);
