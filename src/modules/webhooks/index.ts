/** The webhooks room's door. */
export { createWebhooksService, type WebhooksService } from "./webhooks.service.ts";
