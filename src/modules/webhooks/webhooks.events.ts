/** What webhooks tell the other rooms, and what they ask of themselves. */
import { z } from "zod";
import { defineEvent } from "#shared/events/event.ts";
import { idSchema } from "#shared/ids.ts";
import { disabledReasons } from "./webhooks.model.ts";

const ofEndpoint = z.object({ endpointId: idSchema("whe") });
const endpointId = "whe_019a5f0e-6c00-7000-8000-00000000000d";
const aggregateOf = (data: z.output<typeof ofEndpoint>) => data.endpointId;

export const endpointDisabled = defineEvent({
  type: "webhook_endpoint.disabled",
  summary: "An endpoint is given no more webhooks: it said that it is gone, or failed for days",
  data: ofEndpoint.extend({
    userId: idSchema("usr").nullable(),
    host: z.string(),
    reason: z.enum(disabledReasons),
  }),
  example: {
    endpointId,
    userId: "usr_019a5f0e-6c00-7000-8000-000000000002",
    host: "hooks.example.com",
    reason: "failing",
  },
  aggregateOf,
});

/** Sent to one endpoint, on its owner's word. */
export const webhookTested = defineEvent({
  type: "webhook.test",
  summary: "Somebody tries an endpoint out",
  data: ofEndpoint,
  example: { endpointId },
  aggregateOf,
  isPublic: true,
});

/** A task: something is due there. Which delivery it is, and whether it still is, stands in D1. */
export const attemptDue = defineEvent({
  type: "webhooks.attempt",
  summary: "Something is due at an endpoint",
  data: ofEndpoint,
  example: { endpointId },
  aggregateOf,
});

export const webhooksEvents = [endpointDisabled, webhookTested, attemptDue];
