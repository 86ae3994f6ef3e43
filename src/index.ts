/** The Worker's entry: what the platform calls, and the classes that it runs. No logic. */
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from "cloudflare:workers";
import { runOrderSaga } from "#modules/checkout";
import { checkoutOf, wharfOf } from "./app/compose.ts";
import { httpOf } from "./app/http.ts";
import { consumeMessages, keepDeadLetters } from "./app/queue.ts";
import type { Env, SagaParams } from "./env.ts";

export { CircuitBreaker } from "#shared/breaker/breaker.object.ts";
export { RateLimiter } from "#shared/rate-limit/rate-limiter.object.ts";
export { SandboxClockKeeper } from "#shared/sandbox/clock.object.ts";
export { SandboxClockwork } from "#shared/sandbox/clockwork.object.ts";
export { Caretaker } from "./app/caretaker.object.ts";

export class OrderSaga extends WorkflowEntrypoint<Env, SagaParams> {
  override async run({ payload }: WorkflowEvent<SagaParams>, step: WorkflowStep): Promise<void> {
    const checkout = checkoutOf(wharfOf(this.env), payload.traceparent);
    await runOrderSaga(step, checkout, payload.orderId);
  }
}

export default {
  fetch: (request, env, ctx) => httpOf(env).fetch(request, env, ctx),
  queue: (batch, env, ctx) =>
    batch.queue.endsWith("-dead")
      ? keepDeadLetters(wharfOf(env), batch)
      : consumeMessages(wharfOf(env), batch, (work) => ctx.waitUntil(work)),
  scheduled: (_, env) => env.CARETAKER.getByName("main").touch(),
} satisfies ExportedHandler<Env, unknown>;
