/** The payments room's door. */
export { guardedProvider } from "./guarded.provider.ts";
export type { PaymentProvider } from "./payment.provider.ts";
export type { CollectResult, Payment, PaymentStatus } from "./payments.model.ts";
export { createPaymentsService, type PaymentsService } from "./payments.service.ts";
export { createSandboxProvider } from "./sandbox.provider.ts";
export { createSandboxService, type SandboxService } from "./sandbox.service.ts";
export { createStripeProvider, type StripeSettings } from "./stripe.provider.ts";
