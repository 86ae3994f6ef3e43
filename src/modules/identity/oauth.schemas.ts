/** Signing in by an identity provider, as clients see it. */
import { z } from "@hono/zod-openapi";
import { returnTo } from "#shared/http/oauth-schemas.ts";
import type { Arrival } from "#shared/oauth/round-trip.ts";
import type { SignInOutcome } from "./oauth.service.ts";
import { presentSignIn, sessionKind, signInSchema } from "./sessions.schemas.ts";

export const startOAuthQuery = z.strictObject({
  returnTo: returnTo.optional(),
  session: sessionKind.optional(),
});

const linked = z
  .object({ linked: z.string().openapi({ description: "The provider that is one's own now." }) })
  .openapi("LinkedProvider");
export const arrivalSchema = z.union([...signInSchema.options, linked]);

export const presentArrival = ({ outcome: { provider, signIn } }: Arrival<SignInOutcome>) =>
  signIn ? presentSignIn(signIn) : { linked: provider };
