/** Read models against their log: caught up in whatever way, rebuilt, and reckoned by hand, row by row. */
import { beforeAll, describe, expect, it } from "vitest";
import type { OrderEvent } from "../../../src/modules/orders/orders.model.ts";
import { createProjectionsService, projectionNames } from "../../../src/modules/reports/index.ts";
import type { Context } from "../../../src/shared/context.ts";
import { begin } from "../../../src/shared/db/unit-of-work.ts";
import { newId, type UserId } from "../../../src/shared/ids.ts";
import { finishedJob } from "../../fixtures/jobs.ts";
import { expectedTables, randomLog } from "../../fixtures/order-logs.ts";
import {
  append,
  catchUp,
  generationsOf,
  liveOf,
  liveRows,
  pieceOf,
  rebuild,
  rowsOf,
  tableOf,
} from "../../fixtures/projections.ts";
import { randomOf } from "../../fixtures/random.ts";
import { services, unique } from "../../fixtures/shop.ts";
import { planOf, watchingWharf } from "../../fixtures/watching.ts";

const seed = Date.now() % 1_000_000;
const start = Date.parse("2025-01-01T00:00:00Z");
const log: OrderEvent[] = [];
/** Commits more random orders and gives their events. */
async function more(orders: number, prefix = unique("o")): Promise<OrderEvent[]> {
  const events = randomLog({ seed: seed + log.length, orders, start, prefix });
  log.push(...events);
  await append(events);
  return events;
}

const expectLiveToEqualTheLog = async () => {
  const expected = expectedTables(log);
  for (const name of projectionNames) expectSame(await liveRows(name), expected[tableOf[name]]);
};

/** Tells the first row that differs: a difference of all of them is too long to read. */
function expectSame(rows: readonly object[], expected: readonly object[]): void {
  const i = expected.findIndex(
    (row, at) => JSON.stringify(sorted(row)) !== JSON.stringify(sorted(rows[at] ?? {})),
  );
  expect([i, rows[i]]).toEqual([i, expected[i]]);
  expect([i, rows.length]).toEqual([-1, expected.length]);
}
const sorted = (row: object) => Object.entries(row).toSorted();

describe(`5,000 random orders (seed ${seed})`, () => {
  beforeAll(async () => {
    const random = randomOf(seed);
    const events = randomLog({ seed, orders: 5_000, start, prefix: "o" });
    for (let i = 0; i < events.length; ) {
      const chunk = events.slice(i, i + 1 + Math.floor(random() * 900));
      await append(chunk);
      log.push(...chunk);
      i += chunk.length;
      // Messages come late, twice and side by side; all they say is: look.
      await Promise.all(Array.from({ length: Math.floor(random() * 4) }, catchUp));
    }
    await catchUp();
  }, 300_000);

  it("come into every read model once, however they were caught up", async () => {
    expect(log.length).toBeGreaterThan(15_000);
    await expectLiveToEqualTheLog();
    for (const name of projectionNames) expect((await liveOf(name)).position).toBe(log.length);
    await Promise.all([catchUp(), catchUp(), catchUp()]);
    await expectLiveToEqualTheLog();
  });

  it.each(projectionNames)(
    "rebuild %s from nothing to the same rows",
    async (name) => {
      const before = await liveOf(name);
      const old = await rowsOf(tableOf[name], before.generation);
      const pieces = await rebuild(name, newId("job", Date.now()));
      expect(pieces.at(-1)).toMatchObject({
        done: log.length,
        total: log.length,
        result: { end: "activated" },
      });
      const done = pieces.map((piece) => piece.done);
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      expect(pieces.length).toBeGreaterThan(50);
      const live = await liveOf(name);
      expect(live.generation).toBeGreaterThan(before.generation);
      const rebuilt = await rowsOf(tableOf[name], live.generation);
      expectSame(rebuilt, old);
      expectSame(rebuilt, expectedTables(log)[tableOf[name]]);
    },
    120_000,
  );

  it("agree with one another: what was sold by SKU is the gross, and the paid orders are those of the history", async () => {
    const sum = (rows: Record<string, unknown>[], column: string, currency: string) =>
      rows.filter((row) => row.currency === currency).reduce((all, row) => all + Number(row[column]), 0);
    const [sales, skus, history] = await Promise.all(projectionNames.map(liveRows));
    const paid = history?.filter(({ paid_at }) => paid_at !== null) ?? [];
    for (const currency of ["EUR", "USD", "JPY"]) {
      const gross = sum(sales ?? [], "gross", currency);
      expect(gross).toBeGreaterThan(0);
      expect(sum(skus ?? [], "revenue", currency)).toBe(gross);
      expect(sum(paid, "total_amount", currency)).toBe(gross);
      expect(sum(sales ?? [], "refunds", currency)).toBeLessThanOrEqual(gross);
    }
  });
});

describe("a rebuild", () => {
  it("is read past while it goes on, also when new orders come, and then is what is read", async () => {
    const name = "order-history";
    await catchUp();
    const old = await liveOf(name);
    const counts: number[] = [];
    const pieces = await rebuild(name, newId("job", Date.now()), async (n) => {
      if (n % 20 !== 0) return;
      await more(10);
      await catchUp();
      const { data } = await readHistory();
      counts.push(data.total ?? 0);
      expect((await liveOf(name)).generation).toBe(old.generation);
      expect(data.total).toBe(expectedTables(log).order_history.length);
    });
    expect(counts.length).toBeGreaterThan(2);
    expect(pieces.at(-1)?.result).toMatchObject({ end: "activated" });
    expect((await liveOf(name)).generation).toBeGreaterThan(old.generation);
    await catchUp();
    await expectLiveToEqualTheLog();
  }, 120_000);

  it("that crashes in the middle of a piece goes on where it was, and does nothing twice", async () => {
    const jobId = newId("job", Date.now());
    await pieceOf("sales", jobId, null, { crashes: true });
    expect((await generationsOf("sales")).some(({ status }) => status === "building")).toBe(false);
    let last = await pieceOf("sales", jobId, null);
    // Its answer was lost: the first piece comes again.
    last = await pieceOf("sales", jobId, null);
    while (!last.isLast) {
      await pieceOf("sales", jobId, last, { crashes: true });
      last = await pieceOf("sales", jobId, last);
    }
    await catchUp();
    await expectLiveToEqualTheLog();
  }, 120_000);

  it("whose piece is done by two at once moves on once", async () => {
    const jobId = newId("job", Date.now());
    let last = await pieceOf("best-sellers", jobId, null);
    for (let i = 0; !last.isLast && i < 5; i++) {
      await Promise.all([pieceOf("best-sellers", jobId, last), pieceOf("best-sellers", jobId, last)]);
    }
    while (!last.isLast) last = await pieceOf("best-sellers", jobId, last);
    await catchUp();
    await expectLiveToEqualTheLog();
  }, 120_000);

  it("is taken over by a later one of the same read model; the earlier one ends, and spoils nothing", async () => {
    const [first, second] = [newId("job", Date.now()), newId("job", Date.now())];
    const begun = await pieceOf("sales", first, null);
    await pieceOf("sales", second, null);
    const ended = await pieceOf("sales", first, begun);
    expect(ended).toMatchObject({ isLast: true, result: { end: "superseded" } });
    expect((await generationsOf("sales")).filter(({ status }) => status === "building")).toHaveLength(1);
    const pieces = await rebuild("sales", second);
    expect(pieces.at(-1)?.result).toMatchObject({ end: "activated" });
    await catchUp();
    await expectLiveToEqualTheLog();
  }, 120_000);

  it("does not take the live one's place while it is behind it", async () => {
    const jobId = newId("job", Date.now());
    const { runAs, rooms } = services();
    let last = await pieceOf("sales", jobId, null);
    const { position: end } = await liveOf("sales");
    while (!last.isLast && end - last.done > 200) last = await pieceOf("sales", jobId, last);
    // The last piece is read; then an order comes and the live one knows it first.
    await expect(
      runAs("test", async (ctx) => {
        const unit = begin(ctx);
        const piece = await rooms.projections.rebuild(ctx, unit, "sales", { id: jobId, isFirst: false });
        expect(piece.end).toBe("activated");
        await more(1);
        await catchUp();
        await unit.commit(null);
      }),
    ).rejects.toThrow("being changed by others");
    while (!last.isLast) last = await pieceOf("sales", jobId, last);
    await expectLiveToEqualTheLog();
  }, 120_000);

  it("of no one in particular is a rebuild of all, one after the other", async () => {
    const before = await Promise.all(projectionNames.map(liveOf));
    const { status, done, total, result } = await finishedJob("projections.rebuild");
    expect([status, done, result]).toEqual([
      "succeeded",
      total,
      { projections: projectionNames.map((projection) => ({ projection, end: "activated" })) },
    ]);
    const after = await Promise.all(projectionNames.map(liveOf));
    expect(after.every(({ generation }, i) => generation > (before[i]?.generation ?? 0))).toBe(true);
    await expectLiveToEqualTheLog();
  }, 120_000);

  it("leaves old generations to be removed piece by piece, and no others", async () => {
    const { runAs, rooms } = services();
    const clear = () => runAs("test", rooms.projections.clearRetired);
    const retired = (await generationsOf("order-history")).filter(({ status }) => status === "retired");
    expect(retired.length).toBeGreaterThan(0);
    const [oldest] = retired;
    const before = (await rowsOf("order_history", oldest?.generation ?? 0)).length;
    await clear();
    const after = (await rowsOf("order_history", oldest?.generation ?? 0)).length;
    expect(before - after).toBe(1_000);
    for (let i = 0; i < 10; i++) await clear();
    for (const name of projectionNames) {
      expect((await generationsOf(name)).map(({ status }) => status)).toEqual(["live"]);
    }
    await expectLiveToEqualTheLog();
  }, 120_000);
});

const readHistory = () => {
  const { runAs, rooms } = services();
  const sort = [
    { field: "placedAt", descending: true },
    { field: "id", descending: true },
  ];
  return runAs("test", (ctx) =>
    rooms.reports.orderHistory(
      { ...ctx, actor: { kind: "user", id: "usr_staff", role: "manager", sessionId: "ses_1" } },
      {},
      { limit: 1, sort, after: null, page: 1 },
    ),
  );
};

describe("catching up", () => {
  it("has brought in, when it is done, all that was committed before it was called", async () => {
    for (let i = 0; i < 5; i++) {
      const events = await more(2);
      await Promise.all(Array.from({ length: 6 }, catchUp));
      for (const name of projectionNames) expect((await liveOf(name)).position).toBe(log.length);
      expect(events.length).toBeGreaterThan(0);
    }
    await expectLiveToEqualTheLog();
  }, 120_000);

  it("that is overtaken by somebody who knows less looks again", async () => {
    const { runAs, rooms } = services();
    const { orders } = rooms;
    const onePage = createProjectionsService({
      ...orders,
      readLog: (ctx, after) => orders.readLog(ctx, after, 1),
    });
    await catchUp();
    // An event each at least: more than it is overtaken by.
    await more(5);
    let reads = 0;
    const overtaken = createProjectionsService({
      ...orders,
      async readLog(ctx, after, limit) {
        const page = await orders.readLog(ctx, after, limit);
        if (reads++ < 3) await runAs("test", onePage.catchUp);
        return page;
      },
    });
    await runAs("test", overtaken.catchUp);
    expect(reads).toBeGreaterThan(3);
    for (const name of projectionNames) expect((await liveOf(name)).position).toBe(log.length);
    await expectLiveToEqualTheLog();
  });

  it("costs the same however long the log is: one event, a few rows", async () => {
    const { wharf, watch } = watchingWharf();
    const run = () => wharf.runAs("test", wharf.rooms.projections.catchUp);
    await run();
    const [placed] = randomLog({ seed, orders: 1, start, prefix: unique("o") });
    if (!placed) throw new Error("no event");
    log.push(placed);
    await append([placed]);
    const { asked, trips } = await watch(run);
    const sum = (column: "rowsRead" | "rowsWritten") => asked.reduce((all, one) => all + one[column], 0);
    expect(trips).toBe(6);
    expect(sum("rowsRead")).toBeLessThan(30);
    expect(sum("rowsWritten")).toBeLessThan(15);
    const idle = await watch(run);
    expect(idle.trips).toBe(1);
  });
});

describe("how far behind a read model is", () => {
  it("is told with each report and in the metrics, in events and in the age of the oldest", async () => {
    const { runAs, rooms } = services();
    await catchUp();
    const end = log.length;
    const [placed, ...later] = await more(2);
    const at = { clock: { now: () => (placed?.at ?? 0) + 7_400 } };
    const state = () => runAs("test", rooms.projections.state, at);
    const lag = { lagEvents: later.length + 1, lagSeconds: 7, position: end, rebuild: null };
    expect(await state()).toEqual(projectionNames.map((name) => expect.objectContaining({ name, ...lag })));
    const reports = () =>
      runAs("test", async (ctx) => [
        await rooms.reports.sales(ctx, { groupBy: "day" }),
        await rooms.reports.bestSellers(ctx, { limit: 1 }),
        await readHistory(),
      ]);
    expect((await reports()).map((report) => report.lag)).toEqual(Array(3).fill(later.length + 1));
    await pieceOf("sales", newId("job", Date.now()), null);
    expect((await state())[0]?.rebuild).toEqual({ generation: expect.any(Number), position: 200 });
    await catchUp();
    expect((await reports()).map((report) => report.lag)).toEqual([0, 0, 0]);
    const caughtUp = { lagEvents: 0, lagSeconds: 0, position: log.length };
    expect(await state()).toEqual(
      projectionNames.map((name) => expect.objectContaining({ name, ...caughtUp })),
    );
  });
});

describe("every query", () => {
  const staff = { kind: "user", id: "usr_staff", role: "manager", sessionId: "ses_1" } as const;
  const page = (sort: string, descending = true) => ({
    limit: 20,
    sort: [sort, "id"].map((field) => ({ field, descending })),
    after: [Date.parse("2025-06-01"), "ord_o1"],
    page: null,
  });

  it("of the read models goes by an index, and a report is read in one trip", async () => {
    const { wharf, watch } = watchingWharf();
    const { reports, projections, orders } = wharf.rooms;
    const run = (work: (ctx: Context) => Promise<unknown>) =>
      watch(() => wharf.runAs("test", (ctx) => work({ ...ctx, actor: staff })));
    const range = { from: "2025-02-01", to: "2025-05-31" };
    const userId = "usr_o1" as UserId;
    await more(1);
    const works: Record<string, [trips: number, (ctx: Context) => Promise<unknown>]> = {
      "sales by day": [1, (ctx) => reports.sales(ctx, { ...range, groupBy: "day" })],
      "sales by month": [1, (ctx) => reports.sales(ctx, { ...range, groupBy: "month" })],
      "best sellers": [1, (ctx) => reports.bestSellers(ctx, { ...range, limit: 20 })],
      history: [2, (ctx) => reports.orderHistory(ctx, {}, page("placedAt"))],
      "history of time": [2, (ctx) => reports.orderHistory(ctx, range, page("placedAt", false))],
      "history by status": [2, (ctx) => reports.orderHistory(ctx, { status: "refunded" }, page("placedAt"))],
      "history by status and time": [
        2,
        (ctx) => reports.orderHistory(ctx, { ...range, status: "refunded" }, page("placedAt")),
      ],
      "history of a user": [2, (ctx) => reports.orderHistory(ctx, { userId }, page("placedAt"))],
      "the log": [1, (ctx) => orders.readLog(ctx, 5_000, 200)],
      "an order as it was": [1, (ctx) => orders.getAt(ctx, "ord_o1", Date.now())],
      state: [5, (ctx) => projections.state(ctx)],
      "orders by state": [1, (ctx) => projections.ordersByState(ctx)],
      "catching up": [6, (ctx) => projections.catchUp(ctx)],
      clearing: [1, (ctx) => projections.clearRetired(ctx)],
    };
    for (const [name, [trips, work]] of Object.entries(works)) {
      const seen = await run(work);
      expect([name, seen.trips]).toEqual([name, trips]);
      for (const one of seen.asked) {
        const plan = await planOf(one);
        // The projections' own table has a handful of rows.
        const scans = plan.filter((step) =>
          /^SCAN (?!projections|json_each|CONSTANT|\(subquery|\(SELECT)/.test(step),
        );
        expect([name, one.sql, scans]).toEqual([name, one.sql, []]);
      }
      const rowsRead = seen.asked.reduce((all, one) => all + one.rowsRead, 0);
      if (name.startsWith("history")) {
        const plans = (await Promise.all(seen.asked.map(planOf))).flat();
        expect([name, plans.filter((step) => /ORDER BY/.test(step))]).toEqual([name, []]);
        expect(rowsRead, name).toBeLessThan(50);
      }
      if (name === "the log") {
        // Only the page's orders, not the log up to the page.
        const [plan = []] = await Promise.all(seen.asked.map(planOf));
        expect(plan[0]).toContain("order_events USING INDEX order_events_version");
        expect(rowsRead).toBeLessThan(2_500);
      }
    }
  });
});
