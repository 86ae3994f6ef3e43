/** Endpoints and deliveries, as staff see them. */
import { z } from "@hono/zod-openapi";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import {
  attemptErrors,
  deliveryStatuses,
  disabledReasons,
  type Endpoint,
  endpointStatuses,
} from "./webhooks.model.ts";
import type { DeliveryView, EndpointWithSecret } from "./webhooks.service.ts";

const url = z.string().min(1).openapi({
  description: "https, port 443 or 8443, a public host name, no credentials or fragment; 2,048 characters.",
  example: "https://hooks.example.com/wharf",
});
const events = z
  .array(z.string().min(1).max(64))
  .min(1)
  .max(50)
  .refine((list) => new Set(list).size === list.length, { error: "names an event twice" })
  .openapi({
    description: "Types (`order.paid`), groups (`order.*`), or `*`.",
    example: ["order.*"],
  });
const description = z.string().max(500).openapi({ example: "The warehouse" });

export const endpointInputSchema = z
  .strictObject({ url, events, description: description.default("") })
  .openapi("WebhookEndpointInput");

export const endpointPatchSchema = z
  .strictObject({
    url,
    events,
    description,
    status: z
      .enum(["active", "paused"])
      .openapi({ description: "What comes up while it is paused is sent once it is active again." }),
  })
  .partial()
  .openapi("WebhookEndpointPatch");

export const endpointSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    events: z.array(z.string()),
    description: z.string(),
    status: z.enum(endpointStatuses).openapi({ description: "`disabled`: by Wharf, and given nothing." }),
    disabledReason: z
      .enum(disabledReasons)
      .nullable()
      .openapi({ description: "It answered 410, or failed for five days." }),
    failingSince: timeSchema.nullable().openapi({ description: "Null where the last attempt was taken." }),
    version: z.int(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("WebhookEndpoint");

export const endpointWithSecretSchema = z
  .object({
    ...endpointSchema.shape,
    secret: z.string().openapi({ description: "Shown once, for verifying what comes." }),
  })
  .openapi("WebhookEndpointWithSecret");

export const presentEndpoint = (endpoint: Endpoint): z.input<typeof endpointSchema> => ({
  id: endpoint.id,
  url: endpoint.url,
  events: [...endpoint.events],
  description: endpoint.description,
  status: endpoint.status,
  disabledReason: endpoint.disabledReason,
  failingSince: isoTimeOrNull(endpoint.failingSince),
  version: endpoint.version,
  createdAt: isoTime(endpoint.createdAt),
  updatedAt: isoTime(endpoint.updatedAt),
});

export const presentWithSecret = ({ endpoint, secret }: EndpointWithSecret) => ({
  ...presentEndpoint(endpoint),
  secret,
});

export const deliverySchema = z
  .object({
    id: z.string().openapi({ description: "The `webhook-id` of each of its attempts." }),
    endpointId: z.string(),
    eventId: z.string(),
    type: z.string(),
    status: z.enum(deliveryStatuses),
    nextAttemptAt: timeSchema.nullable(),
    attempts: z.array(
      z.object({
        number: z.int(),
        at: timeSchema,
        latencyMs: z.int(),
        statusCode: z.int().nullable(),
        error: z.enum(attemptErrors).nullable(),
        answer: z.string().nullable().openapi({ description: "The beginning of what was answered." }),
      }),
    ),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("WebhookDelivery");

export const presentDelivery = (delivery: DeliveryView): z.input<typeof deliverySchema> => ({
  id: delivery.id,
  endpointId: delivery.endpointId,
  eventId: delivery.eventId,
  type: delivery.type,
  status: delivery.status,
  nextAttemptAt: isoTimeOrNull(delivery.nextAttemptAt),
  attempts: delivery.attempts.map(({ number, at, latencyMs, statusCode, error, answer }) => ({
    number,
    at: isoTime(at),
    latencyMs,
    statusCode,
    error,
    answer,
  })),
  createdAt: isoTime(delivery.createdAt),
  updatedAt: isoTime(delivery.updatedAt),
});

export const deliveryListQuerySchema = z.strictObject({
  ...pageQuery(["createdAt"]),
  status: z.enum(deliveryStatuses).optional(),
  type: z.string().max(64).optional(),
});

export const replayInputSchema = z.strictObject({ since: z.iso.datetime() }).openapi("WebhookReplayInput");
export const replayedSchema = z
  .object({ replayed: z.int().openapi({ description: "At most 10,000 at a time, the oldest." }) })
  .openapi("WebhookReplay");

export const endpointExample: z.input<typeof endpointSchema> = {
  id: "whe_019a5f0e-6c00-7000-8000-00000000000d",
  url: "https://hooks.example.com/wharf",
  events: ["order.*"],
  description: "The warehouse",
  status: "active",
  disabledReason: null,
  failingSince: null,
  version: 1,
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
};

export const deliveryExample: z.input<typeof deliverySchema> = {
  id: "msg_019a5f0e-6c00-7000-8000-0000000000cc",
  endpointId: endpointExample.id,
  eventId: "evt_019a5f0e-6c00-7000-8000-00000000000a",
  type: "order.paid",
  status: "delivered",
  nextAttemptAt: null,
  attempts: [
    {
      number: 1,
      at: "2026-11-21T10:00:00.000Z",
      latencyMs: 84,
      statusCode: 200,
      error: null,
      answer: "ok",
    },
  ],
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
};
