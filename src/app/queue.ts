/** The queues' consumer: every message to all who listen on its queue in its store, acknowledged one by one. */
import { z } from "zod";
import type { Context } from "#shared/context.ts";
import { isDatabaseDown } from "#shared/db/errors.ts";
import { unlessConsumed } from "#shared/db/unit-of-work.ts";
import { withDeadline } from "#shared/deadline.ts";
import { TryLater } from "#shared/events/consumer.ts";
import { storeDeadLetters } from "#shared/events/dead-letters.ts";
import {
  type EventMessage,
  eventMessageSchema,
  orderIdOf,
  type QueueName,
  queueNames,
} from "#shared/events/event.ts";
import { findRecorded, type Recorded, settle } from "#shared/events/outbox.ts";
import { newId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import { mainStoreId } from "#shared/store.ts";
import { currentTraceparent, inTrace } from "#shared/telemetry/trace.ts";
import type { Env } from "../env.ts";
import { type Wharf, wharfOf } from "./compose.ts";
import { storesOf } from "./stores.ts";

/** As wrangler.toml has it: `max_retries` counts those after the first. */
const attemptsMax = 3;
const retryBaseSeconds = 2;
const postponedMaxMs = 86_400_000;
/** A consumer that takes longer has failed; what it did by then is for its idempotency to know. */
const handleDeadlineMs = 30_000;
/** Queues whose work may go on after its message is done: what it does is kept in D1, and found after a crash. */
const goesOn: readonly QueueName[] = ["webhook"];

type Batch = Pick<MessageBatch<unknown>, "queue" | "messages" | "ackAll">;
/** Lets work go on when the batch is done. */
type Background = Context["background"];

interface Bearer {
  readonly wharf: Wharf;
  readonly queue: QueueName;
  /** Without one, everything is waited for. */
  readonly background: Background | undefined;
}

/** `wharf-events` and its dead letters, `wharf-events-dead`, are `events`. */
function queueOf({ queue }: Batch): QueueName {
  const name = queueNames.find((one) => queue === `wharf-${one}` || queue === `wharf-${one}-dead`);
  if (!name) throw new Error(`no queue of ours: ${queue}`);
  return name;
}

/**
 * Brings one event to each of its consumers: one that fails keeps it from no other. Throws what failed, so that the
 * event comes again; a failure of ours is told before one that only asks for time.
 */
async function deliver({ wharf, queue, background }: Bearer, event: EventMessage): Promise<void> {
  const listeners = wharf.consumers.filter((one) => one.queue === queue && one.types.includes(event.type));
  // Perhaps a newer version of the Worker does; if none comes, staff will see it.
  if (listeners.length === 0) throw new Error(`nobody here listens for ${event.type}`);
  const { meter, spans } = wharf.telemetry;
  const failures: Error[] = [];
  for (const consumer of listeners) {
    const handled = () =>
      wharf.runAs(consumer.name, (ctx) => consumer.handle(ctx, event), {
        traceparent: currentTraceparent(),
        requestId: event.id,
        ...(background && goesOn.includes(queue) ? { background } : {}),
      });
    const startedAt = performance.now();
    const note = (outcome: "done" | "later" | "failed") => {
      const seconds = (performance.now() - startedAt) / 1000;
      meter.observe("wharf_consumer_duration_seconds", [queue, consumer.name, outcome], seconds);
    };
    const { id, type, aggregateId, traceparent } = event;
    const attributes = {
      ...{ "event.id": id, "event.type": type, aggregate: aggregateId, queue },
      "order.id": orderIdOf(event),
    };
    const beginning = { name: consumer.name, kind: "consumer", traceparent, attributes } as const;
    await inTrace(spans, beginning, () =>
      withDeadline("it", handleDeadlineMs, unlessConsumed(handled())),
    ).then(
      () => note("done"),
      (error) => {
        const isForLater = error instanceof TryLater || isDatabaseDown(error);
        note(isForLater ? "later" : "failed");
        const Kind = isForLater ? TryLater : Error;
        failures.push(new Kind(`${consumer.name}: ${describeError(error)}`));
      },
    );
  }
  const [first] = failures;
  if (first) throw failures.find((failure) => !(failure instanceof TryLater)) ?? first;
}

/** A message with the event that it carries; null where it carries none of ours. */
interface Arrival {
  readonly message: Message<unknown>;
  readonly event: EventMessage | null;
}

const arrivalsOf = ({ messages }: Batch): Arrival[] =>
  messages.map((message) => ({ message, event: eventMessageSchema.safeParse(message.body).data ?? null }));

/** Seconds until the next try: 2, then 4, and up to half as much again so that failures of one moment spread. */
function backOff(attempts: number): number {
  const seconds = retryBaseSeconds ** attempts;
  return seconds + Math.floor(Math.random() * (seconds / 2 + 1));
}

/** What became of an arrival; `over` was consumed or dead before. */
type Fate = "consumed" | "over" | "postponed" | "failed";

interface Tried extends Arrival {
  readonly fate: Fate;
  readonly error: string;
}

/** Brings an arrival to its consumers unless it is over; what they throw says what becomes of it. */
async function attempt(
  bearer: Bearer,
  { message, event }: Arrival,
  recorded: Recorded | undefined,
): Promise<Tried> {
  const { wharf, queue } = bearer;
  const now = wharf.clock.now();
  const become = (fate: Fate, error = ""): Tried => ({ message, event, fate, error });
  try {
    if (!event) throw new Error(notOurs);
    // A row leaves the outbox only some time after it was consumed.
    const isForgotten = !recorded && event.at < now - wharf.config.retention.eventsMs;
    if (isForgotten || recorded?.isOpen === false) return become("over");
    if (!recorded) throw new Error("the outbox does not have it");
    await deliver(bearer, recorded.whole ?? event);
    return become("consumed");
  } catch (thrown) {
    const error = describeError(thrown);
    const about = { eventId: event?.id, type: event?.type, aggregateId: event?.aggregateId };
    const orderId = event ? orderIdOf(event) : undefined;
    const traceId = event?.traceparent?.split("-")[1];
    wharf.log.warn("message failed", {
      queue,
      ...about,
      orderId,
      attempts: message.attempts,
      error,
      traceId,
    });
    const isYoung = event !== null && now - (event.dueAt ?? event.at) < postponedMaxMs;
    return become(isYoung && thrown instanceof TryLater ? "postponed" : "failed", error);
  }
}

/** Tries all; events of one aggregate go one after the other, in their order, and aggregates side by side. */
async function attemptAll(bearer: Bearer, arrivals: readonly Arrival[]): Promise<Tried[]> {
  const { wharf, queue } = bearer;
  const events = arrivals.flatMap(({ event }) => event ?? []);
  const recorded = await wharf.runAs("queue", ({ db }) => findRecorded(db, queue, events));
  const byAggregate = Map.groupBy(arrivals, ({ message, event }) => event?.aggregateId ?? message.id);
  const tried = await Promise.all(
    [...byAggregate.values()].map(async (group) => {
      const done: Tried[] = [];
      for (const one of group) done.push(await attempt(bearer, one, recorded.get(one.event?.id ?? "")));
      return done;
    }),
  );
  return tried.flat();
}

/** Brings a batch to its consumers and writes down what became of it; only then anything is acknowledged. */
export async function consumeMessages(wharf: Wharf, batch: Batch, background?: Background): Promise<void> {
  const queue = queueOf(batch);
  const arrivals = arrivalsOf(batch);
  const again = ({ message }: Arrival) => message.retry({ delaySeconds: backOff(message.attempts) });
  try {
    const tried = await attemptAll({ wharf, queue, background }, arrivals);
    const those = (fate: Fate) =>
      tried.flatMap((one) => (one.event && one.fate === fate ? { id: one.event.id, error: one.error } : []));
    const consumed = those("consumed").map(({ id }) => id);
    const outcome = { consumed, failed: those("failed"), postponed: those("postponed") };
    await wharf.runAs("queue", ({ db, clock }) => settle(db, queue, outcome, clock.now()));
    for (const one of tried) one.fate === "failed" ? again(one) : one.message.ack();
  } catch (error) {
    wharf.log.error("batch not settled", { queue, error: describeError(error) });
    // The database is down, which is no fault of the events: the outbox has them, and brings them again.
    for (const one of arrivals)
      one.event && one.message.attempts >= attemptsMax ? one.message.ack() : again(one);
  }
}

const notOurs = "not a message of this schema";

/** The body as JSON, whatever it is: what can't be kept would stop all that came with it. */
function textOf(body: unknown): string {
  try {
    return JSON.stringify(body) ?? "null";
  } catch {
    return JSON.stringify(String(body));
  }
}

/** Keeps what no consumer could take, where staff see it and can send it again. */
export async function keepDeadLetters(wharf: Wharf, batch: Batch): Promise<void> {
  const queue = queueOf(batch);
  const now = wharf.clock.now();
  const letters = arrivalsOf(batch).map(({ message, event }) => ({
    id: event ? newId("dead", now) : `dead_${message.id}`,
    queue,
    messageId: event?.id ?? null,
    type: event?.type ?? "unknown",
    message: textOf(message.body),
    reason: event ? "its consumers failed three times" : notOurs,
  }));
  await wharf.runAs("dead-letters", ({ db }) => storeDeadLetters(db, letters, now));
  batch.ackAll();
}

const storedFor = z.object({ storeId: z.string() });

/** Whose message it is; one that does not say it is main's. */
const storeIdOf = ({ body }: Message<unknown>): string =>
  storedFor.safeParse(body).data?.storeId ?? mainStoreId;

/** Brings each store what is its own of a batch, in its own Wharf; what befalls one store's part befalls no other's. */
export async function takeBatch(env: Env, { queue, messages }: Batch, background: Background): Promise<void> {
  const take = queue.endsWith("-dead") ? keepDeadLetters : consumeMessages;
  const { ids } = storesOf(env);
  const byStore = Map.groupBy(messages, storeIdOf);
  await Promise.all(
    [...byStore].map(async ([storeId, own]) => {
      const ackAll = () => {
        for (const message of own) message.ack();
      };
      // A newer version may know the store, and its outbox has them: they are for nobody here.
      if (!ids.includes(storeId)) return ackAll();
      try {
        const wharf = wharfOf(env, storeId);
        await take(wharf, { queue, messages: own, ackAll }, background);
        wharf.telemetry.tellSoon(background);
      } catch (error) {
        const about = { store: storeId, queue, error: describeError(error) };
        console.error(JSON.stringify({ level: "error", message: "messages not taken", ...about }));
        for (const message of own) message.retry();
      }
    }),
  );
}
