/** What alerts tell: staff by mail, and the shop's own systems by webhooks. */
import { z } from "zod";
import { defineEvent } from "#shared/events/event.ts";
import { objectiveNames, objectives, type Standing, windows } from "#shared/telemetry/objectives.ts";
import type { Alert } from "./alerts.model.ts";

const data = z.object({
  alertId: z.string(),
  objective: z.enum(objectiveNames),
  summary: z.string(),
  /** How many times its share of the budget went, by window. */
  burnRates: z.record(z.enum(windows), z.number()),
  /** Epoch milliseconds. */
  raisedAt: z.int(),
});

const example = {
  alertId: "alr_019a5f0e-6c00-7000-8000-0000000000aa",
  objective: "availability",
  summary: objectives.availability.summary,
  burnRates: { "5m": 40.2, "30m": 31, "1h": 18.7, "6h": 3.1 },
  raisedAt: 1_763_719_200_000,
} as const;

const of = { data, aggregateOf: ({ alertId }: z.output<typeof data>) => alertId, isPublic: true } as const;

export const alertRaised = defineEvent({
  ...of,
  type: "alert.raised",
  summary: "An objective is not kept: its error budget burns too fast",
  example,
});

export const alertResolved = defineEvent({
  ...of,
  type: "alert.resolved",
  summary: "An objective is kept again",
  example: { ...example, burnRates: { "5m": 0, "30m": 4, "1h": 9.5, "6h": 2.9 } },
});

export const alertsEvents = [alertRaised, alertResolved];

export const dataOf = ({ id, objective, raisedAt }: Alert, { burn }: Pick<Standing, "burn">) => ({
  alertId: id,
  objective,
  summary: objectives[objective].summary,
  burnRates: { ...burn },
  raisedAt,
});
