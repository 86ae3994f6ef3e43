/** What reports do when an order moves: look into the log, which tells it all. */
import { Coalescing } from "#shared/coalescing.ts";
import type { Context } from "#shared/context.ts";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import { ordersEvents } from "../orders/orders.events.ts";
import type { ProjectionsService } from "./projections.service.ts";

export const reportsConsumers = (projections: Pick<ProjectionsService, "catchUp">): Consumer[] => {
  const looks = new Coalescing<Context>((ctx) => projections.catchUp(ctx));
  return [consume("reports.orders", ordersEvents, (ctx) => looks.join(ctx))];
};
