/** Use cases of orders. Every change is an event; the saga drives the happy path, people cancel. */
import { type AttentionService, settleAttention } from "#modules/attention";
import { audit } from "#modules/audit";
import { releaseStock } from "#modules/inventory";
import type { PaymentsService } from "#modules/payments";
import type { ShippingService } from "#modules/shipping";
import { may, requirePermission, requireUserId } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { type PageRequest, readEvery, type Slice } from "#shared/db/keyset.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";
import { forbidden } from "#shared/errors.ts";
import type { OrderId, PaymentId, ShipmentId, UserId } from "#shared/ids.ts";
import {
  decideCancel,
  decideCompleted,
  decideFulfilling,
  decidePaid,
  decidePayment,
  decideRefund,
  decideRefunded,
  decideShipment,
} from "./decisions.model.ts";
import { orderNotFound, wrongState } from "./orders.errors.ts";
import { type CancellationReason, type LogEntry, type Order, replayUntil } from "./orders.model.ts";
import { mayCancel, mayRead, reasonFor } from "./orders.policy.ts";
import {
  countOrders,
  findEvents,
  findOrder,
  findUnsettled,
  listOrders,
  type OrderFilter,
  type OrderRange,
  readLog,
  type Span,
  type StoredEvent,
  scanOrders,
} from "./orders.repository.ts";
import { appendChange, type Transition, transition } from "./service/append.ts";
import { type Expiry, expireOrder, isOverdue } from "./service/expire.ts";
import { type PlaceOrder, placeOrder } from "./service/place.ts";

export interface OrdersService {
  place(ctx: Context, input: PlaceOrder): Promise<Order>;
  /** Cancels in one batch with the release of stock and the end of the shipment; the saga brings the money back. */
  cancel(ctx: Context, id: OrderId, note: string | undefined): Promise<Order>;
  get(ctx: Context, id: OrderId): Promise<Order>;
  /** The order as it was at that time (epoch milliseconds): not found before it was placed, the present one in the future. */
  getAt(ctx: Context, id: OrderId, time: number): Promise<Order>;
  list(ctx: Context, filter: OrderFilter, page: PageRequest): Promise<Slice<Order>>;
  events(ctx: Context, id: OrderId): Promise<StoredEvent[]>;
  /** Every order of a user, whom the caller may see. */
  everyOf(ctx: Context, userId: UserId): Promise<Order[]>;
  /** Everybody's orders, oldest first: the first of a range of ids. */
  scan(ctx: Context, range: OrderRange, limit: number): Promise<Order[]>;
  count(ctx: Context, range: OrderRange): Promise<number>;

  /** For the saga and the consumers: each is harmless when repeated. */
  find(ctx: Context, id: OrderId): Promise<Order>;
  abandon(ctx: Context, id: OrderId, reason: CancellationReason): Promise<Transition>;
  markPaid(ctx: Context, id: OrderId): Promise<Transition>;
  markFulfilling(ctx: Context, id: OrderId, shipmentId: ShipmentId): Promise<Transition>;
  complete(ctx: Context, id: OrderId): Promise<Transition>;
  noteShipment(ctx: Context, id: OrderId, status: string): Promise<Transition>;
  notePayment(ctx: Context, id: OrderId, status: string): Promise<Transition>;
  /** News of money that went back, or came again: how much in all, the payment knows. */
  noteRefund(ctx: Context, id: OrderId, paymentId: PaymentId): Promise<Transition>;
  /** Cancels an order that is not paid for in time; harmless before that, and where it is paid for meanwhile. */
  expire(ctx: Context, id: OrderId): Promise<Expiry>;
  isOverdue(ctx: Context, order: Order): boolean;
  /** Raises an order that is overdue while its payment can't be ended. */
  reportUnpaid(ctx: Context, id: OrderId): Promise<void>;
  /** Orders that wait for nobody but Wharf, last touched within the span. */
  unsettled(ctx: Context, span: Span, limit: number): Promise<Order[]>;
  /** For read models: the next events after a place of the log of all orders, oldest first. */
  readLog(ctx: Context, afterSeq: number, limit: number): Promise<LogEntry[]>;
}

/** Orders are to be paid for within `expiryMs`. */
export function createOrdersService(
  payments: PaymentsService,
  shipping: ShippingService,
  attention: AttentionService,
  { expiryMs }: { expiryMs: number },
): OrdersService {
  async function find(ctx: Context, id: OrderId): Promise<Order> {
    const order = await findOrder(ctx.db, id);
    if (!order) throw orderNotFound();
    return order;
  }

  async function readable(ctx: Context, id: OrderId): Promise<Order> {
    const order = await find(ctx, id);
    if (!mayRead(ctx.actor, order)) throw forbidden();
    return order;
  }

  /** What a cancellation takes back in its own batch. */
  const takeBack = (ctx: Context, note?: string) => (unit: UnitOfWork, before: Order, after: Order) => {
    shipping.cancelWith(ctx, unit, after.id);
    releaseStock(ctx, unit, after.id);
    settleAttention(ctx, unit, "void_failed", after.id);
    const reason = after.cancellation?.reason;
    audit(ctx, unit, {
      action: "order.cancel",
      resourceType: "order",
      resourceId: after.id,
      before: { status: before.status },
      after: { status: after.status, reason, ...(note ? { note } : {}) },
    });
  };

  return {
    place: (ctx, input) => placeOrder(ctx, payments, expiryMs, input),

    async cancel(ctx, id, note) {
      const { outcome, order } = await transition(
        ctx,
        id,
        (current) => {
          if (!mayCancel(ctx.actor, current)) throw forbidden();
          return decideCancel(current, reasonFor(ctx.actor, current));
        },
        takeBack(ctx, note),
      );
      if (outcome !== "changed") throw wrongState(order.status);
      return order;
    },

    get: readable,

    async getAt(ctx, id, time) {
      const order = replayUntil(await findEvents(ctx.db, id), time);
      if (!order) throw orderNotFound();
      if (!mayRead(ctx.actor, order)) throw forbidden();
      return order;
    },

    async list(ctx, filter, page) {
      const self = requireUserId(ctx.actor);
      const readsAll = may(ctx.actor, "orders:read-all");
      const userId = filter.userId ?? self;
      if (userId !== self && !readsAll) throw forbidden();
      return listOrders(ctx.db, { ...filter, userId }, page);
    },

    async events(ctx, id) {
      await readable(ctx, id);
      return findEvents(ctx.db, id);
    },

    everyOf: (ctx, userId) => readEvery((page) => listOrders(ctx.db, { userId }, page)),

    async scan(ctx, range, limit) {
      requirePermission(ctx.actor, "orders:read-all");
      return scanOrders(ctx.db, range, limit);
    },

    async count(ctx, range) {
      requirePermission(ctx.actor, "orders:read-all");
      return countOrders(ctx.db, range);
    },

    find,
    abandon: (ctx, id, reason) => transition(ctx, id, (order) => decideCancel(order, reason), takeBack(ctx)),
    markPaid: (ctx, id) =>
      transition(ctx, id, decidePaid, (unit) => settleAttention(ctx, unit, "void_failed", id)),
    markFulfilling: (ctx, id, shipmentId) =>
      transition(ctx, id, (order) => decideFulfilling(order, shipmentId)),
    complete: (ctx, id) =>
      // Both in one batch: nobody looks after an order that is completed.
      transition(ctx, id, decideCompleted, (unit, _, completed) => {
        const then = decideRefunded(completed);
        if (then !== "already") appendChange(ctx, unit, completed, id, then);
      }),
    noteShipment: (ctx, id, status) => transition(ctx, id, (order) => decideShipment(order, status)),
    notePayment: (ctx, id, status) => transition(ctx, id, (order) => decidePayment(order, status)),
    // Asked after the order was read: whoever was asked earlier loses the race, and asks again.
    noteRefund: (ctx, id, paymentId) =>
      transition(ctx, id, async (order) => decideRefund(order, await payments.givenBack(ctx, paymentId))),
    expire: async (ctx, id) => expireOrder(ctx, payments, await find(ctx, id), expiryMs, takeBack(ctx)),
    isOverdue: (ctx, order) => isOverdue(order, ctx.clock.now(), expiryMs),
    async reportUnpaid(ctx, id) {
      const { status, payment } = await find(ctx, id);
      const ours = { status, payment: payment.status };
      const raised = {
        kind: "void_failed",
        subjectId: id,
        orderId: id,
        reason: "overdue",
        ours,
        theirs: null,
      } as const;
      if (status === "pending") await attention.report(ctx, raised);
    },
    unsettled: (ctx, span, limit) => findUnsettled(ctx.db, span, limit),
    readLog: (ctx, afterSeq, limit) => readLog(ctx.db, afterSeq, limit),
  };
}
