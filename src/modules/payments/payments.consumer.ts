/** What payments do when they hear an event: bring requested refunds to the provider. */
import { z } from "zod";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { RefundId } from "#shared/ids.ts";
import type { PaymentsService } from "./payments.service.ts";

const refundSchema = z.object({ refundId: z.string() });

export const paymentsConsumers = (payments: PaymentsService): Consumer[] => [
  consume("payments.refund", ["payment.refund_requested"], refundSchema, (ctx, { refundId }) =>
    payments.settleRefund(ctx, refundId as RefundId),
  ),
];
