/**
 * The returns room's door. Goods that come back: asked for, approved, received, put on the shelf, and paid for.
 */
export { createReturnsService } from "./returns.service.ts";
