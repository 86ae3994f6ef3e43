/** The payments room's door. Money taken and given back by providers, and the books that say so. */
export { guardedProvider } from "./guarded.provider.ts";
export { isBackWithStaff } from "./payments.repository.ts";
export { createPaymentsService, type PaymentsService } from "./payments.service.ts";
export { type RefundStatus, refundStatuses } from "./refunds.model.ts";
export { createSandboxProvider } from "./sandbox.provider.ts";
export { createSandboxService } from "./sandbox.service.ts";
export { createStripeProvider, type StripeSettings } from "./stripe.provider.ts";
