/** The envelope of everything that Wharf says happened. */
import { z } from "zod";
import type { EventId } from "../ids.ts";

/** A domain event as a room records it; the unit of work adds id, time and trace. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  /** `order.created`: the aggregate and the past tense. */
  readonly type: Type;
  readonly aggregateId: string;
  readonly data: Data;
}

/** An event on its way through outbox and queue; `schema` counts changes of its shape. */
export const eventMessageSchema = z.object({
  schema: z.literal(1),
  id: z.custom<EventId>((value) => typeof value === "string" && value.startsWith("evt_")),
  type: z.string().max(64),
  storeId: z.string().max(64),
  aggregateId: z.string().max(64),
  data: z.unknown(),
  /** The data was too large for the queue; the outbox has it. */
  isLeftInOutbox: z.literal(true).optional(),
  /** Epoch milliseconds. */
  at: z.number().int(),
  traceparent: z.string().nullable(),
});
export type EventMessage = z.infer<typeof eventMessageSchema>;
