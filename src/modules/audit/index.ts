/** The audit room's door. */
export type { Changes } from "./audit.model.ts";
export { type AuditEntry, type AuditService, audit, createAuditService } from "./audit.service.ts";
