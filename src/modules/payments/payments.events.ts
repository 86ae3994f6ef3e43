/** What payments tell the other rooms. */
import { z } from "zod";
import { type DomainEvent, defineEvent } from "#shared/events/event.ts";
import { moneySchema } from "#shared/http/schemas.ts";
import { idSchema } from "#shared/ids.ts";
import { type Payment, paymentStatuses } from "./payments.model.ts";
import { type Refund, refundOrigins } from "./refunds.model.ts";

const ofPayment = z.object({
  paymentId: idSchema("pay"),
  orderId: idSchema("ord"),
  status: z.enum(paymentStatuses),
  amount: moneySchema,
});
const ofRefund = ofPayment.extend({
  refundId: idSchema("ref"),
  // Older events don't say it.
  origin: z.enum(refundOrigins).default("staff"),
});

const paymentExample = {
  paymentId: "pay_019a5f0e-6c00-7000-8000-000000000005",
  orderId: "ord_019a5f0e-6c00-7000-8000-000000000004",
  status: "captured",
  amount: { amount: 1999, currency: "EUR" },
} as const;
const refundExample = {
  ...paymentExample,
  refundId: "ref_019a5f0e-6c00-7000-8000-000000000006",
  origin: "staff",
} as const;
const aggregateOf = ({ paymentId }: z.output<typeof ofPayment>) => paymentId;

export const paymentCompleted = defineEvent({
  type: "payment.completed",
  summary: "A payment was taken",
  data: ofPayment,
  example: paymentExample,
  aggregateOf,
  isPublic: true,
});

export const paymentFailed = defineEvent({
  type: "payment.failed",
  summary: "A payment was refused",
  data: ofPayment,
  example: { ...paymentExample, status: "failed" },
  aggregateOf,
  isPublic: true,
});

export const paymentVoided = defineEvent({
  type: "payment.voided",
  summary: "Nothing was taken, and nothing will be",
  data: ofPayment,
  example: { ...paymentExample, status: "voided" },
  aggregateOf,
  isPublic: true,
});

export const paymentAuthorized = defineEvent({
  type: "payment.authorized",
  summary: "The money is reserved and not yet taken",
  data: ofPayment,
  example: { ...paymentExample, status: "authorized" },
  aggregateOf,
});

export const refundRequested = defineEvent({
  type: "payment.refund_requested",
  summary: "A refund is to be brought to the provider",
  data: ofRefund,
  example: refundExample,
  aggregateOf,
});

export const paymentRefunded = defineEvent({
  type: "payment.refunded",
  summary: "Money was given back, or taken back by the customer's bank",
  data: ofRefund,
  example: { ...refundExample, status: "refunded" },
  aggregateOf,
  isPublic: true,
});

export const paymentRefundFailed = defineEvent({
  type: "payment.refund_failed",
  summary: "Money did not go back, or came back: staff have what failed under /attention",
  data: ofRefund,
  example: { ...refundExample, status: "partially_refunded" },
  aggregateOf,
  isPublic: true,
});

/** A task: the payment is to be held against the provider's books. */
export const paymentCheckDue = defineEvent({
  type: "payments.check_due",
  summary: "A payment is to be looked up at its provider",
  data: ofPayment.pick({ paymentId: true }),
  example: { paymentId: paymentExample.paymentId },
  aggregateOf: ({ paymentId }) => paymentId,
});

export const paymentsEvents = [
  paymentCompleted,
  paymentFailed,
  paymentVoided,
  paymentAuthorized,
  refundRequested,
  paymentRefunded,
  paymentRefundFailed,
  paymentCheckDue,
];

/** What is told of a payment, with the sum that it is about in minor units. */
export const dataOf = (payment: Payment, amount: number): z.output<typeof ofPayment> => ({
  paymentId: payment.id,
  orderId: payment.orderId,
  status: payment.status,
  amount: { amount, currency: payment.currency },
});

/** What the rooms hear of a payment that came into its status; nothing while it is under way. */
export function paymentEventOf(payment: Payment): DomainEvent | null {
  switch (payment.status) {
    case "captured":
      return paymentCompleted(dataOf(payment, payment.capturedAmount));
    case "authorized":
      return paymentAuthorized(dataOf(payment, payment.amount));
    case "failed":
      return paymentFailed(dataOf(payment, payment.amount));
    case "voided":
      return paymentVoided(dataOf(payment, payment.amount));
    case "pending":
    case "processing":
    case "requires_action":
    case "partially_refunded":
    case "refunded":
      return null;
  }
}

export const refundDataOf = (payment: Payment, refund: Refund): z.output<typeof ofRefund> => ({
  ...dataOf(payment, refund.amount),
  refundId: refund.id,
  origin: refund.origin,
});
