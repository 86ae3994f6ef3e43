/** The event queue's consumer: every message to all who listen, acknowledged one by one. */
import { unlessConsumed } from "#shared/db/unit-of-work.ts";
import { type EventMessage, eventMessageSchema } from "#shared/events/event.ts";
import { findEvent, markConsumed, storeDeadLetters } from "#shared/events/outbox.ts";
import { describeError } from "#shared/log.ts";
import type { Wharf } from "./compose.ts";

const retryBaseSeconds = 2;

type Batch = MessageBatch<unknown>;

/** Brings one event to each of its consumers; throws where one fails, so that it comes again. */
async function deliver(wharf: Wharf, event: EventMessage): Promise<void> {
  for (const consumer of wharf.consumers) {
    if (!consumer.types.includes(event.type)) continue;
    await unlessConsumed(
      wharf.runAs(consumer.name, (ctx) => consumer.handle(ctx, event), {
        traceparent: event.traceparent,
        requestId: event.id,
      }),
    );
  }
}

async function wholeOf(wharf: Wharf, event: EventMessage): Promise<EventMessage> {
  if (!event.isLeftInOutbox) return event;
  const whole = await wharf.runAs("queue", ({ db }) => findEvent(db, event.id));
  if (!whole) throw new Error("its data is not in the outbox any more");
  return whole;
}

/** A message with the event that it carries; null where it carries none of ours. */
interface Arrival {
  readonly message: Message<unknown>;
  readonly event: EventMessage | null;
}

const arrivalsOf = ({ messages }: Batch): Arrival[] =>
  messages.map((message) => ({ message, event: eventMessageSchema.safeParse(message.body).data ?? null }));

export async function consumeEvents(wharf: Wharf, batch: Batch): Promise<void> {
  const consumed: { message: Message<unknown>; eventId: string }[] = [];
  const take = async ({ message, event }: Arrival): Promise<void> => {
    try {
      if (!event) throw new Error("not an event of this schema");
      await deliver(wharf, await wholeOf(wharf, event));
      consumed.push({ message, eventId: event.id });
    } catch (error) {
      const { attempts } = message;
      wharf.log.warn("event failed", { type: event?.type, attempts, error: describeError(error) });
      message.retry({ delaySeconds: retryBaseSeconds ** attempts });
    }
  };
  // Events of one aggregate go one after the other, in their order; aggregates go side by side.
  const byAggregate = Map.groupBy(
    arrivalsOf(batch),
    ({ message, event }) => event?.aggregateId ?? message.id,
  );
  await Promise.all(
    [...byAggregate.values()].map(async (arrivals) => {
      for (const arrival of arrivals) await take(arrival);
    }),
  );
  // Marked first: a crash in between brings them again, the other order would lose the mark.
  const ids = consumed.map(({ eventId }) => eventId);
  await wharf.runAs("queue", ({ db, clock }) => markConsumed(db, ids, clock.now()));
  for (const { message } of consumed) message.ack();
}

/** Keeps what no consumer could take, where staff see it and can send it again. */
export async function keepDeadLetters(wharf: Wharf, batch: Batch): Promise<void> {
  const letters = arrivalsOf(batch).map(({ message, event }) => ({
    id: event?.id ?? null,
    type: event?.type ?? "unknown",
    queue: "wharf-events",
    message: JSON.stringify(message.body),
    reason: event ? "its consumers failed three times" : "not an event of this schema",
  }));
  await wharf.runAs("dead-letters", ({ db, clock }) => storeDeadLetters(db, letters, clock.now()));
  batch.ackAll();
}
