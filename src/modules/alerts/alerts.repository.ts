/** Alerts as rows. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import { objectiveNames } from "#shared/telemetry/objectives.ts";
import type { Alert } from "./alerts.model.ts";
import { alerts } from "./alerts.table.ts";

/** Broken where the objective has an open alert, by the index on the open ones. */
export const alertOpen = "alerts.objective";
/** Broken where somebody else has resolved it. */
export const alertStillOpen = "alert_still_open";

export const selectOpen = (db: Database): Promise<Alert[]> =>
  db
    .select()
    .from(alerts)
    .where(and(inArray(alerts.objective, objectiveNames), isNull(alerts.resolvedAt)));

export const insertAlert = (db: Database, alert: Alert): Statement => db.insert(alerts).values(alert);

export const resolveAlert = (db: Database, { id }: Alert, now: number): Statement[] => [
  db
    .update(alerts)
    .set({ resolvedAt: now })
    .where(and(eq(alerts.id, id), isNull(alerts.resolvedAt))),
  guardChanges(db, alertStillOpen),
];
