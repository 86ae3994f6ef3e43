/** How the shop does, in figures: the objectives, what all isolates have counted, and what waits where. */
import { z } from "@hono/zod-openapi";
import { idOf } from "#shared/breaker/breaker.ts";
import type { Context } from "#shared/context.ts";
import { stateByQueue } from "#shared/events/outbox.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { describeError } from "#shared/log.ts";
import { standingsOf } from "#shared/telemetry/objectives.ts";
import { prometheusType } from "#shared/telemetry/prometheus.ts";
import type { Wharf } from "./compose.ts";
import {
  type Metrics,
  metricsExample,
  metricsSchema,
  metricsText,
  presentMetrics,
} from "./metrics.schemas.ts";

async function measure({ rooms, breakers, guarded, telemetry }: Wharf, ctx: Context): Promise<Metrics> {
  const now = ctx.clock.now();
  // This isolate's own, so that who asks sees what they did.
  await telemetry.tell();
  const kept = await telemetry.read().catch((error) => {
    ctx.log.warn("metrics not read", { error: describeError(error) });
    return null;
  });
  return {
    ...(await stateByQueue(ctx.db, now)),
    kept,
    standings: standingsOf(kept?.minutes ?? new Map(), now),
    alerts: await rooms.alerts.open(ctx),
    orders: await rooms.projections.ordersByState(ctx),
    projections: await rooms.projections.state(ctx),
    needAttention: await rooms.attention.countOpen(ctx),
    breakers: await Promise.all(
      guarded.map(async (name) => ({ name: idOf(name), ...(await breakers.read(name)) })),
    ),
    now,
  };
}

export function metricsRoutes(wharf: Wharf): App {
  const app = createApp();

  endpoint(
    app,
    {
      tag: "System",
      method: "get",
      path: "/system/metrics",
      operationId: "readMetrics",
      summary: "How the shop does: objectives, latencies, orders, queues, caches, breakers",
      description:
        "JSON, or Prometheus' text format by `?format=prometheus` or `Accept: text/plain`; an API key with `system:read` lets Prometheus in.",
      access: "system:read",
      query: z.strictObject({ format: z.enum(["json", "prometheus"]).optional() }),
      status: 200,
      data: metricsSchema,
      example: metricsExample,
      present: presentMetrics,
      text: {
        format: "prometheus",
        contentType: prometheusType,
        example: 'wharf_outbox_pending{queue="events"} 2\n',
      },
      presentText: metricsText,
      cacheControl: "no-store",
    },
    ({ ctx }) => measure(wharf, ctx),
  );

  return app;
}
