/** The alerts room's door. Objectives that are missed, told once when they are and once when they are kept again. */
export type { Alert } from "./alerts.model.ts";
export { type AlertsService, createAlertsService } from "./alerts.service.ts";
