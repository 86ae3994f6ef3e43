/** The returns room's door. */
export type { OrderReturn, ReturnStatus } from "./returns.model.ts";
export { createReturnsService, type ReturnsService } from "./returns.service.ts";
