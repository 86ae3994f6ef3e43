/** Sessions and their refresh tokens, pure. */
import type { SessionId } from "#shared/ids.ts";
import type { User } from "./users.model.ts";

export const accessTokenSeconds = 5 * 60;
export const sessionDays = 30;
/** A sign-in is recent enough for this long to change who can get in, or to leave. */
export const recentSignInSeconds = 10 * 60;

/** How a client keeps its tokens: itself, or in cookies that only the browser can read. */
export const sessionKinds = ["token", "cookie"] as const;
export type SessionKind = (typeof sessionKinds)[number];

export interface Session {
  readonly id: SessionId;
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly refreshedAt: number | null;
  readonly expiresAt: number;
}

/** A session as its owner sees it, from one of them. */
export type ListedSession = Session & { readonly isCurrent: boolean };

/** A refresh token with the session and user that it belongs to. */
export interface RefreshGrant {
  readonly sessionId: SessionId;
  readonly kind: SessionKind;
  readonly user: User;
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
  readonly expiresAt: number;
}

export type RefreshDecision = "rotate" | "expired" | "reused" | "lost-race";

/**
 * What becomes of a refresh token (RFC 9700 §4.14). One that was used after this request had come (`receivedAt`) was
 * presented twice at the same time, as by two tabs: that says nothing about theft. Of a session that has ended
 * nothing is left to protect.
 */
export function decideRefresh(grant: RefreshGrant, receivedAt: number): RefreshDecision {
  if (grant.revokedAt !== null || grant.expiresAt <= receivedAt) return "expired";
  if (grant.usedAt === null) return "rotate";
  return grant.usedAt >= receivedAt ? "lost-race" : "reused";
}
