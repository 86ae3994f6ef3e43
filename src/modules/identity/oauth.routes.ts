/** Signing in by an identity provider: /auth/oauth. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { OAuthCookies } from "#shared/http/oauth-cookie.ts";
import {
  departureBody,
  departureExample,
  departureSchema,
  oauthCallbackQuery,
  presentDeparture,
  providerParam,
} from "#shared/http/oauth-schemas.ts";
import { noContent } from "#shared/http/schemas.ts";
import { setMfaCookie } from "#shared/http/session-cookies.ts";
import type { Arrival, Departure } from "#shared/oauth/round-trip.ts";
import type { Vault } from "#shared/vault.ts";
import { mfaTokenSeconds } from "./mfa.model.ts";
import type { SignInPurpose } from "./oauth.model.ts";
import { arrivalSchema, presentArrival, startOAuthQuery } from "./oauth.schemas.ts";
import type { OAuthService, SignInOutcome } from "./oauth.service.ts";
import { keepInCookies, secretAnswer } from "./sessions.routes.ts";
import { tokensExample } from "./sessions.schemas.ts";

const ofProvider = { ...secretAnswer, params: providerParam } as const;

export function oauthRoutes(oauth: OAuthService, vault: Vault): App {
  const app = createApp();
  const cookies = new OAuthCookies<SignInPurpose>(vault, "oauth:sign-in");

  endpoint(
    app,
    {
      ...ofProvider,
      method: "get",
      path: "/auth/oauth/{provider}",
      limit: "auth",
      operationId: "startOAuth",
      summary: "Go to an identity provider to sign in",
      description: "For browsers: what has to be remembered meanwhile is in a cookie.",
      access: "public",
      query: startOAuthQuery,
      status: 302,
      data: z.null(),
      example: null,
      present: () => null,
      location: ({ authorizationUrl }: Departure<SignInPurpose>) => authorizationUrl,
      errors: ["NOT_FOUND"],
    },
    async ({ ctx, c, params, query }) => {
      const departure = await oauth.start(ctx, params.provider, query);
      await cookies.keep(c, departure.pending);
      return departure;
    },
  );

  endpoint(
    app,
    {
      ...ofProvider,
      method: "get",
      path: "/auth/oauth/{provider}/callback",
      operationId: "finishOAuth",
      summary: "Come back from an identity provider",
      description:
        "Answers as a login does, or sends the browser on to `returnTo`: with `mfaRequired=true` where a code is asked for, and with `error=`, a code in lower case, where it was not completed.",
      access: "public",
      query: oauthCallbackQuery,
      status: 200,
      data: arrivalSchema,
      example: tokensExample,
      present: presentArrival,
      sendOn: ({ continueAt }: Arrival<SignInOutcome>) => continueAt,
      errors: ["FORBIDDEN", "NOT_FOUND", "CONFLICT"],
    },
    async ({ ctx, c, params }) => {
      const callback = new URL(c.req.url).searchParams;
      const pending = await cookies.take(c, params.provider, callback.get("state"));
      const arrival = await oauth.finish(ctx, params.provider, pending, callback);
      const { signIn } = arrival.outcome;
      if (signIn) keepInCookies(c, signIn);
      if (signIn && "mfaToken" in signIn && arrival.continueAt !== null) {
        setMfaCookie(c, signIn.mfaToken, mfaTokenSeconds);
      }
      return arrival;
    },
  );

  endpoint(
    app,
    {
      ...ofProvider,
      method: "post",
      path: "/auth/oauth/{provider}/link",
      limit: "auth",
      operationId: "linkProvider",
      summary: "Link an identity provider to my account",
      description: "Needs a sign-in of the last ten minutes. Send the browser to `authorizationUrl`.",
      access: "user",
      body: departureBody,
      bodyExample: { returnTo: "/account" },
      bodyRequired: false,
      status: 200,
      data: departureSchema,
      example: departureExample,
      present: presentDeparture,
      errors: ["NOT_FOUND"],
    },
    async ({ ctx, c, params, body }) => {
      const departure = await oauth.startLink(ctx, params.provider, body?.returnTo ?? null);
      await cookies.keep(c, departure.pending);
      return departure;
    },
  );

  endpoint(
    app,
    {
      ...ofProvider,
      method: "delete",
      path: "/auth/oauth/{provider}/link",
      limit: "auth",
      operationId: "unlinkProvider",
      summary: "Unlink an identity provider from my account",
      description: "Needs a sign-in of the last ten minutes, and another way to sign in.",
      access: "user",
      ...noContent,
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, params }) => oauth.unlink(ctx, params.provider),
  );

  return app;
}
