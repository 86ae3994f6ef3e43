/** Use cases of users: open an account, see, change, leave, and take one's data along. */
import { audit } from "#modules/audit";
import { may, type Role, requirePermission, requireUserId } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { type PageRequest, readEvery, type Slice } from "#shared/db/keyset.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { forbidden, staleVersion } from "#shared/errors.ts";
import { assertVersion, type ExpectedVersion } from "#shared/http/conditional.ts";
import type { UserId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import type { ApiKey } from "./api-keys.model.ts";
import { listApiKeys, revokeApiKeys } from "./api-keys.repository.ts";
import { lastAdminStays, userNotFound } from "./identity.errors.ts";
import { userDeleted } from "./identity.events.ts";
import { mayManageUser, mayReadUser } from "./identity.policy.ts";
import { clearTotp } from "./mfa.repository.ts";
import { deleteIdentities, type LinkedIdentity, listIdentities } from "./oauth.repository.ts";
import { audited, openAccount } from "./service/open-account.ts";
import { hashPassword } from "./service/passwords.ts";
import { requireRecentSignIn } from "./service/recent-sign-in.ts";
import type { Session } from "./sessions.model.ts";
import { listSessions, revokeSessions } from "./sessions.repository.ts";
import { normalizeEmail, type User, type UserStatus } from "./users.model.ts";
import {
  eraseUser,
  findUser,
  guardAdmins,
  lastAdmin,
  listUsers,
  type UserFilter,
  updateUser,
  userRace,
} from "./users.repository.ts";

export type UserRef = UserId | "me";

export interface NewUser {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  /** Only those who manage users may give another role, or vouch for the address. */
  readonly role?: Role | undefined;
  readonly isEmailVerified?: boolean | undefined;
}

export interface UserPatch {
  readonly name?: string | undefined;
  readonly status?: UserStatus | undefined;
}

/** What a room keeps of a user, in its public form; given by the composition root. */
export type PersonalData = (ctx: Context, userId: UserId) => Promise<PersonalExport["elsewhere"]>;

/** All that is kept of a person. */
export interface PersonalExport {
  readonly user: User;
  readonly sessions: readonly Session[];
  readonly apiKeys: readonly ApiKey[];
  readonly identities: readonly LinkedIdentity[];
  /** Of the other rooms, by name, in its public form. */
  readonly elsewhere: Readonly<Record<string, unknown[]>>;
}

export interface UsersService {
  register(ctx: Context, input: NewUser): Promise<User>;
  get(ctx: Context, id: UserRef): Promise<User>;
  list(ctx: Context, filter: UserFilter, page: PageRequest): Promise<Slice<User>>;
  update(ctx: Context, id: UserRef, expected: ExpectedVersion, patch: UserPatch): Promise<User>;
  setRole(ctx: Context, id: UserRef, expected: ExpectedVersion, role: Role): Promise<User>;
  /** Masks the person and ends every session and key; orders and the audit log go on with the id. */
  remove(ctx: Context, id: UserRef, expected: ExpectedVersion): Promise<void>;
  export(ctx: Context, id: UserRef): Promise<PersonalExport>;
}

export function createUsersService(personalData: PersonalData): UsersService {
  const idOf = (ctx: Context, id: UserRef): UserId => (id === "me" ? requireUserId(ctx.actor) : id);

  async function find(ctx: Context, id: UserId): Promise<User> {
    const user = await findUser(ctx.db, id);
    if (!user) throw userNotFound();
    return user;
  }

  /** Reads, decides and stores, again where somebody else was faster and any version will do. */
  function change(
    ctx: Context,
    id: UserId,
    expected: ExpectedVersion,
    action: string,
    apply: (user: User) => Partial<User>,
    more: (unit: UnitOfWork, before: User, after: User) => void = () => {},
  ): Promise<User> {
    return untilWon(async () => {
      const before = await find(ctx, id);
      assertVersion(expected, before);
      const unit = begin(ctx);
      const after = { ...before, ...apply(before), version: before.version + 1, updatedAt: unit.now };
      unit
        .add(...updateUser(ctx.db, before, after))
        .onViolation(userRace, () => (expected === "any" ? new LostRace() : staleVersion()));
      const hasPower = ({ role, status }: User) => role === "admin" && status === "active";
      if (hasPower(before) && !hasPower(after))
        unit.add(guardAdmins(ctx.db)).onViolation(lastAdmin, lastAdminStays);
      more(unit, before, after);
      audit(ctx, unit, {
        action,
        resourceType: "user",
        resourceId: id,
        before: audited(before),
        after: audited(after),
      });
      return unit.commit(after);
    });
  }

  return {
    async register(ctx, { email, password, name, role = "customer", isEmailVerified = false }) {
      if ((role !== "customer" || isEmailVerified) && !may(ctx.actor, "users:manage")) throw forbidden();
      const passwordHash = await hashPassword(password);
      const unit = begin(ctx);
      return unit.commit(openAccount(ctx, unit, { email, name, role, isEmailVerified, passwordHash }));
    },

    async get(ctx, ref) {
      const id = idOf(ctx, ref);
      if (!mayReadUser(ctx.actor, id)) throw forbidden();
      return find(ctx, id);
    },

    async list(ctx, filter, page) {
      requirePermission(ctx.actor, "users:manage");
      const email = filter.email && normalizeEmail(filter.email);
      return listUsers(ctx.db, { ...filter, email }, page);
    },

    async update(ctx, ref, expected, { name, status }) {
      const id = idOf(ctx, ref);
      if (!mayManageUser(ctx.actor, id)) throw forbidden();
      if (status !== undefined) requirePermission(ctx.actor, "users:manage");
      return change(
        ctx,
        id,
        expected,
        "user.update",
        () => ({ ...(name === undefined ? {} : { name }), ...(status ? { status } : {}) }),
        (unit, _, after) => {
          if (after.status === "disabled") unit.add(...revokeSessions(ctx.db, id, "disabled", unit.now));
        },
      );
    },

    async setRole(ctx, ref, expected, role) {
      requirePermission(ctx.actor, "users:manage");
      return change(ctx, idOf(ctx, ref), expected, "user.set-role", () => ({ role }));
    },

    async remove(ctx, ref, expected) {
      const id = idOf(ctx, ref);
      if (!mayManageUser(ctx.actor, id)) throw forbidden();
      await requireRecentSignIn(ctx);
      await untilWon(async () => {
        const user = await find(ctx, id);
        assertVersion(expected, user);
        const unit = begin(ctx);
        unit
          .add(
            ...revokeSessions(ctx.db, id, "user_deleted", unit.now),
            revokeApiKeys(ctx.db, id, unit.now),
            deleteIdentities(ctx.db, id),
            ...clearTotp(ctx.db, id),
            ...eraseUser(ctx.db, user, unit.now),
          )
          .onViolation(userRace, () => (expected === "any" ? new LostRace() : staleVersion()))
          .record(userDeleted({ userId: id }));
        if (user.role === "admin") unit.add(guardAdmins(ctx.db)).onViolation(lastAdmin, lastAdminStays);
        audit(ctx, unit, { action: "user.delete", resourceType: "user", resourceId: id });
        return unit.commit(null);
      });
    },

    async export(ctx, ref) {
      const id = idOf(ctx, ref);
      if (!mayManageUser(ctx.actor, id)) throw forbidden();
      const user = await find(ctx, id);
      const now = ctx.clock.now();
      const [sessions, apiKeys, identities, elsewhere] = await Promise.all([
        readEvery((page) => listSessions(ctx.db, id, now, page)),
        readEvery((page) => listApiKeys(ctx.db, id, page)),
        listIdentities(ctx.db, id),
        personalData(ctx, id),
      ]);
      return { user, sessions, apiKeys, identities, elsewhere };
    },
  };
}
