/** What shipping does when it hears an event: make sure that no parcel leaves for an order that was cancelled. */
import { type Consumer, consume, patiently } from "#shared/events/consumer.ts";
import { orderCancelled } from "../orders/orders.events.ts";
import type { ShippingService } from "./shipping.service.ts";

export const shippingConsumers = (shipping: ShippingService): Consumer[] => [
  // The saga's undo does it too, at once and before the money goes back; it does not try for a day.
  consume(
    "shipping.call-off",
    [orderCancelled],
    (ctx, { order }, task) =>
      patiently(
        ctx,
        task,
        () => shipping.undo(ctx, order.id),
        () => shipping.reportNotOff(ctx, order.id),
      ),
    "sync",
  ),
];
