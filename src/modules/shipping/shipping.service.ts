/** Use cases of shipping. The shipment's own status decides whether a parcel can still be called back. */

import type { AttentionService, Raised } from "#modules/attention";
import { audit } from "#modules/audit";
import { shipStock } from "#modules/inventory";
import { requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { forbidden, notFound } from "#shared/errors.ts";
import { newId, type OrderId, type ShipmentId, type UserId } from "#shared/ids.ts";
import type { Settled, Verified } from "#shared/inbound/inbound.ts";
import type { PostalAddress } from "#shared/postal-address.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import type { Carrier } from "./shipment.carrier.ts";
import { alreadyLeft, notFromHere, shipmentNotFound } from "./shipping.errors.ts";
import { shipmentEventOf } from "./shipping.events.ts";
import { hasLeft, isOff, type Shipment, withStatus } from "./shipping.model.ts";
import { mayRead } from "./shipping.policy.ts";
import {
  cancelShipmentOfOrder,
  findShipment,
  findShipmentOfOrder,
  insertShipment,
  shipmentGone,
  shipmentRace,
  updateShipment,
} from "./shipping.repository.ts";

export interface ShipmentRequest {
  readonly orderId: OrderId;
  readonly userId: UserId;
  readonly address: PostalAddress;
}

export interface ShippingService {
  /** Books the order's one shipment. Throws where the outcome is unknown: call it again. */
  create(ctx: Context, request: ShipmentRequest): Promise<Shipment>;
  /** Makes sure that no parcel leaves for the order; harmless where there is none, an error where one has left. */
  undo(ctx: Context, orderId: OrderId): Promise<void>;
  /** Has staff look at a parcel of a cancelled order that could not be called off. */
  reportNotOff(ctx: Context, orderId: OrderId): Promise<void>;
  /** Adds the end of the order's shipment to the order's own batch; `INVALID_TRANSITION` where it has left. */
  cancelWith(ctx: Context, unit: UnitOfWork, orderId: OrderId): void;
  isDelivered(ctx: Context, orderId: OrderId): Promise<boolean>;
  get(ctx: Context, id: ShipmentId): Promise<Shipment>;
  /** Staff report that the carrier has the parcel, or that the customer has it. */
  report(ctx: Context, id: ShipmentId, status: "handed_over" | "delivered"): Promise<Shipment>;
  /** Proves a carrier's webhook: 404 where there is no such carrier, 401 where its signature is wrong. */
  verifyWebhook(ctx: Context, carrier: string, body: string, headers: Headers): Promise<Verified>;
  /** Moves the shipment to where a verified webhook says it is; harmless when repeated. */
  takeIn(ctx: Context, carrier: string, body: string): Promise<Settled>;
}

/** `defaultCarrier` is the name of the one that new shipments go with. */
export function createShippingService(
  carriers: ReadonlyMap<string, Carrier>,
  defaultCarrier: string,
  attention: AttentionService,
): ShippingService {
  function carrierOf(name: string): Carrier {
    const carrier = carriers.get(name);
    if (!carrier) throw notFound("carrier");
    return carrier;
  }

  /** Brings a shipment into its next status, with all that follows: stock leaves the shelf, the rooms are told. */
  async function move(ctx: Context, before: Shipment, after: Shipment) {
    const unit = begin(ctx).onViolation(shipmentRace, () => new LostRace());
    unit.add(...updateShipment(ctx.db, after));
    if (hasLeft(after)) shipStock(ctx, unit, after.orderId);
    const event = shipmentEventOf(after);
    if (event) unit.record(event);
    audit(ctx, unit, {
      action: `shipment.${after.status}`,
      resourceType: "shipment",
      resourceId: after.id,
      before,
      after,
    });
    return unit.commit(after);
  }

  /** The order's shipment, made where there is none; of two at once the database keeps one. */
  async function ensure(ctx: Context, { orderId, userId, address }: ShipmentRequest): Promise<Shipment> {
    const found = await findShipmentOfOrder(ctx.db, orderId);
    if (found) return found;
    const unit = begin(ctx).onViolation("shipments.order_id", () => new LostRace());
    const shipment: Shipment = {
      id: newId("shp", unit.now),
      orderId,
      userId,
      carrier: defaultCarrier,
      status: "pending",
      address,
      failureCode: null,
      version: 1,
      createdAt: unit.now,
      updatedAt: unit.now,
    };
    return unit.add(insertShipment(ctx.db, shipment)).commit(shipment);
  }

  async function load(ctx: Context, id: ShipmentId): Promise<Shipment> {
    const shipment = await findShipment(ctx.db, id);
    if (!shipment) throw shipmentNotFound();
    return shipment;
  }

  return {
    create: (ctx, request) =>
      untilWon(async () => {
        const shipment = await ensure(ctx, request);
        if (shipment.status !== "pending") return shipment;
        const outcome = await carrierOf(shipment.carrier).book(shipment.id, shipment.address);
        const [status, code] =
          outcome.kind === "booked" ? (["created", null] as const) : (["failed", outcome.code] as const);
        const after = withStatus(shipment, status, ctx.clock.now(), code);
        if (!after) throw notFromHere(shipment.status);
        return move(ctx, shipment, after);
      }),

    undo: (ctx, orderId) =>
      untilWon(async () => {
        const shipment = await findShipmentOfOrder(ctx.db, orderId);
        if (!shipment) return;
        if (hasLeft(shipment)) throw alreadyLeft();
        const cancelled = withStatus(shipment, "cancelled", ctx.clock.now());
        if (cancelled) await move(ctx, shipment, cancelled);
        await carrierOf(shipment.carrier).cancel(shipment.id, shipment.address);
      }),

    reportNotOff: (ctx, orderId) =>
      attention.report(ctx, {
        kind: "order_stuck",
        subjectId: orderId,
        orderId,
        reason: "undo_fails",
        ours: { status: "cancelled", shipment: "cancelled" },
        theirs: null,
      }),

    cancelWith(ctx, unit, orderId) {
      unit.add(...cancelShipmentOfOrder(ctx.db, orderId, unit.now)).onViolation(shipmentGone, alreadyLeft);
    },

    isDelivered: async (ctx, orderId) => (await findShipmentOfOrder(ctx.db, orderId))?.status === "delivered",

    async get(ctx, id) {
      const shipment = await load(ctx, id);
      if (!mayRead(ctx.actor, shipment)) throw forbidden();
      return shipment;
    },

    report(ctx, id, status) {
      requirePermission(ctx.actor, "shipments:write");
      return untilWon(async () => {
        const shipment = await load(ctx, id);
        const after = withStatus(shipment, status, ctx.clock.now());
        if (!after) throw notFromHere(shipment.status);
        return move(ctx, shipment, after);
      });
    },

    verifyWebhook: async (_, name, body, headers) => carrierOf(name).verifyWebhook(body, headers),

    async takeIn(ctx, name, body) {
      const event = carrierOf(name).readWebhook(body);
      if (!event) return "ignored";
      return untilWon(async () => {
        const found = await findShipment(ctx.db, event.shipmentId as ShipmentId);
        if (found?.carrier !== name) return "unknown";
        const now = ctx.clock.now();
        // Quicker than its own answer to the booking, or instead of it: what it has, it has booked.
        const booked = found.status === "pending" && withStatus(found, "created", now);
        const shipment = booked ? await move(ctx, found, booked) : found;
        const after = withStatus(shipment, event.status, now);
        // Late, twice or out of order: what it says is already so, or can't be so any more.
        if (after) await move(ctx, shipment, after);
        else if (isOff(shipment)) await attention.report(ctx, goneThoughOff(shipment, event.status));
        return "processed";
      });
    },
  };
}

const goneThoughOff = ({ id, orderId, status }: Shipment, theirs: string): Raised => ({
  kind: "shipment_mismatch",
  subjectId: id,
  orderId,
  reason: "gone",
  ours: { status },
  theirs: { status: theirs },
});
