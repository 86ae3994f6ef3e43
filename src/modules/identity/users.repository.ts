/** Users as rows. */
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Role } from "#shared/access.ts";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { UserId } from "#shared/ids.ts";
import { apiKeys, mfaChallenges, oneTimeTokens, sessions, users } from "./identity.table.ts";
import { type Account, maskOf, type User, type UserStatus } from "./users.model.ts";

export const userColumns = {
  id: users.id,
  email: users.email,
  emailVerifiedAt: users.emailVerifiedAt,
  name: users.name,
  role: users.role,
  status: users.status,
  version: users.version,
  createdAt: users.createdAt,
  updatedAt: users.updatedAt,
};

const living = (condition: SQL) => and(condition, isNull(users.deletedAt));

export async function findUser(db: Database, id: UserId): Promise<User | null> {
  const [user] = await db
    .select(userColumns)
    .from(users)
    .where(living(eq(users.id, id)));
  return user ?? null;
}

/** The oldest accounts first. */
export const findActiveAdmins = (db: Database, limit: number): Promise<User[]> =>
  db
    .select(userColumns)
    .from(users)
    .where(and(eq(users.role, "admin"), eq(users.status, "active"), isNull(users.deletedAt)))
    .orderBy(users.createdAt, users.id)
    .limit(limit);

const hasMfa = sql<number>`EXISTS (SELECT 1 FROM totp_secrets t
  WHERE t.user_id = ${sql.raw("users.id")} AND t.activated_at IS NOT NULL)`;

/** Whether the user of the query has signed in from the network before. */
export const knowsNetworkOf = (network: string | null) => sql<number>`EXISTS (SELECT 1 FROM sessions s
  WHERE s.user_id = ${sql.raw("users.id")} AND s.network = ${network})`;

/** The account of an address, and whether it was signed in to from this network before. */
export async function findAccount(
  db: Database,
  email: string,
  network: string | null,
): Promise<(Account & { knowsNetwork: boolean }) | null> {
  const knowsNetwork = knowsNetworkOf(network);
  const [row] = await db
    .select({ ...userColumns, passwordHash: users.passwordHash, hasMfa, knowsNetwork })
    .from(users)
    .where(living(eq(users.email, email)));
  if (!row) return null;
  const { passwordHash, hasMfa: mfa, knowsNetwork: knows, ...user } = row;
  return { user, passwordHash, hasMfa: mfa === 1, knowsNetwork: knows === 1 };
}

/** The account of a user, whatever its status. */
export async function findAccountOf(db: Database, id: UserId): Promise<Account | null> {
  const [row] = await db
    .select({ ...userColumns, passwordHash: users.passwordHash, hasMfa })
    .from(users)
    .where(living(eq(users.id, id)));
  if (!row) return null;
  const { passwordHash, hasMfa: mfa, ...user } = row;
  return { user, passwordHash, hasMfa: mfa === 1 };
}

export interface UserFilter {
  readonly role?: Role | undefined;
  readonly status?: UserStatus | undefined;
  /** The whole address. */
  readonly email?: string | undefined;
}

export const listUsers = (
  db: Database,
  { role, status, email }: UserFilter,
  page: PageRequest,
): Promise<Slice<User>> =>
  readPage(db, page, {
    query: db.select(userColumns).from(users).$dynamic(),
    table: users,
    columns: { createdAt: users.createdAt, id: users.id },
    where: and(
      isNull(users.deletedAt),
      role && eq(users.role, role),
      status && eq(users.status, status),
      email ? eq(users.email, email) : undefined,
    ),
  });

export const insertUser = (db: Database, user: User, passwordHash: string | null): Statement =>
  db.insert(users).values({ ...user, passwordHash });

/** Broken where the user was changed, or has left, since it was read. */
export const userRace = "user_version";

/** Stores the user where it still has the version that was read. */
export const updateUser = (db: Database, before: User, after: User): Statement[] => [
  db
    .update(users)
    .set(after)
    .where(living(sql`${users.id} = ${before.id} AND ${users.version} = ${before.version}`)),
  guardChanges(db, userRace),
];

/** Broken where nobody would be left who may manage users. */
export const lastAdmin = "an_admin_is_left";

export const guardAdmins = (db: Database): Statement =>
  guardThat(
    db,
    lastAdmin,
    sql`EXISTS (SELECT 1 FROM users WHERE role = 'admin' AND status = 'active' AND deleted_at IS NULL)`,
  );

export const updatePasswordHash = (
  db: Database,
  id: UserId,
  passwordHash: string | null,
  now: number,
): Statement =>
  db.update(users).set({ passwordHash, version: sql`version + 1`, updatedAt: now }).where(eq(users.id, id));

/** Broken where the password was changed since it was verified. */
export const passwordRace = "password_unchanged";

export const guardPassword = (db: Database, id: UserId, passwordHash: string): Statement =>
  guardThat(
    db,
    passwordRace,
    sql`EXISTS (SELECT 1 FROM users WHERE id = ${id} AND password_hash = ${passwordHash})`,
  );

export const replacePasswordHash = (
  db: Database,
  id: UserId,
  from: string,
  to: string,
  now: number,
): Statement[] => [
  db
    .update(users)
    .set({ passwordHash: to, version: sql`version + 1`, updatedAt: now })
    .where(living(sql`${users.id} = ${id} AND ${users.passwordHash} = ${from}`)),
  guardChanges(db, passwordRace),
];

/** Takes the address for the user's own; nothing where it was before. */
export const verifyEmail = (db: Database, id: UserId, now: number): Statement =>
  db
    .update(users)
    .set({ emailVerifiedAt: now, version: sql`version + 1`, updatedAt: now })
    .where(and(eq(users.id, id), isNull(users.emailVerifiedAt)));

/** The same password under a dearer hash; nothing where it was changed meanwhile. */
export const rehashPassword = (db: Database, id: UserId, from: string, to: string): Statement =>
  db
    .update(users)
    .set({ passwordHash: to })
    .where(and(eq(users.id, id), eq(users.passwordHash, from)));

/** Masks the person and takes the password away; all other ways in are ended beside it. */
export const eraseUser = (db: Database, user: User, now: number): Statement[] => [
  db
    .update(users)
    .set({
      ...maskOf(user.id),
      emailVerifiedAt: null,
      passwordHash: null,
      metadata: {},
      deletedAt: now,
      updatedAt: now,
      version: user.version + 1,
    })
    .where(living(sql`${users.id} = ${user.id} AND ${users.version} = ${user.version}`)),
  guardChanges(db, userRace),
  db.update(sessions).set({ ip: null, network: null, userAgent: null }).where(eq(sessions.userId, user.id)),
  db.delete(oneTimeTokens).where(eq(oneTimeTokens.userId, user.id)),
  db.delete(mfaChallenges).where(eq(mfaChallenges.userId, user.id)),
  db.update(apiKeys).set({ name: "" }).where(eq(apiKeys.userId, user.id)),
];
