/** Use cases of sessions: log in, refresh, log out, see and end one's sessions. */
import { audit } from "#modules/audit";
import { requireUser, type UserActor } from "#shared/access.ts";
import { networkOf } from "#shared/address.ts";
import type { Context } from "#shared/context.ts";
import { sha256 } from "#shared/crypto.ts";
import type { Database } from "#shared/db/database.ts";
import { mapSlice, type PageRequest, type Slice } from "#shared/db/keyset.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { forbidden } from "#shared/errors.ts";
import type { SessionId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import {
  csrfFailed,
  refreshRefused,
  sessionEnded,
  sessionNotFound,
  wrongCredentials,
} from "./identity.errors.ts";
import { hashPassword, isOutdated, verifyPassword } from "./service/passwords.ts";
import type { CountTry } from "./service/recent-sign-in.ts";
import type { SessionStarter, SignIn, Tokens } from "./service/start-session.ts";
import { decideRefresh, type ListedSession, type SessionKind } from "./sessions.model.ts";
import {
  findRefreshGrant,
  findSession,
  listSessions,
  refreshRace,
  revokeOwnSession,
  revokeSession,
  sessionMissing,
  sessionRace,
  useRefreshToken,
} from "./sessions.repository.ts";
import { normalizeEmail } from "./users.model.ts";
import { findAccount, guardPassword, passwordRace, rehashPassword } from "./users.repository.ts";

/** A refresh token as it came: one from a cookie needs the CSRF token of its session beside it. */
export interface PresentedRefreshToken {
  readonly refreshToken: string;
  readonly csrfToken?: string | undefined;
  readonly kind: SessionKind;
}

export interface SessionsService {
  login(
    ctx: Context,
    input: { email: string; password: string; session?: SessionKind | undefined },
  ): Promise<SignIn>;
  /** New tokens; null where the refresh token will never be good for any (again). */
  refresh(ctx: Context, presented: PresentedRefreshToken): Promise<Tokens | null>;
  /** Whom a browser's refresh token speaks for, without spending it; null where it is not good for a refresh now. */
  resolve(db: Database, refreshToken: string, now: number): Promise<UserActor | null>;
  logout(ctx: Context): Promise<void>;
  /** The live sessions of the caller. */
  list(ctx: Context, page: PageRequest): Promise<Slice<ListedSession>>;
  end(ctx: Context, id: SessionId): Promise<void>;
  csrfToken(ctx: Context): Promise<string>;
}

export function createSessionsService(starter: SessionStarter, countTry: CountTry): SessionsService {
  return {
    login(ctx, { email, password, session: kind = "token" }) {
      const address = normalizeEmail(email);
      const network = ctx.ip && networkOf(ctx.ip);
      return untilWon(async () => {
        const found = await findAccount(ctx.db, address, network);
        await countTry(ctx, "sign-in", address, found?.knowsNetwork ? network : null);
        const account = found?.user.status === "active" ? found : null;
        const isRight = await verifyPassword(password, account?.passwordHash ?? null);
        if (!account?.passwordHash || !isRight) throw wrongCredentials();
        const { user, passwordHash } = account;
        const unit = begin(ctx);
        // A new password ends every session: none begins by the old one meanwhile.
        unit
          .add(guardPassword(ctx.db, user.id, passwordHash))
          .onViolation(passwordRace, () => new LostRace());
        if (isOutdated(passwordHash)) {
          unit.add(rehashPassword(ctx.db, user.id, passwordHash, await hashPassword(password)));
        }
        return unit.commit(await starter.admit(ctx, unit, account, kind));
      });
    },

    async refresh(ctx, { refreshToken, csrfToken, kind }) {
      const hash = await sha256(refreshToken);
      const grant = await findRefreshGrant(ctx.db, hash);
      if (!grant || grant.kind !== kind) return null;
      const { sessionId, user } = grant;
      if (kind === "cookie" && !(await starter.isCsrfTokenOf(sessionId, csrfToken))) throw csrfFailed();
      const unit = begin(ctx);
      switch (decideRefresh(grant, ctx.receivedAt)) {
        case "lost-race":
          throw refreshRefused();
        case "expired":
          return null;
        case "reused":
          // Somebody holds a copy: nobody can tell who, so the whole family ends.
          unit.add(revokeSession(ctx.db, sessionId, "refresh_token_reused", unit.now));
          audit(ctx, unit, { action: "session.revoke-reused", resourceType: "user", resourceId: user.id });
          return unit.commit(null);
        case "rotate": {
          const issued = await starter.issue(ctx, grant, unit.now);
          unit
            .add(...useRefreshToken(ctx.db, hash, sessionId, unit.now), issued.statement)
            .onViolation(refreshRace, refreshRefused)
            .onViolation(sessionRace, refreshRefused);
          return unit.commit(issued.tokens);
        }
      }
    },

    async resolve(db, refreshToken, now) {
      const grant = await findRefreshGrant(db, await sha256(refreshToken));
      if (grant?.kind !== "cookie" || decideRefresh(grant, now) !== "rotate") return null;
      const { user, sessionId } = grant;
      return { kind: "user", id: user.id, role: user.role, sessionId };
    },

    async logout(ctx) {
      const { id, sessionId } = requireUser(ctx.actor);
      const unit = begin(ctx);
      unit.add(revokeSession(ctx.db, sessionId, "logout", unit.now));
      audit(ctx, unit, { action: "session.end", resourceType: "user", resourceId: id });
      await unit.commit(null);
    },

    async list(ctx, page) {
      const { id, sessionId } = requireUser(ctx.actor);
      const sessions = await listSessions(ctx.db, id, ctx.clock.now(), page);
      return mapSlice(sessions, (session) => ({ ...session, isCurrent: session.id === sessionId }));
    },

    async end(ctx, id) {
      const self = requireUser(ctx.actor);
      const session = await findSession(ctx.db, id);
      if (!session) throw sessionNotFound();
      if (session.userId !== self.id) throw forbidden();
      const unit = begin(ctx);
      unit
        .add(...revokeOwnSession(ctx.db, id, self.id, unit.now))
        .onViolation(sessionMissing, sessionNotFound);
      audit(ctx, unit, { action: "session.end", resourceType: "user", resourceId: self.id });
      await unit.commit(null);
    },

    async csrfToken(ctx) {
      const { sessionId } = requireUser(ctx.actor);
      const session = await findSession(ctx.db, sessionId);
      if (!session) throw sessionEnded();
      return starter.csrfTokenOf(session.id);
    },
  };
}
