/** Shipments, pure: states and what may follow. */

import type { OrderId, ShipmentId, UserId } from "#shared/ids.ts";
import type { PostalAddress } from "#shared/postal-address.ts";

/** `pending` the carrier is being asked, `created` it has said yes. */
export const shipmentStatuses = [
  "pending",
  "created",
  "handed_over",
  "delivered",
  "cancelled",
  "failed",
] as const;
export type ShipmentStatus = (typeof shipmentStatuses)[number];

export interface Shipment {
  readonly id: ShipmentId;
  readonly orderId: OrderId;
  readonly userId: UserId;
  readonly carrier: string;
  readonly status: ShipmentStatus;
  readonly address: PostalAddress;
  readonly failureCode: string | null;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const next: Readonly<Record<ShipmentStatus, readonly ShipmentStatus[]>> = {
  pending: ["created", "failed", "cancelled"],
  created: ["handed_over", "delivered", "cancelled"],
  handed_over: ["delivered"],
  delivered: [],
  cancelled: [],
  failed: [],
};

/** The shipment in the new status, or null where that can't follow from where it is. */
export function withStatus(
  shipment: Shipment,
  status: ShipmentStatus,
  now: number,
  failureCode: string | null = null,
): Shipment | null {
  if (!next[shipment.status].includes(status)) return null;
  return { ...shipment, status, failureCode, version: shipment.version + 1, updatedAt: now };
}

/** True once the parcel has left the house: from then on nothing is undone. */
export const hasLeft = ({ status }: Shipment): boolean => status === "handed_over" || status === "delivered";

/** True where no parcel is to leave any more. */
export const isOff = ({ status }: Shipment): boolean => status === "cancelled" || status === "failed";
