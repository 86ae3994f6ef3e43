/**
 * The webhooks room's door. Telling the shop's own systems: endpoints, deliveries, and every attempt at them.
 */
export { createWebhooksService, type WebhooksService } from "./webhooks.service.ts";
