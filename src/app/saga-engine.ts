/** The saga engine on Cloudflare Workflows: one instance an order, the order's id its id. */
import type { News, SagaEngine } from "#modules/checkout";
import type { Context } from "#shared/context.ts";
import { withDeadline } from "#shared/deadline.ts";
import type { OrderId } from "#shared/ids.ts";
import type { Env } from "../env.ts";

const deadlineMs = 10_000;
const hasEnded = (status: string) => status === "errored" || status === "terminated" || status === "complete";

export function createSagaEngine(workflows: Env["ORDER_SAGA"]): SagaEngine {
  const bounded = <T>(work: Promise<T>) => withDeadline("workflows", deadlineMs, work);

  async function start(ctx: Context, orderId: OrderId): Promise<void> {
    const params = { storeId: ctx.store.id, orderId, traceparent: ctx.traceparent };
    try {
      await bounded(workflows.create({ id: orderId, params }));
    } catch (error) {
      if (!/already.exists/i.test(String(error))) throw error;
    }
  }

  return {
    start,

    async notify(ctx: Context, orderId: OrderId, news: News) {
      const instance = await bounded(workflows.get(orderId)).catch(async (error) => {
        if (!/not.found/i.test(String(error))) throw error;
        await start(ctx, orderId);
        return bounded(workflows.get(orderId));
      });
      const { status } = await bounded(instance.status());
      if (!hasEnded(status)) await bounded(instance.sendEvent({ type: news, payload: {} }));
      // Every step is idempotent, so a saga that ended before its order did simply runs again.
      else if (ctx.actor.kind === "system" && ctx.actor.name === "caretaker")
        await bounded(instance.restart());
    },
  };
}
