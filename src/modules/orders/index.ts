/** The orders room's door. */
export { type CancellationReason, isFinal, type Order, orderStatuses } from "./orders.model.ts";
export { presentOrder } from "./orders.schemas.ts";
export { createOrdersService, type OrdersService } from "./orders.service.ts";
