/** Use cases of connections: connect, see, end, and act for the user at a third party. Tokens never leave this room. */
import type { Identity } from "#modules/identity";
import { requireUser } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import type { ConnectionId, UserId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import type { OAuthSettings } from "#shared/oauth/round-trip.ts";
import { resealRows, type Vault } from "#shared/vault.ts";
import { connectionNotFound, providerNotFound } from "./connections.errors.ts";
import { type Connection, endsWithin, resealed } from "./connections.model.ts";
import { requireOwnWork } from "./connections.policy.ts";
import {
  everyConnectionOf,
  findActive,
  findConnectionAt,
  findSealedBy,
  listConnections,
  swapConnection,
} from "./connections.repository.ts";
import { type AuthenticatedClient, createAuthenticatedClient } from "./service/authenticated-client.ts";
import { type Connect, createConnect, type OfferingProvider } from "./service/connect.ts";
import { createEnd, type End } from "./service/end.ts";
import { createFreshToken } from "./service/fresh-tokens.ts";
import { createRevokeTokens } from "./service/revoke-tokens.ts";
import { createTokenSealer } from "./service/sealed-tokens.ts";

/** What became of some connections; `next` is null behind the last of all. */
export interface Refreshed {
  readonly next: ConnectionId | null;
  readonly seen: number;
  readonly refreshed: number;
  /** Their provider refuses or can't be reached. */
  readonly failed: number;
}

const refreshAheadMs = 3_600_000;
/** An invocation has six connections, and a call's time runs while it waits for one of them. */
const refreshedAtOnce = 4;

export interface ConnectionsService extends Connect, End {
  list(ctx: Context, page: PageRequest): Promise<Slice<Connection>>;
  /** All connections of a user, for the export of their data. */
  everyOf(ctx: Context, userId: UserId): Promise<Connection[]>;
  /** A `fetch` that acts for the user at the provider; 404 where there is no connection, 409 once it is broken. */
  createAuthenticatedClient(ctx: Context, userId: UserId, provider: string): Promise<AuthenticatedClient>;
  /** Replaces, among the next `limit` active connections, the tokens that end within the hour. */
  refreshEnding(ctx: Context, after: ConnectionId | null, limit: number): Promise<Refreshed>;
  /** Seals anew, by the present key, up to `limit` connections that an older one has sealed. Gives how many. */
  reencrypt(ctx: Context, limit: number): Promise<number>;
}

interface ConnectionsParts {
  readonly oauth: OAuthSettings;
  readonly vault: Vault;
  readonly standingOf: Identity["standingOf"];
}

export function createConnectionsService({ oauth, vault, standingOf }: ConnectionsParts): ConnectionsService {
  const { client } = oauth;
  const providers = new Map(oauth.providers.map((provider) => [provider.name, provider]));
  const sealer = createTokenSealer(vault);

  /** A provider that offers connections; 404 for any other. */
  function providerOf(name: string): OfferingProvider {
    const provider = providers.get(name);
    if (!provider?.connectionScopes) throw providerNotFound();
    return { ...provider, connectionScopes: provider.connectionScopes };
  }
  const revokeTokens = createRevokeTokens(client);
  const freshToken = createFreshToken(client, providerOf, sealer);

  return {
    ...createConnect({ oauth, providerOf, sealer, revokeTokens, standingOf }),
    ...createEnd(revokeTokens, providers, sealer),

    list: (ctx, page) => listConnections(ctx.db, requireUser(ctx.actor).id, page),

    everyOf: (ctx, userId) => everyConnectionOf(ctx.db, userId),

    async createAuthenticatedClient(ctx, userId, name) {
      requireOwnWork(ctx.actor);
      const { apiOrigins } = providerOf(name);
      const connection = await findConnectionAt(ctx.db, userId, name);
      if (!connection) throw connectionNotFound();
      return createAuthenticatedClient(apiOrigins, (rejected) => freshToken(ctx, connection.id, rejected));
    },

    reencrypt: (ctx, limit) =>
      resealRows(ctx, vault, limit, {
        find: (keyVersions, behind, pageSize) =>
          findSealedBy(ctx.db, keyVersions, { behind, now: ctx.clock.now(), limit: pageSize }),
        reseal: async (connection) => sealer.seal(connection.id, await sealer.open(connection)),
        // One that was changed meanwhile has been sealed by the present key, or waits for the next round.
        swap: (connection, sealed) => swapConnection(ctx.db, connection, resealed(connection, sealed)),
      }),
    async refreshEnding(ctx, after, limit) {
      requireOwnWork(ctx.actor);
      const active = await findActive(ctx.db, after ?? "", limit);
      const ending = active.filter((one) => endsWithin(one, ctx.clock.now(), refreshAheadMs));
      const outcomes: PromiseSettledResult<unknown>[] = [];
      for (let i = 0; i < ending.length; i += refreshedAtOnce) {
        const some = ending.slice(i, i + refreshedAtOnce);
        outcomes.push(
          ...(await Promise.allSettled(some.map(({ id, version }) => freshToken(ctx, id, version)))),
        );
      }
      for (const outcome of outcomes) {
        if (outcome.status === "rejected")
          ctx.log.warn("a connection was not refreshed", { error: describeError(outcome.reason) });
      }
      const failed = outcomes.filter(({ status }) => status === "rejected").length;
      const next = active.length === limit ? (active.at(-1)?.id ?? null) : null;
      return { next, seen: active.length, refreshed: ending.length - failed, failed };
    },
  };
}
