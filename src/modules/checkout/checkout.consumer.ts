/** What checkout does when it hears an event: start the saga of an order, and tell it of what it waits for. */
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { OrderId } from "#shared/ids.ts";
import { attentionRetryRequested } from "../attention/attention.events.ts";
import { orderCancelled, orderCreated } from "../orders/orders.events.ts";
import { paymentAuthorized, paymentCompleted, paymentFailed } from "../payments/payments.events.ts";
import { shipmentDelivered } from "../shipping/shipping.events.ts";
import { type CheckoutRooms, moveOn } from "./checkout.service.ts";
import type { SagaEngine } from "./saga.port.ts";

export const checkoutConsumers = (saga: SagaEngine, rooms: CheckoutRooms): Consumer[] => [
  consume("checkout.attention", [attentionRetryRequested], async (ctx, { kind, subjectId }) => {
    if (kind !== "order_stuck") return;
    await moveOn(ctx, rooms, saga, await rooms.orders.find(ctx, subjectId as OrderId));
  }),
  consume("checkout.start", [orderCreated], (ctx, { order }) => saga.start(ctx, order.id)),
  consume("checkout.cancelled", [orderCancelled], async (ctx, { order }) => {
    await saga.notify(ctx, order.id, "payment");
    await saga.notify(ctx, order.id, "delivery");
  }),
  consume("checkout.payment", [paymentAuthorized, paymentCompleted, paymentFailed], (ctx, { orderId }) =>
    saga.notify(ctx, orderId, "payment"),
  ),
  consume("checkout.delivery", [shipmentDelivered], (ctx, { orderId }) =>
    saga.notify(ctx, orderId, "delivery"),
  ),
];
