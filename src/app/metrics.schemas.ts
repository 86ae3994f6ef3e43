/** The metrics as they are shown: in JSON, and as Prometheus reads them. */
import { z } from "@hono/zod-openapi";
import type { Alert } from "#modules/alerts";
import { type ProjectionState, projectionNames } from "#modules/reports";
import type { View } from "#shared/breaker/breaker.model.ts";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { queueNames } from "#shared/events/event.ts";
import type { stateByQueue } from "#shared/events/outbox.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { instrumentOf } from "#shared/telemetry/instruments.ts";
import type { Kept } from "#shared/telemetry/metrics-keeper.object.ts";
import { objectiveNames, objectives, type Standing, windows } from "#shared/telemetry/objectives.ts";
import { type Gauge, prometheusOf } from "#shared/telemetry/prometheus.ts";
import { namedBy, quantileOf } from "#shared/telemetry/tally.ts";

const queueSchema = z.object({
  queue: z.enum(queueNames),
  pending: z.int().openapi({ description: "Messages that are due and not consumed yet." }),
  oldestPendingSeconds: z
    .int()
    .openapi({ description: "How long the oldest of them has been due; 0 where there is none." }),
  waiting: z
    .int()
    .openapi({ description: "Messages that are not due yet: what is to be tried again later." }),
  dead: z.int().openapi({ description: "Dead letters that were not sent again." }),
});

const projectionSchema = z.object({
  name: z.enum(projectionNames),
  generation: z.int(),
  position: z.int().openapi({ description: "The place in the orders' log up to which it has come." }),
  lagEvents: z.int().openapi({ description: "Events that it does not know yet." }),
  lagSeconds: z.int().openapi({ description: "How long the oldest of them has waited." }),
  rebuild: z.object({ generation: z.int(), position: z.int() }).nullable(),
});

const breakerSchema = z.object({
  name: z.string().openapi({ description: "The kind of provider, and which." }),
  state: z.enum(["closed", "open", "half-open"]),
  since: timeSchema.nullable().openapi({ description: "Null where it was never open." }),
});

const ms = () =>
  z.number().nullable().openapi({ description: "Estimated from its histogram; null of a counter." });

const seriesSchema = z
  .object({
    name: z.string(),
    labels: z.record(z.string(), z.string()),
    count: z.int(),
    p50Ms: ms(),
    p95Ms: ms(),
    p99Ms: ms(),
  })
  .openapi({ description: "What all isolates have counted since `since`." });

const burnRates = z.record(z.enum(windows), z.number()).openapi({
  description: "How many times its share of the error budget went, by window; 1 uses up all of it.",
});

const objectiveSchema = z.object({
  name: z.enum(objectiveNames),
  summary: z.string(),
  target: z.number().openapi({ description: "The share that has to be good." }),
  burnRates,
  alertSince: timeSchema
    .nullable()
    .openapi({ description: "Since when an alert is open; null where none is." }),
});

export const metricsSchema = z
  .object({
    since: timeSchema
      .nullable()
      .openapi({ description: "Null where the counts can't be read at the moment." }),
    objectives: z.array(objectiveSchema),
    orders: z.array(z.object({ status: z.string(), orders: z.int() })),
    queues: z.array(queueSchema),
    projections: z.array(projectionSchema),
    attention: z.object({ open: z.int().openapi({ description: "Items that wait for staff." }) }),
    breakers: z.array(breakerSchema),
    cache: z.object({
      reads: z.int(),
      hitRate: z
        .number()
        .nullable()
        .openapi({ description: "The share of reads of the catalog that no database was asked for." }),
    }),
    series: z.array(seriesSchema),
  })
  .openapi("Metrics");

export const metricsExample: z.input<typeof metricsSchema> = {
  since: "2026-11-21T10:00:00.000Z",
  objectives: [
    {
      name: "availability",
      summary: objectives.availability.summary,
      target: objectives.availability.target,
      burnRates: { "5m": 0, "30m": 0, "1h": 0.4, "6h": 0.1 },
      alertSince: null,
    },
  ],
  orders: [{ status: "completed", orders: 12 }],
  queues: [{ queue: "events", pending: 2, oldestPendingSeconds: 1, waiting: 0, dead: 0 }],
  projections: [{ name: "sales", generation: 1, position: 1200, lagEvents: 2, lagSeconds: 1, rebuild: null }],
  attention: { open: 0 },
  breakers: [{ name: "payments:sandbox", state: "closed", since: null }],
  cache: { reads: 5000, hitRate: 0.99 },
  series: [
    {
      name: "wharf_http_request_duration_seconds",
      labels: { method: "POST", route: "/api/v1/orders", status: "201" },
      count: 12,
      p50Ms: 14.2,
      p95Ms: 38,
      p99Ms: 48.1,
    },
  ],
};

export interface Metrics extends Awaited<ReturnType<typeof stateByQueue>> {
  readonly kept: Kept | null;
  readonly standings: readonly Standing[];
  readonly alerts: readonly Alert[];
  readonly orders: readonly { readonly status: string; readonly orders: number }[];
  readonly projections: readonly ProjectionState[];
  readonly needAttention: number;
  readonly breakers: readonly (Pick<View, "state" | "since"> & { readonly name: string })[];
  readonly now: number;
}

const queuesOf = ({ queues, dead, now }: Metrics): z.input<typeof queueSchema>[] =>
  queueNames.map((queue) => {
    const found = queues.find((one) => one.queue === queue);
    const { pending = 0, waiting = 0, oldestPendingAt = null } = found ?? {};
    return {
      queue,
      pending,
      oldestPendingSeconds: Math.round((now - (oldestPendingAt ?? now)) / 1000),
      waiting,
      dead: dead.find((one) => one.queue === queue)?.n ?? 0,
    };
  });

function seriesOf({ kept }: Metrics): z.input<typeof seriesSchema>[] {
  return [...(kept?.series ?? [])].flatMap(([key, one]) => {
    const named = namedBy(key);
    if (!named) return [];
    const { labels, buckets } = instrumentOf(named.name);
    const quantile = (share: number) =>
      buckets ? Math.round(quantileOf(one, buckets, share) * 10_000) / 10 : null;
    return {
      name: named.name,
      labels: Object.fromEntries(labels.map((label, i) => [label, named.labels[i] ?? ""])),
      count: one.count,
      ...{ p50Ms: quantile(0.5), p95Ms: quantile(0.95), p99Ms: quantile(0.99) },
    };
  });
}

function cacheOf(series: readonly z.input<typeof seriesSchema>[]) {
  const reads = series.filter(({ name }) => name === "wharf_cache_reads_total");
  const sum = (those: typeof reads) => those.reduce((all, { count }) => all + count, 0);
  const all = sum(reads);
  const hits = sum(reads.filter(({ labels }) => labels.tier !== "none"));
  return { reads: all, hitRate: all === 0 ? null : Math.round((hits / all) * 10_000) / 10_000 };
}

export function presentMetrics(metrics: Metrics): z.input<typeof metricsSchema> {
  const { kept, standings, alerts, orders, projections, needAttention, breakers } = metrics;
  const series = seriesOf(metrics);
  return {
    since: isoTimeOrNull(kept?.since ?? null),
    objectives: standings.map(({ name, burn }) => {
      const alert = alerts.find(({ objective }) => objective === name);
      const { summary, target } = objectives[name];
      return {
        name,
        summary,
        target,
        burnRates: { ...burn },
        alertSince: alert ? isoTime(alert.raisedAt) : null,
      };
    }),
    orders: [...orders],
    queues: queuesOf(metrics),
    projections: [...projections],
    attention: { open: needAttention },
    breakers: breakers.map(({ name, state, since }) => ({
      name,
      state,
      since: isoTimeOrNull(since || null),
    })),
    cache: cacheOf(series),
    series,
  };
}

const breakerStates = ["closed", "open", "half-open"] as const;

function gaugesOf(metrics: Metrics): Gauge[] {
  const queues = queuesOf(metrics);
  const ofQueues = (
    name: string,
    help: string,
    value: "pending" | "oldestPendingSeconds" | "waiting" | "dead",
  ) => ({
    name,
    help,
    samples: queues.map((one) => [{ queue: one.queue }, one[value]] as const),
  });
  const { alerts, standings, projections, orders, breakers, needAttention } = metrics;
  return [
    ofQueues("wharf_outbox_pending", "Messages that are due and not consumed yet.", "pending"),
    ofQueues("wharf_outbox_lag_seconds", "How long the oldest of them has been due.", "oldestPendingSeconds"),
    ofQueues("wharf_outbox_waiting", "Messages that are not due yet.", "waiting"),
    ofQueues("wharf_dead_letters", "Dead letters that were not sent again.", "dead"),
    {
      name: "wharf_orders",
      help: "Orders by their state.",
      samples: orders.map((one) => [{ status: one.status }, one.orders]),
    },
    {
      name: "wharf_breaker_state",
      help: "1 for the state that the breaker is in.",
      samples: breakers.flatMap(({ name, state }) =>
        breakerStates.map((one) => [{ breaker: name, state: one }, one === state ? 1 : 0] as const),
      ),
    },
    {
      name: "wharf_projection_lag_events",
      help: "Events that the read model does not know yet.",
      samples: projections.map(({ name, lagEvents }) => [{ projection: name }, lagEvents]),
    },
    { name: "wharf_attention_open", help: "Items that wait for staff.", samples: [[{}, needAttention]] },
    {
      name: "wharf_objective_burn_rate",
      help: "How many times its share of the error budget went.",
      samples: standings.flatMap(({ name, burn }) =>
        windows.map((window) => [{ objective: name, window }, burn[window]] as const),
      ),
    },
    {
      name: "wharf_alert_open",
      help: "1 while the objective's alert is open.",
      samples: objectiveNames.map((name) => [
        { objective: name },
        alerts.some(({ objective }) => objective === name) ? 1 : 0,
      ]),
    },
  ];
}

export const metricsText = (metrics: Metrics): string =>
  prometheusOf(metrics.kept?.series ?? new Map(), gaugesOf(metrics));
