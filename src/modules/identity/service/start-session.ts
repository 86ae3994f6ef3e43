/** The end of every way to sign in: a session, or the question for a second factor. */
import { audit } from "#modules/audit";
import { networkOf } from "#shared/address.ts";
import type { Context } from "#shared/context.ts";
import { base64url, fromBase64url, type Keyring, randomToken, sha256 } from "#shared/crypto.ts";
import type { Statement } from "#shared/db/database.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";
import { newId, type SessionId } from "#shared/ids.ts";
import { LostRace } from "#shared/retry.ts";
import { mfaTokenSeconds } from "../mfa.model.ts";
import { guardNoTotp, totpUnexpected } from "../mfa.repository.ts";
import { accessTokenSeconds, type SessionKind, sessionDays } from "../sessions.model.ts";
import { insertChallenge, insertRefreshToken, insertSession } from "../sessions.repository.ts";
import type { Account, User } from "../users.model.ts";
import type { TokenService } from "./tokens.ts";

export interface Tokens {
  readonly kind: SessionKind;
  readonly user: User;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Proves that a request with the session's cookies comes from a page that was given it. */
  readonly csrfToken: string;
  readonly expiresIn: number;
  /** Seconds that are left of the session. */
  readonly refreshExpiresIn: number;
}

/** A second factor is asked for: `mfaToken` is good for that and nothing else. */
export interface MfaRequired {
  readonly mfaToken: string;
}

export type SignIn = Tokens | MfaRequired;

export const isSignedIn = (signIn: SignIn): signIn is Tokens => "accessToken" in signIn;

export interface SessionStarter {
  /** New tokens of a session, and the statement that stores the refresh token, its hash only. */
  issue(
    ctx: Context,
    session: { user: User; sessionId: SessionId; kind: SessionKind; expiresAt: number },
    now: number,
  ): Promise<{ statement: Statement; tokens: Tokens }>;
  /** Adds a new session to the unit; both factors have been shown. */
  start(ctx: Context, unit: UnitOfWork, user: User, kind: SessionKind): Promise<Tokens>;
  /** The first factor has been shown: adds a session to the unit or, where there is one, asks for the second. */
  admit(ctx: Context, unit: UnitOfWork, account: Account, kind: SessionKind): Promise<SignIn>;
  csrfTokenOf(sessionId: SessionId): Promise<string>;
  isCsrfTokenOf(sessionId: SessionId, token: string | undefined): Promise<boolean>;
}

const userAgentLengthMax = 256;
const csrf = "csrf";

export function createSessionStarter(tokens: TokenService, keyring: Keyring): SessionStarter {
  const csrfTokenOf = async (sessionId: SessionId) => base64url(await keyring.sign(csrf, sessionId));

  const starter: SessionStarter = {
    async issue(ctx, { user, sessionId, kind, expiresAt }, now) {
      const refreshToken = `wrt_${randomToken()}`;
      return {
        statement: insertRefreshToken(ctx.db, await sha256(refreshToken), sessionId, now),
        tokens: {
          kind,
          user,
          accessToken: await tokens.sign(user, sessionId, now),
          refreshToken,
          csrfToken: await csrfTokenOf(sessionId),
          expiresIn: accessTokenSeconds,
          refreshExpiresIn: Math.floor((expiresAt - now) / 1000),
        },
      };
    },

    async start(ctx, unit, user, kind) {
      const id = newId("ses", unit.now);
      const expiresAt = unit.now + sessionDays * 86_400_000;
      const issued = await starter.issue(ctx, { user, sessionId: id, kind, expiresAt }, unit.now);
      const session = {
        id,
        userId: user.id,
        kind,
        ip: ctx.ip,
        network: ctx.ip && networkOf(ctx.ip),
        userAgent: ctx.userAgent?.slice(0, userAgentLengthMax) ?? null,
        createdAt: unit.now,
        expiresAt,
      };
      unit.add(insertSession(ctx.db, session), issued.statement);
      audit(ctx, unit, { action: "session.create", resourceType: "user", resourceId: user.id });
      return issued.tokens;
    },

    async admit(ctx, unit, { user, hasMfa }, kind) {
      if (!hasMfa) {
        // A second factor that came meanwhile ended all sessions; this one must not slip in behind it.
        unit.add(guardNoTotp(ctx.db, user.id)).onViolation(totpUnexpected, () => new LostRace());
        return starter.start(ctx, unit, user, kind);
      }
      const mfaToken = `wmf_${randomToken()}`;
      unit.add(
        insertChallenge(ctx.db, {
          hash: await sha256(mfaToken),
          userId: user.id,
          kind,
          createdAt: unit.now,
          expiresAt: unit.now + mfaTokenSeconds * 1000,
        }),
      );
      return { mfaToken };
    },

    csrfTokenOf,

    async isCsrfTokenOf(sessionId, token) {
      const signature = fromBase64url(token ?? "");
      return signature !== null && (await keyring.verify(csrf, sessionId, signature));
    },
  };
  return starter;
}
