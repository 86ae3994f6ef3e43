/** The only user of the returns table. */
import { and, desc, eq, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import type { OrderId, ReturnId } from "#shared/ids.ts";
import type { OrderReturn, Units } from "./returns.model.ts";
import { returns } from "./returns.table.ts";

/** Broken where all returns of the order together would be more than was bought. */
export const withinOrder = "return_within_order";
export const returnRace = "return_version";
const listMax = 100;

/**
 * Stores a return, unless more would come back than `bought`: with what came of the others, and what may still come of
 * those that wait for their goods.
 */
export const insertReturn = (db: Database, one: OrderReturn, bought: readonly Units[]): Statement[] => [
  db.insert(returns).values(one),
  guardThat(
    db,
    withinOrder,
    sql`NOT EXISTS (
      SELECT 1 FROM json_each(${JSON.stringify(bought)}) bought WHERE bought.value ->> 'quantity' < (
        SELECT coalesce(sum(line.value ->>
          CASE WHEN returns.status IN ('requested', 'approved') THEN 'quantity' ELSE 'received' END), 0)
        FROM returns, json_each(returns.items) line
        WHERE returns.order_id = ${one.orderId} AND returns.status <> 'rejected'
          AND line.value ->> 'sku' = bought.value ->> 'sku'))`,
  ),
];

/** Stores the return's next version; a lost race breaks the guard. */
export const updateReturn = (db: Database, after: OrderReturn): Statement[] => [
  db
    .update(returns)
    .set(after)
    .where(and(eq(returns.id, after.id), eq(returns.version, after.version - 1))),
  guardChanges(db, returnRace),
];

export async function findReturn(db: Database, id: ReturnId): Promise<OrderReturn | null> {
  const [one] = await db.select().from(returns).where(eq(returns.id, id));
  return one ?? null;
}

/** The newest returns of an order. */
export const listReturns = (db: Database, orderId: OrderId): Promise<OrderReturn[]> =>
  db
    .select()
    .from(returns)
    .where(eq(returns.orderId, orderId))
    .orderBy(desc(returns.createdAt))
    .limit(listMax);
