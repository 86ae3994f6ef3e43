/** What connections do when they hear an event: revoke what was deleted, end what its maker left behind. */
import { z } from "zod";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { ConnectionId, UserId } from "#shared/ids.ts";
import type { ConnectionsService } from "./connections.service.ts";

export const connectionsConsumers = (connections: ConnectionsService): Consumer[] => [
  consume(
    "connections.revoke",
    ["connection.deleted"],
    z.object({ connectionId: z.string() }),
    (ctx, { connectionId }) => connections.revoke(ctx, connectionId as ConnectionId),
  ),
  consume(
    "connections.leave",
    ["user.deleted", "user.claimed"],
    z.object({ userId: z.string() }),
    (ctx, { userId }, { at }) => connections.removeAllOf(ctx, userId as UserId, at),
  ),
];
