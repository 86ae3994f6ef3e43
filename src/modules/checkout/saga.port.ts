/** What checkout needs of a durable workflow engine: one instance an order, woken by news. */
import type { Context } from "#shared/context.ts";
import type { OrderId } from "#shared/ids.ts";

/** What an instance may be waiting for. */
export type News = "payment" | "delivery";

export interface SagaEngine {
  /** Starts the order's saga; that it runs already is success. */
  start(ctx: Context, orderId: OrderId): Promise<void>;
  /** Tells the order's saga to look again, if it has not ended. Also wakes one that a crash has left asleep. */
  notify(ctx: Context, orderId: OrderId, news: News): Promise<void>;
  /** The same for an order that has to go on: a saga that ended before its order did begins anew. */
  drive(ctx: Context, orderId: OrderId, news: News): Promise<void>;
}
