/**
 * The audit room's door. Who did what to which thing: a row in the batch of each change, sealed into a chain of hashes,
 * and the log for admins.
 */
export type { Anchor } from "./anchor.model.ts";
export type { AnchorKeeper } from "./anchor.port.ts";
export type { Changes } from "./audit.model.ts";
export type { AuditRow } from "./audit.repository.ts";
export { presentEntry } from "./audit.schemas.ts";
export { type AuditEntry, type AuditService, audit, createAuditService } from "./audit.service.ts";
