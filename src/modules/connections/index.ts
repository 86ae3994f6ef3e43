/** The connections room's door. */
export { presentConnection } from "./connections.schemas.ts";
export { type ConnectionsService, createConnectionsService } from "./connections.service.ts";
export type { AuthenticatedClient } from "./service/authenticated-client.ts";
