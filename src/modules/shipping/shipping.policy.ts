/** Who may see a shipment: its customer, and staff. */
import { type Actor, may, userIdOf } from "#shared/access.ts";
import type { Shipment } from "./shipping.model.ts";

export const mayRead = (actor: Actor, shipment: Shipment): boolean =>
  may(actor, "shipments:read-all") || userIdOf(actor) === shipment.userId;
