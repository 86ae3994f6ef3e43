/** What waits where, in figures: queues, dead letters, read models and circuit breakers. */
import { z } from "@hono/zod-openapi";
import { type ProjectionState, projectionNames } from "#modules/reports";
import type { View } from "#shared/breaker/breaker.model.ts";
import { idOf } from "#shared/breaker/breaker.ts";
import { isoTimeOrNull } from "#shared/clock.ts";
import { queueNames } from "#shared/events/event.ts";
import { type QueueState, waitingByQueue } from "#shared/events/outbox.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import type { Wharf } from "./compose.ts";

const queueSchema = z.object({
  queue: z.enum(queueNames),
  pending: z.int().openapi({ description: "Messages that are not consumed yet." }),
  oldestPendingSeconds: z
    .int()
    .openapi({ description: "The age of the oldest of them; 0 where there is none." }),
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

const metricsSchema = z
  .object({
    queues: z.array(queueSchema),
    projections: z.array(projectionSchema),
    breakers: z.array(breakerSchema),
  })
  .openapi("Metrics");

interface Metrics {
  readonly pending: readonly QueueState[];
  readonly dead: readonly QueueState[];
  readonly projections: readonly ProjectionState[];
  readonly breakers: readonly (Pick<View, "state" | "since"> & { readonly name: string })[];
  readonly now: number;
}

const present = ({ pending, dead, projections, breakers, now }: Metrics): z.input<typeof metricsSchema> => ({
  queues: queueNames.map((queue) => {
    const waiting = pending.find((one) => one.queue === queue);
    return {
      queue,
      pending: waiting?.n ?? 0,
      oldestPendingSeconds: waiting ? Math.max(0, Math.round((now - waiting.oldest) / 1000)) : 0,
      dead: dead.find((one) => one.queue === queue)?.n ?? 0,
    };
  }),
  projections: [...projections],
  breakers: breakers.map(({ name, state, since }) => ({ name, state, since: isoTimeOrNull(since || null) })),
});

export function metricsRoutes({ rooms, breakers, guarded }: Wharf): App {
  const app = createApp();

  endpoint(
    app,
    {
      tag: "System",
      method: "get",
      path: "/system/metrics",
      operationId: "readMetrics",
      summary: "What waits where: queues, dead letters, read models and circuit breakers",
      access: "system:read",
      status: 200,
      data: metricsSchema,
      example: {
        queues: [{ queue: "events", pending: 2, oldestPendingSeconds: 1, dead: 0 }],
        projections: [
          { name: "sales", generation: 1, position: 1200, lagEvents: 2, lagSeconds: 1, rebuild: null },
        ],
        breakers: [{ name: "payments:sandbox", state: "closed", since: null }],
      },
      present,
      cacheControl: "no-store",
    },
    async ({ ctx }) => ({
      ...(await waitingByQueue(ctx.db)),
      projections: await rooms.projections.state(ctx),
      breakers: await Promise.all(
        guarded.map(async (name) => ({ name: idOf(name), ...(await breakers.read(name)) })),
      ),
      now: ctx.clock.now(),
    }),
  );

  return app;
}
