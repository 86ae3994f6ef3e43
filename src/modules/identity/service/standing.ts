/** What has to hold for an actor with every trip of its request: the session, or the key, is still good. */
import type { Actor, UserActor } from "#shared/access.ts";
import type { StandingCondition } from "#shared/db/database.ts";
import { guardApiKey } from "../api-keys.repository.ts";
import { apiKeyRefused, sessionEnded } from "../identity.errors.ts";
import { guardSignedIn, signedIn } from "../sessions.repository.ts";

/** Null where nothing has to. */
export function standingOf(actor: UserActor, now: number): StandingCondition;
export function standingOf(actor: Actor, now: number): StandingCondition | null;
export function standingOf(actor: Actor, now: number): StandingCondition | null {
  switch (actor.kind) {
    case "anonymous":
    case "system":
      return null;
    case "user":
      return { name: signedIn, query: guardSignedIn(actor, now), refusal: sessionEnded };
    case "apiKey":
      return { name: signedIn, query: guardApiKey(actor, now), refusal: apiKeyRefused };
  }
}
