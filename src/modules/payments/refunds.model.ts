/** Refunds, pure: where they are from, what they take of their payment, and what a provider's account makes of them. */
import type { PaymentId, RefundId } from "#shared/ids.ts";

export const refundStatuses = ["pending", "succeeded", "failed"] as const;
export type RefundStatus = (typeof refundStatuses)[number];

/** Given by `staff`, by the `cancellation` of the order, by hand at the `provider`, or by the customer's `bank`. */
export const refundOrigins = ["staff", "cancellation", "provider", "bank"] as const;
export type RefundOrigin = (typeof refundOrigins)[number];

export interface Refund {
  readonly id: RefundId;
  readonly paymentId: PaymentId;
  /** Minor units. */
  readonly amount: number;
  readonly reason: string;
  readonly origin: RefundOrigin;
  readonly status: RefundStatus;
  /** Why it failed. */
  readonly failureCode: string | null;
  /** The provider's own id of one that Wharf did not ask for; null for all others. */
  readonly externalId: string | null;
  /** How many operations at the provider it took: a dead one is not asked for again. */
  readonly attempt: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Money that went back, or should have, as the provider tells it. */
export interface TheirRefund {
  /** The provider's id, of a refund or a dispute. */
  readonly externalId: string;
  /** The operation that it was asked for by, Wharf's or another; null where the provider names none. */
  readonly operationId: string | null;
  readonly origin: "provider" | "bank";
  /** Minor units. */
  readonly amount: number;
  /** A dispute has `succeeded` while the bank has the money, and `failed` once it is the shop's for good. */
  readonly status: RefundStatus;
  /** Why it failed, or how the dispute stands. */
  readonly code: string | null;
}

/** How a refund ends that nobody could say anything about. */
export const unreachable = "unreachable";

/** How a refund ends that there is not enough left for. */
export const tooLarge = "amount_too_large";

/** Whether its sum is off what may be refunded: until it is known that it moves nothing, lest it goes back twice. */
export const holdsSum = ({ status, failureCode }: Pick<Refund, "status" | "failureCode">): boolean =>
  status !== "failed" || failureCode === unreachable;

/** What the provider knows it by. A provider repeats what a dead one came to, so another try has another id. */
export const operationIdOf = ({ id, attempt }: Pick<Refund, "id" | "attempt">): string =>
  attempt === 1 ? id : `${id}:${attempt}`;

/** Made elsewhere, so that nobody is asked for it. */
export const isOutside = ({ externalId }: Refund): boolean => externalId !== null;

/** Where a refund moves on to. */
export type RefundStep = Pick<Refund, "status" | "failureCode" | "attempt" | "externalId">;

/** A failed refund asked for again, by Wharf: the same operation only where nobody knows what became of it. */
export const retried = (refund: Refund): RefundStep => ({
  status: "pending",
  failureCode: null,
  attempt: holdsSum(refund) ? refund.attempt : refund.attempt + 1,
  externalId: null,
});

/** What the provider says of one of our refunds; undefined where it says nothing. */
export const theirsOf = (refund: Refund, theirs: readonly TheirRefund[]): TheirRefund | undefined =>
  theirs.find(({ operationId, externalId }) =>
    isOutside(refund) ? externalId === refund.externalId : operationId === operationIdOf(refund),
  );

/** Where the provider's account brings a refund; null where the two agree, or theirs is behind ours. */
export function stepTo(refund: Refund, theirs: TheirRefund | undefined): RefundStep | null {
  const { attempt, externalId } = refund;
  // What nobody could say anything about, and the provider does not have, was never made.
  if (!theirs)
    return refund.failureCode === unreachable
      ? { status: "failed", failureCode: "not_made", attempt, externalId }
      : null;
  const { status, code } = theirs;
  const failureCode = status === "failed" ? (code ?? "failed") : null;
  const step = { status, failureCode, attempt, externalId };
  const isSame = status === refund.status && holdsSum(step) === holdsSum(refund);
  return isSame || (status === "pending" && refund.status === "succeeded") ? null : step;
}

/** What moved money, or is about to, without Wharf: an open dispute does not yet. */
export function outsideOf(refunds: readonly Refund[], theirs: readonly TheirRefund[]): TheirRefund[] {
  const isOurs = ({ externalId, operationId }: TheirRefund) =>
    refunds.some(
      (refund) =>
        refund.externalId === externalId ||
        refund.id === operationId ||
        operationId?.startsWith(`${refund.id}:`),
    );
  const moves = ({ status, origin }: TheirRefund) =>
    status === "succeeded" || (status === "pending" && origin === "provider");
  return theirs.filter((one) => moves(one) && !isOurs(one));
}

/** How much has gone back by these, in minor units. */
export const sumDone = (refunds: readonly Pick<Refund, "status" | "amount">[]): number =>
  refunds.reduce((sum, { status, amount }) => (status === "succeeded" ? sum + amount : sum), 0);
