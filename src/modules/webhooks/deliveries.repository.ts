/** Deliveries and attempts as rows. A delivery's own row says when it is due and who has it. */
import { and, asc, eq, gte, inArray, lte, type SQL, sql } from "drizzle-orm";
import { type Database, rawStatement, runBatch, type Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { DeliveryId, EndpointId } from "#shared/ids.ts";
import { selectEndpoint } from "./endpoints.repository.ts";
import {
  type Attempt,
  attemptsKept,
  type Delivery,
  type DeliveryStatus,
  dueBy,
  type EndpointStatus,
  lanesMax,
  leaseMs,
  type Outcome,
  overdueMs,
  replaysMax,
  type StoredDelivery,
  type StoredEndpoint,
} from "./webhooks.model.ts";
import { webhookAttempts as attempts, webhookDeliveries as deliveries } from "./webhooks.table.ts";

/** What is to be told, and when. */
export interface News {
  readonly eventId: string;
  readonly type: string;
  readonly body: string;
}

/** A new delivery and where it goes. */
export interface Addressed {
  readonly id: DeliveryId;
  readonly endpointId: EndpointId;
}

/** True where the endpoint is there, and is given what comes. */
const listens = (id: SQL) =>
  sql`EXISTS (SELECT 1 FROM webhook_endpoints e WHERE e.id = ${id} AND e.status <> 'disabled' AND e.deleted_at IS NULL)`;

/** Broken where the endpoint was disabled or taken away since it was read. */
export const endpointListens = "webhook_endpoint_listens";

export const demandListening = (db: Database, id: EndpointId): Statement =>
  guardThat(db, endpointListens, listens(sql`${id}`));

/** One delivery to each that listens, due at once; whoever has been told of the event is not told again. */
export const insertDeliveries = (
  db: Database,
  to: readonly Addressed[],
  { eventId, type, body }: News,
  now: number,
): Statement =>
  rawStatement(
    db,
    sql`INSERT INTO webhook_deliveries
      (id, endpoint_id, event_id, type, body, status, next_attempt_at, tries, attempt_count, lease_until, created_at, updated_at)
    SELECT value ->> 'id', value ->> 'endpointId', ${eventId}, ${type}, ${body}, 'pending', ${now}, 0, 0, 0, ${now}, ${now}
    FROM json_each(${JSON.stringify(to)}) WHERE ${listens(sql`value ->> 'endpointId'`)}
    ON CONFLICT (endpoint_id, event_id) DO NOTHING`,
  );

export interface Claimed {
  readonly delivery: StoredDelivery;
  readonly endpoint: StoredEndpoint;
}

const hasStatus = (id: EndpointId, status: EndpointStatus) =>
  sql`EXISTS (SELECT 1 FROM webhook_endpoints e WHERE e.id = ${id} AND e.status = ${status} AND e.deleted_at IS NULL)`;
const lanesInUse = (endpointId: SQL, now: number) =>
  sql`(SELECT count(*) FROM webhook_deliveries l
    WHERE l.endpoint_id = ${endpointId} AND l.lease_until > 0 AND l.lease_until > ${now})`;
/** What is due at an endpoint and in nobody's hands. */
const due = (endpointId: SQL, by: number, now: number) =>
  sql`FROM webhook_deliveries d WHERE d.endpoint_id = ${endpointId} AND d.status = 'pending'
    AND d.next_attempt_at <= ${by} AND d.lease_until <= ${now}`;

/**
 * Takes what is longest due at the endpoint, for one lane; null where nothing is, all lanes are in use, or the
 * endpoint is not active. Of two who ask at once for the same delivery, one gets it.
 */
export async function claim(db: Database, endpointId: EndpointId, now: number): Promise<Claimed | null> {
  const id = sql`${endpointId}`;
  const next = sql`(SELECT d.id ${due(id, dueBy(now), now)} ORDER BY d.next_attempt_at LIMIT 1)`;
  const free = sql`${lanesInUse(id, now)} < ${lanesMax}`;
  const [[delivery], [endpoint]] = (await runBatch(db, [
    db
      .update(deliveries)
      .set({ leaseUntil: now + leaseMs })
      .where(and(sql`${deliveries.id} = ${next}`, free, hasStatus(endpointId, "active")))
      .returning(),
    selectEndpoint(db, endpointId),
  ])) as [StoredDelivery[], StoredEndpoint[]];
  return delivery && endpoint ? { delivery, endpoint } : null;
}

export async function hasDue(db: Database, endpointId: EndpointId, now: number): Promise<boolean> {
  const query = due(sql`${endpointId}`, dueBy(now), now);
  return (await db.get<{ found: number }>(sql`SELECT EXISTS (SELECT 1 ${query}) AS found`)).found === 1;
}

/** Endpoints at which something should have been sent for a while and a lane is free: its message was lost. */
export async function findOverdue(db: Database, now: number): Promise<EndpointId[]> {
  const id = sql`e.id`;
  const rows = await db.all<{ id: EndpointId }>(sql`SELECT e.id FROM webhook_endpoints e
    WHERE e.deleted_at IS NULL AND e.status = 'active'
    AND EXISTS (SELECT 1 ${due(id, now - overdueMs, now)}) AND ${lanesInUse(id, now)} < ${lanesMax}`);
  return rows.map((row) => row.id);
}

/** Broken where the lease ran out and somebody else took the delivery. */
export const deliveryRace = "webhook_delivery_lease";

/** Writes an attempt down with what it makes of its delivery, and gives the lease back. */
export const settleAttempt = (
  db: Database,
  { id, leaseUntil, tries }: StoredDelivery,
  attempt: Attempt,
  outcome: Outcome,
  now: number,
): Statement[] => [
  db
    .update(deliveries)
    .set({ ...outcome, tries: tries + 1, attemptCount: attempt.number, leaseUntil: 0, updatedAt: now })
    .where(and(eq(deliveries.id, id), eq(deliveries.leaseUntil, leaseUntil))),
  guardChanges(db, deliveryRace),
  db.insert(attempts).values(attempt),
  db
    .delete(attempts)
    .where(and(eq(attempts.deliveryId, id), lte(attempts.number, attempt.number - attemptsKept))),
];

/** What waits for an endpoint waits no more where that is disabled; who wants it later replays it. */
export const failIfDisabled = (db: Database, endpointId: EndpointId, now: number): Statement =>
  db
    .update(deliveries)
    .set({ status: "failed", nextAttemptAt: null, updatedAt: now })
    .where(
      and(
        eq(deliveries.endpointId, endpointId),
        eq(deliveries.status, "pending"),
        lte(deliveries.leaseUntil, now),
        hasStatus(endpointId, "disabled"),
      ),
    );

const shown = {
  id: deliveries.id,
  endpointId: deliveries.endpointId,
  eventId: deliveries.eventId,
  type: deliveries.type,
  status: deliveries.status,
  nextAttemptAt: deliveries.nextAttemptAt,
  createdAt: deliveries.createdAt,
  updatedAt: deliveries.updatedAt,
};

export interface DeliveryFilter {
  readonly status?: DeliveryStatus | undefined;
  readonly type?: string | undefined;
}

export const listDeliveries = (
  db: Database,
  endpointId: EndpointId,
  { status, type }: DeliveryFilter,
  page: PageRequest,
): Promise<Slice<Delivery>> =>
  readPage(db, page, {
    query: db.select(shown).from(deliveries).$dynamic(),
    table: deliveries,
    columns: { createdAt: deliveries.createdAt, id: deliveries.id },
    where: and(
      eq(deliveries.endpointId, endpointId),
      status === undefined ? undefined : eq(deliveries.status, status),
      type === undefined ? undefined : eq(deliveries.type, type),
    ),
  });

export async function findDelivery(db: Database, id: DeliveryId): Promise<Delivery | null> {
  const [delivery] = await db.select(shown).from(deliveries).where(eq(deliveries.id, id));
  return delivery ?? null;
}

/** The attempts at these deliveries, in their order. */
export const findAttempts = (db: Database, ids: readonly DeliveryId[]): Promise<Attempt[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(attempts)
        .where(inArray(attempts.deliveryId, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`))
        .orderBy(asc(attempts.deliveryId), asc(attempts.number));

const anew = (now: number) => ({ status: "pending" as const, nextAttemptAt: now, tries: 0, updatedAt: now });

/** Broken where somebody is sending the delivery. */
export const deliveryLeased = "webhook_delivery_free";

/** Begins a delivery's schedule anew, in the place of what is left of the one before. */
export const replayDelivery = (db: Database, id: DeliveryId, now: number): Statement[] => [
  db
    .update(deliveries)
    .set(anew(now))
    .where(and(eq(deliveries.id, id), lte(deliveries.leaseUntil, now))),
  guardChanges(db, deliveryLeased),
];

const failedSince = (endpointId: EndpointId, since: number) =>
  and(
    eq(deliveries.endpointId, endpointId),
    eq(deliveries.status, "failed"),
    gte(deliveries.updatedAt, since),
  );

/** How many have failed since then (epoch ms); counts no further than a replay goes. */
export async function countFailed(db: Database, endpointId: EndpointId, since: number): Promise<number> {
  const some = db.select({ id: deliveries.id }).from(deliveries).where(failedSince(endpointId, since));
  const [row] = await db.select({ n: sql<number>`count(*)` }).from(some.limit(replaysMax).as("failed"));
  return row?.n ?? 0;
}

/** Begins all of them anew, oldest first. */
export const replayFailed = (db: Database, endpointId: EndpointId, since: number, now: number): Statement => {
  const some = db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(failedSince(endpointId, since))
    .orderBy(asc(deliveries.createdAt))
    .limit(replaysMax);
  return db.update(deliveries).set(anew(now)).where(inArray(deliveries.id, some));
};

const prunedMax = 2_000;

/**
 * Forgets deliveries from before `before` (epoch ms) with their attempts, a bounded number at a time; but none that was
 * replayed since then and is still to be sent.
 */
export async function pruneDeliveries(db: Database, before: number, now: number): Promise<void> {
  const old = sql`(SELECT id FROM webhook_deliveries
    WHERE created_at < ${before} AND lease_until <= ${now} AND NOT (status = 'pending' AND updated_at >= ${before}) ORDER BY created_at LIMIT ${prunedMax})`;
  await runBatch(db, [
    db.delete(attempts).where(inArray(attempts.deliveryId, old)),
    db.delete(deliveries).where(inArray(deliveries.id, old)),
  ]);
}
