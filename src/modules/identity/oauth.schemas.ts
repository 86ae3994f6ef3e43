/** Signing in by an identity provider, as clients see it. */
import { z } from "@hono/zod-openapi";
import { isLocalPath } from "./oauth.model.ts";
import type { Arrival } from "./oauth.service.ts";
import { presentSignIn, sessionKind, signInSchema } from "./sessions.schemas.ts";

export const providerParam = z.object({
  provider: z.string().min(1).max(64).openapi({ example: "google" }),
});

const returnTo = z.string().refine(isLocalPath, "is not a path of the shop").openapi({
  example: "/account",
  description: "A path of the storefront, to which the browser is sent with a cookie session.",
});

export const startOAuthQuery = z.strictObject({
  returnTo: returnTo.optional(),
  session: sessionKind.optional(),
});

/** Providers add words of their own. */
export const oauthCallbackQuery = z.looseObject({
  state: z.string().max(512).optional(),
  code: z.string().max(4096).optional().openapi({ example: "SplxlOBeZQQYbYS6WxSbIA" }),
  iss: z.string().max(2048).optional(),
  error: z.string().max(512).optional(),
});

export const linkProviderSchema = z.strictObject({ returnTo: returnTo.optional() }).optional();
export const departureSchema = z.object({ authorizationUrl: z.string() });

const linked = z
  .object({ linked: z.string().openapi({ description: "The provider that is one's own now." }) })
  .openapi("LinkedProvider");
export const arrivalSchema = z.union([...signInSchema.options, linked]);

export const presentArrival = ({ provider, signIn }: Arrival) =>
  signIn ? presentSignIn(signIn) : { linked: provider };
