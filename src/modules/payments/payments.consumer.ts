/** What payments do when they hear an event: bring requested refunds to the provider. */
import { type Consumer, consume } from "#shared/events/consumer.ts";
import { refundRequested } from "./payments.events.ts";
import type { PaymentsService } from "./payments.service.ts";

export const paymentsConsumers = (payments: PaymentsService): Consumer[] => [
  consume("payments.refund", [refundRequested], (ctx, { refundId }) => payments.settleRefund(ctx, refundId)),
];
