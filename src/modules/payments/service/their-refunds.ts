/** Taking in what the provider says of refunds and disputes: Wharf's own, those made elsewhere, and what banks took. */
import type { AttentionService } from "#modules/attention";
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import type { PaymentId, RefundId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import type { PaymentProvider } from "../payment.provider.ts";
import { type Payment, refundable } from "../payments.model.ts";
import { listRefunds } from "../payments.repository.ts";
import {
  holdsSum,
  isOutside,
  outsideOf,
  type Refund,
  type RefundStep,
  stepTo,
  type TheirRefund,
  theirsOf,
} from "../refunds.model.ts";
import { loadPayment } from "./load.ts";
import { operationOf } from "./operation.ts";
import { addRefund, addStep } from "./refund-steps.ts";

interface Account {
  readonly refunds: readonly Refund[];
  readonly theirs: readonly TheirRefund[];
}

/**
 * Brings a payment's refunds to where the provider has them, and books those that it alone knows, each once and never
 * more than is left: what does not fit is a difference, which is raised.
 */
export const takeInRefunds = (
  ctx: Context,
  provider: PaymentProvider,
  id: PaymentId,
  settle: (id: RefundId) => Promise<void>,
): Promise<readonly TheirRefund[]> =>
  untilWon(async () => {
    // Ours first: what is newer there than here is seen again by the guards.
    const payment = await loadPayment(ctx, id);
    const refunds = await listRefunds(ctx.db, id);
    const theirs = await provider.refundsOf(operationOf(payment));
    const outside = outsideOf(refunds, theirs);
    const account = { refunds, theirs };
    const inTheWay = outside.length > 0 ? unsentOf(account) : [];
    if (inTheWay.length > 0 && outside.reduce((sum, { amount }) => sum + amount, 0) > refundable(payment)) {
      // The provider has given that money to others, so it refuses these, which makes room.
      for (const refund of inTheWay) await settle(refund.id);
      throw new LostRace();
    }
    const steps = stepsOf(account);
    if (steps.length + outside.length > 0) await book(ctx, payment, steps, outside);
    return theirs;
  });

/** Wharf's own that are under way and not there yet. */
const unsentOf = ({ refunds, theirs }: Account): Refund[] =>
  refunds.filter((refund) => refund.status === "pending" && !isOutside(refund) && !theirsOf(refund, theirs));

interface NextStep {
  readonly refund: Refund;
  readonly step: RefundStep;
}

/** The steps that are due, those first that make room. */
const stepsOf = ({ refunds, theirs }: Account): NextStep[] =>
  refunds
    .flatMap((refund) => {
      const step = stepTo(refund, theirsOf(refund, theirs));
      return step ? [{ refund, step }] : [];
    })
    .toSorted((a, b) => Number(holdsSum(a.step)) - Number(holdsSum(b.step)));

async function book(
  ctx: Context,
  payment: Payment,
  steps: readonly NextStep[],
  outside: readonly TheirRefund[],
): Promise<void> {
  const unit = begin(ctx);
  let after = payment;
  for (const { refund, step } of steps) {
    const takes = holdsSum(step) && !holdsSum(refund);
    if (!takes || refund.amount <= refundable(after)) after = addStep(ctx, unit, after, refund, step);
  }
  for (const { externalId, origin, status, amount: wanted } of outside) {
    const amount = Math.min(wanted, refundable(after));
    const reason = origin === "bank" ? "chargeback" : "made at the provider";
    if (amount > 0)
      after = addRefund(ctx, unit, after, { amount, reason, origin, status, externalId }).payment;
  }
  await unit.commit(null);
}

/** Has staff see a dispute for as long as it may cost the shop its money. */
export async function reportDispute(
  ctx: Context,
  attention: AttentionService,
  { id, orderId, capturedAmount, currency }: Payment,
  theirs: readonly TheirRefund[],
): Promise<void> {
  const open = theirs.find(({ origin, status }) => origin === "bank" && status !== "failed");
  if (!open) return attention.clear(ctx, "dispute", id);
  await attention.report(ctx, {
    kind: "dispute",
    subjectId: id,
    orderId,
    reason: "disputed",
    ours: { captured: capturedAmount, currency },
    theirs: { status: open.code, amount: open.amount },
  });
}
