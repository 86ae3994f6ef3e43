/** Periods, and what each step of an order's way adds to the read models. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyEvent,
  type LogEntry,
  type Order,
  type OrderEvent,
} from "../../../src/modules/orders/orders.model.ts";
import {
  boundsOf,
  dayOf,
  daysOf,
  periodsOf,
  rangeDaysMax,
  rangeOf,
} from "../../../src/modules/reports/periods.model.ts";
import {
  addSales,
  type DaySales,
  historyOf,
  salesOf,
  skuSalesOf,
  withEmptyPeriods,
} from "../../../src/modules/reports/reports.model.ts";
import { expectedTables, randomLog } from "../../fixtures/order-logs.ts";

const now = Date.parse("2026-11-21T10:00:00Z");
const time = (text: string) => Date.parse(text);
const refusal = (work: () => unknown): string => {
  try {
    work();
    return "none";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("a range", () => {
  it("is the last 30 days with today, unless asked otherwise", () => {
    const { first, last } = daysOf(rangeOf({}, now));
    expect([first, last]).toEqual(["2026-10-23", "2026-11-21"]);
    expect(periodsOf(rangeOf({}, now), "day")).toHaveLength(30);
  });

  it("takes days in full, the last one too, and ends just before a time", () => {
    const days = (from: string, to: string) => Object.values(daysOf(rangeOf({ from, to }, now)));
    expect(days("2026-01-01", "2026-01-31")).toEqual(["2026-01-01", "2026-01-31"]);
    expect(days("2026-01-01", "2026-02-01T00:00:00Z")).toEqual(["2026-01-01", "2026-01-31"]);
    expect(days("2026-01-01T23:00:00-02:00", "2026-02-01T00:00:00.001Z")).toEqual([
      "2026-01-02",
      "2026-02-01",
    ]);
    expect(days("2026-01-01", "2026-01-01")).toEqual(["2026-01-01", "2026-01-01"]);
  });

  it("has 30 days before its end where no beginning was named", () => {
    expect(daysOf(rangeOf({ to: "2026-01-31" }, now))).toEqual({ first: "2026-01-02", last: "2026-01-31" });
  });

  it("is two years at most, and does not end before it begins", () => {
    const last = dayOf(time("2024-01-01") + (rangeDaysMax - 1) * 86_400_000);
    expect(periodsOf(rangeOf({ from: "2024-01-01", to: last }, now), "day")).toHaveLength(rangeDaysMax);
    const tooLate = dayOf(time(last) + 86_400_000);
    expect(refusal(() => rangeOf({ from: "2024-01-01", to: tooLate }, now))).toBe("VALIDATION_ERROR");
    expect(refusal(() => rangeOf({ from: "2020-01-01" }, now))).toBe("VALIDATION_ERROR");
    expect(refusal(() => rangeOf({ from: "2026-02-01", to: "2026-01-01" }, now))).toBe("VALIDATION_ERROR");
    expect(refusal(() => rangeOf({ from: "2026-12-01" }, now))).toBe("VALIDATION_ERROR");
  });

  it("has each of its months once, also those that it has in part", () => {
    const range = rangeOf({ from: "2025-12-31", to: "2026-03-01" }, now);
    expect(periodsOf(range, "month")).toEqual(["2025-12", "2026-01", "2026-02", "2026-03"]);
  });

  it("is open where nothing was said, for lists", () => {
    expect(boundsOf({})).toEqual({ from: undefined, to: undefined });
    expect(boundsOf({ to: "2026-01-01" })).toEqual({ to: time("2026-01-02") });
  });
});

const stepsOf = (events: readonly OrderEvent[]): LogEntry[] => {
  const orders = new Map<string, Order>();
  return events.map((event, i) => {
    const before = orders.get(event.orderId) ?? null;
    const after = applyEvent(before, event);
    orders.set(event.orderId, after);
    return { seq: i + 1, event, before, after };
  });
};
const log = fc
  .record({ seed: fc.nat(), orders: fc.integer({ min: 1, max: 20 }) })
  .map(({ seed, orders }) => randomLog({ seed, orders, start: now, prefix: "p" }));
const byDay = ({ day, currency }: DaySales) => `${day} ${currency}`;

describe("the steps of orders", () => {
  it("add up to the same in one piece and in any two", () => {
    const cut = fc.tuple(log, fc.nat({ max: 100 }));
    fc.assert(
      fc.property(cut, ([events, percent]) => {
        const steps = stepsOf(events);
        const at = Math.floor((steps.length * percent) / 100);
        const parts = [...salesOf(steps.slice(0, at)), ...salesOf(steps.slice(at))];
        const joined = [...Map.groupBy(parts, byDay).values()].map((rows) => rows.reduce(addSales));
        expect(new Set(joined)).toEqual(new Set(salesOf(steps)));
      }),
    );
  });

  it("come to what the events say one by one", () => {
    fc.assert(
      fc.property(log, (events) => {
        const steps = stepsOf(events);
        const expected = expectedTables(events);
        expect(new Set(salesOf(steps))).toEqual(new Set(expected.sales_by_day));
        expect(new Set(skuSalesOf(steps))).toEqual(new Set(expected.sales_by_sku));
        expect(historyOf(steps)).toHaveLength(expected.order_history.length);
      }),
    );
  });

  it("never give back more than came, and sell an order once", () => {
    fc.assert(
      fc.property(log, (events) => {
        const sales = salesOf(stepsOf(events));
        const sum = (column: "gross" | "refunds" | "orders") =>
          sales.reduce((all, row) => all + row[column], 0);
        expect(sum("refunds")).toBeLessThanOrEqual(sum("gross"));
        expect(sum("orders")).toBeLessThanOrEqual(new Set(events.map(({ orderId }) => orderId)).size);
      }),
    );
  });
});

describe("an order", () => {
  const created: OrderEvent = {
    type: "order.created",
    orderId: "ord_1",
    version: 1,
    at: time("2026-11-01T23:59:59.999Z"),
    data: {
      number: "1",
      userId: "usr_1",
      items: [
        { sku: "A", title: "A", quantity: 2, unitPrice: 100 },
        { sku: "A", title: "A", quantity: 1, unitPrice: 100 },
      ],
      total: { amount: 300, currency: "EUR" },
      shippingAddress: { name: "A", line1: "B", city: "C", postalCode: "D", country: "GB" },
      customerNote: null,
      metadata: {},
      paymentId: "pay_1",
    },
  };
  type Later = OrderEvent extends infer One
    ? One extends OrderEvent
      ? Omit<One, "orderId" | "version">
      : never
    : never;
  const way = (...later: Later[]) =>
    stepsOf([
      created,
      ...later.map((one, i) => ({ ...one, orderId: "ord_1", version: i + 2 }) as OrderEvent),
    ]);
  const paid = { type: "order.paid", at: time("2026-11-02T00:00:00Z"), data: {} } as const;
  const cancelled = {
    type: "order.cancelled",
    at: time("2026-11-03"),
    data: { reason: "customer" },
  } as const;
  const paymentNews = (status: string, at: string, refunded?: number) =>
    ({ type: "order.payment_changed", at: time(at), data: { status, refunded } }) as const;
  const row = { currency: "EUR", orders: 0, units: 0, gross: 0, refunds: 0 };
  const sold = { ...row, orders: 1, units: 3, gross: 300 };

  it("is sold on the day of its payment, not of its placing", () => {
    expect(salesOf(way(paid))).toEqual([{ ...sold, day: "2026-11-02" }]);
    expect(skuSalesOf(way(paid))).toEqual([
      { day: "2026-11-02", sku: "A", currency: "EUR", title: "A", units: 3, revenue: 300, orders: 1 },
    ]);
  });

  it("that is cancelled without having been paid counts nowhere", () => {
    const steps = way(cancelled, paymentNews("voided", "2026-11-03"));
    expect([salesOf(steps), skuSalesOf(steps)]).toEqual([[], []]);
  });

  it("that is given back in parts has each of them on its day", () => {
    const steps = way(
      paid,
      paymentNews("partially_refunded", "2026-11-04", 100),
      paymentNews("partially_refunded", "2026-11-05", 150),
      paymentNews("refunded", "2026-11-05", 300),
    );
    expect(salesOf(steps)).toEqual([
      { ...sold, day: "2026-11-02" },
      { ...row, day: "2026-11-04", refunds: 100 },
      { ...row, day: "2026-11-05", refunds: 200 },
    ]);
  });

  it("whose older events don't say how much went back gave back all of it", () => {
    const steps = way(paid, cancelled, paymentNews("refunded", "2026-11-04"));
    expect(salesOf(steps).at(-1)).toEqual({ ...row, day: "2026-11-04", refunds: 300 });
  });

  it("whose money came after its cancellation is a sale and a refund, as in the provider's books", () => {
    const steps = way(
      cancelled,
      paymentNews("captured", "2026-11-04"),
      paymentNews("refunded", "2026-11-05", 300),
    );
    expect(salesOf(steps)).toEqual([
      { ...sold, day: "2026-11-04" },
      { ...row, day: "2026-11-05", refunds: 300 },
    ]);
  });

  it("of which only the refund was heard is both on that day", () => {
    const steps = way(cancelled, paymentNews("refunded", "2026-11-05", 300));
    expect(salesOf(steps)).toEqual([{ ...sold, refunds: 300, day: "2026-11-05" }]);
  });

  it("has the times at which it first came where", () => {
    const [history] = historyOf(way(paid, cancelled, paymentNews("refunded", "2026-11-05", 300)));
    expect(history).toEqual({
      id: "ord_1",
      number: "1",
      userId: "usr_1",
      status: "cancelled",
      totalAmount: 300,
      currency: "EUR",
      units: 3,
      placedAt: created.at,
      paidAt: paid.at,
      fulfillingAt: null,
      completedAt: null,
      cancelledAt: cancelled.at,
      refundedAt: time("2026-11-05"),
    });
  });
});

describe("periods in which nothing was sold", () => {
  const row = { orders: 1, units: 1, gross: 5, refunds: 0 };
  const none = { orders: 0, units: 0, gross: 0, refunds: 0 };

  it("have a row for each currency that was sold in", () => {
    const rows = [
      { ...row, day: "2026-11-02", currency: "USD" },
      { ...row, day: "2026-11-01", currency: "EUR" },
    ];
    expect(withEmptyPeriods(rows, ["2026-11-01", "2026-11-02"], "JPY")).toEqual([
      { ...row, day: "2026-11-01", currency: "EUR" },
      { ...none, day: "2026-11-01", currency: "USD" },
      { ...none, day: "2026-11-02", currency: "EUR" },
      { ...row, day: "2026-11-02", currency: "USD" },
    ]);
  });

  it("have one in the shop's own where nothing was sold at all", () => {
    expect(withEmptyPeriods([], ["2026-11"], "EUR")).toEqual([{ ...none, day: "2026-11", currency: "EUR" }]);
  });
});
