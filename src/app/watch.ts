/** The watch over the objectives: a look at the outbox, and alerts by what all isolates have counted. */
import { outboxState } from "#shared/events/outbox.ts";
import { lateAfterSeconds, standingsOf } from "#shared/telemetry/objectives.ts";
import type { Wharf } from "./compose.ts";

/** One look; raises and resolves what there is to. */
export const watchObjectives = ({ rooms, runAs, telemetry }: Wharf): Promise<void> =>
  runAs("caretaker", async (ctx) => {
    const now = ctx.clock.now();
    const { oldestPendingAt } = await outboxState(ctx.db, now);
    telemetry.meter.looked(now - (oldestPendingAt ?? now) > lateAfterSeconds * 1000, now);
    await telemetry.tell();
    const { minutes } = await telemetry.read();
    await rooms.alerts.follow(ctx, standingsOf(minutes, now));
  });
