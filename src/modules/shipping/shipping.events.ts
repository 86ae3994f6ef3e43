/** What shipping tells the other rooms. */
import { z } from "zod";
import { type DomainEvent, defineEvent } from "#shared/events/event.ts";
import { idSchema } from "#shared/ids.ts";
import { type Shipment, shipmentStatuses } from "./shipping.model.ts";

const data = z.object({
  shipmentId: idSchema("shp"),
  orderId: idSchema("ord"),
  status: z.enum(shipmentStatuses),
});

const shipmentEvent = <const Status extends Shipment["status"]>(status: Status, summary: string) =>
  defineEvent({
    type: `shipment.${status}`,
    summary,
    data,
    example: {
      shipmentId: "shp_019a5f0e-6c00-7000-8000-000000000007",
      orderId: "ord_019a5f0e-6c00-7000-8000-000000000004",
      status,
    },
    aggregateOf: ({ shipmentId }) => shipmentId,
    isPublic: true,
  });

export const shipmentCreated = shipmentEvent("created", "The carrier knows of the parcel");
export const shipmentHandedOver = shipmentEvent("handed_over", "The carrier has the parcel");
export const shipmentDelivered = shipmentEvent("delivered", "The parcel has arrived");
export const shipmentFailed = shipmentEvent("failed", "The carrier refused the parcel or lost it");

export const shippingEvents = [shipmentCreated, shipmentHandedOver, shipmentDelivered, shipmentFailed];

/** The event that a status is told by; null for those that nobody outside needs to hear of. */
export function shipmentEventOf({ id, orderId, status }: Shipment): DomainEvent | null {
  const event = shippingEvents.find(({ type }) => type === `shipment.${status}`);
  return event?.({ shipmentId: id, orderId, status }) ?? null;
}
