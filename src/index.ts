/** The Worker's entry: what the platform calls, and the classes that it runs. No logic. */
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from "cloudflare:workers";
import { runOrderSaga } from "#modules/checkout";
import { checkoutOf, wharfOf } from "./app/compose.ts";
import { answer } from "./app/http.ts";
import { takeBatch } from "./app/queue.ts";
import { storesOf } from "./app/stores.ts";
import type { Env, SagaParams } from "./env.ts";

export { CircuitBreaker } from "#shared/breaker/breaker.object.ts";
export { RateLimiter } from "#shared/rate-limit/rate-limiter.object.ts";
export { SandboxClockKeeper } from "#shared/sandbox/clock.object.ts";
export { SandboxClockwork } from "#shared/sandbox/clockwork.object.ts";
export { MetricsKeeper } from "#shared/telemetry/metrics-keeper.object.ts";
export { Caretaker } from "./app/caretaker.object.ts";

export class OrderSaga extends WorkflowEntrypoint<Env, SagaParams> {
  override async run({ payload }: WorkflowEvent<SagaParams>, step: WorkflowStep): Promise<void> {
    const background = (work: Promise<unknown>) => this.ctx.waitUntil(work);
    const checkout = checkoutOf(wharfOf(this.env, payload.storeId), payload.traceparent, background);
    await runOrderSaga(step, checkout, payload.orderId);
  }
}

export default {
  fetch: answer,
  queue: (batch, env, ctx) => takeBatch(env, batch, (work) => ctx.waitUntil(work)),
  scheduled: async (_, env) => {
    await Promise.all(storesOf(env).ids.map((id) => env.CARETAKER.getByName(id).touch(id)));
  },
} satisfies ExportedHandler<Env, unknown>;
