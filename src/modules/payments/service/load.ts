/** A payment that has to be there. */
import type { Context } from "#shared/context.ts";
import type { OrderId, PaymentId } from "#shared/ids.ts";
import { paymentNotFound } from "../payments.errors.ts";
import type { Payment } from "../payments.model.ts";
import { findPayment, findPaymentOfOrder } from "../payments.repository.ts";

export async function loadPayment({ db }: Context, id: PaymentId): Promise<Payment> {
  const payment = await findPayment(db, id);
  if (!payment) throw paymentNotFound();
  return payment;
}

export async function loadPaymentOf({ db }: Context, orderId: OrderId): Promise<Payment> {
  const payment = await findPaymentOfOrder(db, orderId);
  if (!payment) throw paymentNotFound();
  return payment;
}
