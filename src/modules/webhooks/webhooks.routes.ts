/** Outgoing webhooks: /webhook-endpoints and /webhook-deliveries. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { parseIfMatch, tagOf } from "#shared/http/conditional.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { idParam, noContent } from "#shared/http/schemas.ts";
import type { DeliveryId, EndpointId } from "#shared/ids.ts";
import type { Endpoint } from "./webhooks.model.ts";
import {
  deliveryExample,
  deliveryListQuerySchema,
  deliverySchema,
  endpointExample,
  endpointInputSchema,
  endpointPatchSchema,
  endpointSchema,
  endpointWithSecretSchema,
  presentDelivery,
  presentEndpoint,
  presentWithSecret,
  replayedSchema,
  replayInputSchema,
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
const deliveries = {
  tag,
  data: deliverySchema,
  example: deliveryExample,
  present: presentDelivery,
} as const;

export function webhooksRoutes(webhooks: WebhooksService): App {
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
    ({ ctx, page }) => webhooks.endpoints.list(ctx, page),
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
    ({ ctx, body }) => webhooks.endpoints.create(ctx, body),
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
    ({ ctx, params }) => webhooks.endpoints.get(ctx, params.id as EndpointId),
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
      webhooks.endpoints.patch(ctx, params.id as EndpointId, parseIfMatch(c.req.header("If-Match")), body),
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
      webhooks.endpoints.remove(ctx, params.id as EndpointId, parseIfMatch(c.req.header("If-Match"))),
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
    ({ ctx, params }) => webhooks.endpoints.rotate(ctx, params.id as EndpointId),
  );

  endpoint(
    app,
    {
      ...deliveries,
      method: "post",
      path: "/webhook-endpoints/{id}/test",
      operationId: "testWebhookEndpoint",
      summary: "Send a `webhook.test` to this endpoint",
      access: "webhooks:manage",
      params: idParam,
      status: 202,
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, params }) => webhooks.deliveries.test(ctx, params.id as EndpointId),
  );

  endpoint(
    app,
    {
      ...deliveries,
      method: "get",
      path: "/webhook-endpoints/{id}/deliveries",
      operationId: "listWebhookDeliveries",
      summary: "List what was delivered to an endpoint, with each attempt",
      description: "Kept for 30 days.",
      access: "webhooks:read",
      params: idParam,
      query: deliveryListQuerySchema,
      status: 200,
      list: { sort: "-createdAt" },
      cacheControl,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params, query: { status, type }, page }) =>
      webhooks.deliveries.listOf(ctx, params.id as EndpointId, { status, type }, page),
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/webhook-endpoints/{id}/replay",
      operationId: "replayFailedWebhooks",
      tag,
      summary: "Send again what has failed since a time",
      access: "webhooks:manage",
      params: idParam,
      body: replayInputSchema,
      bodyExample: { since: "2026-11-21T10:00:00.000Z" },
      status: 202,
      data: replayedSchema,
      example: { replayed: 12 },
      present: (replayed: number) => ({ replayed }),
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, params, body }) =>
      webhooks.deliveries.replayFailed(ctx, params.id as EndpointId, Date.parse(body.since)),
  );

  endpoint(
    app,
    {
      ...deliveries,
      method: "get",
      path: "/webhook-deliveries/{id}",
      operationId: "getWebhookDelivery",
      summary: "Read a delivery with its attempts",
      access: "webhooks:read",
      params: idParam,
      status: 200,
      cacheControl,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params }) => webhooks.deliveries.get(ctx, params.id as DeliveryId),
  );

  endpoint(
    app,
    {
      ...deliveries,
      method: "post",
      path: "/webhook-deliveries/{id}/replay",
      operationId: "replayWebhookDelivery",
      summary: "Send a delivery again, at once and under its own id",
      access: "webhooks:manage",
      params: idParam,
      status: 202,
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, params }) => webhooks.deliveries.replay(ctx, params.id as DeliveryId),
  );

  return app;
}
