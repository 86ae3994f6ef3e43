/** The reports room's door. */
export {
  createProjectionsService,
  type ProjectionState,
  type ProjectionsService,
} from "./projections.service.ts";
export { rebuildJob } from "./rebuild.service.ts";
export { projectionNames } from "./reports.model.ts";
export { createReportsService, type ReportsService } from "./reports.service.ts";
