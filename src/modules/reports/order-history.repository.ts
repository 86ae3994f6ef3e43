/** The orders with their timelines: the only user of their table. */
import { and, eq, gte, lt, type SQL, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { UserId } from "#shared/ids.ts";
import { liveGeneration, removeRows } from "./generations.repository.ts";
import type { Bounds } from "./periods.model.ts";
import { type HistoryRow, historyOf, type Step } from "./reports.model.ts";
import { orderHistory } from "./reports.table.ts";

export const foldOrderHistory = (db: Database, generation: number, steps: readonly Step[]): Statement =>
  rawStatement(
    db,
    sql`INSERT INTO order_history (generation, id, number, user_id, status, total_amount, currency, units, placed_at,
        paid_at, fulfilling_at, completed_at, cancelled_at, refunded_at)
      SELECT ${generation}, value->>'id', value->>'number', value->>'userId', value->>'status',
        value->>'totalAmount', value->>'currency', value->>'units', value->>'placedAt', value->>'paidAt',
        value->>'fulfillingAt', value->>'completedAt', value->>'cancelledAt', value->>'refundedAt'
      FROM json_each(${JSON.stringify(historyOf(steps))}) WHERE true
      ON CONFLICT (generation, id) DO UPDATE SET status = excluded.status,
        paid_at = coalesce(paid_at, excluded.paid_at),
        fulfilling_at = coalesce(fulfilling_at, excluded.fulfilling_at),
        completed_at = coalesce(completed_at, excluded.completed_at),
        cancelled_at = coalesce(cancelled_at, excluded.cancelled_at),
        refunded_at = coalesce(refunded_at, excluded.refunded_at)`,
  );

export const clearOrderHistory = (db: Database, generation: number, limit: number): Statement =>
  removeRows(db, orderHistory, generation, limit);

export interface HistoryFilter {
  readonly userId?: UserId | undefined;
  readonly status?: string | undefined;
  /** When the order was placed. */
  readonly placed: Bounds;
}

export const listOrderHistory = (
  db: Database,
  { userId, status, placed }: HistoryFilter,
  page: PageRequest,
): Promise<Slice<HistoryRow>> => {
  const { from, to } = withinCursor(placed, page);
  return readPage(db, page, {
    query: db.select().from(orderHistory).$dynamic(),
    table: orderHistory,
    columns: { placedAt: orderHistory.placedAt, id: orderHistory.id },
    where: and(
      eq(orderHistory.generation, liveGeneration("order-history")),
      userId && unlikely(eq(orderHistory.userId, userId)),
      status ? unlikely(eq(orderHistory.status, status)) : undefined,
      from === undefined ? undefined : gte(orderHistory.placedAt, from),
      to === undefined ? undefined : lt(orderHistory.placedAt, to),
    ),
  });
};

/** Tells SQLite, which keeps no statistics here, that the condition's own index beats the one by time alone. */
const unlikely = (condition: SQL): SQL => sql`unlikely(${condition})`;

/** The range that is left behind the cursor: of two bounds of a column SQLite gives its index only one. */
function withinCursor({ from, to }: Bounds, { after, sort }: PageRequest): Bounds {
  if (!after) return { from, to };
  const at = Number(after[0]);
  return sort[0]?.descending
    ? { from, to: Math.min(to ?? Number.POSITIVE_INFINITY, at + 1) }
    : { from: Math.max(from ?? 0, at), to };
}
