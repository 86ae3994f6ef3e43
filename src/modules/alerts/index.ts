/** The alerts room's door. */
export type { Alert } from "./alerts.model.ts";
export { type AlertsService, createAlertsService } from "./alerts.service.ts";
