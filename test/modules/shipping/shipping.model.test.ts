/** The parcel's states: every status against every other. */
import { describe, expect, it } from "vitest";
import {
  hasLeft,
  type Shipment,
  type ShipmentStatus,
  withStatus,
} from "../../../src/modules/shipping/shipping.model.ts";

const statuses: readonly ShipmentStatus[] = [
  "pending",
  "created",
  "handed_over",
  "delivered",
  "cancelled",
  "failed",
];
const shipmentIn = (status: ShipmentStatus): Shipment => ({
  id: "shp_1",
  orderId: "ord_1",
  userId: "usr_1",
  carrier: "manual",
  status,
  address: { name: "Ada", line1: "1 Quay", city: "London", postalCode: "E1", country: "GB" },
  failureCode: null,
  version: 2,
  createdAt: 1,
  updatedAt: 1,
});
const allowed = new Set([
  "pending → created",
  "pending → failed",
  "pending → cancelled",
  "created → handed_over",
  "created → delivered",
  "created → cancelled",
  "handed_over → delivered",
]);

describe("a parcel", () => {
  it.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))("%s → %s", (from, to) => {
    const before = shipmentIn(from);
    const after = withStatus(before, to, 9, "no");
    const expected = { ...before, status: to, failureCode: "no", version: 3, updatedAt: 9 };
    expect(after).toEqual(allowed.has(`${from} → ${to}`) ? expected : null);
  });

  it.each(statuses)("that is %s has left the house or not", (status) => {
    expect(hasLeft(shipmentIn(status))).toBe(status === "handed_over" || status === "delivered");
  });
});
