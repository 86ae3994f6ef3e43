/** What providers and carriers have told: staff list it, look at it, and have it looked at again. */
import { z } from "@hono/zod-openapi";
import { audit } from "#modules/audit";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { notFound } from "#shared/errors.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { idParam } from "#shared/http/schemas.ts";
import {
  findInboundEvent,
  type InboundEvent,
  type InboundHead,
  listInboundEvents,
} from "#shared/inbound/inbound.repository.ts";
import { replayInbound } from "#shared/inbound/inbound.service.ts";
import { type InboundSource, inboundOutcomes } from "#shared/inbound/inbound.ts";

const head = {
  id: z.string(),
  source: z.string().openapi({ description: "As in the path of its webhook: payments/sandbox." }),
  eventId: z.string().openapi({ description: "The source's own id." }),
  type: z.string(),
  outcome: z.enum(inboundOutcomes),
  receivedAt: timeSchema,
  processedAt: timeSchema.nullable(),
};
const headSchema = z.object(head).openapi("InboundEventHead");
const body = z.string().openapi({ description: "As it came; it may tell of people." });
const eventSchema = z.object({ ...head, body }).openapi("InboundEvent");

const headExample: z.input<typeof headSchema> = {
  id: "inb_019a5f0e-6c00-7000-8000-00000000000c",
  source: "payments/sandbox",
  eventId: "msg_019a5f0e-6c00-7000-8000-00000000000d",
  type: "charge.succeeded",
  outcome: "processed",
  receivedAt: "2026-11-21T10:00:00.000Z",
  processedAt: "2026-11-21T10:00:00.040Z",
};

const presentHead = ({ id, source, eventId, type, outcome, receivedAt, processedAt }: InboundHead) => ({
  ...{ id, source, eventId, type, outcome },
  receivedAt: isoTime(receivedAt),
  processedAt: isoTimeOrNull(processedAt),
});

const sourceSchema = z.custom<InboundSource>(
  (text) => typeof text === "string" && /^(payments|shipping)\/[\w-]{1,32}$/.test(text),
  "is a source such as payments/sandbox",
);

async function find(...args: Parameters<typeof findInboundEvent>): Promise<InboundEvent> {
  const event = await findInboundEvent(...args);
  if (!event) throw notFound("inbound event");
  return event;
}

export function inboundEventsRoutes(): App {
  const app = createApp();
  const heads = { tag: "System", data: headSchema, example: headExample, present: presentHead } as const;

  endpoint(
    app,
    {
      ...heads,
      method: "get",
      path: "/system/inbound-events",
      operationId: "listInboundEvents",
      summary: "List what providers and carriers have told",
      access: "system:read",
      query: z.strictObject({
        ...pageQuery(["receivedAt"]),
        source: sourceSchema.optional().openapi({ type: "string", example: "payments/sandbox" }),
        outcome: z.enum(inboundOutcomes).optional(),
      }),
      status: 200,
      list: { sort: "-receivedAt" },
    },
    ({ ctx, query: { source, outcome }, page }) => listInboundEvents(ctx.db, { source, outcome }, page),
  );

  endpoint(
    app,
    {
      tag: "System",
      method: "get",
      path: "/system/inbound-events/{id}",
      operationId: "getInboundEvent",
      summary: "One event that a provider or carrier told, with its body",
      access: "system:read",
      params: idParam,
      status: 200,
      data: eventSchema,
      example: { ...headExample, body: '{"type":"charge.succeeded","data":{}}' },
      present: (event: InboundEvent) => ({ ...presentHead(event), body: event.body }),
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params: { id } }) => find(ctx.db, id),
  );

  endpoint(
    app,
    {
      ...heads,
      method: "post",
      path: "/system/inbound-events/{id}/replay",
      operationId: "replayInboundEvent",
      summary: "Look at an inbound event again",
      access: "system:operate",
      params: idParam,
      status: 202,
      errors: ["NOT_FOUND"],
    },
    async ({ ctx, params: { id } }) => {
      const event = await find(ctx.db, id);
      const unit = replayInbound(ctx, begin(ctx), id);
      audit(ctx, unit, { action: "inbound_event.replay", resourceType: "inbound_event", resourceId: id });
      return unit.commit<InboundHead>({ ...event, outcome: "waiting", processedAt: null });
    },
  );

  return app;
}
