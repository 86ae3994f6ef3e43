/** Where webhooks go: /webhook-endpoints. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { parseIfMatch, tagOf } from "#shared/http/conditional.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { idParam, noContent } from "#shared/http/schemas.ts";
import type { EndpointId } from "#shared/ids.ts";
import type { Endpoint } from "./webhooks.model.ts";
import {
  endpointExample,
  endpointInputSchema,
  endpointPatchSchema,
  endpointSchema,
  endpointWithSecretSchema,
  presentEndpoint,
  presentWithSecret,
} from "./webhooks.schemas.ts";
import type { EndpointWithSecret, WebhooksService } from "./webhooks.service.ts";

const tag = "Webhooks";
const cacheControl = "private, no-cache";
const endpoints = {
  tag,
  data: endpointSchema,
  example: endpointExample,
  present: presentEndpoint,
} as const;
const withSecret = {
  tag,
  access: "webhooks:manage",
  data: endpointWithSecretSchema,
  example: { ...endpointExample, secret: "whsec_ZXhhbXBsZSBzZWNyZXQgb2YgdGhpcnR5LXR3byBieXRlcw==" },
  present: presentWithSecret,
  etag: (made: EndpointWithSecret) => tagOf(made.endpoint),
  cacheControl: "no-store",
} as const;
export function endpointsRoutes(webhooks: WebhooksService["endpoints"]): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...endpoints,
      method: "get",
      path: "/webhook-endpoints",
      operationId: "listWebhookEndpoints",
      summary: "List webhook endpoints",
      access: "webhooks:read",
      query: z.strictObject(pageQuery(["createdAt"])),
      status: 200,
      list: { sort: "-createdAt" },
      cacheControl,
    },
    ({ ctx, page }) => webhooks.list(ctx, page),
  );

  endpoint(
    app,
    {
      ...withSecret,
      method: "post",
      path: "/webhook-endpoints",
      operationId: "createWebhookEndpoint",
      summary: "Add a webhook endpoint; its secret is shown once",
      body: endpointInputSchema,
      bodyExample: { url: endpointExample.url, events: ["order.*"], description: "The warehouse" },
      status: 201,
      location: (made: EndpointWithSecret) => `/api/v1/webhook-endpoints/${made.endpoint.id}`,
      errors: ["CONFLICT"],
    },
    ({ ctx, body }) => webhooks.create(ctx, body),
  );

  endpoint(
    app,
    {
      ...endpoints,
      method: "get",
      path: "/webhook-endpoints/{id}",
      operationId: "getWebhookEndpoint",
      summary: "Read a webhook endpoint",
      access: "webhooks:read",
      params: idParam,
      status: 200,
      etag: (one: Endpoint) => tagOf(one),
      cacheControl,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params }) => webhooks.get(ctx, params.id as EndpointId),
  );

  endpoint(
    app,
    {
      ...endpoints,
      method: "patch",
      path: "/webhook-endpoints/{id}",
      operationId: "updateWebhookEndpoint",
      summary: "Change, pause or activate a webhook endpoint",
      access: "webhooks:manage",
      params: idParam,
      body: endpointPatchSchema,
      bodyExample: { status: "paused" },
      conditional: true,
      status: 200,
      etag: (one: Endpoint) => tagOf(one),
      errors: ["NOT_FOUND"],
    },
    ({ ctx, c, params, body }) =>
      webhooks.patch(ctx, params.id as EndpointId, parseIfMatch(c.req.header("If-Match")), body),
  );

  endpoint(
    app,
    {
      method: "delete",
      path: "/webhook-endpoints/{id}",
      operationId: "deleteWebhookEndpoint",
      tag,
      summary: "Take a webhook endpoint away; what waits for it is not sent",
      access: "webhooks:manage",
      params: idParam,
      conditional: true,
      ...noContent,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, c, params }) =>
      webhooks.remove(ctx, params.id as EndpointId, parseIfMatch(c.req.header("If-Match"))),
  );

  endpoint(
    app,
    {
      ...withSecret,
      method: "post",
      path: "/webhook-endpoints/{id}/rotate-secret",
      operationId: "rotateWebhookSecret",
      summary: "Give a webhook endpoint a new secret, shown once; the one before signs for a day more",
      params: idParam,
      status: 200,
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, params }) => webhooks.rotate(ctx, params.id as EndpointId),
  );

  return app;
}
