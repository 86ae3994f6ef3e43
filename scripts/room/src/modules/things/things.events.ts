/** What things tell the other rooms: each change, with the thing as it is then. */
import { z } from "zod";
import { type DomainEvent, defineEvent } from "#shared/events/event.ts";
import type { Thing } from "./things.model.ts";
import { presentThing, thingExample, thingSchema } from "./things.schemas.ts";

const thingEvent = <const Type extends string>(type: Type, summary: string) =>
  defineEvent({
    type,
    summary,
    data: z.object({ thing: thingSchema }),
    example: { thing: thingExample },
    aggregateOf: ({ thing }) => thing.id,
    isPublic: true,
  });

export const thingCreated = thingEvent("thing.created", "Somebody has a new thing");
export const thingUpdated = thingEvent("thing.updated", "A thing was changed");
export const thingDeleted = thingEvent("thing.deleted", "A thing is gone; the event has it as it was");

export const thingsEvents = [thingCreated, thingUpdated, thingDeleted];

const events = { create: thingCreated, update: thingUpdated, delete: thingDeleted };
export type ThingAct = keyof typeof events;

/** The event of what was done to a thing. */
export const eventOf = (act: ThingAct, thing: Thing): DomainEvent =>
  events[act]({ thing: presentThing(thing) });
