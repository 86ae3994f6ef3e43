/** Use cases of alerts: raising one when an objective is crossed, once, and resolving it when it is kept again. */
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { newId } from "#shared/ids.ts";
import { LostRace } from "#shared/retry.ts";
import type { Standing } from "#shared/telemetry/objectives.ts";
import { alertRaised, alertResolved, dataOf } from "./alerts.events.ts";
import { type Alert, verdictOn } from "./alerts.model.ts";
import { alertOpen, alertStillOpen, insertAlert, resolveAlert, selectOpen } from "./alerts.repository.ts";

export interface AlertsService {
  /** Raises and resolves by how the objectives stand; whoever else does the same at the moment. */
  follow(ctx: Context, standings: readonly Standing[]): Promise<void>;
  /** Those that are not resolved. */
  open(ctx: Context): Promise<Alert[]>;
}

/** Somebody else was first, with the same. */
function unlessDone(error: unknown): void {
  if (!(error instanceof LostRace)) throw error;
}

async function raise(ctx: Context, standing: Standing): Promise<void> {
  const unit = begin(ctx).onViolation(alertOpen, () => new LostRace());
  const { now } = unit;
  const alert = { id: newId("alr", now), objective: standing.name, raisedAt: now, resolvedAt: null };
  unit.add(insertAlert(ctx.db, alert)).record(alertRaised(dataOf(alert, standing)));
  await unit.commit(null).catch(unlessDone);
}

async function resolve(ctx: Context, alert: Alert, standing: Standing): Promise<void> {
  const unit = begin(ctx).onViolation(alertStillOpen, () => new LostRace());
  unit.add(...resolveAlert(ctx.db, alert, unit.now)).record(alertResolved(dataOf(alert, standing)));
  await unit.commit(null).catch(unlessDone);
}

export const createAlertsService = (): AlertsService => ({
  open: ({ db }) => selectOpen(db),

  async follow(ctx, standings) {
    const known = await selectOpen(ctx.db);
    for (const standing of standings) {
      const alert = known.find(({ objective }) => objective === standing.name);
      const verdict = verdictOn(standing, alert !== undefined);
      if (verdict === "raise") await raise(ctx, standing);
      if (verdict === "resolve" && alert) await resolve(ctx, alert, standing);
    }
  },
});
