/** Asking a payment provider: under a deadline, and by the payment's own operation. */
import { withDeadline } from "#shared/deadline.ts";
import type { Operation, PaymentProvider } from "../payment.provider.ts";
import type { Payment } from "../payments.model.ts";

const providerDeadlineMs = 3_000;

/** The charge of a payment, as its provider knows it. */
export const operationOf = (payment: Payment): Operation => ({
  operationId: payment.id,
  orderId: payment.orderId,
  paymentId: payment.id,
  externalId: payment.externalId,
  amount: payment.amount,
  currency: payment.currency,
});

export const ask = <T>(provider: PaymentProvider, work: Promise<T>): Promise<T> =>
  withDeadline(`payment provider ${provider.name}`, provider.deadlineMs ?? providerDeadlineMs, work);
