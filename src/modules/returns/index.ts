/** The returns room's door. */
export { createReturnsService } from "./returns.service.ts";
