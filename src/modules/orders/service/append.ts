/** Appending to an order's log: the event, the row that follows from it, and what the other rooms hear. */
import { settleAttention } from "#modules/attention";
import { actorId } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import type { OrderId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import type { Decision } from "../decisions.model.ts";
import { orderNotFound } from "../orders.errors.ts";
import { domainEventOf } from "../orders.events.ts";
import { applyEvent, type Order, type OrderChange, type OrderEvent } from "../orders.model.ts";
import { appendEvent, findOrder, orderRace } from "../orders.repository.ts";

/** Adds the change to the unit, and gives the order as it will be. */
export function appendChange(
  ctx: Context,
  unit: UnitOfWork,
  order: Order | null,
  orderId: OrderId,
  change: OrderChange,
): Order {
  const event: OrderEvent = { ...change, orderId, version: (order?.version ?? 0) + 1, at: unit.now };
  const after = applyEvent(order, event);
  unit.add(...appendEvent(ctx.db, event, after, actorId(ctx.actor)));
  const told = domainEventOf(change, after);
  if (told) unit.record(told);
  return after;
}

export interface Transition {
  /** Whether the change was made now, had been made before, or can't be made. */
  readonly outcome: "changed" | "already" | "refused";
  readonly order: Order;
}

/**
 * Decides on the order as it is and appends what was decided; starts over where somebody else was faster.
 * `alongside` adds what must happen in the same batch.
 */
export const transition = (
  ctx: Context,
  orderId: OrderId,
  decide: (order: Order) => Decision | Promise<Decision>,
  alongside: (unit: UnitOfWork, before: Order, after: Order) => void = () => {},
): Promise<Transition> =>
  untilWon(async () => {
    const order = await findOrder(ctx.db, orderId);
    if (!order) throw orderNotFound();
    const decision = await decide(order);
    if (decision === "already" || decision === "refused") return { outcome: decision, order };
    const unit = begin(ctx).onViolation(orderRace, () => new LostRace());
    const after = appendChange(ctx, unit, order, orderId, decision);
    settleAttention(ctx, unit, "order_stuck", orderId);
    alongside(unit, order, after);
    return { outcome: "changed", order: await unit.commit(after) };
  });
