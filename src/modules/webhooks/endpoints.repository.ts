/** Endpoints as rows. What their owners see has a version, and each change of it is a compare-and-swap. */
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, ne, type SQL, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { EndpointId } from "#shared/ids.ts";
import {
  type DisabledReason,
  type Endpoint,
  endpointsMax,
  failingSinceMax,
  type StoredEndpoint,
} from "./webhooks.model.ts";
import { webhookEndpoints as endpoints } from "./webhooks.table.ts";

/** What is shown of an endpoint: no secret comes along. */
const shown = {
  id: endpoints.id,
  url: endpoints.url,
  events: endpoints.events,
  description: endpoints.description,
  status: endpoints.status,
  disabledReason: endpoints.disabledReason,
  failingSince: endpoints.failingSince,
  createdBy: endpoints.createdBy,
  version: endpoints.version,
  createdAt: endpoints.createdAt,
  updatedAt: endpoints.updatedAt,
};
const stored = { ...shown, secrets: endpoints.secrets, keyVersion: endpoints.keyVersion };

const lives = isNull(endpoints.deletedAt);
const living = (id: EndpointId) => and(eq(endpoints.id, id), lives);

export const listEndpoints = (db: Database, page: PageRequest): Promise<Slice<Endpoint>> =>
  readPage(db, page, {
    query: db.select(shown).from(endpoints).$dynamic(),
    table: endpoints,
    columns: { createdAt: endpoints.createdAt, id: endpoints.id },
    where: lives,
  });

/** The query of one endpoint, for a batch. */
export const selectEndpoint = (db: Database, id: EndpointId) =>
  db.select(stored).from(endpoints).where(living(id));

export async function findEndpoint(db: Database, id: EndpointId): Promise<StoredEndpoint | null> {
  const [endpoint] = await selectEndpoint(db, id);
  return endpoint ?? null;
}

/** Every endpoint that is not disabled, with what it asks for. */
export const findListening = (db: Database): Promise<Pick<Endpoint, "id" | "events">[]> =>
  db
    .select({ id: endpoints.id, events: endpoints.events })
    .from(endpoints)
    .where(and(lives, ne(endpoints.status, "disabled")))
    .orderBy(desc(endpoints.createdAt));

/** Broken where there are as many as there may be. */
export const endpointsFull = "webhook_endpoints_max";

export const insertEndpoint = (db: Database, endpoint: StoredEndpoint): Statement[] => [
  db.insert(endpoints).values(endpoint),
  guardThat(
    db,
    endpointsFull,
    sql`(SELECT count(*) FROM webhook_endpoints WHERE deleted_at IS NULL) <= ${endpointsMax}`,
  ),
];

/** Broken where the endpoint was changed since it was read. */
export const endpointRace = "webhook_endpoint_version";

const updateWhere = (
  db: Database,
  condition: SQL | undefined,
  changes: Partial<typeof endpoints.$inferInsert>,
): Statement[] => [db.update(endpoints).set(changes).where(condition), guardChanges(db, endpointRace)];

const asRead = ({ id, version }: Endpoint) => and(living(id), eq(endpoints.version, version));

export const updateEndpoint = (
  db: Database,
  before: Endpoint,
  changes: Partial<StoredEndpoint>,
): Statement[] => updateWhere(db, asRead(before), changes);

/** Soft, for the sake of what was delivered to it; address and secrets are gone. */
export const deleteEndpoint = (db: Database, before: Endpoint, now: number): Statement[] =>
  updateWhere(db, asRead(before), {
    url: "",
    secrets: [],
    keyVersion: "",
    deletedAt: now,
    updatedAt: now,
    version: before.version + 1,
  });

const changedBySystem = (now: number) => ({ version: sql`${endpoints.version} + 1`, updatedAt: now });

/**
 * Stops calls to the address that gave the reason; one that was changed meanwhile is another address, and one that took
 * something meanwhile is not failing.
 */
export const disableEndpoint = (
  db: Database,
  { id, url }: Endpoint,
  disabledReason: DisabledReason,
  now: number,
): Statement[] => [
  db
    .update(endpoints)
    .set({ status: "disabled", disabledReason, ...changedBySystem(now) })
    .where(
      and(
        living(id),
        eq(endpoints.url, url),
        eq(endpoints.status, "active"),
        disabledReason === "failing" ? lte(endpoints.failingSince, failingSinceMax(now)) : undefined,
      ),
    ),
  guardChanges(db, endpointRace),
];

/** Notes whether it takes what it is sent: when it began to fail, or that it does so no more. */
export const noteHealth = (db: Database, id: EndpointId, isWell: boolean, now: number): Statement =>
  db
    .update(endpoints)
    .set({ failingSince: isWell ? null : now, ...changedBySystem(now) })
    .where(and(living(id), (isWell ? isNotNull : isNull)(endpoints.failingSince)));

/** Endpoints whose secrets one of these keys has sealed. */
export const findSealedBy = (
  db: Database,
  keyVersions: readonly string[],
  behind: string,
  limit: number,
): Promise<StoredEndpoint[]> =>
  db
    .select(stored)
    .from(endpoints)
    .where(
      and(lives, inArray(endpoints.keyVersion, [...keyVersions]), gt(endpoints.id, behind as EndpointId)),
    )
    .orderBy(asc(endpoints.id))
    .limit(limit);

/** The same secrets under another key; nothing where the endpoint was changed meanwhile. */
export const resealEndpoint = (
  db: Database,
  before: StoredEndpoint,
  { secrets, keyVersion }: Pick<StoredEndpoint, "secrets" | "keyVersion">,
): Statement => db.update(endpoints).set({ secrets, keyVersion }).where(asRead(before));
