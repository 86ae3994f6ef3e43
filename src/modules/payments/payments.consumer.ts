/** What payments do when they hear an event: bring refunds to the provider, and look up what is due. */
import { type Consumer, consume, patiently } from "#shared/events/consumer.ts";
import type { PaymentId, RefundId } from "#shared/ids.ts";
import { attentionRetryRequested } from "../attention/attention.events.ts";
import { paymentCheckDue, refundRequested } from "./payments.events.ts";
import type { PaymentsService } from "./payments.service.ts";

export const paymentsConsumers = (payments: PaymentsService): Consumer[] => [
  consume("payments.refund", [refundRequested], (ctx, { refundId }, task) =>
    patiently(
      ctx,
      task,
      () => payments.settleRefund(ctx, refundId),
      () => payments.giveUpRefund(ctx, refundId),
    ),
  ),
  // One that could not be looked up for a day is due again anyway.
  consume(
    "payments.check",
    [paymentCheckDue],
    (ctx, { paymentId }, task) =>
      patiently(
        ctx,
        task,
        () => payments.check(ctx, paymentId),
        async () => {},
      ),
    "sync",
  ),
  consume("payments.attention", [attentionRetryRequested], async (ctx, { kind, subjectId }, task) => {
    if (kind === "refund_failed") await payments.retryRefund(ctx, subjectId as RefundId);
    if (kind === "payment_mismatch")
      await patiently(
        ctx,
        task,
        () => payments.check(ctx, subjectId as PaymentId),
        async () => {},
      );
  }),
];
