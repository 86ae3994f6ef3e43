/** Accounts and sessions: /auth/… and /users/:id. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import type { UserId } from "#shared/ids.ts";
import {
  loginSchema,
  presentTokens,
  presentUser,
  refreshSchema,
  registerSchema,
  tokensExample,
  tokensSchema,
  userExample,
  userSchema,
} from "./identity.schemas.ts";
import type { IdentityService } from "./identity.service.ts";

export function identityRoutes(identity: IdentityService): App {
  const app = createApp();

  endpoint(
    app,
    {
      method: "post",
      path: "/auth/register",
      operationId: "register",
      tag: "Auth",
      summary: "Open an account",
      access: "public",
      limit: "auth",
      body: registerSchema,
      bodyExample: { email: "grace@example.com", password: "correct horse battery", name: "Grace Hopper" },
      status: 201,
      data: z.object({ user: userSchema }),
      example: { user: userExample },
      present: (user: Awaited<ReturnType<IdentityService["register"]>>) => ({ user: presentUser(user) }),
      location: (user) => `/api/v1/users/${user.id}`,
      errors: ["CONFLICT"],
    },
    ({ ctx, body }) => identity.register(ctx, body),
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/auth/login",
      operationId: "login",
      tag: "Auth",
      summary: "Sign in with e-mail and password",
      access: "public",
      limit: "auth",
      // An answer with tokens in it is never kept.
      idempotency: "none",
      body: loginSchema,
      bodyExample: { email: "grace@example.com", password: "correct horse battery" },
      status: 200,
      data: tokensSchema,
      example: tokensExample,
      present: presentTokens,
      cacheControl: "no-store",
    },
    ({ ctx, body }) => identity.login(ctx, body),
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/auth/refresh",
      operationId: "refreshTokens",
      tag: "Auth",
      summary: "Exchange a refresh token for new tokens",
      description: "A refresh token works once; using it again ends the session that it belongs to.",
      access: "public",
      idempotency: "none",
      body: refreshSchema,
      bodyExample: { refreshToken: tokensExample.refreshToken },
      status: 200,
      data: tokensSchema,
      example: tokensExample,
      present: presentTokens,
      cacheControl: "no-store",
    },
    ({ ctx, body }) => identity.refresh(ctx, body.refreshToken),
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/auth/logout",
      operationId: "logout",
      tag: "Auth",
      summary: "End this session",
      access: "user",
      idempotency: "none",
      status: 204,
      data: z.null(),
      example: null,
      present: () => null,
    },
    ({ ctx }) => identity.logout(ctx),
  );

  endpoint(
    app,
    {
      method: "get",
      path: "/users/{id}",
      operationId: "getUser",
      tag: "Users",
      summary: "Read a user; `me` is oneself",
      access: "user",
      params: z.object({ id: z.string().max(64).openapi({ example: "me" }) }),
      status: 200,
      data: userSchema,
      example: userExample,
      present: presentUser,
      version: (user) => user.version,
      cacheControl: "private, no-cache",
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => identity.getUser(ctx, params.id as UserId | "me"),
  );

  return app;
}
