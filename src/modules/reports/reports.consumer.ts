/** What reports do when an order moves: look into the log, which tells it all. */
import { type Consumer, consume } from "#shared/events/consumer.ts";
import { ordersEvents } from "../orders/orders.events.ts";
import type { ProjectionsService } from "./projections.service.ts";

export const reportsConsumers = (projections: ProjectionsService): Consumer[] => [
  consume("reports.orders", ordersEvents, (ctx) => projections.catchUp(ctx)),
];
