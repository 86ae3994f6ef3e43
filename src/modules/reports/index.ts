/**
 * The reports room's door. Read models of the log of orders: sales, best sellers, each order's history; made anew while they are read.
 */
export {
  createProjectionsService,
  type ProjectionState,
  type ProjectionsService,
} from "./projections.service.ts";
export { rebuildJob } from "./rebuild.service.ts";
export { projectionNames } from "./reports.model.ts";
export { createReportsService, type ReportsService } from "./reports.service.ts";
