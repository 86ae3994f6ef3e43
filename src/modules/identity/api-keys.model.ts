/** API keys, pure. */
import type { Scope } from "#shared/access.ts";
import type { ApiKeyId, UserId } from "#shared/ids.ts";

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
