/** Connecting: the user is sent to the provider, and what the provider gives is kept, sealed. */
import { audit } from "#modules/audit";
import type { Identity, OAuthSettings } from "#modules/identity";
import { requireUser, type UserActor } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { rawStatement } from "#shared/db/database.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { newId } from "#shared/ids.ts";
import type { PendingAuthorization, TokenSet } from "#shared/oauth/client.ts";
import type { OAuthProvider } from "#shared/oauth/provider.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { notBegun, tooManyConnections } from "../connections.errors.ts";
import { type Connection, connectionsMax, reconnected, type StoredConnection } from "../connections.model.ts";
import {
  connectedTwice,
  connectionRace,
  everyConnectionOf,
  findConnectionWith,
  insertConnection,
  updateConnection,
} from "../connections.repository.ts";
import type { TokenSealer } from "./sealed-tokens.ts";

/** What the browser brings back with the provider's answer, sealed. */
export interface PendingConnection {
  readonly provider: string;
  readonly actor: UserActor;
  /** The page of the storefront that is waiting; null where a program began it. */
  readonly returnTo: string | null;
  readonly authorization: PendingAuthorization;
}

export interface Arrival {
  readonly connection: Connection;
  /** Where the browser goes on; null where a program began it. */
  readonly continueAt: string | null;
}

export type OfferingProvider = OAuthProvider & { readonly connectionScopes: readonly string[] };

export interface Connect {
  /** Where to send the user's browser, and what it has to bring back. */
  begin(
    ctx: Context,
    provider: string,
    returnTo: string | null,
  ): Promise<{ authorizationUrl: string; pending: PendingConnection }>;
  /** Makes the connection, or renews the one with the same account; 401 where the session has ended meanwhile. */
  finish(
    ctx: Context,
    provider: string,
    pending: PendingConnection,
    callback: URLSearchParams,
  ): Promise<Arrival>;
}

export interface ConnectParts {
  readonly oauth: OAuthSettings;
  readonly providerOf: (name: string) => OfferingProvider;
  readonly sealer: TokenSealer;
  readonly standingOf: Identity["standingOf"];
}

// A refresh token is given where the user is asked: in OpenID Connect's words (Core §11), and in Google's.
const offline = { prompt: "consent", access_type: "offline" };

export function createConnect({ oauth, providerOf, sealer, standingOf }: ConnectParts): Connect {
  const { client, publicUrl, storefrontUrl } = oauth;

  /** A unit that aborts where the session that began it has ended. */
  function underStanding(ctx: Context): UnitOfWork {
    const unit = begin(ctx);
    const standing = standingOf(ctx.actor, unit.now);
    if (!standing) throw notBegun();
    return unit.add(rawStatement(ctx.db, standing.query)).onViolation(standing.name, standing.refusal);
  }

  /** Some providers give a refresh token the first time only: it goes on with a connection that works. */
  async function keptRefreshToken(before: StoredConnection): Promise<string | null> {
    if (before.status === "broken" || before.deletedAt !== null) return null;
    const tokens = await sealer.open(before).catch(() => null);
    return tokens?.refreshToken ?? null;
  }

  /** The connection that is there already, with its new tokens. */
  async function renew(ctx: Context, before: StoredConnection, tokens: TokenSet): Promise<Connection> {
    const refreshToken = tokens.refreshToken ?? (await keptRefreshToken(before));
    const sealed = await sealer.seal(before.id, { accessToken: tokens.accessToken, refreshToken });
    const unit = underStanding(ctx).onViolation(connectionRace, () => new LostRace());
    const changes = reconnected(before, tokens, sealed, unit.now);
    unit.add(...updateConnection(ctx.db, before, changes));
    const after = { ...before, ...changes };
    audit(ctx, unit, {
      action: "connection.renew",
      resourceType: "connection",
      resourceId: before.id,
      before: audited(before),
      after: audited(after),
    });
    return unit.commit(after);
  }

  async function create(ctx: Context, who: Account, tokens: TokenSet): Promise<Connection> {
    const unit = underStanding(ctx).onViolation(connectedTwice, () => new LostRace());
    const id = newId("con", unit.now);
    const made: StoredConnection = {
      id,
      ...who,
      ...(await sealer.seal(id, tokens)),
      scopes: tokens.scopes,
      expiresAt: tokens.expiresAt,
      status: "active",
      refreshLeaseUntil: 0,
      version: 1,
      createdAt: unit.now,
      updatedAt: unit.now,
      deletedAt: null,
    };
    unit.add(insertConnection(ctx.db, made));
    audit(ctx, unit, {
      action: "connection.create",
      resourceType: "connection",
      resourceId: id,
      after: audited(made),
    });
    return unit.commit(made);
  }

  return {
    async begin(ctx, name, returnTo) {
      const actor = requireUser(ctx.actor);
      const provider = providerOf(name);
      const others = await everyConnectionOf(ctx.db, actor.id);
      if (others.length >= connectionsMax) throw tooManyConnections();
      const { authorizationUrl, pending: authorization } = await client.begin(provider, {
        redirectUri: `${publicUrl}/api/v1/connections/${name}/callback`,
        scopes: provider.connectionScopes,
        now: ctx.clock.now(),
        parameters: offline,
      });
      const pending: PendingConnection = { provider: name, actor, returnTo, authorization };
      return { authorizationUrl, pending };
    },

    async finish(ctx, name, pending, callback) {
      if (pending.provider !== name) throw notBegun();
      const provider = providerOf(name);
      const { actor, authorization, returnTo } = pending;
      const asUser = { ...ctx, actor };
      await underStanding(asUser).commit(null);
      const { tokens, profile } = await client.finish(provider, authorization, callback);
      const who = { userId: actor.id, provider: name, externalId: profile.subject };
      const connection = await untilWon(async () => {
        const before = await findConnectionWith(ctx.db, who);
        return before ? renew(asUser, before, tokens) : create(asUser, who, tokens);
      });
      return { connection, continueAt: returnTo && `${storefrontUrl}${returnTo}` };
    },
  };
}

type Account = Pick<Connection, "userId" | "provider" | "externalId">;

// Who the user is elsewhere is personal, and audit rows stay for ever.
const audited = ({ provider, scopes, status }: Connection) => ({ provider, scopes, status });
