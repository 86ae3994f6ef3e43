/** Forgetting: what every room keeps for a while only, a bounded number of rows a time. */
import { pruneEvents } from "#shared/events/retention.ts";
import { idempotencyKeptHours, pruneKeys } from "#shared/http/idempotency.ts";
import type { Wharf } from "./compose.ts";

/** How long the local mailbox keeps its mails. */
const mailboxKeptMs = 7 * 86_400_000;

export const forget = ({ config: { retention }, rooms, runAs }: Wharf): Promise<void> =>
  runAs("caretaker", async (ctx) => {
    const now = ctx.clock.now();
    await pruneKeys(ctx.db, now);
    await pruneEvents(ctx.db, {
      consumedBefore: now - retention.eventsMs,
      deadBefore: now - retention.deadLettersMs,
    });
    await rooms.identity.prune(ctx, now - idempotencyKeptHours * 3_600_000);
    await rooms.notifications.prune(ctx, now - mailboxKeptMs);
  });
