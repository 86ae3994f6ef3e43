/** Brings committed events to the queue. What it fails to bring, the caretaker's sweep brings again. */
import { withDeadline } from "../deadline.ts";
import type { EventMessage } from "./event.ts";

const batchMax = 100;
// The queue takes 128 KB a message and 256 KB a batch; both with room for what it adds itself.
const messageBytesMax = 100_000;
const batchBytesMax = 200_000;
// sendBatch was once seen to hang for most of a minute (cloudflare/workerd#6053).
const sendDeadlineMs = 5_000;

const bytesOf = (message: EventMessage): number => new TextEncoder().encode(JSON.stringify(message)).length;

/** The message as it travels: one that is too large leaves its data in the outbox, where the consumer finds it. */
const travelling = (message: EventMessage): { body: EventMessage; bytes: number } => {
  const bytes = bytesOf(message);
  if (bytes <= messageBytesMax) return { body: message, bytes };
  const body: EventMessage = { ...message, data: null, isLeftInOutbox: true };
  return { body, bytes: bytesOf(body) };
};

function batchesOf(messages: readonly EventMessage[]): EventMessage[][] {
  const batches: EventMessage[][] = [];
  let batchBytes = Number.POSITIVE_INFINITY;
  for (const { body, bytes } of messages.map(travelling)) {
    const last = batches.at(-1);
    if (last && last.length < batchMax && batchBytes + bytes <= batchBytesMax) {
      last.push(body);
      batchBytes += bytes;
    } else {
      batches.push([body]);
      batchBytes = bytes;
    }
  }
  return batches;
}

/** Sends messages in batches that the queue accepts. One that fails keeps no other back; it throws in the end. */
export async function relay(queue: Queue<EventMessage>, messages: readonly EventMessage[]): Promise<void> {
  const failures: string[] = [];
  for (const batch of batchesOf(messages)) {
    const sending = queue.sendBatch(batch.map((body) => ({ body })));
    await withDeadline("the event queue", sendDeadlineMs, sending).catch((error) => {
      failures.push(`${batch.map(({ id }) => id).join(" ")}: ${error}`);
    });
  }
  if (failures.length > 0) throw new Error(`not sent: ${failures.join("; ")}`);
}
