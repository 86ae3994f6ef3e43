/** The notifications room's door. */
export { createCloudflareMailer } from "./cloudflare.provider.ts";
export { createNotificationsService, type NotificationsService } from "./notifications.service.ts";
export { createSandboxMailer, readMailbox } from "./sandbox.provider.ts";
