/** What tests move: the clock, and whether providers and carriers answer. Mounted in local runs only. */
import { z } from "@hono/zod-openapi";
import { sql } from "drizzle-orm";
import { audit } from "#modules/audit";
import { requirePermission } from "#shared/access.ts";
import { type BreakerKind, breakerKinds } from "#shared/breaker/policy.ts";
import { isoTime } from "#shared/clock.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import type { SandboxClock } from "#shared/sandbox/sandbox-clock.ts";
import type { Env } from "../env.ts";

const yearSeconds = 31_536_000;
const daySeconds = 86_400;

/** Whoever may read the sandbox's books and mails. */
const access = "users:read-all";

const clockRoute = {
  path: "/sandbox/clock",
  tag: "Sandbox",
  status: 200,
  access,
  data: z.object({ now: timeSchema }),
  example: { now: "2026-11-21T10:00:00.000Z" },
  present: (now: number) => ({ now: isoTime(now) }),
  cacheControl: "no-store",
} as const;

export function sandboxClockRoutes(clock: SandboxClock, caretaker: Env["CARETAKER"]): App {
  const app = createApp();

  endpoint(
    app,
    { ...clockRoute, method: "get", operationId: "readSandboxClock", summary: "What time it is in the shop" },
    async ({ ctx }) => {
      requirePermission(ctx.actor, access);
      // Whether the session still stands is checked by a trip to the database.
      await ctx.db.get(sql`SELECT 1`);
      return ctx.clock.now();
    },
  );

  endpoint(
    app,
    {
      ...clockRoute,
      method: "post",
      operationId: "advanceSandboxClock",
      summary: "Move time forward, for expiries, retries, deadlines and the lives of tokens",
      description: "What is due by then is done at once. Time never goes back, and outlasts a restart.",
      body: z.strictObject({ advanceSeconds: z.int().min(0).max(yearSeconds) }),
      bodyExample: { advanceSeconds: 3600 },
    },
    async ({ ctx, body: { advanceSeconds } }) => {
      requirePermission(ctx.actor, access);
      const unit = begin(ctx);
      const after = unit.now + advanceSeconds * 1000;
      audit(ctx, unit, {
        action: "clock.advance",
        resourceType: "clock",
        resourceId: ctx.store.id,
        before: { now: unit.now },
        after: { now: after },
      });
      const now = await unit.commit(after);
      await clock.advance(advanceSeconds * 1000);
      await caretaker.getByName("main").hasten();
      return now;
    },
  );

  endpoint(
    app,
    {
      path: "/sandbox/outage",
      tag: "Sandbox",
      method: "post",
      status: 200,
      access,
      operationId: "startSandboxOutage",
      summary: "Take the sandbox's payment provider or carrier down for a while",
      description:
        "Within half a second nobody gets an answer of it, so its circuit breaker opens and orders wait. 0 seconds bring it back.",
      body: z.strictObject({ who: z.enum(breakerKinds), seconds: z.int().min(0).max(daySeconds) }),
      bodyExample: { who: "payments", seconds: 60 },
      data: z.object({ who: z.enum(breakerKinds), until: timeSchema }),
      example: { who: "payments" as const, until: "2026-11-21T10:01:00.000Z" },
      present: (outage: { who: BreakerKind; until: string }) => outage,
      cacheControl: "no-store",
    },
    async ({ ctx, body: { who, seconds } }) => {
      requirePermission(ctx.actor, access);
      const unit = begin(ctx);
      const until = isoTime(unit.now + seconds * 1000);
      audit(ctx, unit, {
        action: "outage.start",
        resourceType: "sandbox",
        resourceId: who,
        before: null,
        after: { until },
      });
      await unit.commit(null);
      return { who, until: isoTime(await clock.takeDown(who, seconds * 1000)) };
    },
  );

  return app;
}
