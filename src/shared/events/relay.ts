/** Brings committed events to the queue. What it fails to bring, the caretaker's sweep brings again. */
import { withDeadline } from "../deadline.ts";
import type { EventMessage } from "./event.ts";

const batchMax = 100;
const batchBytesMax = 200_000;
// sendBatch was once seen to hang for most of a minute (cloudflare/workerd#6053).
const sendDeadlineMs = 5_000;

/** Sends messages in batches that the queue accepts; throws where one could not be sent. */
export async function relay(queue: Queue<EventMessage>, messages: readonly EventMessage[]): Promise<void> {
  let batch: { body: EventMessage }[] = [];
  let bytes = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    await withDeadline("the event queue", sendDeadlineMs, queue.sendBatch(batch));
    batch = [];
    bytes = 0;
  };
  for (const body of messages) {
    const size = JSON.stringify(body).length;
    if (batch.length === batchMax || bytes + size > batchBytesMax) await flush();
    batch.push({ body });
    bytes += size;
  }
  await flush();
}
