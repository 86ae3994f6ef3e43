/** Shipments, pure: states and what may follow. */
import type { OrderId, ShipmentId, UserId } from "#shared/ids.ts";

export interface Address {
  readonly name: string;
  readonly line1: string;
  readonly line2?: string | undefined;
  readonly city: string;
  readonly postalCode: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

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
  readonly address: Address;
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
