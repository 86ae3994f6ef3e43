/** Use cases of identity providers: sign in by one, link one to one's account, and take it away. */
import { audit } from "#modules/audit";
import { requireUser, type UserActor } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { notFound } from "#shared/errors.ts";
import type { OAuthProvider } from "#shared/oauth/provider.ts";
import {
  type Arrival,
  type Departure,
  depart,
  type OAuthSettings,
  type Pending,
  pageWith,
} from "#shared/oauth/round-trip.ts";
import { untilWon } from "#shared/retry.ts";
import { identityTaken, lastWayInStays } from "./identity.errors.ts";
import { identityLinked } from "./identity.events.ts";
import type { SignInPurpose } from "./oauth.model.ts";
import { deleteIdentity, findIdentityOwner, identityMissing, lastWayIn } from "./oauth.repository.ts";
import { admitProfile, linkIdentity } from "./service/admit-profile.ts";
import { requireRecentSignIn } from "./service/recent-sign-in.ts";
import { standingOf } from "./service/standing.ts";
import { isSignedIn, type SessionStarter, type SignIn } from "./service/start-session.ts";
import type { SessionKind } from "./sessions.model.ts";

export interface SignInOutcome {
  readonly provider: string;
  /** Null where the provider was linked. */
  readonly signIn: SignIn | null;
}

export interface OAuthService {
  /** Sends somebody to the provider; with `returnTo`, a local path, they come back to the storefront. */
  start(
    ctx: Context,
    provider: string,
    wanted: { session?: SessionKind | undefined; returnTo?: string | undefined },
  ): Promise<Departure<SignInPurpose>>;
  /** The same for a user who wants to sign in by the provider from now on. */
  startLink(ctx: Context, provider: string, returnTo: string | null): Promise<Departure<SignInPurpose>>;
  finish(
    ctx: Context,
    provider: string,
    pending: Pending<SignInPurpose>,
    callback: URLSearchParams,
  ): Promise<Arrival<SignInOutcome>>;
  unlink(ctx: Context, provider: string): Promise<void>;
}

export function createOAuthService(starter: SessionStarter, settings: OAuthSettings): OAuthService {
  const { client, providers } = settings;

  function find(name: string): OAuthProvider {
    const provider = providers.find((one) => one.name === name);
    if (!provider) throw notFound("identity provider");
    return provider;
  }

  function departTo(ctx: Context, name: string, returnTo: string | null, purpose: SignInPurpose) {
    const provider = find(name);
    const callbackPath = `/auth/oauth/${name}/callback`;
    return depart(ctx, settings, provider, { callbackPath, scopes: provider.scopes, returnTo, purpose });
  }

  async function link(ctx: Context, provider: string, subject: string, actor: UserActor): Promise<void> {
    await untilWon(async () => {
      const owner = await findIdentityOwner(ctx.db, provider, subject);
      if (owner && owner !== actor.id) throw identityTaken();
      const unit = begin(ctx);
      unit.demand(standingOf(actor, unit.now));
      if (!owner) {
        linkIdentity(ctx, unit, provider, subject, actor);
        unit.record(identityLinked({ userId: actor.id, provider }));
      }
      return unit.commit(null);
    });
  }

  return {
    start: (ctx, name, { session = "token", returnTo = null }) =>
      departTo(ctx, name, returnTo, { session: returnTo === null ? session : "cookie", linkFor: null }),

    async startLink(ctx, name, returnTo) {
      const linkFor = await requireRecentSignIn(ctx);
      return departTo(ctx, name, returnTo, { session: "cookie", linkFor });
    },

    async finish(ctx, name, { authorization, continueAt, purpose: { session, linkFor } }, callback) {
      const { profile } = await client.finish(find(name), authorization, callback);
      if (linkFor) {
        await link({ ...ctx, actor: linkFor }, name, profile.subject, linkFor);
        return { outcome: { provider: name, signIn: null }, continueAt };
      }
      const signIn = await admitProfile(ctx, starter, name, profile, session);
      const words: Record<string, string> = isSignedIn(signIn) ? {} : { mfaRequired: "true" };
      return {
        outcome: { provider: name, signIn },
        continueAt: continueAt === null ? null : pageWith(continueAt, words),
      };
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
