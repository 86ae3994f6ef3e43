/** What Wharf can't put right by itself, pure: kinds, and what staff may do with an item. */
import type { AttentionId } from "#shared/ids.ts";

/**
 * `refund_failed` and `void_failed` the provider refused or was away for a day, `order_stuck` a step or its undo keeps
 * failing, `payment_mismatch` our books and the provider's differ, `shipment_mismatch` a parcel left that was called
 * off, `dispute` a customer's bank takes money back.
 */
export const attentionKinds = [
  "refund_failed",
  "void_failed",
  "order_stuck",
  "payment_mismatch",
  "shipment_mismatch",
  "dispute",
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

export const attentionStatuses = ["open", "resolved"] as const;
export type AttentionStatus = (typeof attentionStatuses)[number];

/** One side's account of the thing: codes and sums, never anything about a person. */
export type Side = Readonly<Record<string, string | number | null>>;

/** What is wrong with one thing; there is one item a kind and subject. */
export interface Raised {
  readonly kind: AttentionKind;
  /** The id of the refund, payment or order. */
  readonly subjectId: string;
  readonly orderId: string | null;
  /** A stable word for why. */
  readonly reason: string;
  readonly ours: Side;
  /** What the provider says; null where it says nothing. */
  readonly theirs: Side | null;
}

export interface AttentionItem extends Raised {
  readonly id: AttentionId;
  readonly status: AttentionStatus;
  /** How often staff had it tried again. */
  readonly retries: number;
  readonly note: string | null;
  /** Who resolved it; null while nobody has. */
  readonly resolvedBy: string | null;
  readonly resolvedAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A dispute is decided elsewhere, and a parcel that left has left: there is nothing that could be tried again. */
export const isRetryable = ({ kind }: Pick<AttentionItem, "kind">): boolean =>
  kind !== "dispute" && kind !== "shipment_mismatch";
