/** Forgetting: what every room keeps for a while only, a bounded number of rows a time. */
import { runBatch } from "#shared/db/database.ts";
import { pruneEvents } from "#shared/events/retention.ts";
import { idempotencyKeptHours, pruneKeys } from "#shared/http/idempotency.ts";
import { pruneInboundEvents } from "#shared/inbound/inbound.repository.ts";
import type { Wharf } from "./compose.ts";

/** How long jobs keep their results and uploads. */
const jobsKeptMs = 7 * 86_400_000;

export const forget = ({ config: { retention }, rooms, runAs }: Wharf): Promise<void> =>
  runAs("caretaker", async (ctx) => {
    const now = ctx.clock.now();
    await pruneKeys(ctx.db, now);
    await pruneEvents(ctx.db, {
      consumedBefore: now - retention.eventsMs,
      deadBefore: now - retention.deadLettersMs,
    });
    await rooms.identity.prune(ctx, now - idempotencyKeptHours * 3_600_000);
    await runBatch(ctx.db, pruneInboundEvents(ctx.db, now));
    await rooms.notifications.prune(ctx);
    await rooms.webhooks.prune(ctx);
    await rooms.projections.clearRetired(ctx);
    await rooms.jobs.tidy(ctx, now - jobsKeptMs);
  });
