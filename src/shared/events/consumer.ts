/** Consumers: what a room does when it hears an event. Each may get an event twice, late, or out of order. */
import type { z } from "zod";
import type { Context } from "../context.ts";
import { withDeadline } from "../deadline.ts";
import { describeError } from "../log.ts";
import type { EventDefinition, EventMessage, QueueName } from "./event.ts";

export interface Consumer {
  /** Names it in the inbox and in logs; never renamed, or its events come again. */
  readonly name: string;
  /** Where it listens: what is slow, or may be down, has a queue of its own. */
  readonly queue: QueueName;
  readonly types: readonly string[];
  handle(ctx: Context, message: EventMessage): Promise<unknown>;
}

/** Thrown where somebody outside can't be reached: the event comes again later and later, for a day. */
export class TryLater extends Error {}

/** After so long a task that keeps failing is given up; the queue would bring it a little longer. */
const patienceMs = 23 * 3_600_000;
/** One try of it may take so long, which is less than the queue gives it: one that hangs is not a failure of ours. */
const tryDeadlineMs = 29_000;

/** Does what fails while somebody outside is down: again later and later, and after most of a day `giveUp` instead. */
export async function patiently(
  ctx: Context,
  { at, dueAt = at }: EventMessage,
  work: () => Promise<unknown>,
  giveUp: () => Promise<unknown>,
): Promise<void> {
  try {
    await withDeadline("it", tryDeadlineMs, work());
  } catch (error) {
    if (ctx.clock.now() - dueAt < patienceMs)
      throw error instanceof TryLater ? error : new TryLater(describeError(error));
    await giveUp();
  }
}

type Listened = Pick<EventDefinition, "type" | "version" | "data" | "upgrades">;

/** The data as the present version has it; throws for a version that no upgrade leads here from. */
function upgraded({ type, version, upgrades }: Listened, message: EventMessage): unknown {
  let { data } = message;
  for (let from = message.version; from !== version; from++) {
    const upgrade = from < version && upgrades?.[from];
    if (!upgrade) throw new Error(`${type} has version ${message.version}, which is not known here`);
    data = upgrade(data);
  }
  return data;
}

/**
 * Describes a consumer. Its effect must be idempotent: by its nature, by a state machine,
 * or by `unit.onceFor(consumer, message.id)`. An older event is upgraded to the version that it knows, a newer one fails.
 */
export function consume<Event extends Listened>(
  name: string,
  events: readonly Event[],
  handle: (ctx: Context, data: z.output<Event["data"]>, message: EventMessage) => Promise<unknown>,
  queue: QueueName = "events",
): Consumer {
  const known = new Map(events.map((event) => [event.type, event]));
  return {
    name,
    queue,
    types: [...known.keys()],
    handle(ctx, message) {
      const event = known.get(message.type);
      if (!event) throw new Error(`${name} does not listen for ${message.type}`);
      return handle(ctx, event.data.parse(upgraded(event, message)) as z.output<Event["data"]>, message);
    },
  };
}
