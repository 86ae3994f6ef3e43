/** The sales by day and SKU: the only user of their table. */
import { and, asc, between, desc, eq, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import { liveGeneration, removeRows } from "./generations.repository.ts";
import { type Step, skuSalesOf } from "./reports.model.ts";
import { salesBySku } from "./reports.table.ts";

export const foldBestSellers = (db: Database, generation: number, steps: readonly Step[]): Statement =>
  rawStatement(
    db,
    sql`INSERT INTO sales_by_sku (generation, day, sku, currency, title, units, revenue, orders)
      SELECT ${generation}, value->>'day', value->>'sku', value->>'currency', value->>'title', value->>'units',
        value->>'revenue', value->>'orders'
      FROM json_each(${JSON.stringify(skuSalesOf(steps))}) WHERE true
      ON CONFLICT (generation, day, sku, currency) DO UPDATE SET title = excluded.title,
        units = units + excluded.units, revenue = revenue + excluded.revenue, orders = orders + excluded.orders`,
  );

export const clearBestSellers = (db: Database, generation: number, limit: number): Statement =>
  removeRows(db, salesBySku, generation, limit);

/** The SKUs of which most units were sold on these days, both named ones included, under their latest title. */
export function selectBestSellers(db: Database, first: string, last: string, limit: number) {
  const units = sql<number>`sum(${salesBySku.units})`.as("units_sum");
  const revenue = sql<number>`sum(${salesBySku.revenue})`.as("revenue_sum");
  return db
    .select({
      sku: salesBySku.sku,
      currency: salesBySku.currency,
      // SQLite takes a bare column from the row that has the maximum (https://www.sqlite.org/lang_select.html#bareagg).
      title: salesBySku.title,
      lastSoldOn: sql<string>`max(${salesBySku.day})`.as("last_sold_on"),
      units,
      revenue,
      orders: sql<number>`sum(${salesBySku.orders})`.as("orders_sum"),
    })
    .from(salesBySku)
    .where(
      and(eq(salesBySku.generation, liveGeneration("best-sellers")), between(salesBySku.day, first, last)),
    )
    .groupBy(salesBySku.sku, salesBySku.currency)
    .orderBy(desc(sql`units_sum`), desc(sql`revenue_sum`), asc(salesBySku.sku), asc(salesBySku.currency))
    .limit(limit);
}
