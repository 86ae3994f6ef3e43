/** What may follow in an order's way: each act against each state. Pure; a decision is a change, or the reason for none. */

import type { ShipmentId } from "#shared/ids.ts";
import { wasCaptured } from "#shared/payment-status.ts";
import type { CancellationReason, Order, OrderChange } from "./orders.model.ts";

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

/** News of the charge only ever go forward too; what goes back of it is `decideRefund`'s. */
export function decidePayment({ payment, status: orderStatus }: Order, news: string): Decision {
  const isAhead = paymentProgress.indexOf(news) > paymentProgress.indexOf(payment.status);
  const comesWithPaid = orderStatus === "pending" && news === "captured";
  if (!isAhead || comesWithPaid) return "already";
  return { type: "order.payment_changed", data: { status: news } };
}

/**
 * What has gone back in all (minor units), as the payment knows it by now: less than before, where a refund failed
 * late. All of it after completion makes the order refunded, and that stays.
 */
export function decideRefund({ payment, total, status: orderStatus }: Order, refunded: number): Decision {
  // A cancelled order may hear of its charge by its refund alone, as by one that fails.
  const isUnheardOf = orderStatus === "cancelled" && !wasCaptured(payment);
  if (refunded === payment.refunded && !isUnheardOf) return "already";
  if (refunded < total.amount)
    return {
      type: "order.payment_changed",
      data: { status: refunded > 0 ? "partially_refunded" : "captured", refunded },
    };
  return orderStatus === "completed"
    ? { type: "order.refunded", data: { refunded } }
    : { type: "order.payment_changed", data: { status: "refunded", refunded } };
}

/** An order that was given all its money back on the way is refunded as soon as it is completed. */
export const decideRefunded = ({ status, payment }: Order): OrderChange | "already" =>
  status === "completed" && payment.status === "refunded"
    ? { type: "order.refunded", data: { refunded: payment.refunded } }
    : "already";
