/** The checkout room's door. */
export { type CheckoutService, createCheckoutService, sweepOrders } from "./checkout.service.ts";
export { runOrderSaga } from "./order.saga.ts";
export type { News, SagaEngine } from "./saga.port.ts";
