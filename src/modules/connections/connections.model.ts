/** Access to third parties on a user's behalf, and what its tokens are good for, pure. */
import type { ConnectionId, UserId } from "#shared/ids.ts";

export const connectionStatuses = ["active", "broken"] as const;
/** A broken one was ended by the provider: only its user can connect it again. */
export type ConnectionStatus = (typeof connectionStatuses)[number];

/** Of one user. */
export const connectionsMax = 100;

export interface Connection {
  readonly id: ConnectionId;
  readonly userId: UserId;
  readonly provider: string;
  /** Who the user is there. */
  readonly externalId: string;
  readonly scopes: readonly string[];
  readonly status: ConnectionStatus;
  /** When the access token ends, epoch ms; null where the provider didn't say. */
  readonly expiresAt: number | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What there is one connection for. */
export type ConnectionKey = Pick<Connection, "userId" | "provider" | "externalId">;

/** Tokens as they are stored: each sealed for its place in one connection. */
export interface SealedTokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** The key that sealed them. */
  readonly keyVersion: string;
}

export interface StoredConnection extends Connection, SealedTokens {
  /** Until then (epoch ms) its holder alone may change the tokens; 0 where nobody holds it. */
  readonly refreshLeaseUntil: number;
  /** Counts changes of what is stored here, the tokens above all. */
  readonly version: number;
  readonly deletedAt: number | null;
}

/** What the provider says of the tokens that it gave. */
export interface Grant {
  /** Empty where it didn't say: as before. */
  readonly scopes: readonly string[];
  readonly expiresAt: number | null;
}

/** A token that ends sooner than this is replaced before it is used. */
const refreshAheadMs = 60_000;
/** Longer than asking the provider can take, so that a lease runs out only where its holder has died. */
export const refreshLeaseMs = 30_000;

export const isLeased = ({ refreshLeaseUntil }: StoredConnection, now: number): boolean =>
  refreshLeaseUntil > now;

/** True where the access token ends within this time, and another can be asked for. */
export const endsWithin = (
  { refreshToken, expiresAt }: StoredConnection,
  now: number,
  spanMs: number,
): boolean => refreshToken !== null && expiresAt !== null && expiresAt - now <= spanMs;

export type TokenState = "usable" | "due" | "spent";

/** What becomes of the access token; `rejected` is the version whose token the third party has refused. */
export function tokenStateOf(
  { refreshToken, expiresAt, version }: StoredConnection,
  now: number,
  rejected: number | null,
): TokenState {
  const leftMs = (expiresAt ?? Number.POSITIVE_INFINITY) - now;
  // Nothing can replace it: that one address refused it says nothing of the others.
  if (refreshToken === null) return leftMs <= 0 ? "spent" : "usable";
  return version === rejected || leftMs <= refreshAheadMs ? "due" : "usable";
}

/** What a connection with new tokens has anew; whoever was about to replace the old ones has lost its lease. */
export const renewed = (
  { scopes, version }: StoredConnection,
  grant: Grant,
  sealed: SealedTokens,
  now: number,
) => ({
  ...sealed,
  scopes: grant.scopes.length > 0 ? grant.scopes : scopes,
  expiresAt: grant.expiresAt,
  status: "active" as const,
  refreshLeaseUntil: 0,
  version: version + 1,
  updatedAt: now,
});

/** The same, asked for by its user: one that was deleted and is not revoked yet begins anew. */
export const reconnected = (before: StoredConnection, grant: Grant, sealed: SealedTokens, now: number) => ({
  ...renewed(before, grant, sealed, now),
  createdAt: before.deletedAt === null ? before.createdAt : now,
  deletedAt: null,
});

/** What changes where the provider takes the refresh token no more. */
export const broken = ({ version }: StoredConnection, now: number) => ({
  status: "broken" as const,
  refreshLeaseUntil: 0,
  version: version + 1,
  updatedAt: now,
});

/** The same tokens under another key. */
export const resealed = ({ version }: StoredConnection, sealed: SealedTokens) => ({
  ...sealed,
  version: version + 1,
});
