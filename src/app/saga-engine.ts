/** The saga engine on Cloudflare Workflows: one instance an order, named after it. */
import type { News, SagaEngine } from "#modules/checkout";
import type { Context } from "#shared/context.ts";
import { withDeadline } from "#shared/deadline.ts";
import type { OrderId } from "#shared/ids.ts";
import { nameFor } from "#shared/store.ts";
import { currentTraceparent } from "#shared/telemetry/trace.ts";
import type { Env } from "../env.ts";

const deadlineMs = 10_000;
const hasEnded = (status: string) => status === "errored" || status === "terminated" || status === "complete";

export function createSagaEngine(workflows: Env["ORDER_SAGA"]): SagaEngine {
  const idOf = ({ store }: Context, orderId: OrderId) => nameFor(store.id, orderId, "-");
  const bounded = <T>(work: Promise<T>) => withDeadline("workflows", deadlineMs, work);

  async function start(ctx: Context, orderId: OrderId): Promise<void> {
    const params = { storeId: ctx.store.id, orderId, traceparent: currentTraceparent() ?? ctx.traceparent };
    try {
      await bounded(workflows.create({ id: idOf(ctx, orderId), params }));
    } catch (error) {
      if (!/already.exists/i.test(String(error))) throw error;
    }
  }

  /** Sends the news, and says whether anybody is there to hear them. */
  async function tell(ctx: Context, orderId: OrderId, news: News) {
    const instance = await bounded(workflows.get(idOf(ctx, orderId))).catch(async (error) => {
      if (!/not.found/i.test(String(error))) throw error;
      await start(ctx, orderId);
      return bounded(workflows.get(idOf(ctx, orderId)));
    });
    const isHeard = !hasEnded((await bounded(instance.status())).status);
    if (isHeard) await bounded(instance.sendEvent({ type: news, payload: {} }));
    return { instance, isHeard };
  }

  return {
    start,

    async notify(ctx, orderId, news) {
      await tell(ctx, orderId, news);
    },

    async drive(ctx, orderId, news) {
      const { instance, isHeard } = await tell(ctx, orderId, news);
      // Every step is idempotent, so it simply runs again.
      if (!isHeard) await bounded(instance.restart());
    },
  };
}
