/** Following a resource until its final state, by server-sent events. */
import { createRoute, z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { streamSSE } from "hono/streaming";
import type { Context } from "../context.ts";
import type { App, AppEnv } from "./app.ts";
import { cachingOf } from "./endpoint.ts";
import { gate } from "./gate.ts";
import { failuresOf, type GateRules, securityOf } from "./operation.ts";
import { idParam } from "./schemas.ts";

const pollMs = 1_000;
const secondsMax = 300;
const aliveEverySeconds = 15;

interface Followed<T extends { readonly version: number }> extends Pick<GateRules, "access" | "scope"> {
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  /** The name of the events. */
  readonly event: string;
  readonly example: object;
  /** Reads it as the caller, each time anew: who may not any more is told nothing more. */
  readonly read: (ctx: Context, id: string) => Promise<T>;
  readonly present: (one: T) => object;
  readonly isFinal: (one: T) => boolean;
}

/** Registers the stream of one kind of thing: an event with all of it for each version. */
export function followable<T extends { readonly version: number }>(app: App, spec: Followed<T>): void {
  const { path, operationId, tag, summary, event, example, read, present, isFinal } = spec;
  const rules: GateRules = { ...spec, method: "get" };
  const textOf = (one: T) => JSON.stringify(present(one));
  app.openapi(
    createRoute({
      method: "get",
      path,
      operationId,
      tags: [tag],
      summary,
      security: securityOf(rules),
      middleware: [gate(rules)] as const,
      request: { params: idParam },
      responses: {
        200: {
          description: `One \`${event}\` event for each change, with the ${event} as its data.`,
          content: {
            "text/event-stream": {
              schema: z.string(),
              example: `event: ${event}\nid: 1\ndata: ${JSON.stringify(example)}\n\n`,
            },
          },
        },
        ...failuresOf(["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "RATE_LIMITED"]),
      },
    }),
    (async (c: HonoContext<AppEnv>) => {
      const ctx = c.get("ctx");
      const id = c.req.param("id") ?? "";
      const first = await read(ctx, id);
      for (const [name, value] of Object.entries(cachingOf(rules, ctx))) c.header(name, value);
      return streamSSE(c, async (stream) => {
        const send = (one: T) => stream.writeSSE({ event, id: String(one.version), data: textOf(one) });
        let last = first;
        await send(last);
        for (let second = 1; second <= secondsMax && !isFinal(last) && !stream.aborted; second++) {
          await stream.sleep(pollMs);
          // A session that has ended meanwhile ends what it follows, too.
          const now = await read(ctx, id).catch(() => null);
          if (!now) return;
          if (now.version !== last.version) await send(now);
          else if (second % aliveEverySeconds === 0) await stream.write(": still here\n\n");
          last = now;
        }
      });
    }) as never,
  );
}
