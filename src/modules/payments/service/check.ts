/** Reconciliation: a payment's books held against the provider's, repaired by its own state machine or raised. */
import type { AttentionService } from "#modules/attention";
import type { Context } from "#shared/context.ts";
import { runBatch } from "#shared/db/database.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { paymentCheckDue } from "../payments.events.ts";
import { differenceOf, type Payment, type Refund, type TheirBooks } from "../payments.model.ts";
import { postponeChecks, selectDueChecks } from "../payments.repository.ts";

/** So many payments are looked up after one round. */
const checksMax = 100;

/** Records a task for each payment that is due to be looked up, in the batch that puts its next time down. */
export async function scheduleChecks(ctx: Context): Promise<number> {
  const unit = begin(ctx);
  const [due] = (await runBatch(ctx.db, [selectDueChecks(ctx.db, unit.now, checksMax)])) as [
    Pick<Payment, "id">[],
  ];
  if (due.length === 0) return 0;
  unit.add(
    postponeChecks(
      ctx.db,
      due.map(({ id }) => id),
      unit.now,
    ),
  );
  for (const { id } of due) unit.record(paymentCheckDue({ paymentId: id }));
  return unit.commit(due.length);
}

/** Raises what can't be repaired, with both sides, and resolves what has come right. */
export async function judge(
  ctx: Context,
  attention: AttentionService,
  payment: Payment,
  refunds: readonly Refund[],
  theirs: TheirBooks,
): Promise<"equal" | "raised"> {
  const difference = differenceOf(payment, refunds, theirs);
  if (!difference) {
    await attention.clear(ctx, "payment_mismatch", payment.id);
    return "equal";
  }
  const { id: subjectId, orderId } = payment;
  await attention.report(ctx, { kind: "payment_mismatch", subjectId, orderId, ...difference });
  return "raised";
}
