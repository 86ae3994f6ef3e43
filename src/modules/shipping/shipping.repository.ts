/** The only user of the shipments table. */
import { and, eq, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import type { OrderId, ShipmentId } from "#shared/ids.ts";
import type { Shipment } from "./shipping.model.ts";
import { shipments } from "./shipping.table.ts";

export const shipmentRace = "shipment_version";
export const shipmentGone = "shipment_in_house";

export async function findShipment(db: Database, id: ShipmentId): Promise<Shipment | null> {
  const [shipment] = await db.select().from(shipments).where(eq(shipments.id, id));
  return shipment ?? null;
}

export async function findShipmentOfOrder(db: Database, orderId: OrderId): Promise<Shipment | null> {
  const [shipment] = await db.select().from(shipments).where(eq(shipments.orderId, orderId));
  return shipment ?? null;
}

export const insertShipment = (db: Database, shipment: Shipment): Statement =>
  db.insert(shipments).values(shipment);

export const updateShipment = (db: Database, after: Shipment): Statement[] => [
  db
    .update(shipments)
    .set(after)
    .where(and(eq(shipments.id, after.id), eq(shipments.version, after.version - 1))),
  guardChanges(db, shipmentRace),
];

/** Calls off the order's shipment if there is one in the house; breaks the guard where the parcel has left. */
export const cancelShipmentOfOrder = (db: Database, orderId: OrderId, now: number): Statement[] => [
  rawStatement(
    db,
    sql`
    UPDATE shipments SET status = 'cancelled', version = version + 1, updated_at = ${now}
    WHERE order_id = ${orderId} AND status IN ('pending', 'created')`,
  ),
  guardThat(
    db,
    shipmentGone,
    sql`NOT EXISTS (SELECT 1 FROM shipments WHERE order_id = ${orderId} AND status IN ('handed_over', 'delivered'))`,
  ),
];
