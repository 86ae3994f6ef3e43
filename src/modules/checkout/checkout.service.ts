/** The steps of the saga and their undos, each idempotent: they may run twice, and run into a cancellation. */
import type { AttentionService, Raised } from "#modules/attention";
import { type Expiry, isFinal, type Order, type OrdersService } from "#modules/orders";
import type { PaymentsService } from "#modules/payments";
import type { ShippingService } from "#modules/shipping";
import { BreakerOpen } from "#shared/breaker/breaker.ts";
import type { Context } from "#shared/context.ts";
import { isDatabaseDown } from "#shared/db/errors.ts";
import type { OrderId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import { type AbortCode, reasonOf, SagaAborted } from "./checkout.model.ts";
import type { SagaEngine } from "./saga.port.ts";

export interface CheckoutService {
  open(orderId: OrderId): Promise<"open">;
  undoOpen(orderId: OrderId, error: Error): Promise<void>;
  takePayment(orderId: OrderId): Promise<"paid" | "authorized" | "pending" | "not_now" | AbortCode>;
  undoPayment(orderId: OrderId): Promise<void>;
  createShipment(orderId: OrderId): Promise<"fulfilling" | "not_now" | AbortCode>;
  undoShipment(orderId: OrderId): Promise<void>;
  complete(orderId: OrderId): Promise<"waiting" | "not_now" | "completed" | "cancelled">;
}

interface CheckoutRooms {
  readonly orders: OrdersService;
  readonly payments: PaymentsService;
  readonly shipping: ShippingService;
}

/** What looking after orders needs besides. */
export interface TendedRooms extends CheckoutRooms {
  readonly attention: AttentionService;
}

/** Runs a step in a context of its own: it may run long after the one before it. */
type RunStep = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;

/** A provider that is left alone, or a database that is away, is no fault of the order's. */
const isForLater = (error: unknown): boolean => error instanceof BreakerOpen || isDatabaseDown(error);

/** What could not be done now is looked at later: the order waits as it is. */
const orNotNow = <T>(work: Promise<T>): Promise<T | "not_now"> =>
  work.catch((error) => {
    if (isForLater(error)) return "not_now";
    throw error;
  });

/** Takes money that is only reserved. */
async function capture(
  ctx: Context,
  payments: PaymentsService,
  orderId: OrderId,
): Promise<"captured" | "not_now" | AbortCode> {
  const payment = await payments.capture(ctx, orderId).catch((error) => {
    throw isForLater(error) ? error : new SagaAborted("payment_failed", describeError(error));
  });
  switch (payment) {
    case "captured":
      return payment;
    case "authorized":
    case "pending":
      // The provider is still at it.
      return "not_now";
    case "voided":
      return "cancelled";
    case "failed":
    case "refunded":
      return "payment_failed";
  }
}

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
    orNotNow(
      run(async (ctx) => {
        // The order first: a cancelled one is not charged.
        const { status, shipment } = await orders.find(ctx, orderId);
        if (status === "cancelled") return "cancelled";
        const collected = await payments.collect(ctx, orderId);
        switch (collected) {
          case "pending":
          case "authorized":
            return collected;
          case "failed":
            return "payment_failed";
          case "voided":
            return "cancelled";
          case "refunded":
            // By staff, or by an undo that did not come to its end: nothing is sent for money that went back.
            if (!shipment) return status === "pending" ? "payment_failed" : "shipment_failed";
            return "paid";
          case "captured":
            return (await orders.markPaid(ctx, orderId)).outcome === "refused" ? "cancelled" : "paid";
        }
      }),
    ),

  undoPayment: (orderId) => run((ctx) => payments.undo(ctx, orderId)),

  createShipment: (orderId) =>
    orNotNow(
      run(async (ctx) => {
        const order = await orders.find(ctx, orderId);
        if (order.status === "cancelled") return "cancelled";
        const shipment = await shipping.create(ctx, {
          orderId,
          userId: order.userId,
          address: order.shippingAddress,
          wanted: orders.stillWanted(orderId),
        });
        // Called off though the order is not: by an undo that did not come to its end.
        if (shipment.status === "failed" || shipment.status === "cancelled") return "shipment_failed";
        // Only once a carrier has the order: a parcel that nobody takes costs nobody a refund.
        if (order.status === "pending") {
          const taken = await capture(ctx, payments, orderId);
          if (taken !== "captured") return taken;
          if ((await orders.markPaid(ctx, orderId)).outcome === "refused") return "cancelled";
        }
        const { outcome } = await orders.markFulfilling(ctx, orderId, shipment.id);
        return outcome === "refused" ? "cancelled" : "fulfilling";
      }),
    ),

  undoShipment: (orderId) => run((ctx) => shipping.undo(ctx, orderId)),

  complete: (orderId) =>
    orNotNow(
      run(async (ctx) => {
        const { status } = await orders.find(ctx, orderId);
        if (status === "cancelled") return "cancelled";
        if (!(await shipping.isDelivered(ctx, orderId))) return "waiting";
        return (await orders.complete(ctx, orderId)).outcome === "refused" ? "cancelled" : "completed";
      }),
    ),
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
      // What waits for its payment has an expiry of its own.
      let waitsSince = order.status === "pending" ? null : order.updatedAt;
      try {
        if (isFinal(order)) return await endUndo(ctx, rooms, order.id);
        const expiry = await expireIfDue(ctx, rooms, order);
        if (expiry === "changed") return;
        if (expiry === "refused") waitsSince = await rooms.payments.unchangedSince(ctx, order.id);
        await drive(ctx, saga, order);
      } catch (error) {
        ctx.log.warn("sweep", { orderId: order.id, error: describeError(error) });
      }
      const isStuck = waitsSince !== null && waitsSince < now - stuckMinutes * 60_000;
      if (isStuck) await rooms.attention.report(ctx, stuck(order));
    }),
  );
  return found.length;
}

/** Does what an order waits for, or wakes who does it. */
export async function moveOn(
  ctx: Context,
  rooms: TendedRooms,
  saga: SagaEngine,
  order: Order,
): Promise<void> {
  if (isFinal(order)) await endUndo(ctx, rooms, order.id);
  else if ((await expireIfDue(ctx, rooms, order)) !== "changed") await drive(ctx, saga, order);
}

/** Undoes what a saga has left of a cancelled order. */
async function endUndo(ctx: Context, { shipping, payments, attention }: TendedRooms, id: OrderId) {
  await shipping.undo(ctx, id);
  await payments.undo(ctx, id);
  await attention.clear(ctx, "order_stuck", id);
}

/** `refused` it is overdue, and its money was taken after all. */
const expireIfDue = async (ctx: Context, { orders }: TendedRooms, order: Order): Promise<Expiry> =>
  orders.isOverdue(ctx, order) ? orders.expire(ctx, order.id) : "already";

/** One whose payment is on its way, or was taken after all, goes on too. */
const drive = (ctx: Context, saga: SagaEngine, { id, status }: Order): Promise<void> =>
  saga.drive(ctx, id, status === "pending" ? "payment" : "delivery");

const stuck = ({ id, status, payment, shipment }: Order): Raised => ({
  kind: "order_stuck",
  subjectId: id,
  orderId: id,
  reason: status === "cancelled" ? "undo_fails" : "does_not_move",
  ours: { status, payment: payment.status, shipment: shipment?.status ?? null },
  theirs: null,
});
