/** Reports over HTTP: what they say, to whom, and that it is what the provider's books say. */
import { beforeAll, describe, expect, it } from "vitest";
import { replay } from "../../../src/modules/orders/orders.model.ts";
import { presentOrder } from "../../../src/modules/orders/orders.schemas.ts";
import { expectedTables, randomLog } from "../../fixtures/order-logs.ts";
import { type Caller, callerOf, orderAt } from "../../fixtures/orders.ts";
import { append, catchUp } from "../../fixtures/projections.ts";
import {
  type Answer,
  bindings,
  call,
  eventually,
  orderOf,
  place,
  productWithStock,
  unique,
} from "../../fixtures/shop.ts";

let manager: Caller;
const read = async (path: string, { token } = manager) => {
  const answer = await call("GET", path, { token });
  expect([answer.status, answer.body.error]).toEqual([200, undefined]);
  return answer;
};
const refusal = ({ status, body }: Answer) => [status, body.error.code];

/** A year of orders, far from those of today. */
const log = randomLog({ seed: 7, orders: 300, start: Date.parse("2031-01-10"), prefix: "h" });
const expected = expectedTables(log);
const whole = "from=2031-01-01&to=2032-06-30";

beforeAll(async () => {
  manager = await callerOf("manager");
  await append(log);
  await catchUp();
});

describe("sales", () => {
  const presented = (rows: typeof expected.sales_by_day) =>
    rows.map(({ day, currency, orders, units, gross, refunds }) => ({
      period: day,
      currency,
      orders,
      units,
      gross: { amount: gross, currency },
      refunds: { amount: refunds, currency },
      net: { amount: Number(gross) - Number(refunds), currency },
    }));
  interface Period {
    readonly period: string;
    readonly currency: string;
    readonly orders: number;
    readonly gross: { readonly amount: number };
    readonly refunds: { readonly amount: number };
    readonly net: { readonly amount: number };
  }
  const isSomething = ({ orders, refunds }: Period) => orders !== 0 || refunds.amount !== 0;

  it("by day are what was paid and given back on it, with a row for each day and currency", async () => {
    const { body, headers } = await read(`/reports/sales?${whole}`);
    const rows: Period[] = body.data;
    expect(rows.filter(isSomething)).toEqual(presented(expected.sales_by_day));
    expect(rows).toHaveLength(547 * 3);
    expect(headers.get("X-Projection-Lag")).toMatch(/^\d+$/);
  });

  it("by month are the sums of its days, of those only that were asked for", async () => {
    const sumOf = (rows: Period[], month: string, what: "gross" | "refunds" | "net", currency: string) =>
      rows
        .filter((row) => row.period.startsWith(month) && row.currency === currency)
        .reduce((all, row) => all + row[what].amount, 0);
    const asked = "from=2031-02-15&to=2031-05-03";
    const days: Period[] = (await read(`/reports/sales?${asked}`)).body.data;
    const months: Period[] = (await read(`/reports/sales?${asked}&groupBy=month`)).body.data;
    expect([...new Set(months.map(({ period }) => period))]).toEqual([
      "2031-02",
      "2031-03",
      "2031-04",
      "2031-05",
    ]);
    for (const { period, currency, ...month } of months) {
      for (const what of ["gross", "refunds", "net"] as const)
        expect(month[what].amount).toBe(sumOf(days, period, what, currency));
    }
  });

  it("of a time without sales are rows of zero in the shop's currency", async () => {
    const { data } = (await read("/reports/sales?from=2040-01-01&to=2040-01-02")).body;
    const zero = { amount: 0, currency: "EUR" };
    const nothing = { currency: "EUR", orders: 0, units: 0, gross: zero, refunds: zero, net: zero };
    expect(data).toEqual([
      { period: "2040-01-01", ...nothing },
      { period: "2040-01-02", ...nothing },
    ]);
  });

  it.each([
    "from=2026-02-01&to=2026-01-01",
    "from=2020-01-01&to=2026-01-01",
    "from=yesterday",
    "from=2026-02-30",
    "groupBy=week",
    "since=2026-01-01",
  ])("asked for with %s are a 400", async (query) => {
    expect(refusal(await call("GET", `/reports/sales?${query}`, manager))).toEqual([400, "VALIDATION_ERROR"]);
  });
});

describe("best sellers", () => {
  it("are ranked by units, then revenue, under their latest title", async () => {
    const { data } = (await read(`/reports/best-sellers?${whole}&limit=100`)).body;
    const bySku = Map.groupBy(expected.sales_by_sku, ({ sku, currency }) => `${sku} ${currency}`);
    const sum = (rows: typeof expected.sales_by_sku, column: string) =>
      rows.reduce((all, row) => all + Number(row[column]), 0);
    const wanted = [...bySku.values()]
      .map((rows) => {
        const { sku, currency, title } = rows.at(-1) ?? {};
        const revenue = { amount: sum(rows, "revenue"), currency };
        return { sku, title, units: sum(rows, "units"), revenue, orders: sum(rows, "orders") };
      })
      .toSorted((a, b) => b.units - a.units || b.revenue.amount - a.revenue.amount)
      .slice(0, 100);
    expect(wanted.length).toBeGreaterThan(50);
    expect(data).toEqual(wanted);
    const few = (await read(`/reports/best-sellers?${whole}&limit=3`)).body.data;
    expect(few).toEqual(wanted.slice(0, 3));
  });

  it("are those of the days that were asked for", async () => {
    const day = String(expected.sales_by_sku[0]?.day);
    const { data } = (await read(`/reports/best-sellers?from=${day}&to=${day}`)).body;
    const skus = expected.sales_by_sku.filter((row) => row.day === day).map(({ sku }) => sku);
    expect(new Set(data.map(({ sku }: { sku: string }) => sku))).toEqual(new Set(skus));
  });
});

describe("the order history", () => {
  interface Shown {
    readonly orderId: string;
    readonly status: string;
    readonly placedAt: string;
  }
  const every = async (query: string, who?: Caller) => {
    const all: Shown[] = [];
    for (let path = `/order-history?limit=100&${query}`; path; ) {
      const { body } = await read(path, who);
      all.push(...body.data);
      path = body.links.next;
    }
    return all;
  };
  const iso = (at: unknown) => (at === null ? null : new Date(Number(at)).toISOString());

  it("has one row an order with its times, newest first, page after page", async () => {
    const shown = await every(whole);
    const wanted = expected.order_history
      .toSorted((a, b) => Number(b.placed_at) - Number(a.placed_at) || (String(a.id) < String(b.id) ? 1 : -1))
      .map((row) => ({
        orderId: row.id,
        number: row.number,
        userId: row.user_id,
        status: row.status,
        total: { amount: row.total_amount, currency: row.currency },
        units: row.units,
        placedAt: iso(row.placed_at),
        paidAt: iso(row.paid_at),
        fulfillingAt: iso(row.fulfilling_at),
        completedAt: iso(row.completed_at),
        cancelledAt: iso(row.cancelled_at),
        refundedAt: iso(row.refunded_at),
      }));
    expect(shown).toEqual(wanted);
  });

  it("is filtered by customer, status and time", async () => {
    const { order_history: rows } = expected;
    const userId = String(rows[0]?.user_id);
    expect(await every(`${whole}&userId=${userId}&status=completed`)).toHaveLength(
      rows.filter((row) => row.user_id === userId && row.status === "completed").length,
    );
    expect(await every(`${whole}&status=cancelled`)).toHaveLength(
      rows.filter(({ status }) => status === "cancelled").length,
    );
    const times = (await every(whole)).map(({ placedAt }) => placedAt);
    const [to = "", from = ""] = [times[10], times[20]];
    const some = await every(`from=${from}&to=${to}`);
    expect(some.map(({ placedAt }) => placedAt)).toEqual(times.filter((at) => at >= from && at < to));
  });

  it("is their own for customers, and everybody's for support", async () => {
    const [{ id, buyer }, { id: other, buyer: stranger }, support] = await Promise.all([
      orderAt("paid"),
      orderAt("pending"),
      callerOf("support"),
    ]);
    await catchUp();
    const ids = async (who: Caller, query = "") => (await every(query, who)).map(({ orderId }) => orderId);
    expect(await ids(buyer)).toEqual([id]);
    expect(await ids(stranger, `userId=${stranger.id}`)).toEqual([other]);
    expect(await ids(support, "from=2026-01-01&to=2030-01-01")).toEqual(expect.arrayContaining([id, other]));
    expect(await ids(support, `userId=${buyer.id}`)).toEqual([id]);
    const foreign = await call("GET", `/order-history?userId=${buyer.id}`, stranger);
    expect(refusal(foreign)).toEqual([403, "FORBIDDEN"]);
  });
});

describe("an order as it was", () => {
  const at = (id: string, time: number | string, { token }: { token: string }) =>
    call("GET", `/orders/${id}?at=${encodeURIComponent(new Date(time).toISOString())}`, { token });
  it("is the fold of its events up to then, from its first moment to now", async () => {
    const byOrder = [...Map.groupBy(log, ({ orderId }) => orderId)];
    for (const [id, events] of byOrder.filter(([, { length }]) => length > 5).slice(0, 5)) {
      const [first] = events;
      expect(refusal(await at(id, (first?.at ?? 0) - 1, manager))).toEqual([404, "NOT_FOUND"]);
      for (const time of events.flatMap((event) => [event.at - 1, event.at, event.at + 1]).slice(1)) {
        const then = replay(events.filter((event) => event.at <= time));
        const { body, headers } = await at(id, time, manager);
        expect(body.data).toEqual(then && presentOrder(then));
        expect(headers.get("ETag")).toBe(`"${id}.v${then?.version}"`);
      }
    }
  });

  it("in the future is as it is now", async () => {
    const { id, buyer } = await orderAt("fulfilling");
    const [now, then] = [await call("GET", `/orders/${id}`, buyer), await at(id, Date.now() + 1e9, buyer)];
    expect([then.body.data, then.headers.get("ETag")]).toEqual([now.body.data, now.headers.get("ETag")]);
  });

  it("is for its customer and staff, at a time that is one", async () => {
    const [{ id, buyer }, stranger, support] = await Promise.all([
      orderAt("paid"),
      callerOf(),
      callerOf("support"),
    ]);
    const now = Date.now() + 60_000;
    expect(refusal(await at(id, now, stranger))).toEqual([403, "FORBIDDEN"]);
    expect((await at(id, now, support)).status).toBe(200);
    for (const bad of ["yesterday", "2026-11-21", "1795255200000"]) {
      expect(refusal(await call("GET", `/orders/${id}?at=${bad}`, buyer))).toEqual([400, "VALIDATION_ERROR"]);
    }
    expect(refusal(await at("ord_none", now, support))).toEqual([404, "NOT_FOUND"]);
  });
});

describe("the books", () => {
  it("of the payment provider are the report's, with refunds in parts, cancellations and declined payments", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(20, 1000), callerOf()]);
    const ordered = async (body: object) => (await place(token, body)).body.data;
    const [, refunded, cancelled] = await Promise.all([
      ordered(orderOf(sku, { quantity: 1 })),
      ordered(orderOf(sku, { quantity: 3 })),
      ordered(orderOf(sku, { quantity: 5 })),
      ordered(orderOf(sku, { quantity: 7, method: "pm_declined" })),
      ordered(orderOf(sku, { country: "ZZ" })),
    ]);
    await call("POST", `/orders/${cancelled.id}/cancel`, { token });
    const paymentStatus = async (id: string) =>
      (await call("GET", `/orders/${id}`, { token })).body.data.payment.status;
    await eventually(
      () => paymentStatus(refunded.id),
      (status) => status === "captured",
    );
    const givenBack = async (): Promise<number[]> =>
      (await read(`/orders/${refunded.id}/events`)).body.data.flatMap(
        ({ data }: { data: { refunded?: number } }) => data.refunded ?? [],
      );
    for (const [amount, inAll] of [
      [700, 700],
      [200, 900],
    ] as const) {
      const headers = { "Idempotency-Key": unique("key") };
      const body = { amount, reason: "a scratch" };
      await call("POST", `/payments/${refunded.payment.id}/refunds`, { token: manager.token, headers, body });
      // One after the other, so that the second finds the order partially refunded already.
      await eventually(givenBack, (known) => known.includes(inAll), 20);
    }
    const inTheReport = async () => {
      const { data } = (await read("/reports/sales")).body;
      const sum = (what: string) =>
        data.reduce(
          (all: number, row: Record<string, { amount: number }>) => all + (row[what]?.amount ?? 0),
          0,
        );
      return { gross: sum("gross"), refunds: sum("refunds"), net: sum("net") };
    };
    const atTheProvider = async () => {
      const { data } = (await read("/sandbox/ledger")).body;
      const sum = (kind: string) =>
        data
          .filter((entry: { kind: string }) => entry.kind === kind)
          .reduce((all: number, { amount }: { amount: number }) => all + amount, 0);
      return { gross: sum("charge"), refunds: sum("refund"), net: sum("charge") - sum("refund") };
    };
    const books = await eventually(
      async () => ({ report: await inTheReport(), provider: await atTheProvider() }),
      ({ report, provider }) =>
        provider.refunds >= 900 && JSON.stringify(report) === JSON.stringify(provider),
    );
    expect(books.report).toEqual(books.provider);
    const ofMine = (await read("/order-history", { token } as Caller)).body.data;
    expect(ofMine).toHaveLength(5);
  });
});

describe("the metrics", () => {
  it("tell what waits by queue, and how far each read model is", async () => {
    const { token } = await callerOf("admin");
    const metrics = async () => (await read("/system/metrics", { token } as Caller)).body.data;
    const webhooks = async () =>
      (await metrics()).queues.find(({ queue }: { queue: string }) => queue === "webhook");
    const empty = { queue: "webhook", pending: 0, oldestPendingSeconds: 0, waiting: 0, dead: 0 };
    expect(await webhooks()).toEqual(empty);
    const now = Date.now();
    await bindings.DB.batch([
      bindings.DB.prepare(
        `INSERT INTO outbox (id, queue, type, aggregate_id, message, created_at, lease_until, attempts)
         VALUES ('evt_waits', 'webhook', 'x', 'x', '{}', ?, ?, 1)`,
      ).bind(now - 90_000, now + 3_600_000),
      // A try again that is due tomorrow is no lag; one that was to wait for a day is one since it is due.
      bindings.DB.prepare(
        `INSERT INTO outbox (id, queue, type, aggregate_id, message, created_at, lease_until, attempts)
         VALUES ('evt_later', 'webhook', 'x', 'x', json_object('dueAt', ?1 + 60000), ?1 - 86400000, ?1 + 60000, 0),
          ('evt_due', 'webhook', 'x', 'x', json_object('dueAt', ?1 - 5000), ?1 - 86400000, ?1 + 60000, 0)`,
      ).bind(now),
      bindings.DB.prepare(
        `INSERT INTO dead_letters (id, queue, type, message, reason, created_at)
         VALUES ('dead_one', 'webhook', 'x', '{}', 'x', ?)`,
      ).bind(now),
    ]);
    const waiting = await webhooks();
    expect(waiting).toMatchObject({ pending: 2, waiting: 1, dead: 1 });
    expect(waiting.oldestPendingSeconds).toBeGreaterThanOrEqual(90);
    expect(waiting.oldestPendingSeconds).toBeLessThan(3_600);
    await bindings.DB.batch([
      bindings.DB.prepare("UPDATE outbox SET consumed_at = 1 WHERE queue = 'webhook'"),
      bindings.DB.prepare("UPDATE dead_letters SET replayed_at = 1 WHERE id = 'dead_one'"),
    ]);
    expect(await webhooks()).toEqual(empty);
    const { projections } = await metrics();
    expect(projections.map(({ name }: { name: string }) => name)).toEqual([
      "sales",
      "best-sellers",
      "order-history",
      "order-states",
    ]);
    for (const { position, rebuild } of projections) {
      expect(position).toBeGreaterThanOrEqual(log.length);
      expect(rebuild).toBeNull();
    }
  });
});
