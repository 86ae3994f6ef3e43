/** Who may see a shipment: its customer, and staff. */
import { type Actor, may } from "#shared/access.ts";
import type { Shipment } from "./shipping.model.ts";

export const mayRead = (actor: Actor, shipment: Shipment): boolean =>
  may(actor, "shipments:read-all") || (actor.kind === "user" && actor.id === shipment.userId);
