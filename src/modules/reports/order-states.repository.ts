/** How many orders are in each state: the only user of their table. */
import { asc, eq, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import { liveGeneration, removeRows } from "./generations.repository.ts";
import { type Step, stateCountsOf } from "./reports.model.ts";
import { orderStates } from "./reports.table.ts";

export const foldOrderStates = (db: Database, generation: number, steps: readonly Step[]): Statement =>
  rawStatement(
    db,
    sql`INSERT INTO order_states (generation, status, orders)
      SELECT ${generation}, value->>'status', value->>'orders'
      FROM json_each(${JSON.stringify(stateCountsOf(steps))}) WHERE true
      ON CONFLICT (generation, status) DO UPDATE SET orders = orders + excluded.orders`,
  );

export const clearOrderStates = (db: Database, generation: number, limit: number): Statement =>
  removeRows(db, orderStates, generation, limit);

export const selectOrderStates = (db: Database) =>
  db
    .select({ status: orderStates.status, orders: orderStates.orders })
    .from(orderStates)
    .where(eq(orderStates.generation, liveGeneration("order-states")))
    .orderBy(asc(orderStates.status));
