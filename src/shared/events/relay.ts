/** Brings committed events to their queues. What it fails to bring, the caretaker's sweep brings again. */
import { DeadlineExceeded, withDeadline } from "../deadline.ts";
import type { EventMessage, Outgoing, QueueName } from "./event.ts";
import { queueDelayMaxSeconds } from "./outbox.ts";

export type Queues = Readonly<Record<QueueName, Queue<EventMessage>>>;

const batchMax = 100;
// The queue takes 128 KB a message and 256 KB a batch; both with room for what it adds itself.
const messageBytesMax = 100_000;
const batchBytesMax = 200_000;
// sendBatch was once seen to hang for most of a minute (cloudflare/workerd#6053).
const sendDeadlineMs = 5_000;

interface Travelling {
  readonly body: EventMessage;
  readonly bytes: number;
  readonly delaySeconds: number;
}

const bytesOf = (message: EventMessage): number => new TextEncoder().encode(JSON.stringify(message)).length;

/** The message as it travels: one that is too large leaves its data in the outbox, where the consumer finds it. */
function travelling({ message, delaySeconds }: Outgoing): Travelling {
  const bytes = bytesOf(message);
  if (bytes <= messageBytesMax) return { body: message, bytes, delaySeconds };
  const body: EventMessage = { ...message, data: null, isLeftInOutbox: true };
  return { body, bytes: bytesOf(body), delaySeconds };
}

function batchesOf(messages: readonly Outgoing[]): Travelling[][] {
  const batches: Travelling[][] = [];
  let batchBytes = Number.POSITIVE_INFINITY;
  for (const one of messages.map(travelling)) {
    const last = batches.at(-1);
    if (last && last.length < batchMax && batchBytes + one.bytes <= batchBytesMax) {
      last.push(one);
      batchBytes += one.bytes;
    } else {
      batches.push([one]);
      batchBytes = one.bytes;
    }
  }
  return batches;
}

/** Some messages did not get to their queues; the sweep brings them again. */
export class NotSent extends Error {
  readonly queues: readonly QueueName[];

  constructor(failures: readonly (readonly [QueueName, string])[]) {
    super(`not sent: ${failures.map(([, failure]) => failure).join("; ")}`);
    this.queues = [...new Set(failures.map(([queue]) => queue))];
  }
}

/**
 * Sends messages in batches that their queues accept, the queues side by side; what waits too long for a queue is
 * left to the sweep. A batch that fails keeps no other back, but a queue that hangs is not tried again. Throws
 * `NotSent` in the end.
 */
export async function relay(queues: Queues, messages: readonly Outgoing[]): Promise<void> {
  const failures: (readonly [QueueName, string])[] = [];
  async function sendAll(queue: QueueName, those: readonly Outgoing[]): Promise<void> {
    let hangs = false;
    for (const batch of batchesOf(those)) {
      const send = () =>
        queues[queue].sendBatch(batch.map(({ body, delaySeconds }) => ({ body, delaySeconds })));
      try {
        if (hangs) throw new Error(`the queue ${queue} hangs`);
        await withDeadline(`the queue ${queue}`, sendDeadlineMs, send());
      } catch (error) {
        hangs ||= error instanceof DeadlineExceeded;
        failures.push([queue, `${batch.map(({ body }) => body.id).join(" ")}: ${error}`]);
      }
    }
  }
  const travel = messages.filter(({ delaySeconds }) => delaySeconds <= queueDelayMaxSeconds);
  const byQueue = Map.groupBy(travel, ({ queue }) => queue);
  await Promise.all([...byQueue].map(([queue, those]) => sendAll(queue, those)));
  if (failures.length > 0) throw new NotSent(failures);
}
