/** The steps of the saga and their undos, each idempotent: they may run twice, and run into a cancellation. */
import type { AttentionService, Raised } from "#modules/attention";
import { isFinal, type Order, type OrdersService } from "#modules/orders";
import type { PaymentsService } from "#modules/payments";
import type { ShippingService } from "#modules/shipping";
import { BreakerOpen } from "#shared/breaker/breaker.ts";
import type { Context } from "#shared/context.ts";
import type { OrderId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import { type AbortCode, reasonOf } from "./checkout.model.ts";
import type { SagaEngine } from "./saga.port.ts";

export interface CheckoutService {
  open(orderId: OrderId): Promise<"open">;
  undoOpen(orderId: OrderId, error: Error): Promise<void>;
  takePayment(orderId: OrderId): Promise<"paid" | "authorized" | "pending" | "not_asked" | AbortCode>;
  undoPayment(orderId: OrderId): Promise<void>;
  createShipment(orderId: OrderId): Promise<"fulfilling" | "not_asked" | AbortCode>;
  undoShipment(orderId: OrderId): Promise<void>;
  complete(orderId: OrderId): Promise<"waiting" | "completed" | "cancelled">;
}

export interface CheckoutRooms {
  readonly orders: OrdersService;
  readonly payments: PaymentsService;
  readonly shipping: ShippingService;
}

/** What looking after orders needs besides. */
export interface TendedRooms extends CheckoutRooms {
  readonly attention: AttentionService;
}

/** Runs a step in a context of its own: it may run long after the one before it. */
export type RunStep = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;

/** A provider that is left alone was not asked: the order waits as it is. */
const orNotAsked = <T>(work: Promise<T>): Promise<T | "not_asked"> =>
  work.catch((error) => {
    if (error instanceof BreakerOpen) return "not_asked";
    throw error;
  });

export const createCheckoutService = (
  { orders, payments, shipping }: CheckoutRooms,
  run: RunStep,
): CheckoutService => ({
  open: async () => "open",

  undoOpen: (orderId, error) =>
    run(async (ctx) => {
      // A payment that nobody asked for yet is voided here, so that nobody asks for it later.
      await payments.undo(ctx, orderId);
      await orders.abandon(ctx, orderId, reasonOf(error));
    }),

  takePayment: (orderId) =>
    run(async (ctx) => {
      // The order first: a cancelled one is not charged.
      const { status, shipment } = await orders.find(ctx, orderId);
      if (status === "cancelled") return "cancelled";
      const collected = await orNotAsked(payments.collect(ctx, orderId));
      switch (collected) {
        case "not_asked":
          return collected;
        case "pending":
          return "pending";
        case "authorized":
          return "authorized";
        case "failed":
          return "payment_failed";
        case "voided":
          return "cancelled";
        case "refunded":
          // By an undo that did not come to its end: nothing is sent for money that went back.
          if (!shipment) return status === "pending" ? "payment_failed" : "shipment_failed";
          return "paid";
        case "captured":
          return (await orders.markPaid(ctx, orderId)).outcome === "refused" ? "cancelled" : "paid";
      }
    }),

  undoPayment: (orderId) => run((ctx) => payments.undo(ctx, orderId)),

  createShipment: (orderId) =>
    run(async (ctx) => {
      const order = await orders.find(ctx, orderId);
      if (order.status === "cancelled") return "cancelled";
      const request = { orderId, userId: order.userId, address: order.shippingAddress };
      const shipment = await orNotAsked(shipping.create(ctx, request));
      if (shipment === "not_asked") return shipment;
      // Called off though the order is not: by an undo that did not come to its end.
      if (shipment.status === "failed" || shipment.status === "cancelled") return "shipment_failed";
      // Money that is only reserved is taken once a carrier has the order: a parcel that nobody takes costs nobody a refund.
      if (order.status === "pending") {
        const payment = await orNotAsked(payments.capture(ctx, orderId)).catch((error) => {
          throw new Error(`${"payment_failed" satisfies AbortCode}: ${describeError(error)}`);
        });
        if (payment === "not_asked") return payment;
        if (payment === "voided") return "cancelled";
        if (payment === "failed" || payment === "refunded") return "payment_failed";
        if (payment !== "captured") throw new Error("the capture is under way");
        if ((await orders.markPaid(ctx, orderId)).outcome === "refused") return "cancelled";
      }
      const { outcome } = await orders.markFulfilling(ctx, orderId, shipment.id);
      return outcome === "refused" ? "cancelled" : "fulfilling";
    }),

  undoShipment: (orderId) => run((ctx) => shipping.undo(ctx, orderId)),

  complete: (orderId) =>
    run(async (ctx) => {
      const { status } = await orders.find(ctx, orderId);
      if (status === "cancelled") return "cancelled";
      if (!(await shipping.isDelivered(ctx, orderId))) return "waiting";
      return (await orders.complete(ctx, orderId)).outcome === "refused" ? "cancelled" : "completed";
    }),
});

/** An order that has not moved for so long may have lost its driver. */
const restlessSeconds = 8;
const youngMinutes = 2;
const sweepMax = 100;
/** An order that waits for nobody but Wharf for so long needs a person. */
const stuckMinutes = 15;

/**
 * Wakes the sagas of orders that wait for nobody but Wharf: a crash leaves workflow instances asleep when they run
 * locally, and a message may be lost anywhere. Old ones, such as slow payments, are looked at in `deep` sweeps only.
 */
export async function sweepOrders(
  ctx: Context,
  rooms: TendedRooms,
  saga: SagaEngine,
  deep: boolean,
): Promise<number> {
  const now = ctx.clock.now();
  const after = deep ? 0 : now - youngMinutes * 60_000;
  const found = await rooms.orders.unsettled(ctx, { after, before: now - restlessSeconds * 1000 }, sweepMax);
  await Promise.all(
    found.map(async (order) => {
      try {
        await moveOn(ctx, rooms, saga, order);
        if (isFinal(order)) return;
      } catch (error) {
        ctx.log.warn("sweep", { orderId: order.id, error: describeError(error) });
      }
      // What waits for its payment has an expiry of its own.
      const isStuck = order.status !== "pending" && order.updatedAt < now - stuckMinutes * 60_000;
      if (isStuck) await rooms.attention.report(ctx, stuck(order));
    }),
  );
  return found.length;
}

/** Does what an order waits for, or wakes who does it. */
export async function moveOn(
  ctx: Context,
  { orders, payments, shipping, attention }: TendedRooms,
  saga: SagaEngine,
  order: Order,
): Promise<void> {
  if (isFinal(order)) {
    await shipping.undo(ctx, order.id);
    await payments.undo(ctx, order.id);
    await attention.clear(ctx, "order_stuck", order.id);
    return;
  }
  // One whose payment is on its way, or was taken after all, goes on.
  const isExpired = orders.isOverdue(ctx, order) && (await orders.expire(ctx, order.id)) === "changed";
  if (!isExpired) await saga.drive(ctx, order.id, order.status === "pending" ? "payment" : "delivery");
}

const stuck = ({ id, status, payment, shipment }: Order): Raised => ({
  kind: "order_stuck",
  subjectId: id,
  orderId: id,
  reason: status === "cancelled" ? "undo_fails" : "does_not_move",
  ours: { status, payment: payment.status, shipment: shipment?.status ?? null },
  theirs: null,
});
