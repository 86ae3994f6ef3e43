/** Tokens at rest: sealed by the vault, each for its place in its connection. */
import type { ConnectionId } from "#shared/ids.ts";
import type { Vault } from "#shared/vault.ts";
import type { SealedTokens, StoredConnection } from "../connections.model.ts";

export interface OpenTokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
}

export interface TokenSealer {
  seal(id: ConnectionId, tokens: OpenTokens): Promise<SealedTokens>;
  /** Throws where a text was tampered with, stood elsewhere, or was sealed by none of the keys. */
  open(connection: StoredConnection): Promise<OpenTokens>;
}

const access = "connections.access-token";
const refresh = "connections.refresh-token";

export const createTokenSealer = (vault: Vault): TokenSealer => ({
  async seal(id, { accessToken, refreshToken }) {
    return {
      accessToken: await vault.seal(access, id, accessToken),
      refreshToken: refreshToken === null ? null : await vault.seal(refresh, id, refreshToken),
      keyVersion: await vault.version(),
    };
  },

  async open({ id, accessToken, refreshToken }) {
    return {
      accessToken: await vault.open(access, id, accessToken),
      refreshToken: refreshToken === null ? null : await vault.open(refresh, id, refreshToken),
    };
  },
});
