/** The event queue's consumer: every message to all who listen, acknowledged one by one. */
import { unlessConsumed } from "#shared/db/unit-of-work.ts";
import { type EventMessage, eventMessageSchema } from "#shared/events/event.ts";
import { bury, markConsumed } from "#shared/events/outbox.ts";
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

/** Events of one aggregate go one after the other, in their order; aggregates go side by side. */
function byAggregate(batch: Batch): Message<unknown>[][] {
  const groups = Map.groupBy(batch.messages, ({ body, id }) => {
    const parsed = eventMessageSchema.safeParse(body);
    return parsed.success ? parsed.data.aggregateId : id;
  });
  return [...groups.values()];
}

export async function consumeEvents(wharf: Wharf, batch: Batch): Promise<void> {
  const consumed: { message: Message<unknown>; eventId: string }[] = [];
  await Promise.all(
    byAggregate(batch).map(async (messages) => {
      for (const message of messages) {
        const parsed = eventMessageSchema.safeParse(message.body);
        try {
          if (!parsed.success) throw new Error("not an event of this schema");
          await deliver(wharf, parsed.data);
          consumed.push({ message, eventId: parsed.data.id });
        } catch (error) {
          const type = parsed.success ? parsed.data.type : "unknown";
          wharf.log.warn("event failed", { type, attempt: message.attempts, error: describeError(error) });
          message.retry({ delaySeconds: retryBaseSeconds ** message.attempts });
        }
      }
    }),
  );
  // Marked first: a crash in between brings them again, the other order would lose the mark.
  const ids = consumed.map(({ eventId }) => eventId);
  await wharf.runAs("queue", ({ db, clock }) => markConsumed(db, ids, clock.now()));
  for (const { message } of consumed) message.ack();
}

/** Keeps what no consumer could take, where staff see it and can send it again. */
export async function buryDead(wharf: Wharf, batch: Batch): Promise<void> {
  const letters = batch.messages.map(({ body }) => {
    const parsed = eventMessageSchema.safeParse(body);
    return {
      id: parsed.success ? parsed.data.id : null,
      type: parsed.success ? parsed.data.type : "unknown",
      queue: "wharf-events",
      message: JSON.stringify(body),
      reason: parsed.success ? "its consumers failed three times" : "not an event of this schema",
    };
  });
  await wharf.runAs("dead-letters", ({ db, clock }) => bury(db, letters, clock.now()));
  batch.ackAll();
}
