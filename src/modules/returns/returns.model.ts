/** Returns of goods, pure: states, what may follow, and what is worth how much. */
import type { OrderId, PaymentId, RefundId, ReturnId, UserId } from "#shared/ids.ts";

/** `approved` the goods may be sent, `received` they are here, `refunded` their money is on its way back. */
export const returnStatuses = ["requested", "approved", "rejected", "received", "refunded"] as const;
export type ReturnStatus = (typeof returnStatuses)[number];

export interface ReturnLine {
  readonly sku: string;
  readonly quantity: number;
  /** Minor units, as it was ordered. */
  readonly unitPrice: number;
  /** How many came; at most `quantity`. */
  readonly received: number;
  /** How many of them went back on the shelf. */
  readonly restocked: number;
}

export interface OrderReturn {
  readonly id: ReturnId;
  readonly orderId: OrderId;
  readonly userId: UserId;
  readonly paymentId: PaymentId;
  readonly status: ReturnStatus;
  readonly reason: string;
  readonly items: readonly ReturnLine[];
  readonly currency: string;
  readonly refundId: RefundId | null;
  readonly refundedAmount: number;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const next: Readonly<Record<ReturnStatus, readonly ReturnStatus[]>> = {
  requested: ["approved", "rejected"],
  // Goods that never come are not waited for.
  approved: ["received", "rejected"],
  received: ["refunded"],
  rejected: [],
  refunded: [],
};

/** The return in the new status, or null where that can't follow from where it is. */
export const withStatus = (before: OrderReturn, status: ReturnStatus, now: number): OrderReturn | null =>
  next[before.status].includes(status)
    ? { ...before, status, version: before.version + 1, updatedAt: now }
    : null;

/** So many units of a SKU. */
export interface Units {
  readonly sku: string;
  readonly quantity: number;
}

export interface Arrival extends Units {
  readonly restock: boolean;
}

/** The lines with what has come; a line of which nothing is said has come with nothing. */
export const withArrivals = (lines: readonly ReturnLine[], arrivals: readonly Arrival[]): ReturnLine[] =>
  lines.map((line) => {
    const { quantity, restock } = arrivals.find(({ sku }) => sku === line.sku) ?? {
      quantity: 0,
      restock: false,
    };
    return { ...line, received: quantity, restocked: restock ? quantity : 0 };
  });

/** What the goods that came have cost, in minor units. */
export const goodsValue = ({ items }: Pick<OrderReturn, "items">): number =>
  items.reduce((sum, { received, unitPrice }) => sum + received * unitPrice, 0);

/** The units by SKU: a SKU on two lines counts as one. */
export function totalUnits(lines: readonly Units[]): Units[] {
  const grouped = Map.groupBy(lines, ({ sku }) => sku);
  return [...grouped].map(([sku, those]) => ({
    sku,
    quantity: those.reduce((sum, { quantity }) => sum + quantity, 0),
  }));
}
