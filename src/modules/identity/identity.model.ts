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

export type RefreshDecision = "rotate" | "expired" | "reused";

/** What becomes of a refresh token that is presented now (RFC 9700 §4.14). */
export function decideRefresh(grant: RefreshGrant, now: number): RefreshDecision {
  if (grant.usedAt !== null) return "reused";
  if (grant.revokedAt !== null || grant.expiresAt <= now) return "expired";
  return "rotate";
}
