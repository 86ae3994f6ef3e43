/** Who may see a payment: its customer, and staff. */
import { type Actor, may, userIdOf } from "#shared/access.ts";
import type { Payment } from "./payments.model.ts";

export const isCustomer = (actor: Actor, payment: Payment): boolean => userIdOf(actor) === payment.userId;

export const mayRead = (actor: Actor, payment: Payment): boolean =>
  may(actor, "payments:read-all") || isCustomer(actor, payment);
