/** The order as the fold of its events: states, transitions and totals. Pure; time and ids are passed in. */
import type { OrderId, PaymentId, ShipmentId, UserId } from "#shared/ids.ts";
import { type Money, money } from "#shared/money.ts";

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

export interface Address {
  readonly name: string;
  readonly line1: string;
  readonly line2?: string | undefined;
  readonly city: string;
  readonly postalCode: string;
  readonly country: string;
}

export interface Order {
  readonly id: OrderId;
  readonly number: string;
  readonly userId: UserId;
  readonly status: OrderStatus;
  readonly items: readonly OrderItem[];
  readonly total: Money;
  readonly shippingAddress: Address;
  readonly payment: { readonly id: PaymentId; readonly status: string };
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
  | { readonly type: "order.payment_changed"; readonly data: { readonly status: string } }
  | { readonly type: "order.completed"; readonly data: Record<string, never> }
  | { readonly type: "order.cancelled"; readonly data: { readonly reason: CancellationReason } }
  | { readonly type: "order.refunded"; readonly data: Record<string, never> };

/** A change at its place in the order's log. */
export type OrderEvent = OrderChange & {
  readonly orderId: OrderId;
  readonly version: number;
  /** Epoch milliseconds. */
  readonly at: number;
};

/** The order after one more event. */
export function applyEvent(order: Order | null, event: OrderEvent): Order {
  if (event.type === "order.created") {
    const { paymentId, ...data } = event.data;
    return {
      id: event.orderId,
      ...data,
      status: "pending",
      payment: { id: paymentId, status: "pending" },
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
      return { ...next, status: "paid", payment: { ...order.payment, status: "captured" } };
    case "order.fulfilling":
      return { ...next, status: "fulfilling", shipment: { id: event.data.shipmentId, status: "created" } };
    case "order.shipment_changed":
      return { ...next, shipment: order.shipment && { ...order.shipment, status: event.data.status } };
    case "order.payment_changed":
      return { ...next, payment: { ...order.payment, status: event.data.status } };
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
      return { ...next, status: "refunded", payment: { ...order.payment, status: "refunded" } };
  }
}

/** The order that its whole log tells of; null for an empty log. */
export const replay = (events: readonly OrderEvent[]): Order | null =>
  events.reduce<Order | null>(applyEvent, null);

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

/** What an act makes of an order: a change, nothing because it is so already, or a refusal. */
export type Decision = OrderChange | "already" | "refused";

export function decideCancel({ status }: Order, reason: CancellationReason): Decision {
  switch (status) {
    case "pending":
    case "paid":
    case "fulfilling":
      return { type: "order.cancelled", data: { reason } };
    case "cancelled":
      return "already";
    case "completed":
    case "refunded":
      return "refused";
  }
}

export function decidePaid({ status }: Order): Decision {
  switch (status) {
    case "pending":
      return { type: "order.paid", data: {} };
    case "paid":
    case "fulfilling":
    case "completed":
    case "refunded":
      return "already";
    case "cancelled":
      return "refused";
  }
}

export function decideFulfilling({ status }: Order, shipmentId: ShipmentId): Decision {
  switch (status) {
    case "paid":
      return { type: "order.fulfilling", data: { shipmentId } };
    case "fulfilling":
    case "completed":
    case "refunded":
      return "already";
    case "pending":
    case "cancelled":
      return "refused";
  }
}

export function decideCompleted({ status }: Order): Decision {
  switch (status) {
    case "fulfilling":
      return { type: "order.completed", data: {} };
    case "completed":
    case "refunded":
      return "already";
    case "pending":
    case "paid":
    case "cancelled":
      return "refused";
  }
}

const shipmentProgress = ["created", "handed_over", "delivered"];

/** News of the shipment only ever go forward, in whatever order they come; refused while it is not known yet. */
export function decideShipment({ shipment, status: orderStatus }: Order, status: string): Decision {
  if (orderStatus === "cancelled") return "already";
  if (!shipment) return "refused";
  const isNews = shipmentProgress.indexOf(status) > shipmentProgress.indexOf(shipment.status);
  return isNews ? { type: "order.shipment_changed", data: { status } } : "already";
}

const paymentProgress = [
  "pending",
  "processing",
  "failed",
  "voided",
  "captured",
  "partially_refunded",
  "refunded",
];

/** News of the payment only ever go forward too; all of the money back after completion makes the order refunded. */
export function decidePayment({ payment, status: orderStatus }: Order, status: string): Decision {
  if (paymentProgress.indexOf(status) <= paymentProgress.indexOf(payment.status)) return "already";
  if (orderStatus === "completed" && status === "refunded") return { type: "order.refunded", data: {} };
  const comesWithPaid = orderStatus === "pending" && status === "captured";
  return comesWithPaid ? "already" : { type: "order.payment_changed", data: { status } };
}

/** An order that was given all its money back on the way is refunded as soon as it is completed. */
export const decideRefunded = ({ status, payment }: Order): Decision =>
  status === "completed" && payment.status === "refunded" ? { type: "order.refunded", data: {} } : "already";
