/** The sweep: events that nobody brought to their consumers in time are claimed and sent again. */
import type { Context } from "../context.ts";
import type { Logger } from "../log.ts";
import { type QueueName, queueNames } from "./event.ts";
import { claimExpired, claimMax, claimMin } from "./outbox.ts";
import { NotSent } from "./relay.ts";

/** A round goes on for so long while whole claims come back; then others have their turn. */
const roundMs = 2_000;

type Sweeping = Pick<Context, "db" | "clock" | "log" | "publish">;

/**
 * Sends what has an expired lease, in bounded time; gives how many that were. A queue that can't be reached is left
 * for the next round. `least` are claimed of each queue however much is under way.
 */
export async function sendExpired({ db, clock, log, publish }: Sweeping, least = claimMin): Promise<number> {
  const until = clock.now() + roundMs;
  let queues: readonly QueueName[] = queueNames;
  let sent = 0;
  for (let isFirst = true; queues.length > 0 && clock.now() < until; isFirst = false) {
    const claimed = await claimExpired(db, clock.now(), { queues, least: isFirst ? least : 0 });
    sent += claimed.length;
    const failed = await unreachable(publish(claimed), log);
    const counts = Map.groupBy(claimed, ({ queue }) => queue);
    queues = queues.filter((queue) => !failed.includes(queue) && counts.get(queue)?.length === claimMax);
  }
  return sent;
}

/** The queues that some messages did not get to. */
async function unreachable(sending: Promise<void>, log: Logger): Promise<readonly QueueName[]> {
  try {
    await sending;
    return [];
  } catch (error) {
    if (!(error instanceof NotSent)) throw error;
    log.warn("sweep", { error: error.message });
    return error.queues;
  }
}
