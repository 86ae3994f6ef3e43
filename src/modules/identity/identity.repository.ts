/** The only user of identity's tables. */
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import type { SessionId, UserId } from "#shared/ids.ts";
import type { RefreshGrant, User } from "./identity.model.ts";
import { refreshTokens, sessions, users } from "./identity.table.ts";

const publicColumns = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  version: users.version,
  createdAt: users.createdAt,
  updatedAt: users.updatedAt,
};

export async function findUser(db: Database, id: UserId): Promise<User | null> {
  const [user] = await db
    .select(publicColumns)
    .from(users)
    .where(and(eq(users.id, id), isNull(users.deletedAt)));
  return user ?? null;
}

export async function findCredentials(
  db: Database,
  email: string,
): Promise<(User & { passwordHash: string }) | null> {
  const [row] = await db
    .select({ ...publicColumns, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.email, email), isNull(users.deletedAt)));
  return row ?? null;
}

export const insertUser = (db: Database, user: User, passwordHash: string): Statement =>
  db.insert(users).values({ ...user, passwordHash });

export const updatePasswordHash = (db: Database, id: UserId, passwordHash: string, now: number): Statement =>
  db.update(users).set({ passwordHash, version: sql`version + 1`, updatedAt: now }).where(eq(users.id, id));

/** Ends every session of the user. */
export const revokeSessions = (db: Database, userId: UserId, reason: string, now: number): Statement =>
  db
    .update(sessions)
    .set({ revokedAt: now, revokedReason: reason })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)));

export const insertSession = (
  db: Database,
  session: { id: SessionId; userId: UserId; createdAt: number; expiresAt: number },
): Statement => db.insert(sessions).values(session);

export const insertRefreshToken = (
  db: Database,
  hash: string,
  sessionId: SessionId,
  now: number,
): Statement => db.insert(refreshTokens).values({ hash, sessionId, createdAt: now });

export async function findRefreshGrant(db: Database, hash: string): Promise<RefreshGrant | null> {
  const [row] = await db
    .select({
      sessionId: sessions.id,
      usedAt: refreshTokens.usedAt,
      revokedAt: sessions.revokedAt,
      expiresAt: sessions.expiresAt,
      user: publicColumns,
    })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .innerJoin(users, and(eq(users.id, sessions.userId), isNull(users.deletedAt)))
    .where(eq(refreshTokens.hash, hash));
  return row ?? null;
}

export const refreshRace = "refresh_token_unused";
export const sessionRace = "session_live";

/** Of concurrent uses of one token exactly one passes; and a session that was revoked meanwhile stays so. */
export const useRefreshToken = (
  db: Database,
  hash: string,
  sessionId: SessionId,
  now: number,
): Statement[] => [
  db
    .update(refreshTokens)
    .set({ usedAt: now })
    .where(and(eq(refreshTokens.hash, hash), isNull(refreshTokens.usedAt))),
  guardChanges(db, refreshRace),
  db
    .update(sessions)
    .set({ revokedAt: null })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt))),
  guardChanges(db, sessionRace),
];

export const revokeSession = (db: Database, id: SessionId, reason: string, now: number): Statement =>
  db
    .update(sessions)
    .set({ revokedAt: now, revokedReason: reason })
    .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)));
