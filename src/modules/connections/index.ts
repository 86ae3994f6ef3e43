/**
 * The connections room's door. Acting for a user at a third party: their consent, the sealed tokens, and the end of both.
 */
export { presentConnection } from "./connections.schemas.ts";
export { type ConnectionsService, createConnectionsService } from "./connections.service.ts";
export type { AuthenticatedClient } from "./service/authenticated-client.ts";
