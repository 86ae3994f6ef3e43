/** Expiry: an order whose payment does not come in time is cancelled, and never while its money is on the way. */
import type { PaymentsService } from "#modules/payments";
import type { Context } from "#shared/context.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";
import { decideExpired } from "../decisions.model.ts";
import type { Order } from "../orders.model.ts";
import { type Transition, transition } from "./append.ts";

/** `in-flight` the provider has not decided yet: the order waits for it, and is looked at again. */
export type Expiry = Transition["outcome"] | "in-flight";

/**
 * Cancels the order if its time is over. The payment first: what was not taken is voided where it would be taken, so
 * that nobody pays for stock that is somebody else's by then. Throws where the provider can't be asked.
 */
export async function expireOrder(
  ctx: Context,
  payments: PaymentsService,
  order: Order,
  expiryMs: number,
  takeBack: (unit: UnitOfWork, before: Order, after: Order) => void,
): Promise<Expiry> {
  const { id } = order;
  if (!isOverdue(order, ctx.clock.now(), expiryMs)) return "already";
  switch (await payments.giveUp(ctx, id)) {
    case "in-flight":
      return "in-flight";
    case "captured":
      return "refused";
    case "free":
      return (await transition(ctx, id, decideExpired, takeBack)).outcome;
  }
}

export const isOverdue = ({ status, createdAt }: Order, now: number, expiryMs: number): boolean =>
  status === "pending" && now >= createdAt + expiryMs;
