/** Access to third parties on a user's behalf: /connections. */
import { z } from "@hono/zod-openapi";
import type { UserActor } from "#shared/access.ts";
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
import { pageQuery } from "#shared/http/paging.ts";
import { idParam, noContent } from "#shared/http/schemas.ts";
import type { ConnectionId } from "#shared/ids.ts";
import type { Arrival } from "#shared/oauth/round-trip.ts";
import type { Vault } from "#shared/vault.ts";
import type { Connection } from "./connections.model.ts";
import { connectionExample, connectionSchema, presentConnection } from "./connections.schemas.ts";
import type { ConnectionsService } from "./connections.service.ts";

const connection = {
  tag: "Connections",
  data: connectionSchema,
  example: connectionExample,
  present: presentConnection,
} as const;

export function connectionsRoutes(connections: ConnectionsService, vault: Vault): App {
  const app = createApp();
  const cookies = new OAuthCookies<UserActor>(vault, "oauth:connect");

  endpoint(
    app,
    {
      ...connection,
      method: "post",
      // A document may not hold this path under two names: it is also a connection's, to delete it.
      path: "/connections/{id}",
      operationId: "connect",
      summary: "Begin to connect an account at a third party",
      description:
        "Send the browser that asked to `authorizationUrl` within ten minutes; only that browser can come back.",
      access: "user",
      // Good once, and bound to the cookie beside it.
      idempotency: "none",
      params: z.object({ id: providerParam.shape.provider }),
      body: departureBody,
      bodyExample: { returnTo: "/account/connections" },
      bodyRequired: false,
      status: 200,
      data: departureSchema,
      example: departureExample,
      present: presentDeparture,
      cacheControl: "no-store",
      errors: ["CONFLICT", "NOT_FOUND"],
    },
    async ({ ctx, c, params, body }) => {
      const departure = await connections.start(ctx, params.id, body?.returnTo ?? null);
      await cookies.keep(c, departure.pending);
      return departure;
    },
  );

  endpoint(
    app,
    {
      ...connection,
      method: "get",
      path: "/connections/{provider}/callback",
      operationId: "finishConnecting",
      summary: "Where the third party sends the browser back to",
      description:
        "Makes the connection, or renews the one with the same account. Sends the browser on to `returnTo` where that was said: with `error=`, a code in lower case, where it was not completed.",
      access: "public",
      params: providerParam,
      query: oauthCallbackQuery,
      status: 201,
      present: ({ outcome }: Arrival<Connection>) => presentConnection(outcome),
      sendOn: ({ continueAt }: Arrival<Connection>) => continueAt,
      cacheControl: "no-store",
      errors: ["CONFLICT", "NOT_FOUND"],
    },
    async ({ ctx, c, params }) => {
      const callback = new URL(c.req.url).searchParams;
      const pending = await cookies.take(c, params.provider, callback.get("state"));
      return connections.finish(ctx, params.provider, pending, callback);
    },
  );

  endpoint(
    app,
    {
      ...connection,
      method: "get",
      path: "/connections",
      operationId: "listConnections",
      summary: "List my connections",
      access: "user",
      query: z.strictObject(pageQuery(["createdAt"])),
      status: 200,
      list: { sort: "-createdAt" },
      cacheControl: "private, no-cache",
    },
    ({ ctx, page }) => connections.list(ctx, page),
  );

  endpoint(
    app,
    {
      ...connection,
      method: "delete",
      path: "/connections/{id}",
      operationId: "deleteConnection",
      summary: "End one of my connections: its tokens are revoked at the third party",
      access: "user",
      params: idParam,
      ...noContent,
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => connections.remove(ctx, params.id as ConnectionId),
  );

  return app;
}
