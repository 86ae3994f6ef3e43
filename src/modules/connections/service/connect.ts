/** Connecting: the user is sent to the provider, and what the provider gives is kept, sealed, or given back. */
import { audit } from "#modules/audit";
import type { Identity } from "#modules/identity";
import { requireUser, type UserActor } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { AppError } from "#shared/errors.ts";
import { newId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import type { TokenSet } from "#shared/oauth/client.ts";
import type { OAuthProvider } from "#shared/oauth/provider.ts";
import {
  type Arrival,
  type Departure,
  depart,
  type OAuthSettings,
  type Pending,
} from "#shared/oauth/round-trip.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { tooManyConnections } from "../connections.errors.ts";
import {
  type Connection,
  type ConnectionKey,
  connectionsMax,
  reconnected,
  type StoredConnection,
} from "../connections.model.ts";
import {
  connectedTwice,
  connectionRace,
  everyConnectionOf,
  findConnectionWith,
  guardConnectionsMax,
  insertConnection,
  roomForConnection,
  updateConnection,
} from "../connections.repository.ts";
import { inOrder, type RevokeTokens } from "./revoke-tokens.ts";
import type { TokenSealer } from "./sealed-tokens.ts";

export type OfferingProvider = OAuthProvider & { readonly connectionScopes: readonly string[] };

export interface Connect {
  /** Where to send the user's browser, and what it has to bring back: who began. */
  start(ctx: Context, provider: string, returnTo: string | null): Promise<Departure<UserActor>>;
  /** Makes the connection, or renews the one with the same account; 401 where the session has ended meanwhile. */
  finish(
    ctx: Context,
    provider: string,
    pending: Pending<UserActor>,
    callback: URLSearchParams,
  ): Promise<Arrival<Connection>>;
}

interface ConnectParts {
  readonly oauth: OAuthSettings;
  readonly providerOf: (name: string) => OfferingProvider;
  readonly sealer: TokenSealer;
  readonly revokeTokens: RevokeTokens;
  readonly standingOf: Identity["standingOf"];
}

type UserContext = Context & { readonly actor: UserActor };

/** What a provider has given, and for which connection. */
interface Given {
  readonly provider: OAuthProvider;
  readonly key: ConnectionKey;
  readonly tokens: TokenSet;
}

// A refresh token is given where the user is asked: in OpenID Connect's words (Core §11), and in Google's.
const offline = { prompt: "consent", access_type: "offline" };

export function createConnect(parts: ConnectParts): Connect {
  const { oauth, providerOf, sealer, revokeTokens, standingOf } = parts;

  /** A unit that aborts where the session that began has ended, or the user has too many connections. */
  function beginFor(ctx: UserContext): UnitOfWork {
    const unit = begin(ctx).onViolation(roomForConnection, tooManyConnections);
    return unit.demand(standingOf(ctx.actor, unit.now));
  }

  /** The connection that is there already, with its new tokens. */
  async function renew(ctx: UserContext, before: StoredConnection, { provider, tokens }: Given) {
    const old = await sealer.open(before).catch(() => null);
    const oldRefreshToken = old?.refreshToken ?? null;
    const works = before.status === "active" && before.deletedAt === null;
    // Some providers give a refresh token the first time only: it goes on with a connection that works.
    const refreshToken = tokens.refreshToken ?? (works ? oldRefreshToken : null);
    const sealed = await sealer.seal(before.id, { accessToken: tokens.accessToken, refreshToken });
    const unit = beginFor(ctx).onViolation(connectionRace, () => new LostRace());
    const changes = reconnected(before, tokens, sealed, unit.now);
    unit.add(...updateConnection(ctx.db, before, changes), guardConnectionsMax(ctx.db, before.userId));
    const after = { ...before, ...changes };
    audit(ctx, unit, {
      action: "connection.renew",
      resourceType: "connection",
      resourceId: before.id,
      before: audited(before),
      after: audited(after),
    });
    if (provider.revocation === "token" && oldRefreshToken !== refreshToken) {
      unit.afterCommit(() => revokeTokens(ctx, provider, [oldRefreshToken]));
    }
    return unit.commit(after);
  }

  async function create(ctx: UserContext, { key, tokens }: Given): Promise<Connection> {
    const unit = beginFor(ctx).onViolation(connectedTwice, () => new LostRace());
    const id = newId("con", unit.now);
    const made: StoredConnection = {
      id,
      ...key,
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
    unit.add(insertConnection(ctx.db, made), guardConnectionsMax(ctx.db, key.userId));
    audit(ctx, unit, {
      action: "connection.create",
      resourceType: "connection",
      resourceId: id,
      after: audited(made),
    });
    return unit.commit(made);
  }

  /** What can't be kept is revoked, unless a connection that is kept would end with it. */
  async function giveBack(ctx: Context, { provider, key, tokens }: Given): Promise<void> {
    const other = provider.revocation === "grant" ? await findConnectionWith(ctx.db, key) : null;
    if (other && other.deletedAt === null) return;
    await revokeTokens(ctx, provider, inOrder(tokens));
  }

  return {
    async start(ctx, name, returnTo) {
      const actor = requireUser(ctx.actor);
      const provider = providerOf(name);
      const others = await everyConnectionOf(ctx.db, actor.id);
      if (others.length >= connectionsMax) throw tooManyConnections();
      return depart(ctx, oauth, provider, {
        callbackPath: `/connections/${name}/callback`,
        scopes: provider.connectionScopes,
        parameters: offline,
        returnTo,
        purpose: actor,
      });
    },

    async finish(ctx, name, { authorization, continueAt, purpose: actor }, callback) {
      const provider = providerOf(name);
      const asUser = { ...ctx, actor };
      await beginFor(asUser).commit(null);
      const { tokens, profile } = await oauth.client.finish(provider, authorization, callback);
      const key = { userId: actor.id, provider: name, externalId: profile.subject };
      const given: Given = { provider, key, tokens };
      const keep = async () => {
        const before = await findConnectionWith(ctx.db, key);
        return before ? renew(asUser, before, given) : create(asUser, given);
      };
      const outcome = await untilWon(keep).catch((error) => {
        // After a failure of another kind the connection may have been stored all the same.
        if (error instanceof AppError) ctx.background(giveBack(ctx, given).catch(logFailure(ctx)));
        throw error;
      });
      return { outcome, continueAt };
    },
  };
}

const logFailure = (ctx: Context) => (error: unknown) =>
  ctx.log.warn("granted tokens not revoked", { error: describeError(error) });

// Who the user is elsewhere is personal, and audit rows stay for ever.
const audited = ({ provider, scopes, status }: Connection) => ({ provider, scopes, status });
