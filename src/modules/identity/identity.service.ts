/** The identity room as a whole: each route set and each other room takes its own part of it. */
import type { Context } from "#shared/context.ts";
import type { Keyring } from "#shared/crypto.ts";
import { runBatch } from "#shared/db/database.ts";
import type { OAuthSettings } from "#shared/oauth/round-trip.ts";
import type { Vault } from "#shared/vault.ts";
import { pruneApiKeys } from "./api-keys.repository.ts";
import { type ApiKeysService, createApiKeysService } from "./api-keys.service.ts";
import {
  createEmailVerificationService,
  type EmailVerificationService,
} from "./email-verification.service.ts";
import { pruneChallenges } from "./mfa.repository.ts";
import { createMfaService, type MfaService } from "./mfa.service.ts";
import { createOAuthService, type OAuthService } from "./oauth.service.ts";
import { pruneOneTimeTokens } from "./one-time-tokens.repository.ts";
import { createPasswordsService, type PasswordsService } from "./passwords.service.ts";
import { createRecipientsService, type RecipientsService } from "./recipients.service.ts";
import type { CountTry } from "./service/recent-sign-in.ts";
import { standingOf } from "./service/standing.ts";
import { createSessionStarter, type SessionStarter } from "./service/start-session.ts";
import type { TokenService } from "./service/tokens.ts";
import { pruneSessions } from "./sessions.repository.ts";
import { createSessionsService, type SessionsService } from "./sessions.service.ts";
import { createUsersService, type PersonalData, type UsersService } from "./users.service.ts";

export interface Identity {
  readonly users: UsersService;
  readonly sessions: SessionsService;
  readonly passwords: PasswordsService;
  readonly emailVerification: EmailVerificationService;
  readonly recipients: RecipientsService;
  readonly apiKeys: ApiKeysService;
  readonly mfa: MfaService;
  readonly oauth: OAuthService;
  /** Whether a CSRF token is that of the session. */
  readonly isCsrfTokenOf: SessionStarter["isCsrfTokenOf"];
  /** What has to hold for the actor with every trip of its request; null where nothing has to. */
  readonly standingOf: typeof standingOf;
  /** Forgets what ended before `before` (epoch ms), a bounded number of rows at a time. */
  prune(ctx: Context, before: number): Promise<unknown>;
}

interface IdentityParts {
  readonly tokens: TokenService;
  readonly keyring: Keyring;
  readonly vault: Vault;
  readonly countTry: CountTry;
  readonly personalData: PersonalData;
  readonly oauth: OAuthSettings;
}

/** So many rows of a kind are forgotten at a time. */
const prunedMax = 1_000;

export function createIdentity(parts: IdentityParts): Identity {
  const { tokens, keyring, vault, countTry, personalData, oauth } = parts;
  const starter = createSessionStarter(tokens, keyring);
  return {
    users: createUsersService(personalData),
    sessions: createSessionsService(starter, countTry),
    passwords: createPasswordsService(countTry),
    emailVerification: createEmailVerificationService(countTry),
    recipients: createRecipientsService(keyring),
    apiKeys: createApiKeysService(),
    mfa: createMfaService(starter, vault, countTry),
    oauth: createOAuthService(starter, oauth),
    isCsrfTokenOf: starter.isCsrfTokenOf,
    standingOf,
    prune: ({ db }, before) =>
      runBatch(db, [
        ...pruneSessions(db, before, prunedMax),
        pruneChallenges(db, before, prunedMax),
        pruneOneTimeTokens(db, before, prunedMax),
        pruneApiKeys(db, before, prunedMax),
      ]),
  };
}
