/** What checkout does when it hears an event: start the saga of an order, and tell it of what it waits for. */
import { z } from "zod";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { OrderId } from "#shared/ids.ts";
import type { SagaEngine } from "./saga.port.ts";

const orderSchema = z.object({ order: z.object({ id: z.custom<OrderId>((id) => typeof id === "string") }) });
const newsSchema = z.object({ orderId: z.custom<OrderId>((id) => typeof id === "string") });

export const checkoutConsumers = (saga: SagaEngine): Consumer[] => [
  consume("checkout.start", ["order.created"], orderSchema, (ctx, { order }) => saga.start(ctx, order.id)),
  consume("checkout.cancelled", ["order.cancelled"], orderSchema, async (ctx, { order }) => {
    await saga.notify(ctx, order.id, "payment");
    await saga.notify(ctx, order.id, "delivery");
  }),
  consume("checkout.payment", ["payment.completed", "payment.failed"], newsSchema, (ctx, { orderId }) =>
    saga.notify(ctx, orderId, "payment"),
  ),
  consume("checkout.delivery", ["shipment.delivered"], newsSchema, (ctx, { orderId }) =>
    saga.notify(ctx, orderId, "delivery"),
  ),
];
