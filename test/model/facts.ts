/** What the database says of a sequence, read in one trip; and the way to a clean shop for the next one. */
import type { StoredReturn } from "./reference.ts";

export interface Line {
  readonly sku: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

export interface Refund {
  readonly id: string;
  readonly amount: number;
  readonly origin: "staff" | "cancellation" | "provider" | "bank";
  readonly status: "pending" | "succeeded" | "failed";
  readonly failureCode: string | null;
}

export interface Entry {
  readonly orderId: string;
  readonly kind: "charge" | "refund";
  readonly amount: number;
}

export interface OrderFact {
  readonly id: string;
  /** The key that it was placed by; empty where it has none. */
  readonly key: string;
  readonly userId: string;
  readonly status: string;
  readonly reason: string | null;
  readonly lines: readonly Line[];
  readonly total: number;
  readonly version: number;
  readonly createdAt: number;
  readonly method: string;
  readonly paymentId: string;
  readonly paymentStatus: string;
  readonly captured: number;
  readonly refunded: number;
  readonly shipmentId: string | null;
  readonly shipment: string | null;
  readonly refunds: readonly Refund[];
  readonly returns: readonly StoredReturn[];
  /** What the sandbox did for it. */
  readonly ledger: readonly Entry[];
  readonly holds: readonly { readonly sku: string; readonly quantity: number; readonly state: string }[];
}

export interface Movement {
  readonly sku: string;
  readonly kind: "adjusted" | "shipped" | "returned";
  readonly delta: number;
  readonly reason: string;
  readonly orderId: string | null;
}

export interface Level {
  readonly sku: string;
  readonly onHand: number;
  readonly reserved: number;
}

export interface Facts {
  readonly orders: readonly OrderFact[];
  readonly levels: readonly Level[];
  readonly movements: readonly Movement[];
}

const orderQuery = `
  SELECT o.id, coalesce(o.metadata ->> '$.key', '') AS key, o.user_id AS userId, o.status,
    o.cancellation_reason AS reason, o.items AS lines, o.total_amount AS total, o.version, o.created_at AS createdAt,
    p.method, p.id AS paymentId, p.status AS paymentStatus, p.captured_amount AS captured,
    p.refunded_amount AS refunded, s.id AS shipmentId, s.status AS shipment
  FROM orders o LEFT JOIN payments p ON p.order_id = o.id LEFT JOIN shipments s ON s.order_id = o.id ORDER BY o.id`;

type OfOrder<T> = T & { readonly orderId: string };

/** The sandbox's books at that moment: a slow charge is done when its time has come. */
export async function readFacts(db: D1Database, now: number): Promise<Facts> {
  const ask = (sql: string, ...values: unknown[]) => db.prepare(sql).bind(...values);
  const [orders, refunds, returns, ledger, holds, levels, movements] = await db.batch([
    ask(orderQuery),
    ask(`SELECT r.id, r.amount, r.origin, r.status, r.failure_code AS failureCode, p.order_id AS orderId
      FROM refunds r JOIN payments p ON p.id = r.payment_id ORDER BY r.rowid`),
    ask(
      "SELECT id, order_id AS orderId, status, items AS lines, refunded_amount AS refunded FROM returns ORDER BY rowid",
    ),
    ask(
      `SELECT order_id AS orderId, kind, amount FROM sandbox_operations
      WHERE status = 'succeeded' OR (status = 'open' AND settles_at <= ?)`,
      now,
    ),
    ask("SELECT order_id AS orderId, sku, quantity, state FROM reservations ORDER BY sku"),
    ask("SELECT sku, on_hand AS onHand, reserved FROM stock_levels ORDER BY sku"),
    ask("SELECT sku, kind, delta, reason, order_id AS orderId FROM stock_movements ORDER BY id"),
  ]);
  const byOrder = <T>(result: D1Result | undefined) =>
    Map.groupBy((result?.results ?? []) as OfOrder<T>[], ({ orderId }) => orderId);
  const [refundsOf, returnsOf, ledgerOf, holdsOf] = [
    byOrder<Refund>(refunds),
    byOrder<StoredReturn & { lines: string }>(returns),
    byOrder<Entry>(ledger),
    byOrder<OrderFact["holds"][number]>(holds),
  ];
  type Row = Omit<OrderFact, "lines"> & { readonly lines: string };
  return {
    orders: ((orders?.results ?? []) as unknown as Row[]).map((row) => ({
      ...row,
      lines: JSON.parse(row.lines),
      refunds: refundsOf.get(row.id) ?? [],
      returns: (returnsOf.get(row.id) ?? []).map((one) => ({ ...one, lines: JSON.parse(one.lines) })),
      ledger: ledgerOf.get(row.id) ?? [],
      holds: holdsOf.get(row.id) ?? [],
    })),
    levels: (levels?.results ?? []) as unknown as Level[],
    movements: (movements?.results ?? []) as unknown as Movement[],
  };
}

/** What a sequence leaves behind; accounts and products stay. */
const left = [
  ...[
    "orders",
    "order_events",
    "payments",
    "refunds",
    "shipments",
    "returns",
    "reservations",
    "stock_levels",
  ],
  ...["stock_movements", "sandbox_operations", "outbox", "inbox", "dead_letters", "idempotency_keys"],
  ...["inbound_events", "sent_mails", "sandbox_mailbox", "needs_attention", "audit_log"],
  ...["sales_by_day", "sales_by_sku", "order_history", "order_states"],
];

/** A shop where nothing has happened but that these units came. */
export async function clearShop(
  db: D1Database,
  units: ReadonlyMap<string, number>,
  now: number,
): Promise<void> {
  const stock = [...units].flatMap(([sku, count]) => [
    db
      .prepare(
        "INSERT INTO stock_levels (sku, on_hand, reserved, version, updated_at) VALUES (?, ?, 0, 1, ?)",
      )
      .bind(sku, count, now),
    db
      .prepare(
        `INSERT INTO stock_movements (id, sku, kind, delta, reason, order_id, actor, at)
        VALUES (?, ?, 'adjusted', ?, 'at first', NULL, 'test', ?)`,
      )
      .bind(`mov_first_${sku}`, sku, count, now),
  ]);
  await db.batch([...left.map((table) => db.prepare(`DELETE FROM ${table}`)), ...stock]);
}
