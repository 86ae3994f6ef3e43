/** The shipping room's door. */
export { guardedCarrier } from "./guarded.carrier.ts";
export { manualCarrier } from "./manual.carrier.ts";
export { createSandboxCarrier } from "./sandbox.carrier.ts";
export type { Carrier } from "./shipment.carrier.ts";
export type { Shipment, ShipmentStatus } from "./shipping.model.ts";
export { addressExample, addressSchema, shipmentStatusSchema } from "./shipping.schemas.ts";
export { createShippingService, type ShippingService } from "./shipping.service.ts";
