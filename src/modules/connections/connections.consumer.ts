/** What connections do when they hear an event: revoke what was deleted, end what its maker left behind. */
import { type Consumer, consume } from "#shared/events/consumer.ts";
import { userClaimed, userDeleted } from "../identity/identity.events.ts";
import { connectionDeleted } from "./connections.events.ts";
import type { ConnectionsService } from "./connections.service.ts";

export const connectionsConsumers = (connections: ConnectionsService): Consumer[] => [
  consume("connections.revoke", [connectionDeleted], (ctx, { connectionId }) =>
    connections.revoke(ctx, connectionId),
  ),
  consume("connections.leave", [userDeleted, userClaimed], (ctx, { userId }, { at }) =>
    connections.removeAllOf(ctx, userId, at),
  ),
];
