/** What may follow in an order's way: each act against each state. Pure; a decision is a change, or the reason for none. */
import type { ShipmentId } from "#shared/ids.ts";
import { type CancellationReason, type Order, type OrderChange, refundedBy } from "./orders.model.ts";

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

/** Only what nobody has paid for runs out of time. */
export const decideExpired = ({ status }: Order): Decision =>
  status === "pending" ? { type: "order.cancelled", data: { reason: "expired" } } : "already";

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

/**
 * News of the payment only ever go forward too, and so does what has gone back (`refunded`, minor units in all).
 * All of the money back after completion makes the order refunded.
 */
export function decidePayment(order: Order, news: string, refunded = refundedBy(order, news)): Decision {
  const { payment, status: orderStatus } = order;
  const isAhead = paymentProgress.indexOf(news) > paymentProgress.indexOf(payment.status);
  if (!isAhead && refunded <= payment.refunded) return "already";
  const status = isAhead ? news : payment.status;
  if (orderStatus === "completed" && status === "refunded")
    return { type: "order.refunded", data: { refunded } };
  const comesWithPaid = orderStatus === "pending" && status === "captured";
  return comesWithPaid ? "already" : { type: "order.payment_changed", data: { status, refunded } };
}

/** An order that was given all its money back on the way is refunded as soon as it is completed. */
export const decideRefunded = ({ status, payment }: Order): OrderChange | "already" =>
  status === "completed" && payment.status === "refunded"
    ? { type: "order.refunded", data: { refunded: payment.refunded } }
    : "already";
