/** Sessions and their refresh tokens as rows. */
import { and, eq, exists, gt, inArray, isNull, lt, ne, not, sql } from "drizzle-orm";
import type { UserActor } from "#shared/access.ts";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges, guardQuery } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { SessionId, UserId } from "#shared/ids.ts";
import { mfaChallenges, refreshTokens, sessions, users } from "./identity.table.ts";
import type { RefreshGrant, Session, SessionKind } from "./sessions.model.ts";
import { userColumns } from "./users.repository.ts";

export interface NewSession extends Omit<Session, "refreshedAt"> {
  readonly userId: UserId;
  readonly kind: SessionKind;
  readonly network: string | null;
}

export const insertSession = (db: Database, session: NewSession): Statement =>
  db.insert(sessions).values(session);

export const insertChallenge = (db: Database, challenge: typeof mfaChallenges.$inferInsert): Statement =>
  db.insert(mfaChallenges).values(challenge);

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
      kind: sessions.kind,
      usedAt: refreshTokens.usedAt,
      revokedAt: sessions.revokedAt,
      expiresAt: sessions.expiresAt,
      user: userColumns,
    })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .innerJoin(users, and(eq(users.id, sessions.userId), isNull(users.deletedAt), eq(users.status, "active")))
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
    .set({ refreshedAt: now })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt))),
  guardChanges(db, sessionRace),
];

export const revokeSession = (db: Database, id: SessionId, reason: string, now: number): Statement =>
  db
    .update(sessions)
    .set({ revokedAt: now, revokedReason: reason })
    .where(and(eq(sessions.id, id), isNull(sessions.revokedAt)));

/** Broken where the user has no such live session. */
export const sessionMissing = "own_session";

export const revokeOwnSession = (db: Database, id: SessionId, userId: UserId, now: number): Statement[] => [
  db
    .update(sessions)
    .set({ revokedAt: now, revokedReason: "ended_by_user" })
    .where(
      and(
        eq(sessions.id, id),
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
      ),
    ),
  guardChanges(db, sessionMissing),
];

/** Ends the sessions of the user, all of them or all but one, and the sign-ins that wait for a second factor. */
export const revokeSessions = (
  db: Database,
  userId: UserId,
  reason: string,
  now: number,
  except?: SessionId,
): Statement[] => [
  db
    .update(sessions)
    .set({ revokedAt: now, revokedReason: reason })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        except ? ne(sessions.id, except) : undefined,
      ),
    ),
  db.delete(mfaChallenges).where(eq(mfaChallenges.userId, userId)),
];

const sessionColumns = {
  id: sessions.id,
  ip: sessions.ip,
  userAgent: sessions.userAgent,
  createdAt: sessions.createdAt,
  refreshedAt: sessions.refreshedAt,
  expiresAt: sessions.expiresAt,
};

/** The sessions of the user that live at `now`. */
export const listSessions = (
  db: Database,
  userId: UserId,
  now: number,
  page: PageRequest,
): Promise<Slice<Session>> =>
  readPage(db, page, {
    query: db.select(sessionColumns).from(sessions).$dynamic(),
    table: sessions,
    columns: { createdAt: sessions.createdAt, id: sessions.id },
    where: and(eq(sessions.userId, userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, now)),
  });

export async function findSession(
  db: Database,
  id: SessionId,
): Promise<(Session & { userId: UserId }) | null> {
  const [session] = await db
    .select({ ...sessionColumns, userId: sessions.userId })
    .from(sessions)
    .where(eq(sessions.id, id));
  return session ?? null;
}

/** Broken where the session has ended, or its user is not who the token says any more. */
export const signedIn = "signed_in";

/** Holds while the token's session lives and its user is there, active, and in the token's role. */
export const guardSignedIn = ({ id, role, sessionId }: UserActor, now: number) =>
  guardQuery(
    signedIn,
    sql`EXISTS (SELECT 1 FROM sessions s JOIN users u ON u.id = s.user_id
      WHERE s.id = ${sessionId} AND s.revoked_at IS NULL AND s.expires_at > ${now}
        AND u.id = ${id} AND u.role = ${role} AND u.status = 'active' AND u.deleted_at IS NULL)`,
  );

/**
 * Forgets sessions that ended before `before`, the oldest first: at most `limit` of their refresh tokens, and at
 * most `limit` sessions that have none left.
 */
export const pruneSessions = (db: Database, before: number, limit: number): Statement[] => {
  const ended = db
    .select({ id: sessions.id })
    .from(sessions)
    .where(lt(sessions.expiresAt, before))
    .orderBy(sessions.expiresAt, sessions.id)
    .limit(limit);
  const theirTokens = db
    .select({ hash: refreshTokens.hash })
    .from(refreshTokens)
    .innerJoin(sessions, eq(sessions.id, refreshTokens.sessionId))
    .where(lt(sessions.expiresAt, before))
    .orderBy(sessions.expiresAt, sessions.id)
    .limit(limit);
  const hasTokens = exists(
    db.select({ one: sql`1` }).from(refreshTokens).where(eq(refreshTokens.sessionId, sessions.id)),
  );
  return [
    db.delete(refreshTokens).where(inArray(refreshTokens.hash, theirTokens)),
    db.delete(sessions).where(and(inArray(sessions.id, ended), not(hasTokens))),
  ];
};
