/**
 * The checkout room's door. The saga of one order: payment, shipment and completion, each step with its undo.
 */
export { type CheckoutService, createCheckoutService, sweepOrders } from "./checkout.service.ts";
export { runOrderSaga } from "./order.saga.ts";
export type { News, SagaEngine } from "./saga.port.ts";
