/** Signing in with a password, and sessions: /auth/login, /auth/refresh, /auth/logout, /auth/sessions. */
import { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { type App, type AppEnv, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { idParam, noContent } from "#shared/http/schemas.ts";
import { clearSessionCookies, refreshCookie, setSessionCookies } from "#shared/http/session-cookies.ts";
import type { SessionId } from "#shared/ids.ts";
import { refreshRefused } from "./identity.errors.ts";
import { isSignedIn, type SignIn } from "./service/start-session.ts";
import {
  csrfTokenSchema,
  loginSchema,
  presentSession,
  presentSignIn,
  presentTokens,
  refreshSchema,
  sessionExample,
  sessionSchema,
  signInSchema,
  tokensExample,
  tokensSchema,
} from "./sessions.schemas.ts";
import type { SessionsService } from "./sessions.service.ts";

/** Answers with tokens in them: never kept, neither under a key nor in a cache. */
export const secretAnswer = { tag: "Auth", idempotency: "none", cacheControl: "no-store" } as const;

const fromRefreshCookie = "A browser needs no more than its refresh cookie, which is not spent by this.";

/** Puts the tokens of a cookie session where they belong. */
export function keepInCookies<S extends SignIn>(c: HonoContext<AppEnv>, signIn: S): S {
  if (isSignedIn(signIn) && signIn.kind === "cookie") setSessionCookies(c, signIn);
  return signIn;
}

export function sessionsRoutes(sessions: SessionsService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...secretAnswer,
      method: "post",
      path: "/auth/login",
      operationId: "login",
      summary: "Sign in with e-mail and password",
      access: "public",
      limit: "auth",
      body: loginSchema,
      bodyExample: { email: "grace@example.com", password: "correct horse battery" },
      status: 200,
      data: signInSchema,
      example: tokensExample,
      present: presentSignIn,
    },
    async ({ ctx, c, body }) => keepInCookies(c, await sessions.login(ctx, body)),
  );

  endpoint(
    app,
    {
      ...secretAnswer,
      method: "post",
      path: "/auth/refresh",
      operationId: "refreshTokens",
      summary: "Exchange a refresh token for new tokens",
      description:
        "A refresh token works once; using it again ends the session that it belongs to. Browsers send it as their cookie, with X-CSRF-Token.",
      access: "public",
      body: refreshSchema,
      bodyExample: { refreshToken: tokensExample.refreshToken },
      bodyRequired: false,
      status: 200,
      data: tokensSchema,
      example: tokensExample,
      present: presentTokens,
      errors: ["CSRF_FAILED"],
    },
    async ({ ctx, c, body }) => {
      const inBody = body?.refreshToken;
      const refreshToken = inBody ?? refreshCookie(c);
      if (!refreshToken) throw refreshRefused();
      const kind = inBody ? "token" : "cookie";
      const csrfToken = c.req.header("X-CSRF-Token");
      const tokens = await sessions.refresh(ctx, { refreshToken, csrfToken, kind });
      if (!tokens) {
        if (kind === "cookie") clearSessionCookies(c);
        throw refreshRefused();
      }
      return keepInCookies(c, tokens);
    },
  );

  endpoint(
    app,
    {
      ...secretAnswer,
      method: "post",
      path: "/auth/logout",
      operationId: "logout",
      summary: "End this session",
      description: fromRefreshCookie,
      access: "user",
      orRefreshCookie: true,
      ...noContent,
    },
    async ({ ctx, c }) => {
      await sessions.logout(ctx);
      clearSessionCookies(c);
    },
  );

  endpoint(
    app,
    {
      ...secretAnswer,
      method: "get",
      path: "/auth/csrf-token",
      operationId: "getCsrfToken",
      summary: "Read the CSRF token of this cookie session, as after a reload of the page",
      description: fromRefreshCookie,
      access: "user",
      orRefreshCookie: true,
      status: 200,
      data: csrfTokenSchema,
      example: { csrfToken: "q3Rk…" },
      present: (csrfToken: string) => ({ csrfToken }),
    },
    ({ ctx }) => sessions.csrfToken(ctx),
  );

  endpoint(
    app,
    {
      method: "get",
      path: "/auth/sessions",
      operationId: "listSessions",
      tag: "Auth",
      summary: "List my live sessions",
      access: "user",
      query: z.strictObject(pageQuery(["createdAt"])),
      status: 200,
      data: sessionSchema,
      example: sessionExample,
      present: presentSession,
      list: { sort: "-createdAt" },
      cacheControl: "private, no-cache",
    },
    ({ ctx, page }) => sessions.list(ctx, page),
  );

  endpoint(
    app,
    {
      method: "delete",
      path: "/auth/sessions/{id}",
      operationId: "endSession",
      tag: "Auth",
      summary: "End one of my sessions",
      access: "user",
      params: idParam,
      ...noContent,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params }) => sessions.end(ctx, params.id as SessionId),
  );

  return app;
}
