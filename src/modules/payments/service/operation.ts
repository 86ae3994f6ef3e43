/** A payment's own operation, by which it is asked for. */
import type { Operation } from "../payment.provider.ts";
import type { Payment } from "../payments.model.ts";

/** The charge of a payment, as its provider knows it. */
export const operationOf = (payment: Payment): Operation => ({
  operationId: payment.id,
  orderId: payment.orderId,
  paymentId: payment.id,
  externalId: payment.externalId,
  amount: payment.amount,
  currency: payment.currency,
});
