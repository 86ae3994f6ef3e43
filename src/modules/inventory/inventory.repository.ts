/** The only user of inventory's tables. A whole order travels as one JSON parameter: D1 allows a hundred. */
import { and, eq, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { OrderId } from "#shared/ids.ts";
import type { Demand, StockCount, StockLevel } from "./inventory.model.ts";
import { reservations, stockLevels, stockMovements } from "./inventory.table.ts";

export type Movement = typeof stockMovements.$inferSelect;

const levelColumns = {
  sku: stockLevels.sku,
  onHand: stockLevels.onHand,
  reserved: stockLevels.reserved,
  version: stockLevels.version,
};

/** The levels of these SKUs; a statement, so that a use case can read it along with others. */
export const selectLevels = (db: Database, skus: readonly string[]) =>
  db
    .select(levelColumns)
    .from(stockLevels)
    .where(sql`${stockLevels.sku} IN (SELECT value FROM json_each(${JSON.stringify(skus)}))`);

/** The levels of all SKUs; each row has its SKU as `id` too, which is what the list is sorted by in the end. */
export const listLevels = (db: Database, page: PageRequest): Promise<Slice<StockLevel & { id: string }>> =>
  readPage(db, page, {
    query: db
      .select({ ...levelColumns, id: stockLevels.sku })
      .from(stockLevels)
      .$dynamic(),
    table: stockLevels,
    columns: { sku: stockLevels.sku, id: stockLevels.sku },
  });

export const listMovements = (db: Database, sku: string, page: PageRequest): Promise<Slice<Movement>> =>
  readPage(db, page, {
    query: db.select().from(stockMovements).$dynamic(),
    table: stockMovements,
    columns: { at: stockMovements.at, id: stockMovements.id },
    where: eq(stockMovements.sku, sku),
  });

export const insertMovement = (db: Database, movement: Movement): Statement =>
  db.insert(stockMovements).values(movement);

export const levelRace = "stock_on_hand";

/**
 * Sets on hand where it is still what was read; what orders hold meanwhile does not matter to it, and the level's
 * CHECKs see to it that it never goes below what they hold.
 */
export const setOnHand = (db: Database, before: StockLevel, onHand: number, now: number): Statement[] => [
  db
    .insert(stockLevels)
    .values({ ...before, onHand: 0, reserved: 0, updatedAt: now })
    .onConflictDoNothing(),
  db
    .update(stockLevels)
    .set({ onHand, version: sql`version + 1`, updatedAt: now })
    .where(and(eq(stockLevels.sku, before.sku), eq(stockLevels.onHand, before.onHand))),
  guardChanges(db, levelRace),
];

/** Sets many levels at once, whatever they were, and writes down by how much each has moved. */
export function setCounted(
  db: Database,
  counts: readonly (StockCount & { readonly movementId: string })[],
  reason: string,
  actor: string,
  now: number,
): Statement[] {
  const json = JSON.stringify(counts);
  const moved = sql`(c.value ->> 'onHand') - coalesce(l.on_hand, 0)`;
  return [
    rawStatement(
      db,
      sql`
      INSERT INTO stock_movements (id, sku, kind, delta, reason, order_id, actor, at)
      SELECT c.value ->> 'movementId', c.value ->> 'sku', 'adjusted', ${moved}, ${reason}, NULL, ${actor}, ${now}
      FROM json_each(${json}) c LEFT JOIN stock_levels l ON l.sku = c.value ->> 'sku' WHERE ${moved} <> 0`,
    ),
    rawStatement(
      db,
      sql`
      INSERT INTO stock_levels (sku, on_hand, reserved, version, updated_at)
      SELECT value ->> 'sku', value ->> 'onHand', 0, 1, ${now} FROM json_each(${json}) WHERE true
      ON CONFLICT (sku) DO UPDATE SET on_hand = excluded.on_hand, version = version + 1, updated_at = ${now}`,
    ),
  ];
}

export const stockUnknown = "stock_known";

/** Holds what an order demands, one demand a SKU; the level's CHECK refuses what is not there. */
export function reserve(
  db: Database,
  orderId: OrderId,
  demands: readonly Demand[],
  now: number,
): Statement[] {
  const json = JSON.stringify(demands);
  return [
    rawStatement(
      db,
      sql`
      UPDATE stock_levels SET reserved = reserved + (d.value ->> 'quantity'), version = version + 1, updated_at = ${now}
      FROM json_each(${json}) d WHERE stock_levels.sku = d.value ->> 'sku'`,
    ),
    guardChanges(db, stockUnknown, demands.length),
    rawStatement(
      db,
      sql`
      INSERT INTO reservations (order_id, sku, quantity, state, created_at, updated_at)
      SELECT ${orderId}, value ->> 'sku', value ->> 'quantity', 'held', ${now}, ${now} FROM json_each(${json})`,
    ),
  ];
}

const endHold = (db: Database, orderId: OrderId, state: "released" | "shipped", now: number): Statement =>
  db
    .update(reservations)
    .set({ state, updatedAt: now })
    .where(and(eq(reservations.orderId, orderId), eq(reservations.state, "held")));

/** Frees what is still held for the order; what is not held any more stays as it is. */
export const release = (db: Database, orderId: OrderId, now: number): Statement[] => [
  rawStatement(
    db,
    sql`
    UPDATE stock_levels SET reserved = reserved - r.quantity, version = version + 1, updated_at = ${now}
    FROM reservations r WHERE r.order_id = ${orderId} AND r.state = 'held' AND r.sku = stock_levels.sku`,
  ),
  endHold(db, orderId, "released", now),
];

/** Puts units of an order back on the shelf; `about` names what they came back by, which happens once. */
export function putBack(
  db: Database,
  { orderId, about, lines }: { orderId: OrderId; about: string; lines: readonly Demand[] },
  actor: string,
  now: number,
): Statement[] {
  const json = JSON.stringify(lines);
  return [
    rawStatement(
      db,
      sql`
      INSERT INTO stock_movements (id, sku, kind, delta, reason, order_id, actor, at)
      SELECT 'mov_' || ${about} || '_' || (value ->> 'sku'), value ->> 'sku', 'returned', value ->> 'quantity',
        'returned', ${orderId}, ${actor}, ${now}
      FROM json_each(${json})`,
    ),
    rawStatement(
      db,
      sql`
      UPDATE stock_levels SET on_hand = on_hand + (d.value ->> 'quantity'), version = version + 1, updated_at = ${now}
      FROM json_each(${json}) d WHERE stock_levels.sku = d.value ->> 'sku'`,
    ),
    guardChanges(db, stockUnknown, lines.length),
  ];
}

/** Takes what is held for the order off the shelf, for good. */
export const ship = (db: Database, orderId: OrderId, actor: string, now: number): Statement[] => [
  rawStatement(
    db,
    sql`
    INSERT INTO stock_movements (id, sku, kind, delta, reason, order_id, actor, at)
    SELECT 'mov_' || order_id || '_' || sku, sku, 'shipped', -quantity, 'shipped', order_id, ${actor}, ${now}
    FROM reservations WHERE order_id = ${orderId} AND state = 'held'`,
  ),
  rawStatement(
    db,
    sql`
    UPDATE stock_levels SET on_hand = on_hand - r.quantity, reserved = reserved - r.quantity,
      version = version + 1, updated_at = ${now}
    FROM reservations r WHERE r.order_id = ${orderId} AND r.state = 'held' AND r.sku = stock_levels.sku`,
  ),
  endHold(db, orderId, "shipped", now),
];
