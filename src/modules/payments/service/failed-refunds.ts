/** Refunds that could not be made: shown, raised to staff, and asked for again on their word. */
import { raiseAttention } from "#modules/attention";
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { LostRace } from "#shared/retry.ts";
import { paymentRefundFailed, refundDataOf, refundRequested } from "../payments.events.ts";
import type { Payment, Refund } from "../payments.model.ts";
import { moveRefund, refundRace } from "../payments.repository.ts";

/**
 * Gives a refund up. Its sum stays taken off what may be refunded: the provider may have made it without saying so,
 * and it is asked for again under the same id only.
 */
export async function failRefund(
  ctx: Context,
  payment: Payment,
  refund: Refund,
  code: string,
): Promise<void> {
  const unit = begin(ctx).onViolation(refundRace, () => new LostRace());
  const after = { status: "failed", failureCode: code } as const;
  unit
    .add(...moveRefund(ctx.db, refund.id, "pending", after, unit.now))
    .record(paymentRefundFailed(refundDataOf(payment, refund)));
  raiseAttention(ctx, unit, {
    kind: "refund_failed",
    subjectId: refund.id,
    orderId: payment.orderId,
    reason: code,
    ours: { status: "failed", amount: refund.amount, currency: payment.currency },
    theirs: null,
  });
  await unlessLost(unit.commit(null));
}

/** Asks for a failed refund again; harmless where it is not a failed one any more. */
export async function reopenRefund(ctx: Context, payment: Payment, refund: Refund): Promise<void> {
  const unit = begin(ctx).onViolation(refundRace, () => new LostRace());
  unit
    .add(...moveRefund(ctx.db, refund.id, "failed", { status: "pending", failureCode: null }, unit.now))
    .record(refundRequested(refundDataOf(payment, refund)));
  await unlessLost(unit.commit(null));
}

/** Somebody else moved it meanwhile: the provider knows it by its id, so it was one refund. */
export const unlessLost = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error) => {
    if (!(error instanceof LostRace)) throw error;
  });
