/** Use cases of identity: register, log in, refresh, log out, read oneself. */
import { audit } from "#modules/audit";
import { may, type Role, requirePermission, requireUser } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { randomToken, sha256 } from "#shared/crypto.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { forbidden, notFound } from "#shared/errors.ts";
import { newId, type SessionId, type UserId } from "#shared/ids.ts";
import { emailTaken, refreshRefused, wrongCredentials } from "./identity.errors.ts";
import { userRegistered } from "./identity.events.ts";
import {
  accessTokenSeconds,
  decideRefresh,
  normalizeEmail,
  sessionDays,
  type User,
} from "./identity.model.ts";
import {
  findCredentials,
  findRefreshGrant,
  findUser,
  insertRefreshToken,
  insertSession,
  insertUser,
  refreshRace,
  revokeSession,
  revokeSessions,
  sessionRace,
  updatePasswordHash,
  useRefreshToken,
} from "./identity.repository.ts";
import { hashPassword, verifyPassword } from "./service/passwords.ts";
import type { TokenService } from "./service/tokens.ts";

export interface Tokens {
  readonly user: User;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresIn: number;
}

/** Counts a try against the account, whoever makes it and whether it exists or not. */
export type CountTry = (ctx: Context, account: string) => Promise<unknown>;

export interface IdentityService {
  register(
    ctx: Context,
    input: { email: string; password: string; name: string; role?: Role },
  ): Promise<User>;
  login(ctx: Context, input: { email: string; password: string }): Promise<Tokens>;
  refresh(ctx: Context, refreshToken: string): Promise<Tokens>;
  logout(ctx: Context): Promise<void>;
  /** Gives an account a new password and ends its sessions; for staff who may write users, and Wharf itself. */
  setPassword(ctx: Context, email: string, password: string): Promise<void>;
  getUser(ctx: Context, id: UserId | "me"): Promise<User>;
}

export function createIdentityService(tokens: TokenService, countTry: CountTry): IdentityService {
  /** The tokens of a session: a new refresh token is stored by the given unit, its hash only. */
  async function issue(ctx: Context, user: User, sessionId: SessionId, now: number) {
    const refreshToken = `wrt_${randomToken()}`;
    return {
      statement: insertRefreshToken(ctx.db, await sha256(refreshToken), sessionId, now),
      tokens: {
        user,
        accessToken: await tokens.sign(user, sessionId, now),
        refreshToken,
        expiresIn: accessTokenSeconds,
      },
    };
  }

  return {
    async register(ctx, { email, password, name, role = "customer" }) {
      if (role !== "customer" && !may(ctx.actor, "users:write")) throw forbidden();
      const passwordHash = await hashPassword(password);
      const unit = begin(ctx);
      const user: User = {
        id: newId("usr", unit.now),
        email: normalizeEmail(email),
        name,
        role,
        version: 1,
        createdAt: unit.now,
        updatedAt: unit.now,
      };
      unit.add(insertUser(ctx.db, user, passwordHash)).onViolation("users.email", emailTaken);
      unit.record(userRegistered(user));
      audit(ctx, unit, { action: "user.register", resourceType: "user", resourceId: user.id, after: user });
      return unit.commit(user);
    },

    async login(ctx, { email, password }) {
      const account = normalizeEmail(email);
      await countTry(ctx, account);
      const found = await findCredentials(ctx.db, account);
      const isRight = await verifyPassword(password, found?.passwordHash ?? null);
      if (!found || !isRight) throw wrongCredentials();
      const { passwordHash: _, ...user } = found;
      const unit = begin(ctx);
      const sessionId = newId("ses", unit.now);
      const expiresAt = unit.now + sessionDays * 86_400_000;
      const issued = await issue(ctx, user, sessionId, unit.now);
      unit.add(
        insertSession(ctx.db, { id: sessionId, userId: user.id, createdAt: unit.now, expiresAt }),
        issued.statement,
      );
      audit(ctx, unit, { action: "session.create", resourceType: "user", resourceId: user.id });
      return unit.commit(issued.tokens);
    },

    async refresh(ctx, refreshToken) {
      const startedAt = ctx.clock.now();
      const hash = await sha256(refreshToken);
      const grant = await findRefreshGrant(ctx.db, hash);
      if (!grant) throw refreshRefused();
      const unit = begin(ctx);
      const { sessionId, user } = grant;
      switch (decideRefresh(grant, startedAt)) {
        case "expired":
        case "lost-race":
          throw refreshRefused();
        case "reused":
          // Somebody holds a copy: nobody can tell who, so the whole family ends.
          unit.add(revokeSession(ctx.db, sessionId, "refresh_token_reused", unit.now));
          audit(ctx, unit, { action: "session.revoke-reused", resourceType: "user", resourceId: user.id });
          await unit.commit(null);
          throw refreshRefused();
        case "rotate": {
          const issued = await issue(ctx, user, sessionId, unit.now);
          unit
            .add(...useRefreshToken(ctx.db, hash, sessionId, unit.now), issued.statement)
            .onViolation(refreshRace, refreshRefused)
            .onViolation(sessionRace, refreshRefused);
          return unit.commit(issued.tokens);
        }
      }
    },

    async logout(ctx) {
      const { id, sessionId } = requireUser(ctx.actor);
      const unit = begin(ctx);
      unit.add(revokeSession(ctx.db, sessionId, "logout", unit.now));
      audit(ctx, unit, { action: "session.end", resourceType: "user", resourceId: id });
      await unit.commit(null);
    },

    async setPassword(ctx, email, password) {
      requirePermission(ctx.actor, "users:write");
      const user = await findCredentials(ctx.db, normalizeEmail(email));
      if (!user) throw notFound("user");
      const passwordHash = await hashPassword(password);
      const unit = begin(ctx);
      unit.add(
        updatePasswordHash(ctx.db, user.id, passwordHash, unit.now),
        revokeSessions(ctx.db, user.id, "password_changed", unit.now),
      );
      audit(ctx, unit, { action: "user.set-password", resourceType: "user", resourceId: user.id });
      await unit.commit(null);
    },

    async getUser(ctx, id) {
      const self = requireUser(ctx.actor);
      const wanted = id === "me" ? self.id : id;
      if (wanted !== self.id && !may(ctx.actor, "users:read-all")) throw forbidden();
      const user = await findUser(ctx.db, wanted);
      if (!user) throw notFound("user");
      return user;
    },
  };
}
