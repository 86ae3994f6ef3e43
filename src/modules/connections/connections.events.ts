/** What connections tell the other rooms. */
import type { DomainEvent } from "#shared/events/event.ts";
import type { ConnectionId } from "#shared/ids.ts";

export type ConnectionEvent = DomainEvent<
  "connection.broken" | "connection.deleted",
  { connectionId: ConnectionId }
>;

const ofConnection =
  (type: ConnectionEvent["type"]) =>
  (connectionId: ConnectionId): ConnectionEvent => ({
    type,
    aggregateId: connectionId,
    data: { connectionId },
  });

/** Its user has to connect again. */
export const connectionBroke = ofConnection("connection.broken");
/** Its tokens are to be revoked. */
export const connectionDeleted = ofConnection("connection.deleted");
