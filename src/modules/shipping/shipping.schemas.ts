/** Shipping's public shapes. */
import { z } from "@hono/zod-openapi";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { lineSchema } from "#shared/http/schemas.ts";
import { type Shipment, shipmentStatuses } from "./shipping.model.ts";

const line = lineSchema(200);

export const addressSchema = z
  .strictObject({
    name: line,
    line1: line,
    line2: line.optional(),
    city: line,
    postalCode: lineSchema(20),
    country: z.string().regex(/^[A-Z]{2}$/, "is an ISO 3166-1 alpha-2 code"),
  })
  .openapi("Address");

export const addressExample = {
  name: "Ada Lovelace",
  line1: "12 St James's Square",
  city: "London",
  postalCode: "SW1Y 4JH",
  country: "GB",
} as const;

export const shipmentStatusSchema = z.enum(shipmentStatuses);

export const shipmentSchema = z
  .object({
    id: z.string(),
    orderId: z.string(),
    carrier: z.string(),
    status: shipmentStatusSchema,
    address: addressSchema,
    failureCode: z.string().nullable(),
    version: z.int(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("Shipment");

export const shipmentExample = {
  id: "shp_019a5f0e-6c00-7000-8000-000000000009",
  orderId: "ord_019a5f0e-6c00-7000-8000-000000000008",
  carrier: "sandbox",
  status: "created",
  address: addressExample,
  failureCode: null,
  version: 2,
  createdAt: "2026-11-21T10:00:02.000Z",
  updatedAt: "2026-11-21T10:00:02.000Z",
} as const;

export const presentShipment = (shipment: Shipment) => ({
  id: shipment.id,
  orderId: shipment.orderId,
  carrier: shipment.carrier,
  status: shipment.status,
  address: shipment.address as z.input<typeof addressSchema>,
  failureCode: shipment.failureCode,
  version: shipment.version,
  createdAt: isoTime(shipment.createdAt),
  updatedAt: isoTime(shipment.updatedAt),
});
