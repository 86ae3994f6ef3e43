/** What payments tell the other rooms. */
import type { DomainEvent } from "#shared/events/event.ts";
import type { Payment, Refund } from "./payments.model.ts";

interface PaymentData {
  readonly paymentId: string;
  readonly orderId: string;
  readonly status: Payment["status"];
  readonly amount: { readonly amount: number; readonly currency: string };
}

export type PaymentEvent =
  | DomainEvent<"payment.completed" | "payment.failed" | "payment.voided", PaymentData>
  | DomainEvent<"payment.refund_requested" | "payment.refunded", PaymentData & { readonly refundId: string }>;

const dataOf = (payment: Payment, amount: number): PaymentData => ({
  paymentId: payment.id,
  orderId: payment.orderId,
  status: payment.status,
  amount: { amount, currency: payment.currency },
});

export const paymentCompleted = (payment: Payment): PaymentEvent => ({
  type: "payment.completed",
  aggregateId: payment.id,
  data: dataOf(payment, payment.capturedAmount),
});

export const paymentFailed = (payment: Payment): PaymentEvent => ({
  type: "payment.failed",
  aggregateId: payment.id,
  data: dataOf(payment, payment.amount),
});

/** Nothing was taken, and nothing will be. */
export const paymentVoided = (payment: Payment): PaymentEvent => ({
  type: "payment.voided",
  aggregateId: payment.id,
  data: dataOf(payment, payment.amount),
});

const ofRefund =
  (type: "payment.refund_requested" | "payment.refunded") =>
  (payment: Payment, refund: Refund): PaymentEvent => ({
    type,
    aggregateId: payment.id,
    data: { ...dataOf(payment, refund.amount), refundId: refund.id },
  });

export const refundRequested = ofRefund("payment.refund_requested");
export const paymentRefunded = ofRefund("payment.refunded");
