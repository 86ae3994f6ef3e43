/** Use cases of returns. Goods and money move in the batch of the return's own step, so neither moves twice. */
import { audit } from "#modules/audit";
import { restock, selectLevels } from "#modules/inventory";
import type { Order, OrdersService } from "#modules/orders";
import type { PaymentsService, RefundStatus } from "#modules/payments";
import { requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { AppError, forbidden } from "#shared/errors.ts";
import { newId, type OrderId, type ReturnId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { notDelivered, returnNotFound, tooMany, wrongState } from "./returns.errors.ts";
import { eventOf } from "./returns.events.ts";
import {
  type Arrival,
  goodsValue,
  type OrderReturn,
  type ReturnLine,
  type ReturnStatus,
  totalUnits,
  type Units,
  withArrivals,
  withStatus,
} from "./returns.model.ts";
import { mayRead, mayRequest } from "./returns.policy.ts";
import {
  findReturn,
  insertReturn,
  listReturns,
  returnRace,
  updateReturn,
  withinOrder,
} from "./returns.repository.ts";

export interface ReturnRequest {
  readonly items: readonly Units[];
  readonly reason: string;
}

/** A return as it is shown. */
export interface ShownReturn extends OrderReturn {
  /** What became of its refund, which payments know; absent where it was just asked for. */
  readonly refundStatus?: RefundStatus | undefined;
}

export interface ReturnsService {
  /** Asks to send goods of a completed order back: by its customer, or staff for them. */
  request(ctx: Context, orderId: OrderId, request: ReturnRequest): Promise<OrderReturn>;
  listOf(ctx: Context, orderId: OrderId): Promise<ShownReturn[]>;
  get(ctx: Context, id: ReturnId): Promise<ShownReturn>;
  approve(ctx: Context, id: ReturnId): Promise<OrderReturn>;
  reject(ctx: Context, id: ReturnId): Promise<OrderReturn>;
  /** Books what came; of each line, staff say whether it can be sold again. */
  receive(ctx: Context, id: ReturnId, arrivals: readonly Arrival[]): Promise<OrderReturn>;
  /** Gives money back (minor units): what the goods have cost where nothing is said, and never more than is left. */
  refund(ctx: Context, id: ReturnId, amount: number | undefined): Promise<OrderReturn>;
}

/** Gives what a step changes beside the status, and adds to its batch what belongs to it. */
type Step = (
  unit: UnitOfWork,
  before: OrderReturn,
) => Promise<Partial<Pick<OrderReturn, "items" | "refundId" | "refundedAmount">>>;

export function createReturnsService(orders: OrdersService, payments: PaymentsService): ReturnsService {
  async function load(ctx: Context, id: ReturnId): Promise<OrderReturn> {
    const one = await findReturn(ctx.db, id);
    if (!one) throw returnNotFound();
    return one;
  }

  /** With what became of their refunds: one may fail long after it was asked for. */
  async function shown(ctx: Context, all: readonly OrderReturn[]): Promise<ShownReturn[]> {
    const statuses = await payments.statusesOf(
      ctx,
      all.flatMap(({ refundId }) => refundId ?? []),
    );
    return all.map((one) => ({
      ...one,
      refundStatus: one.refundId ? statuses.get(one.refundId) : undefined,
    }));
  }

  function tell(
    ctx: Context,
    unit: UnitOfWork,
    action: string,
    before: OrderReturn | null,
    after: OrderReturn,
  ) {
    // The reason is a person's words, which the log does not keep.
    const { status, items, refundId } = after;
    const was = before && { status: before.status, items: before.items, refundId: before.refundId };
    const of = { resourceType: "return", resourceId: after.id };
    audit(ctx, unit, { action: `return.${action}`, ...of, before: was, after: { status, items, refundId } });
    unit.record(eventOf(after));
  }

  /** Brings a return to its next status, with what belongs to that in the same batch. */
  const move = (
    ctx: Context,
    id: ReturnId,
    action: string,
    status: ReturnStatus,
    step: Step = async () => ({}),
  ): Promise<OrderReturn> => {
    requirePermission(ctx.actor, "returns:manage");
    return untilWon(async () => {
      const before = await load(ctx, id);
      const unit = begin(ctx).onViolation(returnRace, () => new LostRace());
      const moved = withStatus(before, status, unit.now);
      if (!moved) throw wrongState(before.status);
      const after = { ...moved, ...(await step(unit, before)) };
      unit.add(...updateReturn(ctx.db, after));
      tell(ctx, unit, action, before, after);
      return unit.commit(after);
    });
  };

  return {
    async request(ctx, orderId, { items, reason }) {
      const order = await orders.find(ctx, orderId);
      if (!mayRequest(ctx.actor, order)) throw forbidden();
      if (order.status !== "completed") throw notDelivered(order.status);
      const unit = begin(ctx).onViolation(withinOrder, () => tooMany());
      const one: OrderReturn = {
        id: newId("rma", unit.now),
        orderId,
        userId: order.userId,
        paymentId: order.payment.id,
        status: "requested",
        reason,
        items: linesOf(order, items),
        currency: order.total.currency,
        refundId: null,
        refundedAmount: 0,
        version: 1,
        createdAt: unit.now,
        updatedAt: unit.now,
      };
      unit.add(...insertReturn(ctx.db, one, totalUnits(order.items)));
      tell(ctx, unit, "request", null, one);
      return unit.commit(one);
    },

    async listOf(ctx, orderId) {
      await orders.get(ctx, orderId);
      return shown(ctx, await listReturns(ctx.db, orderId));
    },

    async get(ctx, id) {
      const one = await load(ctx, id);
      if (!mayRead(ctx.actor, one)) throw forbidden();
      const [seen = one] = await shown(ctx, [one]);
      return seen;
    },

    approve: (ctx, id) => move(ctx, id, "approve", "approved"),
    reject: (ctx, id) => move(ctx, id, "reject", "rejected"),

    receive: (ctx, id, arrivals) =>
      move(ctx, id, "receive", "received", async (unit, { orderId, items: lines }) => {
        refuseStrangers(lines, arrivals);
        const items = withArrivals(lines, arrivals);
        const back = items.flatMap(({ sku, restocked }) => (restocked ? [{ sku, quantity: restocked }] : []));
        const levels = await selectLevels(
          ctx.db,
          back.map(({ sku }) => sku),
        );
        restock(ctx, unit, { orderId, about: id, lines: back, levels });
        return { items };
      }),

    refund: (ctx, id, amount) =>
      move(ctx, id, "refund", "refunded", async (unit, one) => {
        const wanted = { amount, atMost: goodsValue(one), reason: "goods returned" };
        const { refund } = await payments.refundWith(ctx, unit, one.paymentId, wanted);
        return { refundId: refund.id, refundedAmount: refund.amount };
      }),
  };
}

/** The lines of a return at the order's prices; refuses what the order does not have. */
function linesOf({ items: bought }: Order, items: readonly Units[]): ReturnLine[] {
  const units = totalUnits(bought);
  const details = items.flatMap(({ sku, quantity }, i) => {
    const most = units.find((one) => one.sku === sku)?.quantity ?? 0;
    return quantity > most ? [{ field: `items.${i}.quantity`, message: `at most ${most}` }] : [];
  });
  if (details.length > 0) throw tooMany(details);
  return items.map(({ sku, quantity }) => {
    const unitPrice = bought.find((item) => item.sku === sku)?.unitPrice ?? 0;
    return { sku, quantity, unitPrice, received: 0, restocked: 0 };
  });
}

/** Nothing comes back that is not on the return, nor more of it. */
function refuseStrangers(lines: readonly ReturnLine[], arrivals: readonly Arrival[]): void {
  const details = arrivals.flatMap(({ sku, quantity }, i) => {
    const most = lines.find((line) => line.sku === sku)?.quantity ?? -1;
    if (quantity <= most) return [];
    const field = `items.${i}.${most < 0 ? "sku" : "quantity"}`;
    return [{ field, message: most < 0 ? "is not on this return" : `at most ${most}` }];
  });
  if (details.length > 0)
    throw new AppError("VALIDATION_ERROR", "That is not what was to come back.", { details });
}
