/** Connections as rows. Every change is a compare-and-swap on version and lease; a deletion leaves both alone. */
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { ConnectionId, UserId } from "#shared/ids.ts";
import {
  type Connection,
  type ConnectionKey,
  connectionsMax,
  type StoredConnection,
} from "./connections.model.ts";
import { connections } from "./connections.table.ts";

/** What is shown of a connection: no token comes along. */
const shown = {
  id: connections.id,
  userId: connections.userId,
  provider: connections.provider,
  externalId: connections.externalId,
  scopes: connections.scopes,
  status: connections.status,
  expiresAt: connections.expiresAt,
  createdAt: connections.createdAt,
  updatedAt: connections.updatedAt,
};

const livingOf = (userId: UserId) => and(eq(connections.userId, userId), isNull(connections.deletedAt));

export const listConnections = (
  db: Database,
  userId: UserId,
  page: PageRequest,
): Promise<Slice<Connection>> =>
  readPage(db, page, {
    query: db.select(shown).from(connections).$dynamic(),
    table: connections,
    columns: { createdAt: connections.createdAt, id: connections.id },
    where: livingOf(userId),
  });

export const everyConnectionOf = (db: Database, userId: UserId): Promise<Connection[]> =>
  db.select(shown).from(connections).where(livingOf(userId)).orderBy(desc(connections.createdAt));

async function findWhere(db: Database, condition: SQL | undefined): Promise<StoredConnection | null> {
  const [row] = await db
    .select()
    .from(connections)
    .where(condition)
    // `active` before `broken`, and of several accounts the one that was connected last.
    .orderBy(asc(connections.status), desc(connections.createdAt))
    .limit(1);
  return row ?? null;
}

/** A connection, also where it was deleted and is not revoked yet. */
export const findConnection = (db: Database, id: ConnectionId): Promise<StoredConnection | null> =>
  findWhere(db, eq(connections.id, id));

/** The one connection of this user with this account there, also where it was deleted. */
export const findConnectionWith = (
  db: Database,
  { userId, provider, externalId }: ConnectionKey,
): Promise<StoredConnection | null> =>
  findWhere(
    db,
    and(
      eq(connections.userId, userId),
      eq(connections.provider, provider),
      eq(connections.externalId, externalId),
    ),
  );

/** The connection that stands for the user at the provider. */
export const findConnectionAt = (
  db: Database,
  userId: UserId,
  provider: string,
): Promise<StoredConnection | null> =>
  findWhere(db, and(livingOf(userId), eq(connections.provider, provider)));

/** Broken where the user has just been connected with the same account. */
export const connectedTwice = "connections.user_id";

export const insertConnection = (db: Database, connection: StoredConnection): Statement =>
  db.insert(connections).values(connection);

/** Broken where the user has more connections than one may. */
export const roomForConnection = "room_for_connection";

export const guardConnectionsMax = (db: Database, userId: UserId): Statement =>
  guardThat(
    db,
    roomForConnection,
    sql`(SELECT count(*) FROM connections
      WHERE user_id = ${userId} AND deleted_at IS NULL) <= ${connectionsMax}`,
  );

const unchanged = ({ id, version, refreshLeaseUntil }: StoredConnection) =>
  and(
    eq(connections.id, id),
    eq(connections.version, version),
    eq(connections.refreshLeaseUntil, refreshLeaseUntil),
  );

/** Stores what changed, or does nothing where somebody else was faster. */
export const swapConnection = (
  db: Database,
  before: StoredConnection,
  changes: Partial<StoredConnection>,
): Statement => db.update(connections).set(changes).where(unchanged(before));

/** Broken where the connection was changed, or its lease was taken or lost, since it was read. */
export const connectionRace = "connection_version";

/** The same, and aborts the batch where somebody else was faster. */
export const updateConnection = (
  db: Database,
  before: StoredConnection,
  changes: Partial<StoredConnection>,
): Statement[] => [swapConnection(db, before, changes), guardChanges(db, connectionRace)];

/** Takes the lease of a living connection that nobody holds; null where somebody else was faster. */
export async function takeLease(
  db: Database,
  connection: StoredConnection,
  until: number,
): Promise<StoredConnection | null> {
  const [held] = await db
    .update(connections)
    .set({ refreshLeaseUntil: until })
    .where(and(unchanged(connection), isNull(connections.deletedAt)))
    .returning();
  return held ?? null;
}

/** Broken where the user has no such connection. */
export const connectionMissing = "own_connection";

/** Its tokens stay until they are revoked. */
export const deleteConnection = (
  db: Database,
  id: ConnectionId,
  userId: UserId,
  now: number,
): Statement[] => [
  db
    .update(connections)
    .set({ deletedAt: now })
    .where(and(eq(connections.id, id), livingOf(userId))),
  guardChanges(db, connectionMissing),
];

/** Takes a deleted connection away, its tokens with it. */
export const forgetConnection = (db: Database, before: StoredConnection): Statement[] => [
  db.delete(connections).where(and(unchanged(before), isNotNull(connections.deletedAt))),
  guardChanges(db, connectionRace),
];

/** Connections that nobody holds and whose tokens one of these keys has sealed, by id. */
/** The next active connections behind this id. */
export const findActive = (db: Database, after: string, limit: number): Promise<StoredConnection[]> =>
  db
    .select()
    .from(connections)
    .where(
      and(
        gt(connections.id, after as ConnectionId),
        eq(connections.status, "active"),
        isNull(connections.deletedAt),
      ),
    )
    .orderBy(asc(connections.id))
    .limit(limit);

/** Connections that nobody holds and whose tokens one of these keys has sealed. */
export const findSealedBy = (
  db: Database,
  keyVersions: readonly string[],
  { behind, now, limit }: { behind: string; now: number; limit: number },
): Promise<StoredConnection[]> =>
  db
    .select()
    .from(connections)
    .where(
      and(
        inArray(connections.keyVersion, [...keyVersions]),
        gt(sql`${connections.id}`, behind),
        lte(connections.refreshLeaseUntil, now),
      ),
    )
    .orderBy(asc(connections.id))
    .limit(limit);
