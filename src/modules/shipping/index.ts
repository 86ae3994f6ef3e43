/** The shipping room's door. Parcels and their carriers: booked, called off, handed over, delivered. */
export { guardedCarrier } from "./guarded.carrier.ts";
export { manualCarrier } from "./manual.carrier.ts";
export { createSandboxCarrier } from "./sandbox.carrier.ts";
export { addressExample, addressSchema } from "./shipping.schemas.ts";
export { createShippingService, type ShippingService } from "./shipping.service.ts";
