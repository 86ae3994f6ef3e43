/** The notifications room's door. Mails to people: one for each event that they should hear of. */
export { createCloudflareMailer } from "./cloudflare.provider.ts";
export { createNotificationsService, type NotificationsService } from "./notifications.service.ts";
export { createSandboxMailer, readMailbox } from "./sandbox.provider.ts";
