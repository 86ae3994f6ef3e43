/** What orders tell the other rooms: each change of status, with the order as it is then. */
import { z } from "zod";
import { type DomainEvent, defineEvent } from "#shared/events/event.ts";
import { idSchema } from "#shared/ids.ts";
import type { Order, OrderChange } from "./orders.model.ts";
import { orderExample, orderSchema, presentOrder } from "./orders.schemas.ts";

const data = z.object({ order: orderSchema });

const orderEvent = <const Type extends string>(type: Type, summary: string) =>
  defineEvent({
    type,
    summary,
    data,
    example: { order: orderExample },
    aggregateOf: ({ order }) => order.id,
    isPublic: true,
  });

export const orderCreated = orderEvent("order.created", "An order was placed; its stock is reserved");
export const orderPaid = orderEvent("order.paid", "An order's payment was taken");
export const orderFulfilling = orderEvent("order.fulfilling", "An order's shipment was created");
export const orderCompleted = orderEvent("order.completed", "An order was delivered");
export const orderCancelled = orderEvent("order.cancelled", "An order was cancelled");
export const orderRefunded = orderEvent("order.refunded", "A completed order's money was given back");

export const ordersEvents = [
  orderCreated,
  orderPaid,
  orderFulfilling,
  orderCompleted,
  orderCancelled,
  orderRefunded,
];

/** A task: the order's time to be paid for is over. */
export const orderExpiryDue = defineEvent({
  type: "orders.expiry_due",
  summary: "An order's time is over: it is cancelled if it is not paid for",
  data: z.object({ orderId: idSchema("ord") }),
  example: { orderId: "ord_019a5f0e-6c00-7000-8000-000000000008" },
  aggregateOf: ({ orderId }) => orderId,
});

/** The public event of a change; null for what only the order's own log keeps. */
export function domainEventOf(change: OrderChange, order: Order): DomainEvent | null {
  const event = ordersEvents.find(({ type }) => type === change.type);
  return event?.({ order: presentOrder(order) }) ?? null;
}
