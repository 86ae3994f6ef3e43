/** Who users are at identity providers, as rows. */
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import type { UserId } from "#shared/ids.ts";
import { externalIdentities, oneTimeTokens, users } from "./identity.table.ts";
import type { User } from "./users.model.ts";
import { userRace } from "./users.repository.ts";

interface ExternalIdentity {
  readonly provider: string;
  readonly subject: string;
  readonly userId: UserId;
}

export async function findIdentityOwner(
  db: Database,
  provider: string,
  subject: string,
): Promise<UserId | null> {
  const [row] = await db
    .select({ userId: externalIdentities.userId })
    .from(externalIdentities)
    .where(and(eq(externalIdentities.provider, provider), eq(externalIdentities.subject, subject)));
  return row?.userId ?? null;
}

/** Broken where somebody was faster to link the subject. */
export const identityRace = "external_identities.provider";
/** Broken where the user has another subject of this provider. */
export const oneOfProvider = "one_identity_of_a_provider";

export const insertIdentity = (db: Database, identity: ExternalIdentity, now: number): Statement[] => [
  db.insert(externalIdentities).values({ ...identity, createdAt: now }),
  guardThat(
    db,
    oneOfProvider,
    sql`(SELECT count(*) FROM external_identities
      WHERE user_id = ${identity.userId} AND provider = ${identity.provider}) = 1`,
  ),
];

/** Broken where the identity was unlinked since it was read. */
export const identityStands = "identity_stands";

export const guardIdentity = (db: Database, { provider, subject, userId }: ExternalIdentity): Statement =>
  guardThat(
    db,
    identityStands,
    sql`EXISTS (SELECT 1 FROM external_identities
      WHERE provider = ${provider} AND subject = ${subject} AND user_id = ${userId})`,
  );

/** Holds while the user is as it was read. */
export const guardUnchanged = (db: Database, { id, version }: User): Statement =>
  guardThat(
    db,
    userRace,
    sql`EXISTS (SELECT 1 FROM users WHERE id = ${id} AND version = ${version} AND deleted_at IS NULL)`,
  );

export interface LinkedIdentity extends ExternalIdentity {
  readonly createdAt: number;
}

export const listIdentities = (db: Database, userId: UserId): Promise<LinkedIdentity[]> =>
  db
    .select()
    .from(externalIdentities)
    .where(eq(externalIdentities.userId, userId))
    .orderBy(desc(externalIdentities.createdAt));

/** Those that were linked before `before` (epoch ms); all of them where it is not given. */
export const deleteIdentities = (db: Database, id: UserId, before?: number): Statement =>
  db
    .delete(externalIdentities)
    .where(
      and(
        eq(externalIdentities.userId, id),
        before === undefined ? undefined : lt(externalIdentities.createdAt, before),
      ),
    );

/** Gives the account to the owner of its address: without the password and the identities of whoever set it up. */
export const claimAccount = (db: Database, before: User, after: User): Statement[] => [
  db
    .update(users)
    .set({ ...after, passwordHash: null })
    .where(
      sql`${users.id} = ${before.id} AND ${users.version} = ${before.version} AND ${users.deletedAt} IS NULL`,
    ),
  guardChanges(db, userRace),
  deleteIdentities(db, before.id),
  db.delete(oneTimeTokens).where(eq(oneTimeTokens.userId, before.id)),
];

/** Broken where the provider is not linked. */
export const identityMissing = "own_identity";
/** Broken where the user could not sign in any more. */
export const lastWayIn = "a_way_in_is_left";

/** Takes a provider away, unless nothing is left to sign in with: a password, or one of the `known` providers. */
export const deleteIdentity = (
  db: Database,
  userId: UserId,
  provider: string,
  known: readonly string[],
): Statement[] => [
  db
    .delete(externalIdentities)
    .where(and(eq(externalIdentities.userId, userId), eq(externalIdentities.provider, provider))),
  guardChanges(db, identityMissing),
  guardThat(
    db,
    lastWayIn,
    sql`(EXISTS (SELECT 1 FROM users WHERE id = ${userId} AND password_hash IS NOT NULL)
      OR EXISTS (SELECT 1 FROM external_identities
        WHERE user_id = ${userId} AND provider IN (SELECT value FROM json_each(${JSON.stringify(known)}))))`,
  ),
];
