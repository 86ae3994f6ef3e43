/** What orders tell the other rooms: each change of status, with the order as it is then. */
import type { DomainEvent } from "#shared/events/event.ts";
import type { Order, OrderChange } from "./orders.model.ts";
import { presentOrder } from "./orders.schemas.ts";

export type OrderDomainEvent = DomainEvent<`order.${string}`, { order: ReturnType<typeof presentOrder> }>;

/** The public event of a change; null for what only the order's own log keeps. */
export function domainEventOf(change: OrderChange, order: Order): OrderDomainEvent | null {
  switch (change.type) {
    case "order.created":
    case "order.paid":
    case "order.fulfilling":
    case "order.completed":
    case "order.cancelled":
    case "order.refunded":
      return { type: change.type, aggregateId: order.id, data: { order: presentOrder(order) } };
    case "order.shipment_changed":
    case "order.payment_changed":
      return null;
  }
}
