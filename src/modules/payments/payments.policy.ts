/** Who may see a payment: its customer, and staff. */
import { type Actor, may } from "#shared/access.ts";
import type { Payment } from "./payments.model.ts";

export const mayRead = (actor: Actor, payment: Payment): boolean =>
  may(actor, "payments:read-all") || (actor.kind === "user" && actor.id === payment.userId);
