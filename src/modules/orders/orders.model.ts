/** The order as the fold of its events: states, transitions and totals. Pure; time and ids are passed in. */

import type { OrderId, PaymentId, ShipmentId, UserId } from "#shared/ids.ts";
import { type Money, money } from "#shared/money.ts";
import type { PostalAddress } from "#shared/postal-address.ts";

export const orderStatuses = ["pending", "paid", "fulfilling", "completed", "cancelled", "refunded"] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export const cancellationReasons = [
  "customer",
  "staff",
  "payment_failed",
  "shipment_failed",
  "expired",
] as const;
export type CancellationReason = (typeof cancellationReasons)[number];

/** Price and title are those of the moment of ordering. */
export interface OrderItem {
  readonly sku: string;
  readonly title: string;
  readonly quantity: number;
  /** Minor units, in the order's currency. */
  readonly unitPrice: number;
}

export interface Order {
  readonly id: OrderId;
  readonly number: string;
  readonly userId: UserId;
  readonly status: OrderStatus;
  readonly items: readonly OrderItem[];
  readonly total: Money;
  readonly shippingAddress: PostalAddress;
  /** `refunded` in minor units: what has gone back so far. */
  readonly payment: { readonly id: PaymentId; readonly status: string; readonly refunded: number };
  readonly shipment: { readonly id: ShipmentId; readonly status: string } | null;
  /** `at` in epoch milliseconds. */
  readonly cancellation: { readonly reason: CancellationReason; readonly at: number } | null;
  readonly customerNote: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** How many events the order has had. */
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** How much has gone back in all; older events don't say it. */
interface RefundNews {
  readonly refunded?: number | undefined;
}

/** What happened to an order. */
export type OrderChange =
  | {
      readonly type: "order.created";
      readonly data: Pick<
        Order,
        "number" | "userId" | "items" | "total" | "shippingAddress" | "customerNote" | "metadata"
      > & { readonly paymentId: PaymentId };
    }
  | { readonly type: "order.paid"; readonly data: Record<string, never> }
  | { readonly type: "order.fulfilling"; readonly data: { readonly shipmentId: ShipmentId } }
  | { readonly type: "order.shipment_changed"; readonly data: { readonly status: string } }
  | { readonly type: "order.payment_changed"; readonly data: { readonly status: string } & RefundNews }
  | { readonly type: "order.completed"; readonly data: Record<string, never> }
  | { readonly type: "order.cancelled"; readonly data: { readonly reason: CancellationReason } }
  | { readonly type: "order.refunded"; readonly data: RefundNews };

/** A change at its place in the order's log. */
export type OrderEvent = OrderChange & {
  readonly orderId: OrderId;
  readonly version: number;
  /** Epoch milliseconds. */
  readonly at: number;
};

/** An event at its place in the log of all orders, with its order before and after it. */
export interface LogEntry {
  readonly seq: number;
  readonly event: OrderEvent;
  readonly before: Order | null;
  readonly after: Order;
}

/** The order after one more event. */
export function applyEvent(order: Order | null, event: OrderEvent): Order {
  if (event.type === "order.created") {
    const { paymentId, ...data } = event.data;
    return {
      id: event.orderId,
      ...data,
      status: "pending",
      payment: { id: paymentId, status: "pending", refunded: 0 },
      shipment: null,
      cancellation: null,
      version: event.version,
      createdAt: event.at,
      updatedAt: event.at,
    };
  }
  if (!order || event.version !== order.version + 1)
    throw new Error(`event ${event.version} does not follow`);
  const next = { ...order, version: event.version, updatedAt: event.at };
  switch (event.type) {
    case "order.paid":
      return { ...next, status: "paid", payment: paymentOnceTaken(order) };
    case "order.fulfilling":
      return { ...next, status: "fulfilling", shipment: { id: event.data.shipmentId, status: "created" } };
    case "order.shipment_changed":
      return { ...next, shipment: order.shipment && { ...order.shipment, status: event.data.status } };
    case "order.payment_changed":
      return { ...next, payment: paymentAfter(order, event.data.status, event.data) };
    case "order.completed":
      return {
        ...next,
        status: "completed",
        shipment: order.shipment && { ...order.shipment, status: "delivered" },
      };
    case "order.cancelled":
      return {
        ...next,
        status: "cancelled",
        shipment: order.shipment && { ...order.shipment, status: "cancelled" },
        cancellation: { reason: event.data.reason, at: event.at },
      };
    case "order.refunded":
      return { ...next, status: "refunded", payment: paymentAfter(order, "refunded", event.data) };
  }
}

/** News of money that went back may be quicker than those of the payment. */
const paymentOnceTaken = ({ payment }: Order): Order["payment"] =>
  payment.refunded > 0 ? payment : { ...payment, status: "captured" };

const paymentAfter = (order: Order, status: string, { refunded }: RefundNews): Order["payment"] => ({
  ...order.payment,
  status,
  refunded: refunded ?? refundedBy(order, status),
});

/** What has gone back where only the payment's status is known. */
const refundedBy = ({ total, payment }: Order, status: string): number =>
  status === "refunded" ? total.amount : payment.refunded;

/** The order that its whole log tells of; null for an empty log. */
export const replay = (events: readonly OrderEvent[]): Order | null =>
  events.reduce<Order | null>(applyEvent, null);

/** The order as it was at `time` (epoch milliseconds), from its log; null before its first event. */
export function replayUntil(events: readonly OrderEvent[], time: number): Order | null {
  // The first later event ends it, whatever the clocks of those who wrote the next ones said.
  const end = events.findIndex(({ at }) => at > time);
  return replay(end < 0 ? events : events.slice(0, end));
}

/** True where nothing more will come of it. */
export function isFinal({ status }: Order): boolean {
  switch (status) {
    case "pending":
    case "paid":
    case "fulfilling":
      return false;
    case "completed":
    case "cancelled":
    case "refunded":
      return true;
  }
}

/** Sum over the lines, in minor units. */
export const totalOf = (items: readonly OrderItem[], currency: string): Money =>
  money(
    items.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0),
    currency,
  );
