/** What stands before a sensitive act: a sign-in that is not long ago, and a count of the tries. */
import { requireUser, type UserActor } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { signInAgain } from "#shared/errors.ts";
import { recentSignInSeconds } from "../sessions.model.ts";
import { findSession } from "../sessions.repository.ts";

export type TryPurpose =
  | "sign-in"
  | "second-factor"
  | "password-reset"
  | "password-change"
  | "email-verification";

/**
 * Counts a try against the account (its id or its address), whoever makes it and whether it exists or not; each purpose
 * by itself. From a network where it was signed in to before tries are counted apart, so that strangers can't use
 * them up.
 */
export type CountTry = (
  ctx: Context,
  purpose: TryPurpose,
  account: string,
  knownNetwork?: string | null,
) => Promise<unknown>;

/** Goes on only where the caller signed in a little while ago (RFC 9470). */
export async function requireRecentSignIn(ctx: Context): Promise<UserActor> {
  const actor = requireUser(ctx.actor);
  const session = await findSession(ctx.db, actor.sessionId);
  const isRecent = session && session.createdAt > ctx.clock.now() - recentSignInSeconds * 1000;
  if (!isRecent) throw signInAgain(recentSignInSeconds);
  return actor;
}
