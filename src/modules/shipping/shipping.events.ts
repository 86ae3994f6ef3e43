/** What shipping tells the other rooms. */
import type { DomainEvent } from "#shared/events/event.ts";
import type { Shipment, ShipmentStatus } from "./shipping.model.ts";

interface ShipmentData {
  readonly shipmentId: string;
  readonly orderId: string;
  readonly status: ShipmentStatus;
}

export type ShipmentEvent = DomainEvent<
  "shipment.created" | "shipment.handed_over" | "shipment.delivered" | "shipment.failed",
  ShipmentData
>;

/** The event that a status is told by; null for those that nobody outside needs to hear of. */
export function shipmentEvent({ id, orderId, status }: Shipment): ShipmentEvent | null {
  switch (status) {
    case "created":
    case "handed_over":
    case "delivered":
    case "failed":
      return { type: `shipment.${status}`, aggregateId: id, data: { shipmentId: id, orderId, status } };
    case "pending":
    case "cancelled":
      return null;
  }
}
