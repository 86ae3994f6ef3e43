/** Payments, pure: states, and which answer of a provider leads where. */
import type { OrderId, PaymentId, UserId } from "#shared/ids.ts";
import { wasCaptured } from "#shared/payment-status.ts";
import { type Refund, sumDone } from "./refunds.model.ts";

/**
 * `pending` nobody was asked yet, `processing` the provider was asked and the outcome may be unknown,
 * `requires_action` the customer has to do something, `authorized` the money is reserved and not yet taken,
 * `voided` nothing was and will be taken.
 */
export const paymentStatuses = [
  "pending",
  "processing",
  "requires_action",
  "authorized",
  "captured",
  "failed",
  "voided",
  "partially_refunded",
  "refunded",
] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

export interface Payment {
  readonly id: PaymentId;
  readonly orderId: OrderId;
  readonly userId: UserId;
  readonly provider: string;
  /** What the provider calls it; null until the provider was asked. */
  readonly externalId: string | null;
  readonly method: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly status: PaymentStatus;
  readonly capturedAmount: number;
  readonly refundedAmount: number;
  readonly failureCode: string | null;
  /** When the customer's bank took the payment into doubt; epoch milliseconds. */
  readonly disputedAt: number | null;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A movement of money that the sandbox made, and that stands. */
export interface LedgerEntry {
  readonly orderId: string;
  readonly paymentId: string;
  readonly kind: "charge" | "refund";
  readonly amount: number;
  readonly currency: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What a provider says of a charge. A time-out or a broken answer is an exception: the outcome is unknown. */
export type ChargeOutcome =
  | { readonly kind: "succeeded" }
  | { readonly kind: "declined"; readonly code: string }
  | { readonly kind: "pending" }
  | { readonly kind: "action-required" }
  | { readonly kind: "authorized" }
  | { readonly kind: "voided" }
  | { readonly kind: "unknown-to-provider" };

const openStatuses: readonly PaymentStatus[] = ["pending", "processing", "requires_action", "authorized"];

/** True while nothing is settled: a later answer of the provider may still change it. */
export const isOpen = ({ status }: Payment): boolean => openStatuses.includes(status);

const actionPatienceMs = 60 * 60_000;

/** True where the customer was waited for long enough: what they would buy is held meanwhile. */
export const isAbandoned = ({ status, createdAt }: Payment, now: number): boolean =>
  status === "requires_action" && now - createdAt > actionPatienceMs;

/** True where the provider is done with the charge, one way or the other. */
export const isDecided = ({ kind }: ChargeOutcome): boolean =>
  kind === "succeeded" || kind === "declined" || kind === "voided";

/** What was taken and has not been given back, in minor units. */
export const refundable = ({ capturedAmount, refundedAmount }: Payment): number =>
  capturedAmount - refundedAmount;

/** The payment after the provider's answer; the same object where the answer changes nothing. */
export function withOutcome(payment: Payment, outcome: ChargeOutcome, now: number): Payment {
  const changed = { ...payment, version: payment.version + 1, updatedAt: now };
  switch (outcome.kind) {
    case "succeeded":
      // Also where it was voided or failed before: the provider has the money, so the books say so.
      return wasCaptured(payment)
        ? payment
        : { ...changed, status: "captured", capturedAmount: payment.amount, failureCode: null };
    case "declined":
      return isOpen(payment) ? { ...changed, status: "failed", failureCode: outcome.code } : payment;
    case "voided":
      return isOpen(payment) ? { ...changed, status: "voided" } : payment;
    case "authorized":
      return isOpen(payment) && payment.status !== "authorized"
        ? { ...changed, status: "authorized" }
        : payment;
    case "action-required":
      return payment.status === "pending" || payment.status === "processing"
        ? { ...changed, status: "requires_action" }
        : payment;
    case "pending":
      return payment.status === "requires_action" ? { ...changed, status: "processing" } : payment;
    case "unknown-to-provider":
      return payment;
  }
}

/** The payment once its customer's bank has taken it into doubt; the same object where that is known. */
export const withDispute = (payment: Payment, now: number): Payment =>
  payment.disputedAt === null
    ? { ...payment, disputedAt: now, version: payment.version + 1, updatedAt: now }
    : payment;

/** A provider's books of one payment. */
export interface TheirBooks {
  readonly outcome: ChargeOutcome;
  /** Minor units. */
  readonly refunded: number;
}

interface Difference {
  readonly reason: "not_taken" | "refunds_differ";
  readonly ours: Readonly<Record<string, string | number>>;
  readonly theirs: Readonly<Record<string, string | number>>;
}

/** Where our books and the provider's can't both be right; null where they agree, or a refund is still on its way. */
export function differenceOf(
  payment: Payment,
  refunds: readonly Refund[],
  { outcome: { kind }, refunded }: TheirBooks,
): Difference | null {
  const { status, capturedAmount } = payment;
  const wasTaken = kind !== "voided" && kind !== "declined" && kind !== "unknown-to-provider";
  if (wasCaptured(payment) && !wasTaken)
    return { reason: "not_taken", ours: { status, captured: capturedAmount }, theirs: { status: kind } };
  if (refunds.some((refund) => refund.status === "pending")) return null;
  const ours = sumDone(refunds);
  return ours === refunded
    ? null
    : { reason: "refunds_differ", ours: { status, refunded: ours }, theirs: { status: kind, refunded } };
}

/** The payment once `amount` more of it goes back; less where it is negative. */
export const withRefund = (payment: Payment, amount: number, now: number): Payment => {
  const refundedAmount = payment.refundedAmount + amount;
  return {
    ...payment,
    refundedAmount,
    status: statusOnceGivenBack(payment.capturedAmount, refundedAmount),
    version: payment.version + 1,
    updatedAt: now,
  };
};

/** The status of a captured payment by what has gone back of it. */
export const statusOnceGivenBack = (captured: number, refunded: number) =>
  refunded === 0 ? "captured" : refunded < captured ? "partially_refunded" : "refunded";

/** How far collecting a payment is; `refunded` it was taken, and all of it went back. */
export type CollectResult = "captured" | "authorized" | "pending" | "failed" | "voided" | "refunded";

export const resultOf = ({ status }: Payment): CollectResult => {
  switch (status) {
    case "pending":
    case "processing":
    case "requires_action":
      return "pending";
    case "authorized":
      return "authorized";
    case "failed":
      return "failed";
    case "voided":
      return "voided";
    case "captured":
    case "partially_refunded":
      return "captured";
    case "refunded":
      return "refunded";
  }
};
