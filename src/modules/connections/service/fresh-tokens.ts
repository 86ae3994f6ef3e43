/**
 * Access tokens that still work. Refresh tokens are often good once, so of all who find a token due one asks the
 * provider: inside an isolate by a single flight, between isolates by a lease in the row.
 */
import { audit } from "#modules/audit";
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { unavailable } from "#shared/errors.ts";
import type { ConnectionId } from "#shared/ids.ts";
import type { OAuthClient } from "#shared/oauth/client.ts";
import { InvalidGrant } from "#shared/oauth/failures.ts";
import type { OAuthProvider } from "#shared/oauth/provider.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { SingleFlight } from "#shared/single-flight.ts";
import { connectionBroken, connectionNotFound } from "../connections.errors.ts";
import { connectionBroke } from "../connections.events.ts";
import {
  broken,
  isLeased,
  refreshLeaseMs,
  renewed,
  type StoredConnection,
  tokenStateOf,
} from "../connections.model.ts";
import {
  connectionRace,
  findConnection,
  swapConnection,
  takeLease,
  updateConnection,
} from "../connections.repository.ts";
import type { TokenSealer } from "./sealed-tokens.ts";

export interface AccessToken {
  readonly token: string;
  /** The version of the connection that it was read from. */
  readonly version: number;
  /** There is a refresh token, so that it can be replaced before its end. */
  readonly isReplaceable: boolean;
}

/** Gives a token that works, other than the one of the version that was `rejected`. */
export type FreshToken = (ctx: Context, id: ConnectionId, rejected: number | null) => Promise<AccessToken>;

const lookEveryMs = 200;
// Together longer than the provider's deadline: whoever waits for a refresh sees its end.
const looksMax = 75;

/** Looks again while somebody else holds the connection; a 503 where that takes too long. */
export async function whenFree<T>(look: () => Promise<T | "held">): Promise<T> {
  for (let i = 0; i < looksMax; i++) {
    const seen = await look();
    if (seen !== "held") return seen;
    await new Promise((resume) => setTimeout(resume, lookEveryMs));
  }
  throw unavailable("The connection is being refreshed; try again soon.");
}

export function createFreshToken(
  oauth: OAuthClient,
  providerOf: (name: string) => OAuthProvider,
  sealer: TokenSealer,
): FreshToken {
  const flights = new SingleFlight<AccessToken>();

  /** Asks the provider, on behalf of everybody else. */
  async function refresh(ctx: Context, held: StoredConnection): Promise<AccessToken> {
    const { refreshToken } = await sealer.open(held);
    if (refreshToken === null) throw connectionBroken();
    const tokens = await oauth.refresh(providerOf(held.provider), refreshToken);
    const sealed = await sealer.seal(held.id, {
      accessToken: tokens.accessToken,
      // A provider that doesn't rotate sends none.
      refreshToken: tokens.refreshToken ?? refreshToken,
    });
    const unit = begin(ctx).onViolation(connectionRace, () => new LostRace());
    const changes = renewed(held, tokens, sealed, unit.now);
    unit.add(...updateConnection(ctx.db, held, changes));
    return unit.commit({
      token: tokens.accessToken,
      version: changes.version,
      isReplaceable: true,
    });
  }

  async function breakUp(ctx: Context, connection: StoredConnection): Promise<never> {
    const unit = begin(ctx).onViolation(connectionRace, () => new LostRace());
    unit.add(...updateConnection(ctx.db, connection, broken(connection, unit.now)));
    audit(ctx, unit, {
      action: "connection.break",
      resourceType: "connection",
      resourceId: connection.id,
      before: { status: connection.status },
      after: { status: "broken" },
    });
    const { id: connectionId, userId, provider } = connection;
    await unit.record(connectionBroke({ connectionId, userId, provider })).commit(null);
    throw connectionBroken();
  }

  async function refreshHeld(ctx: Context, held: StoredConnection): Promise<AccessToken> {
    try {
      return await refresh(ctx, held);
    } catch (error) {
      if (error instanceof InvalidGrant) return breakUp(ctx, held);
      await swapConnection(ctx.db, held, { refreshLeaseUntil: 0 });
      throw error;
    }
  }

  async function look(ctx: Context, id: ConnectionId, rejected: number | null) {
    const connection = await findConnection(ctx.db, id);
    if (!connection || connection.deletedAt !== null) throw connectionNotFound();
    if (connection.status === "broken") throw connectionBroken();
    const now = ctx.clock.now();
    switch (tokenStateOf(connection, now, rejected)) {
      case "usable": {
        const { accessToken: token, refreshToken } = await sealer.open(connection);
        return { token, version: connection.version, isReplaceable: refreshToken !== null };
      }
      case "spent":
        return breakUp(ctx, connection);
      case "due": {
        if (isLeased(connection, now)) return "held";
        const held = await takeLease(ctx.db, connection, now + refreshLeaseMs);
        return held ? refreshHeld(ctx, held) : "held";
      }
    }
  }

  return (ctx, id, rejected) =>
    flights.run(`${ctx.store.id}:${id}:${rejected}`, ctx.background, () =>
      untilWon(() => whenFree(() => look(ctx, id, rejected))),
    );
}
