/** Where webhooks go, what is to be delivered, and every attempt at it. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { createdAt, deletedAt, updatedAt, version } from "#shared/db/columns.ts";
import type { DeliveryId, EndpointId, UserId } from "#shared/ids.ts";
import type {
  AttemptError,
  DeliveryStatus,
  DisabledReason,
  EndpointStatus,
  SealedSecret,
} from "./webhooks.model.ts";

export const webhookEndpoints = sqliteTable(
  "webhook_endpoints",
  {
    id: text("id").$type<EndpointId>().primaryKey(),
    url: text("url").notNull(),
    events: text("events", { mode: "json" }).$type<readonly string[]>().notNull(),
    description: text("description").notNull(),
    status: text("status").$type<EndpointStatus>().notNull(),
    disabledReason: text("disabled_reason").$type<DisabledReason>(),
    failingSince: integer("failing_since"),
    /** Sealed (shared/vault.ts), newest first; those before the first sign for a day more. Emptied with a deletion. */
    secrets: text("secrets", { mode: "json" }).$type<readonly SealedSecret[]>().notNull(),
    /** The key that sealed the secrets; another than the present one is due to be replaced. */
    keyVersion: text("key_version").notNull(),
    createdBy: text("created_by").$type<UserId>(),
    version: version(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: deletedAt(),
  },
  (table) => [
    index("webhook_endpoints_living").on(table.createdAt, table.id).where(sql`deleted_at IS NULL`),
    index("webhook_endpoints_key_version").on(table.keyVersion),
  ],
);

export const webhookDeliveries = sqliteTable(
  "webhook_deliveries",
  {
    id: text("id").$type<DeliveryId>().primaryKey(),
    endpointId: text("endpoint_id").$type<EndpointId>().notNull(),
    eventId: text("event_id").notNull(),
    type: text("type").notNull(),
    /** What is sent, byte for byte. */
    body: text("body").notNull(),
    status: text("status").$type<DeliveryStatus>().notNull(),
    /** The one place of its schedule: whatever is sent for before then finds nothing to do. */
    nextAttemptAt: integer("next_attempt_at"),
    /** Of the present run through the schedule. */
    tries: integer("tries").notNull(),
    /** Of all runs. */
    attemptCount: integer("attempt_count").notNull(),
    /** One lane at a time has it, until then. */
    leaseUntil: integer("lease_until").notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex("webhook_deliveries_once").on(table.endpointId, table.eventId),
    index("webhook_deliveries_due").on(table.endpointId, table.nextAttemptAt).where(sql`status = 'pending'`),
    index("webhook_deliveries_leased").on(table.endpointId, table.leaseUntil).where(sql`lease_until > 0`),
    index("webhook_deliveries_endpoint").on(table.endpointId, table.createdAt, table.id),
    index("webhook_deliveries_status").on(table.endpointId, table.status, table.createdAt, table.id),
    index("webhook_deliveries_type").on(table.endpointId, table.type, table.createdAt, table.id),
    index("webhook_deliveries_created").on(table.createdAt),
  ],
);

export const webhookAttempts = sqliteTable(
  "webhook_attempts",
  {
    deliveryId: text("delivery_id").$type<DeliveryId>().notNull(),
    number: integer("number").notNull(),
    at: integer("at").notNull(),
    latencyMs: integer("latency_ms").notNull(),
    statusCode: integer("status_code"),
    error: text("error").$type<AttemptError>(),
    answer: text("answer"),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.number] })],
);
