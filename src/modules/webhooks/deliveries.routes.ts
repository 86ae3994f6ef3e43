/** What was sent to webhook endpoints: tests, deliveries and replays. */
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { idParam } from "#shared/http/schemas.ts";
import type { DeliveryId, EndpointId } from "#shared/ids.ts";
import {
  deliveryExample,
  deliveryListQuerySchema,
  deliverySchema,
  presentDelivery,
  replayedSchema,
  replayInputSchema,
} from "./webhooks.schemas.ts";
import type { WebhooksService } from "./webhooks.service.ts";

const tag = "Webhooks";
const cacheControl = "private, no-cache";
const deliveries = {
  tag,
  data: deliverySchema,
  example: deliveryExample,
  present: presentDelivery,
} as const;

export function deliveriesRoutes(webhooks: WebhooksService["deliveries"]): App {
  const app = createApp();

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
    ({ ctx, params }) => webhooks.test(ctx, params.id as EndpointId),
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
      webhooks.listOf(ctx, params.id as EndpointId, { status, type }, page),
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
    ({ ctx, params, body }) => webhooks.replayFailed(ctx, params.id as EndpointId, Date.parse(body.since)),
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
    ({ ctx, params }) => webhooks.get(ctx, params.id as DeliveryId),
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
    ({ ctx, params }) => webhooks.replay(ctx, params.id as DeliveryId),
  );

  return app;
}
