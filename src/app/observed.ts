/** The gateway seen from outside: each request's span, its counts, and its line in the access log. */
import { routePath } from "hono/route";
import { actorId } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { Middleware } from "#shared/http/app.ts";
import { currentTraceId, describeSpan, inTrace, tripsSoFar } from "#shared/telemetry/trace.ts";
import type { Wharf } from "./compose.ts";

/** Each request is the root of a trace, or goes on with its caller's. */
export const observed =
  ({ accessLog, telemetry, clock }: Wharf): Middleware =>
  (c, next) => {
    const startedAt = performance.now();
    const { method } = c.req;
    const route = () => routePath(c, -1);
    const beginning = {
      name: () => `${method} ${route()}`,
      kind: "server",
      traceparent: c.req.header("traceparent") ?? null,
      attributes: {
        "http.request.method": method,
        "url.path": new URL(c.req.url).pathname,
        "request.id": c.get("requestId"),
      },
    } as const;
    const answer = async () => {
      await next();
      const { status } = c.res;
      const elapsedMs = performance.now() - startedAt;
      const ctx = c.get("ctx") as Context | undefined;
      const caller = ctx ? actorId(ctx.actor) : "unknown";
      const failure = status >= 500 ? { "error.type": String(status) } : {};
      describeSpan({ "http.route": route(), "http.response.status_code": status, caller, ...failure });
      const { d1, kv, objects } = tripsSoFar();
      accessLog.write({
        ...{ requestId: c.get("requestId"), method, route: route(), status },
        ...{ durationMs: Math.round(elapsedMs), caller, traceId: currentTraceId() },
        ...{ d1Trips: d1, kvTrips: kv, objectTrips: objects },
      });
      telemetry.meter.answered({
        method,
        route: route(),
        status,
        seconds: (performance.now() - (c.get("bodyCameAt") ?? startedAt)) / 1000,
        at: clock.now(),
      });
      telemetry.tellSoon((work) => c.executionCtx.waitUntil(work));
    };
    return inTrace(telemetry.spans, beginning, answer, true);
  };
