/** The payments room's door. */
export { guardedProvider } from "./guarded.provider.ts";
export type { PaymentProvider } from "./payment.provider.ts";
export type { Payment, PaymentStatus } from "./payments.model.ts";
export { type CollectResult, createPaymentsService, type PaymentsService } from "./payments.service.ts";
export { createSandboxProvider, readLedger } from "./sandbox.provider.ts";
