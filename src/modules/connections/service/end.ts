/** Ending connections: gone for their user at once, revoked at the provider (RFC 7009) and forgotten soon after. */
import { audit } from "#modules/audit";
import { requireUser } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { forbidden } from "#shared/errors.ts";
import type { ConnectionId, UserId } from "#shared/ids.ts";
import type { OAuthProvider } from "#shared/oauth/provider.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { connectionNotFound } from "../connections.errors.ts";
import { connectionDeleted } from "../connections.events.ts";
import { isLeased, type StoredConnection } from "../connections.model.ts";
import {
  connectionMissing,
  connectionRace,
  deleteConnection,
  everyConnectionOf,
  findConnection,
  forgetConnection,
} from "../connections.repository.ts";
import { whenFree } from "./fresh-tokens.ts";
import { inOrder, type RevokeTokens } from "./revoke-tokens.ts";
import type { TokenSealer } from "./sealed-tokens.ts";

export interface End {
  /** Ends one's own connection. */
  remove(ctx: Context, id: ConnectionId): Promise<void>;
  /** Ends the user's connections that were made up to `until` (epoch ms): whoever made them has left. */
  removeAllOf(ctx: Context, userId: UserId, until: number): Promise<void>;
  /** Revokes and forgets a deleted connection; harmless where that is done, or where it was connected again. */
  revoke(ctx: Context, id: ConnectionId): Promise<void>;
}

/** `providers` are those that are configured now; one that is not any more can't be told. */
export function createEnd(
  revokeTokens: RevokeTokens,
  providers: ReadonlyMap<string, OAuthProvider>,
  sealer: TokenSealer,
): End {
  function remove(ctx: Context, unit: UnitOfWork, id: ConnectionId, userId: UserId): void {
    unit
      .add(...deleteConnection(ctx.db, id, userId, unit.now))
      .record(connectionDeleted({ connectionId: id }));
    audit(ctx, unit, { action: "connection.delete", resourceType: "connection", resourceId: id });
  }

  async function revokeTokensOf(ctx: Context, connection: StoredConnection): Promise<void> {
    const provider = providers.get(connection.provider);
    const tokens = await sealer.open(connection).catch(() => null);
    if (provider && tokens) return revokeTokens(ctx, provider, inOrder(tokens));
    ctx.log.warn("connection not revoked", { id: connection.id, isConfigured: Boolean(provider) });
  }

  return {
    async remove(ctx, id) {
      const { id: userId } = requireUser(ctx.actor);
      const connection = await findConnection(ctx.db, id);
      if (!connection || connection.deletedAt !== null) throw connectionNotFound();
      if (connection.userId !== userId) throw forbidden();
      const unit = begin(ctx).onViolation(connectionMissing, connectionNotFound);
      remove(ctx, unit, id, userId);
      await unit.commit(null);
    },

    async removeAllOf(ctx, userId, until) {
      await untilWon(async () => {
        const unit = begin(ctx).onViolation(connectionMissing, () => new LostRace());
        const left = (await everyConnectionOf(ctx.db, userId)).filter(({ createdAt }) => createdAt <= until);
        for (const { id } of left) remove(ctx, unit, id, userId);
        return unit.commit(null);
      });
    },

    async revoke(ctx, id) {
      const look = async () => {
        const connection = await findConnection(ctx.db, id);
        if (!connection || connection.deletedAt === null) return null;
        if (isLeased(connection, ctx.clock.now())) return "held";
        await revokeTokensOf(ctx, connection);
        const unit = begin(ctx).onViolation(connectionRace, () => new LostRace());
        unit.add(...forgetConnection(ctx.db, connection));
        audit(ctx, unit, { action: "connection.revoke", resourceType: "connection", resourceId: id });
        return unit.commit(null);
      };
      await untilWon(() => whenFree(look));
    },
  };
}
