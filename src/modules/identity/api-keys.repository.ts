/** API keys as rows. */
import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { ApiKeyActor } from "#shared/access.ts";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges, guardQuery, guardThat } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { ApiKeyId, UserId } from "#shared/ids.ts";
import { type ApiKey, endedKeyKeptDays, liveKeysMax } from "./api-keys.model.ts";
import { apiKeys, users } from "./identity.table.ts";
import { signedIn } from "./sessions.repository.ts";

const columns = {
  id: apiKeys.id,
  userId: apiKeys.userId,
  name: apiKeys.name,
  start: apiKeys.start,
  scopes: apiKeys.scopes,
  createdAt: apiKeys.createdAt,
  expiresAt: apiKeys.expiresAt,
  lastUsedAt: apiKeys.lastUsedAt,
};

/** Broken where the user has as many live keys as there may be. */
export const tooManyKeys = "live_api_keys";

export const insertApiKey = (db: Database, key: ApiKey, hash: string): Statement[] => [
  db.insert(apiKeys).values({ ...key, hash }),
  guardThat(
    db,
    tooManyKeys,
    sql`(SELECT count(*) FROM api_keys WHERE user_id = ${key.userId} AND revoked_at IS NULL
      AND (expires_at IS NULL OR expires_at > ${key.createdAt})) <= ${liveKeysMax}`,
  ),
];

export const listApiKeys = (db: Database, userId: UserId, page: PageRequest): Promise<Slice<ApiKey>> =>
  readPage(db, page, {
    query: db.select(columns).from(apiKeys).$dynamic(),
    table: apiKeys,
    columns: { createdAt: apiKeys.createdAt, id: apiKeys.id },
    where: and(eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt)),
  });

/** A key that has not been revoked, with the role of its owner, who is active. */
export async function findApiKey(db: Database, hash: string) {
  const [row] = await db
    .select({ ...columns, role: users.role })
    .from(apiKeys)
    .innerJoin(users, and(eq(users.id, apiKeys.userId), eq(users.status, "active"), isNull(users.deletedAt)))
    .where(and(eq(apiKeys.hash, hash), isNull(apiKeys.revokedAt)));
  return row ?? null;
}

export async function findOwner(db: Database, id: ApiKeyId): Promise<UserId | null> {
  const [key] = await db.select({ userId: apiKeys.userId }).from(apiKeys).where(eq(apiKeys.id, id));
  return key?.userId ?? null;
}

/** Broken where the user has no such key. */
export const keyMissing = "own_api_key";

export const revokeApiKey = (db: Database, id: ApiKeyId, userId: UserId, now: number): Statement[] => [
  db
    .update(apiKeys)
    .set({ revokedAt: now })
    .where(and(eq(apiKeys.id, id), eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt))),
  guardChanges(db, keyMissing),
];

export const revokeApiKeys = (db: Database, userId: UserId, now: number): Statement =>
  db
    .update(apiKeys)
    .set({ revokedAt: now })
    .where(and(eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt)));

export const touchApiKey = (db: Database, id: ApiKeyId, now: number): Statement =>
  db.update(apiKeys).set({ lastUsedAt: now }).where(eq(apiKeys.id, id));

/** Forgets at most `limit` keys that ended long before `before`; the audit log goes on with their ids. */
export const pruneApiKeys = (db: Database, before: number, limit: number): Statement => {
  const { id, revokedAt, expiresAt } = apiKeys;
  const longBefore = before - endedKeyKeptDays * 86_400_000;
  const ended = db
    .select({ id })
    .from(apiKeys)
    .where(or(lt(revokedAt, longBefore), lt(expiresAt, longBefore)))
    .limit(limit);
  return db.delete(apiKeys).where(inArray(id, ended));
};

/** Holds while the key lives and its owner is there, active, and in the role that the key was read with. */
export const guardApiKey = ({ id, userId, role }: ApiKeyActor, now: number) =>
  guardQuery(
    signedIn,
    sql`EXISTS (SELECT 1 FROM api_keys k JOIN users u ON u.id = k.user_id
      WHERE k.id = ${id} AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > ${now})
        AND u.id = ${userId} AND u.role = ${role} AND u.status = 'active' AND u.deleted_at IS NULL)`,
  );
