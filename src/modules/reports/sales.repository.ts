/** The sales by day: the only user of their table. */
import { and, asc, between, eq, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import { liveGeneration, removeRows } from "./generations.repository.ts";
import type { Grouping } from "./periods.model.ts";
import { type Step, salesOf } from "./reports.model.ts";
import { salesByDay } from "./reports.table.ts";

export const foldSales = (db: Database, generation: number, steps: readonly Step[]): Statement =>
  rawStatement(
    db,
    sql`INSERT INTO sales_by_day (generation, day, currency, orders, units, gross, refunds)
      SELECT ${generation}, value->>'day', value->>'currency', value->>'orders', value->>'units',
        value->>'gross', value->>'refunds'
      FROM json_each(${JSON.stringify(salesOf(steps))}) WHERE true
      ON CONFLICT (generation, day, currency) DO UPDATE SET orders = orders + excluded.orders,
        units = units + excluded.units, gross = gross + excluded.gross, refunds = refunds + excluded.refunds`,
  );

export const clearSales = (db: Database, generation: number, limit: number): Statement =>
  removeRows(db, salesByDay, generation, limit);

/** Sums over whole days, both named ones included, by day or month and currency. */
export function selectSales(db: Database, first: string, last: string, groupBy: Grouping) {
  const period =
    groupBy === "day" ? sql<string>`${salesByDay.day}` : sql<string>`substr(${salesByDay.day}, 1, 7)`;
  const sum = (column: "orders" | "units" | "gross" | "refunds") =>
    sql<number>`sum(${salesByDay[column]})`.as(`${column}_sum`);
  return db
    .select({
      day: period.as("period"),
      currency: salesByDay.currency,
      orders: sum("orders"),
      units: sum("units"),
      gross: sum("gross"),
      refunds: sum("refunds"),
    })
    .from(salesByDay)
    .where(and(eq(salesByDay.generation, liveGeneration("sales")), between(salesByDay.day, first, last)))
    .groupBy(sql`period`, salesByDay.currency)
    .orderBy(sql`period`, asc(salesByDay.currency));
}
