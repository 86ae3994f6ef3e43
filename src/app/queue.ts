/** The queues' consumer: every message to all who listen on its queue, acknowledged one by one. */
import type { Context } from "#shared/context.ts";
import { unlessConsumed } from "#shared/db/unit-of-work.ts";
import { TryLater } from "#shared/events/consumer.ts";
import { storeDeadLetters } from "#shared/events/dead-letters.ts";
import { type EventMessage, eventMessageSchema, type QueueName, queueNames } from "#shared/events/event.ts";
import { findEvent, settle } from "#shared/events/outbox.ts";
import { describeError } from "#shared/log.ts";
import type { Wharf } from "./compose.ts";

const retryBaseSeconds = 2;
const postponedMaxMs = 86_400_000;
/** Queues whose work may go on after its message is done: what it does is kept in D1, and found after a crash. */
const goesOn: readonly QueueName[] = ["webhook"];

type Batch = MessageBatch<unknown>;
/** Lets work go on when the batch is done. */
type Background = Context["background"];

/** `wharf-events` and its dead letters, `wharf-events-dead`, are `events`. */
function queueOf({ queue }: Batch): QueueName {
  const name = queueNames.find((one) => queue === `wharf-${one}` || queue === `wharf-${one}-dead`);
  if (!name) throw new Error(`no queue of ours: ${queue}`);
  return name;
}

/** Brings one event to each of its consumers; throws where one fails, so that it comes again. */
async function deliver(
  wharf: Wharf,
  queue: QueueName,
  event: EventMessage,
  background?: Background,
): Promise<void> {
  const listeners = wharf.consumers.filter((one) => one.queue === queue && one.types.includes(event.type));
  // Perhaps a newer version of the Worker does; if none comes, staff will see it.
  if (listeners.length === 0) throw new Error(`nobody here listens for ${event.type}`);
  for (const consumer of listeners) {
    const handled = wharf.runAs(consumer.name, (ctx) => consumer.handle(ctx, event), {
      traceparent: event.traceparent,
      requestId: event.id,
      ...(background && goesOn.includes(queue) ? { background } : {}),
    });
    await unlessConsumed(handled).catch((error) => {
      const Kind = error instanceof TryLater ? TryLater : Error;
      throw new Kind(`${consumer.name}: ${describeError(error)}`);
    });
  }
}

async function wholeOf(wharf: Wharf, queue: QueueName, event: EventMessage): Promise<EventMessage> {
  if (!event.isLeftInOutbox) return event;
  const whole = await wharf.runAs("queue", ({ db }) => findEvent(db, queue, event.id));
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

/** Seconds until the next try: 2, then 4, a quarter more or less so that failures of one moment spread. */
const backOff = (attempts: number): number =>
  Math.max(1, Math.round(retryBaseSeconds ** attempts * (0.75 + Math.random() / 2)));

/** Without a background, everything is waited for. */
export async function consumeMessages(wharf: Wharf, batch: Batch, background?: Background): Promise<void> {
  const queue = queueOf(batch);
  const consumed: { message: Message<unknown>; id: string }[] = [];
  const failed: { id: string; error: string }[] = [];
  const postponed: typeof failed = [];
  const take = async ({ message, event }: Arrival): Promise<void> => {
    try {
      if (!event) throw new Error(notOurs);
      await deliver(wharf, queue, await wholeOf(wharf, queue, event), background);
      consumed.push({ message, id: event.id });
    } catch (thrown) {
      const { attempts } = message;
      const error = describeError(thrown);
      wharf.log.warn("message failed", { queue, type: event?.type, attempts, error });
      const isYoung = event && wharf.clock.now() - event.at < postponedMaxMs;
      if (isYoung && thrown instanceof TryLater) {
        postponed.push({ id: event.id, error });
        message.ack();
        return;
      }
      if (event) failed.push({ id: event.id, error });
      message.retry({ delaySeconds: backOff(attempts) });
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
  const outcome = { consumed: consumed.map(({ id }) => id), failed, postponed };
  await wharf.runAs("queue", ({ db, clock }) => settle(db, queue, outcome, clock.now()));
  for (const { message } of consumed) message.ack();
}

const notOurs = "not a message of this schema";

/** Keeps what no consumer could take, where staff see it and can send it again. */
export async function keepDeadLetters(wharf: Wharf, batch: Batch): Promise<void> {
  const queue = queueOf(batch);
  const letters = arrivalsOf(batch).map(({ message, event }) => ({
    queue,
    messageId: event?.id ?? null,
    type: event?.type ?? "unknown",
    message: JSON.stringify(message.body) ?? "undefined",
    reason: event ? "its consumers failed three times" : notOurs,
  }));
  await wharf.runAs("dead-letters", ({ db, clock }) => storeDeadLetters(db, letters, clock.now()));
  batch.ackAll();
}
