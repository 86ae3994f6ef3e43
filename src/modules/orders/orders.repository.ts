/** The only user of the orders' tables. */
import { and, asc, count, eq, gt, lt, max, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { mapSlice, type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import { newId, type OrderId, type UserId } from "#shared/ids.ts";
import { money } from "#shared/money.ts";
import { applyEvent, type LogEntry, type Order, type OrderEvent, type OrderStatus } from "./orders.model.ts";
import { orderEvents, orders } from "./orders.table.ts";

type OrderRow = typeof orders.$inferSelect;
export type StoredEvent = OrderEvent & {
  /** Its place in the log of all orders. */
  readonly seq: number;
  readonly id: string;
  readonly actor: string;
};

/** Broken where somebody else wrote the order's next event first. */
export const orderRace = "order_events.order_id";

export interface OrderFilter {
  readonly userId?: UserId | undefined;
  readonly status?: OrderStatus | undefined;
}

/** The row of an order: every column follows from its events. */
export const toRow = (order: Order): OrderRow => ({
  id: order.id,
  number: order.number,
  userId: order.userId,
  status: order.status,
  items: order.items,
  totalAmount: order.total.amount,
  currency: order.total.currency,
  shippingAddress: order.shippingAddress,
  paymentId: order.payment.id,
  paymentStatus: order.payment.status,
  refundedAmount: order.payment.refunded,
  shipmentId: order.shipment?.id ?? null,
  shipmentStatus: order.shipment?.status ?? null,
  cancellationReason: order.cancellation?.reason ?? null,
  cancelledAt: order.cancellation?.at ?? null,
  customerNote: order.customerNote,
  metadata: order.metadata,
  version: order.version,
  createdAt: order.createdAt,
  updatedAt: order.updatedAt,
});

const fromRow = (row: OrderRow): Order => ({
  id: row.id,
  number: row.number,
  userId: row.userId,
  status: row.status,
  items: row.items,
  total: money(row.totalAmount, row.currency),
  shippingAddress: row.shippingAddress,
  payment: { id: row.paymentId, status: row.paymentStatus, refunded: row.refundedAmount },
  shipment: row.shipmentId && { id: row.shipmentId, status: row.shipmentStatus ?? "created" },
  cancellation:
    row.cancellationReason && row.cancelledAt !== null
      ? { reason: row.cancellationReason, at: row.cancelledAt }
      : null,
  customerNote: row.customerNote,
  metadata: row.metadata,
  version: row.version,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

const toStoredEvent = (row: typeof orderEvents.$inferSelect) =>
  ({ ...row, data: JSON.parse(row.data) }) as StoredEvent;

/** Appends an event and stores the order that it leads to. */
export const appendEvent = (db: Database, event: OrderEvent, order: Order, actor: string): Statement[] => [
  db.insert(orderEvents).values({
    id: newId("evt", event.at),
    orderId: event.orderId,
    version: event.version,
    type: event.type,
    data: JSON.stringify(event.data),
    actor,
    at: event.at,
  }),
  event.version === 1
    ? db.insert(orders).values(toRow(order))
    : db.update(orders).set(toRow(order)).where(eq(orders.id, order.id)),
];

export async function findOrder(db: Database, id: OrderId): Promise<Order | null> {
  const [row] = await db.select().from(orders).where(eq(orders.id, id));
  return row ? fromRow(row) : null;
}

export async function findEvents(db: Database, id: OrderId): Promise<StoredEvent[]> {
  const rows = await db
    .select()
    .from(orderEvents)
    .where(eq(orderEvents.orderId, id))
    .orderBy(asc(orderEvents.version));
  return rows.map(toStoredEvent);
}

export async function listOrders(
  db: Database,
  { userId, status }: OrderFilter,
  page: PageRequest,
): Promise<Slice<Order>> {
  const slice = await readPage(db, page, {
    query: db.select().from(orders).$dynamic(),
    table: orders,
    columns: { createdAt: orders.createdAt, id: orders.id },
    where: and(userId && eq(orders.userId, userId), status && eq(orders.status, status)),
  });
  return mapSlice(slice, fromRow);
}

/** A range of ids, which sort by the moment of ordering; both ends exclusive. */
export interface OrderRange {
  readonly after: string;
  readonly before: string;
}

const within = ({ after, before }: OrderRange) => sql`${orders.id} > ${after} AND ${orders.id} < ${before}`;

/** The first orders of the range. */
export async function scanOrders(db: Database, range: OrderRange, limit: number): Promise<Order[]> {
  const rows = await db.select().from(orders).where(within(range)).orderBy(asc(orders.id)).limit(limit);
  return rows.map(fromRow);
}

export async function countOrders(db: Database, range: OrderRange): Promise<number> {
  const [row] = await db.select({ n: count() }).from(orders).where(within(range));
  return row?.n ?? 0;
}

/** A span of time in epoch milliseconds, both ends exclusive. */
export interface Span {
  readonly after: number;
  readonly before: number;
}

/**
 * Orders that were last touched within the span and wait for nobody but Wharf: not paid or shipped yet, delivered
 * but not completed, or cancelled while it is not known that no money is left here. In any order, so that a few
 * that are stuck never keep the others waiting.
 */
export async function findUnsettled(db: Database, { after, before }: Span, limit: number): Promise<Order[]> {
  // In the words of the index `orders_unsettled`: SQLite uses a partial index only where it sees its condition.
  const isUnsettled = sql`(status IN ('pending', 'paid')
    OR (status = 'fulfilling' AND shipment_status = 'delivered')
    OR (status = 'cancelled' AND payment_status IN ('pending', 'captured', 'partially_refunded') AND total_amount > 0))`;
  const rows = await db
    .select()
    .from(orders)
    .where(and(isUnsettled, gt(orders.updatedAt, after), lt(orders.updatedAt, before)))
    .orderBy(sql`random()`)
    .limit(limit);
  return rows.map(fromRow);
}

/** So many events after a place of the log of all orders, each with its order before and after it. */
export async function readLog(db: Database, afterSeq: number, limit: number): Promise<LogEntry[]> {
  const page = sql`SELECT seq, order_id FROM order_events WHERE seq > ${afterSeq} ORDER BY seq LIMIT ${limit}`;
  const rows = await db
    .select()
    .from(orderEvents)
    .where(
      and(
        sql`${orderEvents.orderId} IN (SELECT order_id FROM (${page}))`,
        sql`${orderEvents.seq} <= (SELECT max(seq) FROM (${page}))`,
      ),
    )
    .orderBy(asc(orderEvents.seq));
  const orders = new Map<OrderId, Order>();
  return rows.map(toStoredEvent).flatMap(({ seq, ...event }) => {
    const before = orders.get(event.orderId) ?? null;
    const after = applyEvent(before, event);
    orders.set(event.orderId, after);
    return seq > afterSeq ? [{ seq, event, before, after }] : [];
  });
}

/** The newest place of the log; null where it is empty. */
export const selectLogEnd = (db: Database) => db.select({ seq: max(orderEvents.seq) }).from(orderEvents);

/** The first event after a place of the log. */
export const selectLogAfter = (db: Database, afterSeq: number) =>
  db
    .select({ seq: orderEvents.seq, at: orderEvents.at })
    .from(orderEvents)
    .where(gt(orderEvents.seq, afterSeq))
    .orderBy(asc(orderEvents.seq))
    .limit(1);
