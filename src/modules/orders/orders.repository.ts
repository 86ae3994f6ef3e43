/** The only user of the orders' tables. */
import { and, asc, eq, gt, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import {
  behindCursor,
  orderOf,
  type PageRequest,
  type Slice,
  sliceOf,
  windowOf,
} from "#shared/http/paging.ts";
import { newId, type OrderId, type UserId } from "#shared/ids.ts";
import { money } from "#shared/money.ts";
import type { Order, OrderEvent, OrderStatus } from "./orders.model.ts";
import { orderEvents, orders } from "./orders.table.ts";

type OrderRow = typeof orders.$inferSelect;
export type StoredEvent = OrderEvent & { readonly id: string; readonly actor: string };

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
  payment: { id: row.paymentId, status: row.paymentStatus },
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
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) }) as StoredEvent);
}

const sortColumns = { createdAt: orders.createdAt, id: orders.id };

export async function listOrders(
  db: Database,
  { userId, status }: OrderFilter,
  page: PageRequest,
): Promise<Slice<Order>> {
  const where: (SQL | undefined)[] = [
    userId && eq(orders.userId, userId),
    status && eq(orders.status, status),
  ];
  const { limit, offset } = windowOf(page);
  const rows = await db
    .select()
    .from(orders)
    .where(and(...where, behindCursor(page, sortColumns)))
    .orderBy(...orderOf(page, sortColumns))
    .limit(limit)
    .offset(offset);
  return sliceOf(rows.map(fromRow), page, page.page ? await db.$count(orders, and(...where)) : null);
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
  const rows = await db
    .select()
    .from(orders)
    .where(
      and(
        inArray(orders.status, ["pending", "paid", "fulfilling", "cancelled"]),
        gt(orders.updatedAt, after),
        lt(orders.updatedAt, before),
        or(
          inArray(orders.status, ["pending", "paid"]),
          and(eq(orders.status, "fulfilling"), eq(orders.shipmentStatus, "delivered")),
          and(eq(orders.status, "cancelled"), inArray(orders.paymentStatus, ["pending", "captured"])),
        ),
      ),
    )
    .orderBy(sql`random()`)
    .limit(limit);
  return rows.map(fromRow);
}
