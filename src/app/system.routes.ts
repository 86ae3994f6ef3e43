/** Is it up, can it take orders, and what waits: for load balancers and staff. */
import { z } from "@hono/zod-openapi";
import { sql } from "drizzle-orm";
import { idOf } from "#shared/breaker/breaker.ts";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import type { Context } from "#shared/context.ts";
import { withDeadline } from "#shared/deadline.ts";
import { AppError } from "#shared/errors.ts";
import { queueNames } from "#shared/events/event.ts";
import { outboxState, pendingEvents } from "#shared/events/outbox.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import type { Wharf } from "./compose.ts";

const probeDeadlineMs = 2_000;
const listMax = 100;

const dependencySchema = z.object({
  name: z.string(),
  state: z.enum(["up", "down"]),
  latencyMs: z.int(),
  /** Without it no order can be taken. */
  required: z.boolean(),
});

const probes = (wharf: Wharf, ctx: Context) => [
  { name: "database", required: true, ask: () => ctx.db.get(sql`SELECT 1`) },
  { name: "cache", required: false, ask: () => wharf.env.CACHE.get("probe") },
  {
    name: "rate-limiter",
    required: false,
    ask: () =>
      wharf.env.RATE_LIMITER.getByName("probe").lease({
        limit: 1,
        windowSeconds: 1,
        want: 0,
        persistent: false,
      }),
  },
  ...wharf.guarded.map((name) => ({
    name: idOf(name),
    required: false,
    ask: async () => {
      const { state } = await wharf.breakers.read(name);
      if (state !== "closed") throw new Error(state);
    },
  })),
];

async function probe({ name, required, ask }: ReturnType<typeof probes>[number]) {
  const startedAt = performance.now();
  const state = await withDeadline(name, probeDeadlineMs, Promise.resolve(ask())).then(
    () => "up" as const,
    () => "down" as const,
  );
  return { name, state, latencyMs: Math.round(performance.now() - startedAt), required };
}

export function systemRoutes(wharf: Wharf): App {
  const app = createApp();
  const system = { tag: "System", method: "get", status: 200 } as const;

  endpoint(
    app,
    {
      ...system,
      path: "/system/health",
      operationId: "isAlive",
      summary: "Is it up? Asks nobody else",
      access: "public",
      limit: "none",
      data: z.object({ status: z.literal("ok") }),
      example: { status: "ok" },
      present: () => ({ status: "ok" as const }),
    },
    async () => null,
  );

  endpoint(
    app,
    {
      ...system,
      path: "/system/health/ready",
      operationId: "isReady",
      summary: "Can it take orders? Each dependency with its state",
      access: "public",
      data: z.object({ status: z.enum(["ready", "degraded"]), dependencies: z.array(dependencySchema) }),
      example: {
        status: "ready",
        dependencies: [{ name: "database", state: "up", latencyMs: 1, required: true }],
      },
      present: (dependencies: Awaited<ReturnType<typeof probe>>[]) => ({
        status: dependencies.every(({ state }) => state === "up")
          ? ("ready" as const)
          : ("degraded" as const),
        dependencies,
      }),
      cacheControl: "no-store",
    },
    async ({ ctx }) => {
      const dependencies = await Promise.all(probes(wharf, ctx).map(probe));
      const down = dependencies.filter(({ state, required }) => required && state === "down");
      if (down.length > 0) {
        throw new AppError("SERVICE_UNAVAILABLE", "Orders can't be taken right now.", {
          details: dependencies.map(({ name, state, latencyMs }) => ({
            field: name,
            message: `${state}, ${latencyMs} ms`,
          })),
          headers: { "Retry-After": "5" },
        });
      }
      return dependencies;
    },
  );

  endpoint(
    app,
    {
      ...system,
      path: "/system/outbox",
      operationId: "readOutbox",
      summary: "How many events wait to be consumed, and which",
      access: "system:read",
      data: z.object({
        pending: z.int(),
        dead: z.int(),
        oldestPendingAt: timeSchema.nullable(),
        events: z.array(
          z.object({
            id: z.string(),
            queue: z.enum(queueNames),
            type: z.string(),
            attempts: z.int(),
            lastError: z.string().nullable(),
            createdAt: timeSchema,
          }),
        ),
      }),
      example: {
        pending: 1,
        dead: 0,
        oldestPendingAt: "2026-11-21T10:00:00.000Z",
        events: [
          {
            id: "evt_019a5f0e-6c00-7000-8000-00000000000a",
            queue: "events",
            type: "order.created",
            attempts: 1,
            lastError: null,
            createdAt: "2026-11-21T10:00:00.000Z",
          },
        ],
      },
      present: ({
        state,
        events,
      }: {
        state: Awaited<ReturnType<typeof outboxState>>;
        events: Awaited<ReturnType<typeof pendingEvents>>;
      }) => ({
        pending: state.pending,
        dead: state.dead,
        oldestPendingAt: isoTimeOrNull(state.oldestPendingAt),
        events: events.map(({ id, queue, type, attempts, lastError, createdAt }) => ({
          id,
          queue,
          type,
          attempts,
          lastError,
          createdAt: isoTime(createdAt),
        })),
      }),
    },
    async ({ ctx }) => ({
      state: await outboxState(ctx.db, ctx.clock.now()),
      events: await pendingEvents(ctx.db, ctx.clock.now(), listMax),
    }),
  );

  return app;
}
