/** The things room's door. Things belong to whoever made them; staff read all, managers change all. */
export type { Thing } from "./things.model.ts";
export { presentThing } from "./things.schemas.ts";
export { createThingsService, type ThingsService } from "./things.service.ts";
