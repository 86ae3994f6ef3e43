/** API keys, pure. */
import type { Scope } from "#shared/access.ts";
import type { ApiKeyId, UserId } from "#shared/ids.ts";

/** So many live keys a user may have. */
export const liveKeysMax = 50;
/** A key that has ended is kept this long, for its owner to see. */
export const endedKeyKeptDays = 30;

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
