/** Reports' public shapes. */
import { z } from "@hono/zod-openapi";
import { type OrderStatus, orderStatuses } from "#modules/orders";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { currencySchema, moneySchema } from "#shared/http/schemas.ts";
import { idSchema } from "#shared/ids.ts";
import { money } from "#shared/money.ts";
import { rangeDaysMax } from "./periods.model.ts";
import type { DaySales, HistoryRow, SkuSales } from "./reports.model.ts";

const boundSchema = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
const bounds = {
  from: boundSchema.optional().openapi({ description: "A day in UTC, or a time.", example: "2026-11-01" }),
  to: boundSchema.optional().openapi({
    description: "A day in UTC, itself included, or the time to end before.",
    example: "2026-11-30",
  }),
};
const ofRange = `The last 30 days unless \`from\` and \`to\` say otherwise, ${rangeDaysMax} at most. Days are UTC's and count in full.`;
const ofLag = "`X-Projection-Lag` says how many events of orders the answer does not know yet.";

/** A sum over many orders: larger than an order may be, and below zero where more went back than came. */
const sumSchema = z
  .object({ amount: z.int().openapi({ description: "Minor units." }), currency: currencySchema })
  .openapi("MoneySum");

export const salesQuerySchema = z.strictObject({
  ...bounds,
  groupBy: z.enum(["day", "month"]).default("day"),
});

export const salesDescription = `${ofRange} There is a row for each period and currency, also where nothing was sold. Gross is the money that came on its day, refunds what went back on theirs: the payment provider's books. Orders and units are those that were paid. ${ofLag}`;

export const salesSchema = z
  .object({
    period: z.string().openapi({ description: "A day (`2026-11-21`) or a month (`2026-11`)." }),
    currency: currencySchema,
    orders: z.int(),
    units: z.int(),
    gross: sumSchema,
    refunds: sumSchema,
    net: sumSchema,
  })
  .openapi("Sales");

export const presentSales = (rows: readonly DaySales[]): z.input<typeof salesSchema>[] =>
  rows.map(({ day, currency, orders, units, gross, refunds }) => ({
    period: day,
    currency,
    orders,
    units,
    gross: money(gross, currency),
    refunds: money(refunds, currency),
    net: money(gross - refunds, currency),
  }));

export const bestSellersQuerySchema = z.strictObject({
  ...bounds,
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const bestSellersDescription = `${ofRange} Ranked by units, then by revenue, of orders that were paid, by the day of payment; what went back is not taken off. ${ofLag}`;

export const bestSellerSchema = z
  .object({ sku: z.string(), title: z.string(), units: z.int(), revenue: sumSchema, orders: z.int() })
  .openapi("BestSeller");

export const presentBestSellers = (
  rows: readonly Omit<SkuSales, "day">[],
): z.input<typeof bestSellerSchema>[] =>
  rows.map(({ sku, title, units, revenue, currency, orders }) => ({
    sku,
    title,
    units,
    revenue: money(revenue, currency),
    orders,
  }));

export const orderHistoryQuerySchema = z.strictObject({
  ...pageQuery(["placedAt"]),
  ...bounds,
  userId: z.string().min(1).max(64).optional().openapi({ description: "For staff: whose orders." }),
  status: z.enum(orderStatuses).optional(),
});

export const orderHistoryDescription = `One row an order, with the time at which it first came where. Customers see their own orders, staff everybody's. ${ofLag}`;

const reached = timeSchema.nullable();

export const orderHistorySchema = z
  .object({
    orderId: idSchema("ord"),
    number: z.string(),
    userId: idSchema("usr"),
    status: z.enum(orderStatuses),
    total: moneySchema,
    units: z.int(),
    placedAt: timeSchema,
    paidAt: reached,
    fulfillingAt: reached,
    completedAt: reached,
    cancelledAt: reached,
    refundedAt: reached,
  })
  .openapi("OrderHistory");

export const presentOrderHistory = (row: HistoryRow): z.input<typeof orderHistorySchema> => ({
  orderId: row.id,
  number: row.number,
  userId: row.userId,
  status: row.status as OrderStatus,
  total: money(row.totalAmount, row.currency),
  units: row.units,
  placedAt: isoTime(row.placedAt),
  paidAt: isoTimeOrNull(row.paidAt),
  fulfillingAt: isoTimeOrNull(row.fulfillingAt),
  completedAt: isoTimeOrNull(row.completedAt),
  cancelledAt: isoTimeOrNull(row.cancelledAt),
  refundedAt: isoTimeOrNull(row.refundedAt),
});

const eur = (amount: number) => money(amount, "EUR");

export const salesExample = {
  period: "2026-11-21",
  currency: "EUR",
  orders: 2,
  units: 3,
  gross: eur(5997),
  refunds: eur(1999),
  net: eur(3998),
};

export const bestSellerExample = {
  sku: "MUG-BLUE",
  title: "Blue mug",
  units: 3,
  revenue: eur(5997),
  orders: 2,
};

export const orderHistoryExample: z.input<typeof orderHistorySchema> = {
  orderId: "ord_019a5f0e-6c00-7000-8000-000000000008",
  number: "7K3F9-Q2M4X",
  userId: "usr_019a5f0e-6c00-7000-8000-000000000002",
  status: "fulfilling",
  total: eur(3998),
  units: 2,
  placedAt: "2026-11-21T10:00:00.000Z",
  paidAt: "2026-11-21T10:00:01.000Z",
  fulfillingAt: "2026-11-21T10:00:02.000Z",
  completedAt: null,
  cancelledAt: null,
  refundedAt: null,
};
