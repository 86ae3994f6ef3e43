/** Wharf as it is deployed, but for its bindings: they tell of each point that is reached, and hold still at one. */
import { Caretaker as WharfCaretaker } from "../../src/app/caretaker.object.ts";
import type { Env } from "../../src/env.ts";
import wharf, { OrderSaga as WharfSaga } from "../../src/index.ts";
import { type Around, intercepted } from "../faults/intercepted.ts";
import { marks, points } from "./points.ts";

// But for the classes below, which take their place.
export * from "../../src/index.ts";

interface ChaosEnv extends Env {
  /** The point to hold at; none for a life that ends elsewhere. */
  readonly CHAOS_POINT: string;
  /** The how-manieth time. */
  readonly CHAOS_NTH: string;
}

let reached = 0;
let isHeld = false;

/** Longer than anybody waits: whoever started this kills it. */
const hold = (): Promise<never> =>
  new Promise((_, fail) => setTimeout(fail, 600_000, new Error("not killed")));

const around =
  ({ CHAOS_POINT, CHAOS_NTH }: ChaosEnv): Around =>
  async (call, proceed) => {
    const pass = async (when: "before" | "after", result?: unknown): Promise<void> => {
      // From the point on nothing goes in or out, as if all had ended there.
      if (isHeld) await hold();
      for (const point of points) {
        if (point.when !== when || !point.isReachedBy(call, result)) continue;
        console.log(`${marks.reached}${point.name}`);
        if (point.name !== CHAOS_POINT || ++reached !== Number(CHAOS_NTH)) continue;
        isHeld = true;
        console.log(`${marks.held}${point.name}`);
        await hold();
      }
    };
    await pass("before");
    const result = await proceed();
    await pass("after", result);
    return result;
  };

const known = new WeakMap<Env, Env>();
const chaotic = (env: Env): Env => {
  const wrapped = known.get(env) ?? intercepted(env, around(env as ChaosEnv));
  known.set(env, wrapped);
  return wrapped;
};

export class Caretaker extends WharfCaretaker {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, chaotic(env));
  }
}

export class OrderSaga extends WharfSaga {
  constructor(ctx: ExecutionContext, env: Env) {
    super(ctx, chaotic(env));
  }
}

export default {
  fetch: (request, env, ctx) => wharf.fetch(request, chaotic(env), ctx),
  queue: (batch, env, ctx) => wharf.queue(batch, chaotic(env), ctx),
  scheduled: (event, env) => wharf.scheduled(event, chaotic(env)),
} satisfies ExportedHandler<Env, unknown>;
