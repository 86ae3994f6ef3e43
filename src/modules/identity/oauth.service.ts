/** Use cases of identity providers: sign in by one, link one to one's account, and take it away. */
import { audit } from "#modules/audit";
import { requireUser, type UserActor } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { notFound } from "#shared/errors.ts";
import type { OAuthClient } from "#shared/oauth/client.ts";
import { notCompleted } from "#shared/oauth/failures.ts";
import type { OAuthProvider } from "#shared/oauth/provider.ts";
import { untilWon } from "#shared/retry.ts";
import { identityTaken, lastWayInStays, sessionEnded } from "./identity.errors.ts";
import { identityLinked } from "./identity.events.ts";
import type { PendingSignIn } from "./oauth.model.ts";
import {
  deleteIdentity,
  findIdentityOwner,
  guardSession,
  identityMissing,
  lastWayIn,
} from "./oauth.repository.ts";
import { admitProfile, linkIdentity } from "./service/admit-profile.ts";
import { isSignedIn, type SessionStarter, type SignIn } from "./service/start-session.ts";
import { signedIn } from "./sessions.repository.ts";
import { requireRecentSignIn } from "./sessions.service.ts";
import type { SessionKind } from "./users.model.ts";

export interface OAuthSettings {
  readonly client: OAuthClient;
  readonly providers: readonly OAuthProvider[];
  /** Where this Worker is reached; never what a request says. */
  readonly publicUrl: string | null;
  readonly storefrontUrl: string | null;
}

export interface Departure {
  readonly authorizationUrl: string;
  /** To be remembered by the browser (shared/http/oauth-cookie.ts). */
  readonly pending: PendingSignIn;
}

export interface Arrival {
  readonly provider: string;
  /** Null where the provider was linked. */
  readonly signIn: SignIn | null;
  /** Where the browser goes on; null where a program asked. */
  readonly continueAt: string | null;
}

export interface OAuthService {
  /** Sends somebody to the provider; with `returnTo`, a local path, they come back to the storefront. */
  start(
    ctx: Context,
    provider: string,
    wanted: { session?: SessionKind | undefined; returnTo?: string | undefined },
  ): Promise<Departure>;
  /** The same for a user who wants to sign in by the provider from now on. */
  startLink(ctx: Context, provider: string, returnTo: string | null): Promise<Departure>;
  finish(ctx: Context, provider: string, pending: PendingSignIn, callback: URLSearchParams): Promise<Arrival>;
  unlink(ctx: Context, provider: string): Promise<void>;
}

export function createOAuthService(starter: SessionStarter, settings: OAuthSettings): OAuthService {
  const { client, providers, publicUrl, storefrontUrl } = settings;

  function find(name: string): OAuthProvider {
    const provider = providers.find((one) => one.name === name);
    if (!provider) throw notFound("identity provider");
    return provider;
  }

  async function depart(ctx: Context, name: string, rest: Omit<PendingSignIn, "authorization">) {
    const provider = find(name);
    const redirectUri = `${publicUrl}/api/v1/auth/oauth/${name}/callback`;
    const request = { redirectUri, scopes: provider.scopes, now: ctx.clock.now() };
    const { authorizationUrl, pending } = await client.begin(provider, request);
    return { authorizationUrl, pending: { authorization: pending, ...rest } };
  }

  function continueAt(returnTo: string | null, signIn: SignIn | null): string | null {
    if (returnTo === null) return null;
    const page = new URL(`${storefrontUrl}${returnTo}`);
    if (signIn && !isSignedIn(signIn)) page.searchParams.set("mfaRequired", "true");
    return page.href;
  }

  const link = (ctx: Context, provider: string, subject: string, actor: UserActor): Promise<null> =>
    untilWon(async () => {
      const owner = await findIdentityOwner(ctx.db, provider, subject);
      if (owner && owner !== actor.id) throw identityTaken();
      const unit = begin(ctx);
      unit.add(guardSession(ctx.db, actor, unit.now)).onViolation(signedIn, sessionEnded);
      if (!owner) {
        linkIdentity(ctx, unit, provider, subject, actor);
        unit.record(identityLinked({ userId: actor.id, provider }));
      }
      return unit.commit(null);
    });

  return {
    start: (ctx, name, { session = "token", returnTo }) =>
      depart(ctx, name, {
        session: returnTo === undefined ? session : "cookie",
        returnTo: returnTo ?? null,
        linkFor: null,
      }),

    async startLink(ctx, name, returnTo) {
      const linkFor = await requireRecentSignIn(ctx);
      return depart(ctx, name, { session: "cookie", returnTo, linkFor });
    },

    async finish(ctx, name, { authorization, session, returnTo, linkFor }, callback) {
      if (authorization.provider !== name) throw notCompleted();
      const { profile } = await client.finish(find(name), authorization, callback);
      const signIn = linkFor
        ? await link({ ...ctx, actor: linkFor }, name, profile.subject, linkFor)
        : await admitProfile(ctx, starter, name, profile, session);
      return { provider: name, signIn, continueAt: continueAt(returnTo, signIn) };
    },

    async unlink(ctx, provider) {
      await requireRecentSignIn(ctx);
      const { id } = requireUser(ctx.actor);
      const known = providers.map(({ name }) => name);
      const unit = begin(ctx);
      unit
        .add(...deleteIdentity(ctx.db, id, provider, known))
        .onViolation(identityMissing, () => notFound("linked provider"))
        .onViolation(lastWayIn, lastWayInStays);
      audit(ctx, unit, {
        action: "identity.unlink",
        resourceType: "user",
        resourceId: id,
        before: { provider },
      });
      await unit.commit(null);
    },
  };
}
