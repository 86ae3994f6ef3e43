/** The checkout room's door. */
export { createCheckoutService, sweepOrders } from "./checkout.service.ts";
export { runOrderSaga } from "./order.saga.ts";
export type { News, SagaEngine } from "./saga.port.ts";
