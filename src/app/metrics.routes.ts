/** What waits where, in figures: queues, dead letters, read models and circuit breakers. */
import { z } from "@hono/zod-openapi";
import { type ProjectionState, projectionNames } from "#modules/reports";
import type { View } from "#shared/breaker/breaker.model.ts";
import { idOf } from "#shared/breaker/breaker.ts";
import { isoTimeOrNull } from "#shared/clock.ts";
import { queueNames } from "#shared/events/event.ts";
import { stateByQueue } from "#shared/events/outbox.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { timeSchema } from "#shared/http/envelope.ts";
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

const breakerSchema = z.object({
  name: z.string().openapi({ description: "The kind of provider, and which." }),
  state: z.enum(["closed", "open", "half-open"]),
  since: timeSchema.nullable().openapi({ description: "Null where it was never open." }),
});

const metricsSchema = z
  .object({
    queues: z.array(queueSchema),
    projections: z.array(projectionSchema),
    attention: z.object({ open: z.int().openapi({ description: "Items that wait for staff." }) }),
    breakers: z.array(breakerSchema),
  })
  .openapi("Metrics");

interface Metrics extends Awaited<ReturnType<typeof stateByQueue>> {
  readonly projections: readonly ProjectionState[];
  readonly needAttention: number;
  readonly breakers: readonly (Pick<View, "state" | "since"> & { readonly name: string })[];
  readonly now: number;
}

const present = ({
  queues,
  dead,
  projections,
  needAttention,
  breakers,
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
        queues: [{ queue: "events", pending: 2, oldestPendingSeconds: 1, waiting: 0, dead: 0 }],
        projections: [
          { name: "sales", generation: 1, position: 1200, lagEvents: 2, lagSeconds: 1, rebuild: null },
        ],
        attention: { open: 0 },
        breakers: [{ name: "payments:sandbox", state: "closed", since: null }],
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
        breakers: await Promise.all(
          guarded.map(async (name) => ({ name: idOf(name), ...(await breakers.read(name)) })),
        ),
        now,
      };
    },
  );

  return app;
}
