/** Tokens that travel by mail as rows, of which each is good for one thing, once. */
import { and, eq, gt, inArray, isNull, lt, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import type { UserId } from "#shared/ids.ts";
import { oneTimeTokens, users } from "./identity.table.ts";
import { type OneTimeGrant, type OneTimePurpose, oneTimeTokensADay } from "./one-time-tokens.model.ts";
import { userColumns } from "./users.repository.ts";

/** Broken where the user has had as many of the purpose within a day as there may be. */
export const enoughTokens = "one_time_tokens_a_day";

/** Stores a token by its hash; one that is there, used or not, stays as it is. */
export const insertOneTimeToken = (
  db: Database,
  token: Omit<typeof oneTimeTokens.$inferInsert, "usedAt">,
): Statement[] => [
  db.insert(oneTimeTokens).values(token).onConflictDoNothing(),
  guardThat(
    db,
    enoughTokens,
    sql`(SELECT count(*) FROM one_time_tokens WHERE user_id = ${token.userId} AND purpose = ${token.purpose}
      AND created_at > ${token.createdAt - 86_400_000}) <= ${oneTimeTokensADay}`,
  ),
];

/** Its account is active, and still at the address that it was sent to. */
const ofItsAccount = and(
  eq(users.id, oneTimeTokens.userId),
  eq(users.email, oneTimeTokens.email),
  eq(users.status, "active"),
  isNull(users.deletedAt),
);

const living = (purpose: OneTimePurpose, hash: string, now: number) =>
  and(eq(oneTimeTokens.hash, hash), eq(oneTimeTokens.purpose, purpose), gt(oneTimeTokens.expiresAt, now));

/** A live token with its account; null for any other. For public routes: it joins. */
export async function findOneTimeGrant(
  db: Database,
  purpose: OneTimePurpose,
  hash: string,
  now: number,
): Promise<OneTimeGrant | null> {
  const [grant] = await db
    .select({ user: userColumns, usedAt: oneTimeTokens.usedAt })
    .from(oneTimeTokens)
    .innerJoin(users, ofItsAccount)
    .where(living(purpose, hash, now));
  return grant ?? null;
}

/** Broken where the token was used, or stopped being good, since it was read. */
export const oneTimeRace = "one_time_token_unused";

export const useOneTimeToken = (
  db: Database,
  purpose: OneTimePurpose,
  hash: string,
  now: number,
): Statement[] => [
  db
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(
      and(
        living(purpose, hash, now),
        isNull(oneTimeTokens.usedAt),
        sql`EXISTS (SELECT 1 FROM ${users} WHERE ${ofItsAccount})`,
      ),
    ),
  guardChanges(db, oneTimeRace),
];

/** Uses up what the user has of the kind. */
export const voidOneTimeTokens = (
  db: Database,
  userId: UserId,
  purpose: OneTimePurpose,
  now: number,
): Statement =>
  db
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(
      and(eq(oneTimeTokens.userId, userId), eq(oneTimeTokens.purpose, purpose), isNull(oneTimeTokens.usedAt)),
    );

/** Forgets at most `limit` tokens that ended before `before`, the oldest first. */
export const pruneOneTimeTokens = (db: Database, before: number, limit: number): Statement => {
  const { hash, expiresAt } = oneTimeTokens;
  const ended = db.select({ hash }).from(oneTimeTokens).where(lt(expiresAt, before)).orderBy(expiresAt);
  return db.delete(oneTimeTokens).where(inArray(hash, ended.limit(limit)));
};
