/** What waits where, in figures: queues, dead letters and read models. */
import { z } from "@hono/zod-openapi";
import { type ProjectionState, projectionNames } from "#modules/reports";
import { queueNames } from "#shared/events/event.ts";
import { stateByQueue } from "#shared/events/outbox.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import type { Wharf } from "./compose.ts";

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

const metricsSchema = z
  .object({
    queues: z.array(queueSchema),
    projections: z.array(projectionSchema),
    attention: z.object({ open: z.int().openapi({ description: "Items that wait for staff." }) }),
  })
  .openapi("Metrics");

interface Metrics extends Awaited<ReturnType<typeof stateByQueue>> {
  readonly projections: readonly ProjectionState[];
  readonly needAttention: number;
  readonly now: number;
}

const present = ({
  queues,
  dead,
  projections,
  needAttention,
  now,
}: Metrics): z.input<typeof metricsSchema> => ({
  queues: queueNames.map((queue) => {
    const {
      pending = 0,
      waiting = 0,
      oldestPendingAt = null,
    } = queues.find((one) => one.queue === queue) ?? {};
    return {
      queue,
      pending,
      oldestPendingSeconds: Math.round((now - (oldestPendingAt ?? now)) / 1000),
      waiting,
      dead: dead.find((one) => one.queue === queue)?.n ?? 0,
    };
  }),
  projections: [...projections],
  attention: { open: needAttention },
});

export function metricsRoutes({ rooms }: Wharf): App {
  const app = createApp();

  endpoint(
    app,
    {
      tag: "System",
      method: "get",
      path: "/system/metrics",
      operationId: "readMetrics",
      summary: "What waits where: queues, dead letters and read models",
      access: "system:read",
      status: 200,
      data: metricsSchema,
      example: {
        queues: [{ queue: "events", pending: 2, oldestPendingSeconds: 1, waiting: 0, dead: 0 }],
        projections: [
          { name: "sales", generation: 1, position: 1200, lagEvents: 2, lagSeconds: 1, rebuild: null },
        ],
        attention: { open: 0 },
      },
      present,
      cacheControl: "no-store",
    },
    async ({ ctx }) => {
      const now = ctx.clock.now();
      return {
        ...(await stateByQueue(ctx.db, now)),
        projections: await rooms.projections.state(ctx),
        needAttention: await rooms.attention.countOpen(ctx),
        now,
      };
    },
  );

  return app;
}
