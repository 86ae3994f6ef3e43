/** What a request asks of its bindings, counted on one request of a Wharf in this process. */
import { scheduler } from "node:timers/promises";
import { compose } from "../src/app/compose.ts";
import { buildHttp } from "../src/app/http.ts";
import type { Env } from "../src/env.ts";
import { tripCounter } from "../test/fixtures/trips.ts";
import type { Request as Asked } from "./load.ts";

/** What the answer waited for, and how many statements D1 ran for it, also behind it. */
export interface Asking {
  readonly d1: number;
  readonly kv: number;
  readonly objects: number;
  readonly statements: number;
}

// Workers have it as a global.
Object.assign(globalThis, { scheduler });

/** Gives the counts of the second request of its kind: the first one is cold. */
export function counting(bindings: Env): (next: () => Asked) => Promise<Asking> {
  const { env, begin } = tripCounter(bindings);
  const app = buildHttp(compose(env, { now: () => Date.now() }));
  const send = async ({ method, path, headers = {}, body }: Asked): Promise<Asking> => {
    const count = begin();
    const behind: Promise<unknown>[] = [];
    const context = { waitUntil: (work: Promise<unknown>) => void behind.push(work) } as ExecutionContext;
    const answer = await app.fetch(
      new Request(new URL(path, "https://shop.test"), { method, headers, ...(body ? { body } : {}) }),
      env,
      context,
    );
    const waitedFor = { ...count.trips };
    await answer.text();
    await Promise.allSettled(behind);
    return { ...waitedFor, statements: count.statements };
  };
  return async (next) => {
    await send(next());
    return send(next());
  };
}
