/** A refund's steps, each in one batch with its sum on the payment, what is told of it, and what staff see. */
import { raiseAttention, settleAttention } from "#modules/attention";
import { audit } from "#modules/audit";
import type { Context } from "#shared/context.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";
import { newId } from "#shared/ids.ts";
import { LostRace } from "#shared/retry.ts";
import { paymentRefunded, paymentRefundFailed, refundDataOf, refundRequested } from "../payments.events.ts";
import { type Payment, refundable, withRefund } from "../payments.model.ts";
import {
  checkSoon,
  insertRefund,
  moveRefund,
  paymentRace,
  refundBooked,
  refundRace,
  updatePayment,
} from "../payments.repository.ts";
import { holdsSum, isOutside, type Refund, type RefundStep, tooLarge } from "../refunds.model.ts";

/** A refund with its payment as it is after it. */
export interface Refunded {
  readonly payment: Payment;
  readonly refund: Refund;
}

type NewRefund = Pick<Refund, "amount" | "reason" | "origin"> &
  Partial<Pick<Refund, "status" | "externalId">>;

/** Adds a new refund to the unit; the payment's version keeps it from any other at the same time. */
export function addRefund(ctx: Context, unit: UnitOfWork, before: Payment, given: NewRefund): Refunded {
  const { now } = unit;
  const refund: Refund = {
    id: newId("ref", now),
    paymentId: before.id,
    status: "pending",
    failureCode: null,
    externalId: null,
    attempt: 1,
    ...given,
    createdAt: now,
    updatedAt: now,
  };
  const payment = changePayment(ctx, unit, before, refund.amount);
  unit.onViolation(refundBooked, () => new LostRace()).add(insertRefund(ctx.db, refund));
  tell(ctx, unit, payment, refund);
  return { payment, refund };
}

/** Adds the next step of a refund to the unit; gives the payment after it. */
export function addStep(
  ctx: Context,
  unit: UnitOfWork,
  before: Payment,
  refund: Refund,
  step: RefundStep,
): Payment {
  const sumOf = (at: RefundStep) => (holdsSum(at) ? refund.amount : 0);
  const change = sumOf(step) - sumOf(refund);
  const payment = change === 0 ? before : changePayment(ctx, unit, before, change);
  unit.onViolation(refundRace, () => new LostRace()).add(...moveRefund(ctx.db, refund, step, unit.now));
  if (step.status !== refund.status) tell(ctx, unit, payment, { ...refund, ...step });
  return payment;
}

/** Adds to the unit that a failed refund can't be asked for again, since too much went back otherwise. */
export function addRefusal(ctx: Context, unit: UnitOfWork, payment: Payment, refund: Refund): void {
  const after = { ...refund, failureCode: tooLarge };
  unit.onViolation(refundRace, () => new LostRace()).add(...moveRefund(ctx.db, refund, after, unit.now));
  const failure = raisedBy(payment, after);
  raiseAttention(ctx, unit, { ...failure, ours: { ...failure.ours, left: refundable(payment) } });
}

function changePayment(ctx: Context, unit: UnitOfWork, before: Payment, amount: number): Payment {
  const after = withRefund(before, amount, unit.now);
  unit.onViolation(paymentRace, () => new LostRace()).add(...updatePayment(ctx.db, after));
  const of = { resourceType: "payment", resourceId: before.id };
  audit(ctx, unit, { action: "payment.refund", ...of, before, after });
  return after;
}

function tell(ctx: Context, unit: UnitOfWork, payment: Payment, refund: Refund): void {
  const data = refundDataOf(payment, refund);
  // What is told of it later may be lost on the way.
  unit.add(checkSoon(ctx.db, payment.id, unit.now));
  switch (refund.status) {
    case "pending":
      if (!isOutside(refund)) unit.record(refundRequested(data));
      break;
    case "succeeded":
      settleAttention(ctx, unit, "refund_failed", refund.id);
      unit.record(paymentRefunded(data));
      break;
    case "failed":
      unit.record(paymentRefundFailed(data));
      // What a bank gives back again is good news.
      if (refund.origin !== "bank") raiseAttention(ctx, unit, raisedBy(payment, refund));
  }
}

const raisedBy = ({ orderId, currency }: Payment, { id, amount, failureCode }: Refund) =>
  ({
    kind: "refund_failed",
    subjectId: id,
    orderId,
    reason: failureCode ?? "failed",
    ours: { status: "failed", amount, currency },
    theirs: null,
  }) as const;
