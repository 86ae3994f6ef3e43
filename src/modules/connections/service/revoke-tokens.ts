/** Giving tokens back to the provider that gave them (RFC 7009). */
import type { Context } from "#shared/context.ts";
import { AppError } from "#shared/errors.ts";
import { TryLater } from "#shared/events/consumer.ts";
import { describeError } from "#shared/log.ts";
import type { OAuthClient } from "#shared/oauth/client.ts";
import type { OAuthProvider } from "#shared/oauth/provider.ts";
import type { OpenTokens } from "./sealed-tokens.ts";

/** Revokes one token after the other; what the provider refuses for good is left. Throws where it can't be reached. */
export type RevokeTokens = (
  ctx: Context,
  provider: OAuthProvider,
  tokens: readonly (string | null)[],
) => Promise<void>;

/** The refresh token first: most providers end the whole grant with it. */
export const inOrder = ({ refreshToken, accessToken }: OpenTokens) => [refreshToken, accessToken];

export const createRevokeTokens =
  (oauth: OAuthClient): RevokeTokens =>
  async (ctx, provider, tokens) => {
    for (const token of tokens) {
      if (token === null) continue;
      await oauth.revoke(provider, token).catch((error) => {
        if (!(error instanceof AppError)) throw error;
        if (error.code === "SERVICE_UNAVAILABLE") throw new TryLater(error.message);
        ctx.log.warn("token not revoked", { provider: provider.name, error: describeError(error) });
      });
    }
  };
