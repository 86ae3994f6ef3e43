/**
 * The audit room's door. Who did what to which thing: a row in the batch of each change, and the log for admins.
 */
export type { Changes } from "./audit.model.ts";
export { type AuditEntry, type AuditService, audit, createAuditService } from "./audit.service.ts";
