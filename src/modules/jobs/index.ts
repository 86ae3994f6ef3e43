/**
 * The jobs room's door. Long work in pieces: exports, imports, warming, rebuilding; with progress, and to be cancelled.
 */
export type { JobType, Output, Piece } from "./job.port.ts";
export { createJobsService, type JobsService } from "./jobs.service.ts";
export { createAuditExport } from "./service/audit-export.ts";
export { createCacheWarm } from "./service/cache-warm.ts";
export { createConnectionsSync } from "./service/connections-sync.ts";
export { createOrdersExport } from "./service/orders-export.ts";
export { createProductsImport } from "./service/products-import.ts";
