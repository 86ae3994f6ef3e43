/** Accounts: /auth/register and /users. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { parseIfMatch, tagOf } from "#shared/http/conditional.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { noContent } from "#shared/http/schemas.ts";
import { personalDataExample, personalDataSchema, presentPersonalData } from "./personal-data.schemas.ts";
import type { User } from "./users.model.ts";
import {
  presentUser,
  registerSchema,
  roleSchema,
  userExample,
  userListQuerySchema,
  userParam,
  userPatchSchema,
  userSchema,
} from "./users.schemas.ts";
import type { UserRef, UsersService } from "./users.service.ts";

const user = {
  tag: "Users",
  data: userSchema,
  example: userExample,
  present: presentUser,
  cacheControl: "private, no-cache",
} as const;
const one = { ...user, params: userParam, etag: (user: User) => tagOf(user) } as const;

export function usersRoutes(users: UsersService): App {
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
      present: (made: User) => ({ user: presentUser(made) }),
      location: (made) => `/api/v1/users/${made.id}`,
      errors: ["CONFLICT"],
    },
    ({ ctx, body }) => users.register(ctx, body),
  );

  endpoint(
    app,
    {
      ...user,
      method: "get",
      path: "/users",
      operationId: "listUsers",
      summary: "List users",
      access: "users:manage",
      query: userListQuerySchema,
      status: 200,
      list: { sort: "-createdAt" },
    },
    ({ ctx, query: { role, status, email }, page }) => users.list(ctx, { role, status, email }, page),
  );

  endpoint(
    app,
    {
      ...one,
      method: "get",
      path: "/users/{id}",
      operationId: "getUser",
      summary: "Read a user; `me` is oneself",
      access: "user",
      scope: "users:read",
      replica: true,
      status: 200,
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => users.get(ctx, params.id as UserRef),
  );

  endpoint(
    app,
    {
      ...one,
      method: "patch",
      path: "/users/{id}",
      operationId: "updateUser",
      summary: "Change a user",
      access: "user",
      body: userPatchSchema,
      bodyExample: { name: "Rear Admiral Grace Hopper" },
      conditional: true,
      status: 200,
      errors: ["FORBIDDEN", "NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, c, params, body }) =>
      users.update(ctx, params.id as UserRef, parseIfMatch(c.req.header("If-Match")), body),
  );

  endpoint(
    app,
    {
      tag: "Users",
      params: userParam,
      method: "delete",
      path: "/users/{id}",
      operationId: "deleteUser",
      summary: "Delete a user: the person is masked, their orders stay",
      description: "Needs a sign-in of the last ten minutes.",
      access: "user",
      conditional: true,
      ...noContent,
      errors: ["FORBIDDEN", "NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, c, params }) => users.remove(ctx, params.id as UserRef, parseIfMatch(c.req.header("If-Match"))),
  );

  endpoint(
    app,
    {
      ...one,
      method: "put",
      path: "/users/{id}/role",
      operationId: "setUserRole",
      summary: "Give a user another role",
      access: "users:manage",
      body: roleSchema,
      bodyExample: { role: "support" },
      conditional: true,
      status: 200,
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, c, params, body }) =>
      users.setRole(ctx, params.id as UserRef, parseIfMatch(c.req.header("If-Match")), body.role),
  );

  endpoint(
    app,
    {
      method: "get",
      path: "/users/{id}/export",
      operationId: "exportUser",
      tag: "Users",
      summary: "Take one's data along: all that is kept of a user",
      access: "user",
      params: userParam,
      status: 200,
      data: personalDataSchema,
      example: personalDataExample,
      present: presentPersonalData,
      cacheControl: "no-store",
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => users.export(ctx, params.id as UserRef),
  );

  return app;
}
