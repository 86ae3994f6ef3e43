/** Users and sessions, pure. */
import type { Role } from "#shared/access.ts";
import type { SessionId, UserId } from "#shared/ids.ts";

export interface User {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A refresh token with the session and user that it belongs to. */
export interface RefreshGrant {
  readonly sessionId: SessionId;
  readonly user: User;
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
  readonly expiresAt: number;
}

export const accessTokenSeconds = 5 * 60;
export const sessionDays = 30;

/** E-mail addresses are compared in lower case and normal form. */
export const normalizeEmail = (email: string): string => email.trim().normalize("NFKC").toLowerCase();

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
