/** What checkout does when it hears an event: start the saga of an order, and tell it of what it waits for. */
import type { Context } from "#shared/context.ts";
import { type Consumer, consume, patiently } from "#shared/events/consumer.ts";
import type { EventMessage } from "#shared/events/event.ts";
import type { OrderId } from "#shared/ids.ts";
import { attentionRetryRequested } from "../attention/attention.events.ts";
import { orderCancelled, orderCreated } from "../orders/orders.events.ts";
import { paymentAuthorized, paymentCompleted, paymentFailed } from "../payments/payments.events.ts";
import { shipmentDelivered } from "../shipping/shipping.events.ts";
import { moveOn, type TendedRooms } from "./checkout.service.ts";
import type { SagaEngine } from "./saga.port.ts";

/** Does what needs the engine, or outside systems, for most of a day. Then the caretaker finds the order anyway. */
const withPatience = (ctx: Context, task: EventMessage, work: () => Promise<unknown>): Promise<void> =>
  patiently(ctx, task, work, async () => {});

export const checkoutConsumers = (saga: SagaEngine, rooms: TendedRooms): Consumer[] => [
  consume("checkout.attention", [attentionRetryRequested], async (ctx, { kind, subjectId }, task) => {
    if (kind !== "order_stuck" && kind !== "void_failed") return;
    const orderId = subjectId as OrderId;
    await withPatience(ctx, task, async () =>
      moveOn(ctx, rooms, saga, await rooms.orders.find(ctx, orderId)),
    );
  }),
  consume("checkout.start", [orderCreated], (ctx, { order }, task) =>
    withPatience(ctx, task, () => saga.start(ctx, order.id)),
  ),
  consume("checkout.cancelled", [orderCancelled], (ctx, { order }, task) =>
    withPatience(ctx, task, async () => {
      await saga.notify(ctx, order.id, "payment");
      await saga.notify(ctx, order.id, "delivery");
    }),
  ),
  consume(
    "checkout.payment",
    [paymentAuthorized, paymentCompleted, paymentFailed],
    (ctx, { orderId }, task) => withPatience(ctx, task, () => saga.notify(ctx, orderId, "payment")),
  ),
  consume("checkout.delivery", [shipmentDelivered], (ctx, { orderId }, task) =>
    withPatience(ctx, task, () => saga.notify(ctx, orderId, "delivery")),
  ),
];
