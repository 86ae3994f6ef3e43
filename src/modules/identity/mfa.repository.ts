/** Second factors as rows: authenticators, recovery codes, and sign-ins that wait for one of them. */
import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, lte, sql } from "drizzle-orm";
import { type Database, runBatch, type Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import type { UserId } from "#shared/ids.ts";
import { beginningOf } from "#shared/vault.ts";
import { mfaChallenges, recoveryCodes, totpSecrets, users } from "./identity.table.ts";
import { challengeTriesMax, type MfaState } from "./mfa.model.ts";
import type { SessionKind } from "./sessions.model.ts";
import type { User } from "./users.model.ts";
import { knowsNetworkOf, userColumns } from "./users.repository.ts";

const ofUser = (userId: UserId) => eq(totpSecrets.userId, userId);
const activeTotp = (userId: UserId) =>
  sql`EXISTS (SELECT 1 FROM totp_secrets t WHERE t.user_id = ${userId} AND t.activated_at IS NOT NULL)`;

/** The user's authenticator, its secret sealed, active or not. */
export async function findTotp(db: Database, userId: UserId) {
  const { secret, activatedAt } = totpSecrets;
  const [row] = await db.select({ secret, activatedAt }).from(totpSecrets).where(ofUser(userId));
  return row ?? null;
}

export async function readMfaState(db: Database, userId: UserId): Promise<MfaState> {
  const left = sql<number>`(SELECT count(*) FROM recovery_codes r
    WHERE r.user_id = ${userId} AND r.used_at IS NULL)`;
  const [row] = await db
    .select({ totp: sql<number>`${activeTotp(userId)}`, recoveryCodesLeft: left })
    .from(users)
    .where(eq(users.id, userId));
  return { totp: row?.totp === 1, recoveryCodesLeft: row?.recoveryCodesLeft ?? 0 };
}

/** Broken where the user's authenticator is active already. */
export const totpInactive = "totp_inactive";

/** Stores a new authenticator, in the place of one that was never finished. */
export const insertTotp = (db: Database, userId: UserId, secret: string, now: number): Statement[] => [
  db
    .insert(totpSecrets)
    .values({ userId, secret, createdAt: now })
    .onConflictDoUpdate({
      target: totpSecrets.userId,
      set: { secret, createdAt: now },
      setWhere: isNull(totpSecrets.activatedAt),
    }),
  guardChanges(db, totpInactive),
];

/** Broken where the authenticator is another one, or active, since it was read. */
export const totpRace = "totp_as_read";

export const activateTotp = (
  db: Database,
  userId: UserId,
  { secret, step }: { secret: string; step: number },
  now: number,
): Statement[] => [
  db
    .update(totpSecrets)
    .set({ activatedAt: now, lastStep: step })
    .where(and(ofUser(userId), eq(totpSecrets.secret, secret), isNull(totpSecrets.activatedAt))),
  guardChanges(db, totpRace),
];

/** Broken where the user has no active authenticator. */
export const totpMissing = "totp_active";

export const guardTotp = (db: Database, userId: UserId): Statement =>
  guardThat(db, totpMissing, activeTotp(userId));

/** Broken where the user has one: a sign-in by one factor is not enough. */
export const totpUnexpected = "no_totp";

export const guardNoTotp = (db: Database, userId: UserId): Statement =>
  guardThat(db, totpUnexpected, sql`NOT ${activeTotp(userId)}`);

export const deleteTotp = (db: Database, userId: UserId): Statement[] => [
  db.delete(totpSecrets).where(and(ofUser(userId), isNotNull(totpSecrets.activatedAt))),
  guardChanges(db, totpMissing),
  db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
];

/** Takes away all that the user has, finished or not; nothing where they have none. */
export const clearTotp = (db: Database, userId: UserId): Statement[] => [
  db.delete(totpSecrets).where(ofUser(userId)),
  db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
];

export const replaceRecoveryCodes = (
  db: Database,
  userId: UserId,
  hashes: readonly string[],
): Statement[] => [
  db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
  db.insert(recoveryCodes).values(hashes.map((hash) => ({ userId, hash }))),
];

/** Broken where the code has been taken before, or never was one. */
export const codeRace = "mfa_code_unused";

/** A time step's code is good once (RFC 6238 §5.2), and with it those of all steps before. */
export const useStep = (db: Database, userId: UserId, step: number): Statement[] => [
  db
    .update(totpSecrets)
    .set({ lastStep: step })
    .where(and(ofUser(userId), lt(totpSecrets.lastStep, step), isNotNull(totpSecrets.activatedAt))),
  guardChanges(db, codeRace),
];

export const useRecoveryCode = (db: Database, userId: UserId, hash: string, now: number): Statement[] => [
  db
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(and(eq(recoveryCodes.userId, userId), eq(recoveryCodes.hash, hash), isNull(recoveryCodes.usedAt))),
  guardChanges(db, codeRace),
];

/** A sign-in that waits for its second factor. */
export interface Challenge {
  readonly user: User;
  readonly kind: SessionKind;
  /** The authenticator's, sealed. */
  readonly secret: string;
  readonly knowsNetwork: boolean;
}

/** Counts a try and reads what it is tried on, in one trip; null where the token is good for nothing (any more). */
export async function tryChallenge(
  db: Database,
  hash: string,
  network: string | null,
  now: number,
): Promise<Challenge | null> {
  const { kind, tries, usedAt, expiresAt } = mfaChallenges;
  const [, rows] = await runBatch(db, [
    db
      .update(mfaChallenges)
      .set({ tries: sql`${tries} + 1` })
      .where(eq(mfaChallenges.hash, hash)),
    // A join in a batch: no two columns may have one name.
    db
      .select({ ...userColumns, kind, secret: totpSecrets.secret, knowsNetwork: knowsNetworkOf(network) })
      .from(mfaChallenges)
      .innerJoin(
        users,
        and(eq(users.id, mfaChallenges.userId), eq(users.status, "active"), isNull(users.deletedAt)),
      )
      .innerJoin(totpSecrets, and(eq(totpSecrets.userId, users.id), isNotNull(totpSecrets.activatedAt)))
      .where(
        and(eq(mfaChallenges.hash, hash), isNull(usedAt), gt(expiresAt, now), lte(tries, challengeTriesMax)),
      ),
  ]);
  const [row] = rows as (User & Omit<Challenge, "user" | "knowsNetwork"> & { knowsNetwork: number })[];
  if (!row) return null;
  const { kind: sessionKind, secret, knowsNetwork, ...user } = row;
  return { user, kind: sessionKind, secret, knowsNetwork: knowsNetwork === 1 };
}

/** Broken where the sign-in has been finished, or was called off, since it was read. */
export const challengeRace = "mfa_challenge_open";

export const useChallenge = (db: Database, hash: string, now: number): Statement[] => [
  db
    .update(mfaChallenges)
    .set({ usedAt: now })
    .where(and(eq(mfaChallenges.hash, hash), isNull(mfaChallenges.usedAt))),
  guardChanges(db, challengeRace),
];

/** Forgets at most `limit` challenges that ended before `before`, the oldest first. */
export const pruneChallenges = (db: Database, before: number, limit: number): Statement => {
  const { hash, expiresAt } = mfaChallenges;
  const ended = db.select({ hash }).from(mfaChallenges).where(lt(expiresAt, before)).orderBy(expiresAt);
  return db.delete(mfaChallenges).where(inArray(hash, ended.limit(limit)));
};

/** Authenticators whose secret one of these keys has sealed, by their user's id. */
export const findTotpsSealedBy = (
  db: Database,
  keyVersions: readonly string[],
  behind: string,
  limit: number,
) =>
  db
    .select({ id: totpSecrets.userId, secret: totpSecrets.secret })
    .from(totpSecrets)
    .where(
      and(
        gt(sql`${totpSecrets.userId}`, behind),
        // In the words of the index `totp_secrets_key_version`.
        inArray(sql`substr(secret, 1, 12)`, keyVersions.map(beginningOf)),
      ),
    )
    .orderBy(asc(totpSecrets.userId))
    .limit(limit);

/** Swaps the sealed secret; nothing where it is another one meanwhile. */
export const resealTotp = (db: Database, userId: UserId, from: string, to: string): Statement =>
  db
    .update(totpSecrets)
    .set({ secret: to })
    .where(and(ofUser(userId), eq(totpSecrets.secret, from)));
