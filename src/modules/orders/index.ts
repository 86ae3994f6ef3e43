/** The orders room's door. What was sold: a log of events for each order, and the order as their fold. */
export {
  type CancellationReason,
  isFinal,
  type LogEntry,
  type Order,
  type OrderStatus,
  orderStatuses,
} from "./orders.model.ts";
export { selectLogAfter, selectLogEnd } from "./orders.repository.ts";
export { presentOrder } from "./orders.schemas.ts";
export { createOrdersService, type OrdersService } from "./orders.service.ts";
export type { Expiry } from "./service/expire.ts";
