/** What orders do when they hear of their payment and shipment: take the news into their own log. */
import { type Consumer, consume, patiently, TryLater } from "#shared/events/consumer.ts";
import {
  paymentCompleted,
  paymentFailed,
  paymentRefunded,
  paymentRefundFailed,
  paymentVoided,
} from "../payments/payments.events.ts";
import { shipmentDelivered, shipmentHandedOver } from "../shipping/shipping.events.ts";
import { orderExpiryDue } from "./orders.events.ts";
import type { OrdersService } from "./orders.service.ts";

export const ordersConsumers = (orders: OrdersService): Consumer[] => [
  consume("orders.shipment", [shipmentHandedOver, shipmentDelivered], async (ctx, { orderId, status }) => {
    const { outcome } = await orders.noteShipment(ctx, orderId, status);
    // The carrier can be faster than the saga that booked it.
    if (outcome === "refused") throw new TryLater("the order does not know its shipment yet");
  }),
  consume("orders.payment", [paymentCompleted, paymentFailed, paymentVoided], (ctx, { orderId, status }) =>
    orders.notePayment(ctx, orderId, status),
  ),
  consume("orders.refund", [paymentRefunded, paymentRefundFailed], (ctx, { orderId, paymentId }) =>
    orders.noteRefund(ctx, orderId, paymentId),
  ),
  consume(
    "orders.expiry",
    [orderExpiryDue],
    (ctx, { orderId }, task) =>
      patiently(
        ctx,
        task,
        async () => {
          if ((await orders.expire(ctx, orderId)) === "in-flight")
            throw new TryLater("its payment is on the way");
        },
        () => orders.reportUnpaid(ctx, orderId),
      ),
    "sync",
  ),
];
