/** What stands before a sensitive act: a sign-in that is not long ago, and a count of the tries. */
import { requireUser, type UserActor } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { signInAgain } from "#shared/errors.ts";
import { recentSignInSeconds } from "../sessions.model.ts";
import { findSession } from "../sessions.repository.ts";

/** Counts a try against the account, whoever makes it and whether it exists or not. */
export type CountTry = (ctx: Context, account: string) => Promise<unknown>;

/** Goes on only where the caller signed in a little while ago (RFC 9470). */
export async function requireRecentSignIn(ctx: Context): Promise<UserActor> {
  const actor = requireUser(ctx.actor);
  const session = await findSession(ctx.db, actor.sessionId);
  const isRecent = session && session.createdAt > ctx.clock.now() - recentSignInSeconds * 1000;
  if (!isRecent) throw signInAgain(recentSignInSeconds);
  return actor;
}
