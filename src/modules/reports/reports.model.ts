/** What each step of an order's way adds to the read models. Pure: a step is an event with the order before and after it. */

import type { OrderId, UserId } from "#shared/ids.ts";
import type { Money } from "#shared/money.ts";
import { wasCaptured } from "#shared/payment-status.ts";
import { dayOf } from "./periods.model.ts";

export const projectionNames = ["sales", "best-sellers", "order-history", "order-states"] as const;
export type ProjectionName = (typeof projectionNames)[number];

/** One generation is live, one may be building; a retired one waits until its rows are removed. */
export type GenerationStatus = "live" | "building" | "retired";

/** What the read models have to know of an order. */
export interface OrderState {
  readonly id: OrderId;
  readonly number: string;
  readonly userId: UserId;
  readonly status: string;
  readonly items: readonly {
    readonly sku: string;
    readonly title: string;
    readonly quantity: number;
    /** Minor units. */
    readonly unitPrice: number;
  }[];
  readonly total: Money;
  /** `refunded` in minor units, in all. */
  readonly payment: { readonly status: string; readonly refunded: number };
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface Step {
  /** `at` in epoch milliseconds. */
  readonly event: { readonly at: number };
  readonly before: OrderState | null;
  readonly after: OrderState;
}

const unitsOf = ({ items }: OrderState): number => items.reduce((sum, { quantity }) => sum + quantity, 0);

const isPaid = (order: OrderState | null): boolean => order !== null && wasCaptured(order.payment);

/** True for the one step of an order with which its money is here, whatever becomes of the order. */
const isSale = ({ before, after }: Step): boolean => isPaid(after) && !isPaid(before);

/** Adds up rows of one key, in their order. */
const merge = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  add: (sum: Row, row: Row) => Row,
): Row[] => [...Map.groupBy(rows, keyOf).values()].map((group) => group.reduce(add));

export interface DaySales {
  /** The day in UTC, or the month where days were added up. */
  readonly day: string;
  readonly currency: string;
  readonly orders: number;
  readonly units: number;
  /** Minor units, like `refunds`. */
  readonly gross: number;
  readonly refunds: number;
}

/** Money that came on the day that it came, and money that went back on the day that it went: the provider's books. */
export function salesOf(steps: readonly Step[]): DaySales[] {
  const rows = steps.flatMap((step): DaySales[] => {
    const { event, before, after } = step;
    const refunds = after.payment.refunded - (before?.payment.refunded ?? 0);
    const sale = isSale(step);
    if (!sale && refunds === 0) return [];
    const { amount, currency } = after.total;
    const sold = sale
      ? { orders: 1, units: unitsOf(after), gross: amount }
      : { orders: 0, units: 0, gross: 0 };
    return [{ day: dayOf(event.at), currency, ...sold, refunds }];
  });
  return merge(rows, ({ day, currency }) => `${day} ${currency}`, addSales);
}

export const addSales = (sum: DaySales, row: DaySales): DaySales => ({
  ...sum,
  orders: sum.orders + row.orders,
  units: sum.units + row.units,
  gross: sum.gross + row.gross,
  refunds: sum.refunds + row.refunds,
});

export interface SkuSales {
  readonly day: string;
  readonly sku: string;
  readonly currency: string;
  readonly title: string;
  readonly units: number;
  /** Minor units. */
  readonly revenue: number;
  readonly orders: number;
}

const addSkuSales = (sum: SkuSales, row: SkuSales): SkuSales => ({
  ...row,
  units: sum.units + row.units,
  revenue: sum.revenue + row.revenue,
  orders: sum.orders + row.orders,
});

/** What was paid for, by SKU; its revenue is the sales' gross. An order counts once for an SKU, on however many lines. */
export function skuSalesOf(steps: readonly Step[]): SkuSales[] {
  const rows = steps.filter(isSale).flatMap(({ event, after }) => {
    const lines = after.items.map(
      ({ sku, title, quantity, unitPrice }): SkuSales => ({
        day: dayOf(event.at),
        sku,
        currency: after.total.currency,
        title,
        units: quantity,
        revenue: quantity * unitPrice,
        orders: 1,
      }),
    );
    return merge(
      lines,
      ({ sku }) => sku,
      (sum, line) => ({ ...addSkuSales(sum, line), orders: 1 }),
    );
  });
  return merge(rows, ({ day, sku, currency }) => `${day} ${sku} ${currency}`, addSkuSales);
}

/** How many orders there are in a state; of steps, how many more. */
export interface StateCount {
  readonly status: string;
  readonly orders: number;
}

/** What the steps add to each state: an order that leaves one comes into another. */
export function stateCountsOf(steps: readonly Step[]): StateCount[] {
  const rows = steps.flatMap(({ before, after }): StateCount[] =>
    before?.status === after.status
      ? []
      : [...(before ? [{ status: before.status, orders: -1 }] : []), { status: after.status, orders: 1 }],
  );
  return merge(
    rows,
    ({ status }) => status,
    (sum, { status, orders }) => ({ status, orders: sum.orders + orders }),
  );
}

/** When an order first came where, in epoch milliseconds; null for not yet. */
interface Timeline {
  readonly paidAt: number | null;
  readonly fulfillingAt: number | null;
  readonly completedAt: number | null;
  readonly cancelledAt: number | null;
  /** All that was to go back has. */
  readonly refundedAt: number | null;
}

export interface HistoryRow extends Timeline {
  readonly id: OrderId;
  readonly number: string;
  readonly userId: UserId;
  readonly status: string;
  readonly totalAmount: number;
  readonly currency: string;
  readonly units: number;
  readonly placedAt: number;
}

function timesOf({ event: { at }, before, after }: Step): Timeline {
  const atOnce = (isSo: (order: OrderState) => boolean) =>
    isSo(after) && !(before && isSo(before)) ? at : null;
  return {
    paidAt: atOnce(isPaid),
    fulfillingAt: atOnce(({ status }) => status === "fulfilling"),
    completedAt: atOnce(({ status }) => status === "completed"),
    cancelledAt: atOnce(({ status }) => status === "cancelled"),
    refundedAt: atOnce(({ payment }) => payment.status === "refunded"),
  };
}

/** A row for each order: what is new wins, but for a time that was known before. */
export function historyOf(steps: readonly Step[]): HistoryRow[] {
  const rows = steps.map((step): HistoryRow => {
    const { id, number, userId, status, total, createdAt } = step.after;
    const order = { id, number, userId, status, totalAmount: total.amount, currency: total.currency };
    return { ...order, units: unitsOf(step.after), placedAt: createdAt, ...timesOf(step) };
  });
  return merge(
    rows,
    ({ id }) => id,
    (known, row) => ({
      ...row,
      paidAt: known.paidAt ?? row.paidAt,
      fulfillingAt: known.fulfillingAt ?? row.fulfillingAt,
      completedAt: known.completedAt ?? row.completedAt,
      cancelledAt: known.cancelledAt ?? row.cancelledAt,
      refundedAt: known.refundedAt ?? row.refundedAt,
    }),
  );
}

/** The sales with a row for each period and each currency that was sold in; the shop's own where there was none. */
export function withEmptyPeriods(
  rows: readonly DaySales[],
  periods: readonly string[],
  currency: string,
): DaySales[] {
  const found = new Map(rows.map((row) => [`${row.day} ${row.currency}`, row]));
  const currencies = rows.length > 0 ? [...new Set(rows.map((row) => row.currency))].toSorted() : [currency];
  const none = { orders: 0, units: 0, gross: 0, refunds: 0 };
  return periods.flatMap((day) =>
    currencies.map((one) => found.get(`${day} ${one}`) ?? { day, currency: one, ...none }),
  );
}
