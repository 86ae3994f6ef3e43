/** What webhooks do when they hear an event, and when something is due. */
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { EventDefinition } from "#shared/events/event.ts";
import { attemptDue } from "./webhooks.events.ts";
import type { WebhooksService } from "./webhooks.service.ts";

type Told = Pick<EventDefinition, "type" | "version" | "data" | "upgrades">;

/** `events` are those that the shop's own systems may hear of. */
export const webhooksConsumers = (
  { deliveries, sendDue }: WebhooksService,
  events: readonly Told[],
): Consumer[] => [
  consume("webhooks.fan-out", events, (ctx, data, event) => deliveries.fanOut(ctx, data, event)),
  consume("webhooks.attempt", [attemptDue], (ctx, { endpointId }) => sendDue(ctx, endpointId), "webhook"),
];
