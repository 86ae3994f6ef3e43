/** What connections tell the other rooms. */
import { z } from "zod";
import { defineEvent } from "#shared/events/event.ts";
import { idSchema } from "#shared/ids.ts";

const ofConnection = z.object({ connectionId: idSchema("con") });
const connectionId = "con_019a5f0e-6c00-7000-8000-000000000008";
const aggregateOf = (data: z.output<typeof ofConnection>) => data.connectionId;

export const connectionBroke = defineEvent({
  type: "connection.broken",
  summary: "A third party takes Wharf's tokens no more: its user has to connect again",
  data: ofConnection.extend({ userId: idSchema("usr"), provider: z.string() }),
  example: { connectionId, userId: "usr_019a5f0e-6c00-7000-8000-000000000002", provider: "google" },
  aggregateOf,
});

export const connectionDeleted = defineEvent({
  type: "connection.deleted",
  summary: "A connection was ended: its tokens are to be revoked",
  data: ofConnection,
  example: { connectionId },
  aggregateOf,
});

export const connectionsEvents = [connectionBroke, connectionDeleted];
