/** Users, their sessions and keys, pure. */
import type { Role, Scope } from "#shared/access.ts";
import type { ApiKeyId, SessionId, UserId } from "#shared/ids.ts";

export const userStatuses = ["active", "disabled"] as const;
export type UserStatus = (typeof userStatuses)[number];

export interface User {
  readonly id: UserId;
  readonly email: string;
  /** Epoch milliseconds; null while nobody has confirmed the address. */
  readonly emailVerifiedAt: number | null;
  readonly name: string;
  readonly role: Role;
  readonly status: UserStatus;
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A user as signing in needs it. */
export interface Account {
  readonly user: User;
  readonly passwordHash: string | null;
  /** A second factor is asked for. */
  readonly hasMfa: boolean;
}

/** How a client keeps its tokens: itself, or in cookies that only the browser can read. */
export const sessionKinds = ["token", "cookie"] as const;
export type SessionKind = (typeof sessionKinds)[number];

export type OneTimePurpose = "password_reset" | "email_verification";

/** A token that came by mail, with the account as it is now. */
export interface OneTimeGrant {
  readonly user: User;
  readonly usedAt: number | null;
}

export interface Session {
  readonly id: SessionId;
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly refreshedAt: number | null;
  readonly expiresAt: number;
}

/** A refresh token with the session and user that it belongs to. */
export interface RefreshGrant {
  readonly sessionId: SessionId;
  readonly kind: SessionKind;
  readonly user: User;
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
  readonly expiresAt: number;
}

export interface ApiKey {
  readonly id: ApiKeyId;
  readonly userId: UserId;
  readonly name: string;
  readonly start: string;
  readonly scopes: readonly Scope[];
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly lastUsedAt: number | null;
}

export const accessTokenSeconds = 5 * 60;
export const sessionDays = 30;
export const mfaTokenSeconds = 5 * 60;
/** How a token that travels by mail begins, and how long it lives. */
export const oneTimeForms: Readonly<Record<OneTimePurpose, { prefix: string; seconds: number }>> = {
  password_reset: { prefix: "wpr", seconds: 30 * 60 },
  email_verification: { prefix: "wev", seconds: 24 * 3600 },
};
/** A sign-in is recent enough for this long to change how one signs in. */
export const recentSignInSeconds = 10 * 60;

/** E-mail addresses are compared in lower case and normal form. */
export const normalizeEmail = (email: string): string => email.trim().normalize("NFKC").toLowerCase();

/** What stands in for a person who has left: unique, and never an address. */
export const maskOf = (id: UserId) => ({ email: `${id}@deleted.invalid`, name: "Deleted user" });

/**
 * What tries against an account are counted by. From a network where it was signed in to before they are counted
 * apart: strangers can't use them up.
 */
export const triedAs = (account: string, network: string | null, knowsNetwork: boolean): string =>
  knowsNetwork ? `${account} ${network}` : account;

export type RefreshDecision = "rotate" | "expired" | "reused" | "lost-race";

/**
 * What becomes of a refresh token (RFC 9700 §4.14). One that was used after this request had come (`startedAt`) was
 * presented twice at the same time, as by two tabs: that says nothing about theft.
 */
export function decideRefresh(grant: RefreshGrant, startedAt: number): RefreshDecision {
  if (grant.usedAt !== null) return grant.usedAt >= startedAt ? "lost-race" : "reused";
  if (grant.revokedAt !== null || grant.expiresAt <= startedAt) return "expired";
  return "rotate";
}
