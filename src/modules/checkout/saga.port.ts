/** What checkout needs of a durable workflow engine: one instance an order, woken by news. */
import type { Context } from "#shared/context.ts";
import type { OrderId } from "#shared/ids.ts";

/** What an instance may be waiting for. */
export type News = "payment" | "delivery";

export interface SagaEngine {
  /** Starts the order's saga; that it runs already is success. */
  start(ctx: Context, orderId: OrderId): Promise<void>;
  /** Tells the order's saga to look again. Also wakes one that a crash has left asleep, and starts one that has ended. */
  notify(ctx: Context, orderId: OrderId, news: News): Promise<void>;
}
