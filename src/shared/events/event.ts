/** The envelope of everything that goes by outbox and queue: events, which tell, and tasks, which ask. */
import { z } from "zod";
import type { EventId } from "../ids.ts";

/** The queues, each with a dead-letter queue beside it. */
export const queueNames = ["events", "notification", "webhook", "sync"] as const;
export type QueueName = (typeof queueNames)[number];

/** A domain event as a room records it; the unit of work adds id, time and trace. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  /** `order.created`: the aggregate and the past tense. */
  readonly type: Type;
  /** Counts changes of the data's shape. */
  readonly version: number;
  readonly aggregateId: string;
  readonly data: Data;
}

/** An event on its way through outbox and queue; `schema` counts changes of the envelope. */
export const eventMessageSchema = z.object({
  schema: z.literal(1),
  id: z.custom<EventId>((value) => typeof value === "string" && /^evt_[\x21-\x7e]{1,60}$/.test(value)),
  type: z.string().max(64),
  version: z.int().positive(),
  storeId: z.string().max(64),
  aggregateId: z.string().max(64),
  data: z.unknown(),
  /** The data was too large for the queue; the outbox has it. */
  isLeftInOutbox: z.literal(true).optional(),
  /** Epoch milliseconds. */
  at: z.number().int(),
  /** When a task that was to wait is due, in epoch milliseconds. */
  dueAt: z.number().int().optional(),
  traceparent: z.string().max(64).nullable(),
});
export type EventMessage = z.infer<typeof eventMessageSchema>;

const aboutOrder = z.object({ orderId: z.string() });

/** The order that an event is about, where it says one, for traces and logs. */
export const orderIdOf = ({
  aggregateId,
  data,
}: Pick<DomainEvent, "aggregateId" | "data">): string | undefined =>
  aggregateId.startsWith("ord_") ? aggregateId : aboutOrder.safeParse(data).data?.orderId;

/** A committed message and the queue that it goes to. */
export interface Outgoing {
  readonly queue: QueueName;
  readonly message: EventMessage;
  /** How long it waits before its consumers get it. */
  readonly delaySeconds: number;
}

interface Description<Type extends string, Schema extends z.ZodType> {
  readonly type: Type;
  readonly version: number;
  readonly summary: string;
  readonly data: Schema;
  /** By version, what makes its data that of the next one: older events wait in the outbox when a new version comes. */
  readonly upgrades?: Readonly<Record<number, (data: unknown) => unknown>>;
  readonly example: z.input<Schema>;
  /** Whose story it belongs to: the events of one aggregate keep their order within a batch. */
  readonly aggregateOf: (data: z.output<Schema>) => string;
  /** Told to the shop's own systems, by webhooks. */
  readonly isPublic: boolean;
}

/** One entry of the catalogue: described, checked when it is consumed, and called to make an event. */
export interface EventDefinition<Type extends string = string, Schema extends z.ZodType = z.ZodType>
  extends Description<Type, Schema> {
  (data: z.output<Schema>): DomainEvent<Type, z.output<Schema>>;
}

/** Defines an event (or a task, which is one that is not public); version 1 and internal unless said otherwise. */
export function defineEvent<const Type extends string, Schema extends z.ZodType>({
  version = 1,
  isPublic = false,
  ...rest
}: Omit<Description<Type, Schema>, "version" | "isPublic"> & {
  readonly version?: number;
  readonly isPublic?: boolean;
}): EventDefinition<Type, Schema> {
  const { type, aggregateOf } = rest;
  const make = (data: z.output<Schema>) => ({ type, version, aggregateId: aggregateOf(data), data });
  return Object.assign(make, { ...rest, version, isPublic });
}
