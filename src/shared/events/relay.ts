/** Brings committed events to their queues. What it fails to bring, the caretaker's sweep brings again. */
import { withDeadline } from "../deadline.ts";
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

/**
 * Sends messages in batches that their queues accept; what waits too long for a queue is left to the sweep.
 * One that fails keeps no other back; it throws in the end.
 */
export async function relay(queues: Queues, messages: readonly Outgoing[]): Promise<void> {
  const failures: string[] = [];
  const travel = messages.filter(({ delaySeconds }) => delaySeconds <= queueDelayMaxSeconds);
  for (const [queue, those] of Map.groupBy(travel, (one) => one.queue)) {
    for (const batch of batchesOf(those)) {
      const sending = queues[queue].sendBatch(
        batch.map(({ body, delaySeconds }) => ({ body, delaySeconds })),
      );
      await withDeadline(`the queue ${queue}`, sendDeadlineMs, sending).catch((error) => {
        failures.push(`${batch.map(({ body }) => body.id).join(" ")}: ${error}`);
      });
    }
  }
  if (failures.length > 0) throw new Error(`not sent: ${failures.join("; ")}`);
}
