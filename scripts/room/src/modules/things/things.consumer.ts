/** What things do when they hear an event: those of a deleted account go with it. */
import { type Consumer, consume } from "#shared/events/consumer.ts";
import { userDeleted } from "../identity/identity.events.ts";
import type { ThingsService } from "./things.service.ts";

export const thingsConsumers = (things: ThingsService): Consumer[] => [
  consume("things.leave", [userDeleted], (ctx, { userId }) => things.removeAllOf(ctx, userId)),
];
