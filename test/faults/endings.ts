/** What has become of an order, told in the words of docs/failures.md. */
import type { AttentionKind } from "../../src/modules/attention/attention.model.ts";
import { bindings, services } from "../fixtures/shop.ts";
import { movementsOf } from "../fixtures/stripe.ts";

export const accounts = [
  "order",
  "payment",
  "provider",
  "stock",
  "parcel",
  "mails",
  "webhooks",
  "staff",
] as const;
export type Ending = Readonly<Record<(typeof accounts)[number], string>>;

const mailOf: readonly (readonly [RegExp, string])[] = [
  [/^Your order \S+$/, "confirmed"],
  [/is on its way$/, "shipped"],
  [/has arrived$/, "delivered"],
  [/was cancelled$/, "cancelled"],
  [/^Your refund/, "refunded"],
];

async function rowsOf<Row>(query: string, ...values: unknown[]): Promise<Row[]> {
  const statement = bindings.DB.prepare(query).bind(...values);
  return (await statement.all<Row>()).results;
}

/** In no order: what comes first may differ from run to run. */
const listed = (list: readonly string[]): string => list.toSorted().join(", ") || "—";

export const openItems = (orderId: string) =>
  rowsOf<{ id: string; kind: AttentionKind }>(
    "SELECT id, kind FROM needs_attention WHERE order_id = ? AND status = 'open'",
    orderId,
  );

/** True where nothing more comes of it: all is final, paid back and told. */
export async function isOver(orderId: string, now: number): Promise<boolean> {
  const [row] = await rowsOf<{ over: number }>(
    `SELECT (SELECT status IN ('completed', 'cancelled', 'refunded') FROM orders WHERE id = ?1)
      AND (SELECT status NOT IN ('pending', 'processing', 'requires_action', 'authorized') FROM payments WHERE order_id = ?1)
      AND NOT EXISTS (SELECT 1 FROM refunds WHERE status <> 'succeeded'
        AND payment_id = (SELECT id FROM payments WHERE order_id = ?1))
      AND NOT EXISTS (SELECT 1 FROM outbox WHERE queue <> 'webhook' AND consumed_at IS NULL AND dead_at IS NULL
        AND coalesce(message ->> 'dueAt', 0) <= ?2 AND instr(message, ?1) > 0)
      AND NOT EXISTS (SELECT 1 FROM needs_attention WHERE order_id = ?1 AND status = 'open' AND kind = 'order_stuck') AS over`,
    orderId,
    now,
  );
  return row?.over === 1;
}

interface Subject {
  readonly id: string;
  readonly sku: string;
  readonly mailTo: string;
  readonly provider: string;
}

/** What moved at the provider, and whether our books say the same. */
async function moneyOf({ id, provider }: Subject) {
  const { rooms, runAs } = services();
  const movements =
    provider === "stripe"
      ? await movementsOf(id)
      : (await runAs("test", (ctx) => rooms.bank.ledger(ctx, id))).map(
          ({ kind, amount }) => `${kind} ${amount}`,
        );
  const [payment] = await rowsOf<{ status: string; captured: number; refunded: number }>(
    `SELECT status, captured_amount AS captured, (SELECT coalesce(sum(amount), 0) FROM refunds
      WHERE payment_id = payments.id AND status = 'succeeded') AS refunded FROM payments WHERE order_id = ?`,
    id,
  );
  const sumOf = (kind: string) =>
    movements.reduce((sum, one) => sum + (one.startsWith(kind) ? Number(one.split(" ")[1]) : 0), 0);
  const isSame = sumOf("charge") === payment?.captured && sumOf("refund") === payment.refunded;
  const kinds = movements.map((one) => one.split(" ")[0] ?? "");
  return {
    payment: payment?.status ?? "none",
    provider: `${listed(kinds)}${isSame ? "" : " (not in the books)"}`,
  };
}

export async function endingOf(subject: Subject): Promise<Ending> {
  const { id, sku, mailTo } = subject;
  const [[order], [stock], [parcel], mails, told, dead, items, money] = await Promise.all([
    rowsOf<{ status: string; reason: string | null }>(
      "SELECT status, cancellation_reason AS reason FROM orders WHERE id = ?",
      id,
    ),
    rowsOf<{ text: string }>(
      "SELECT on_hand || ' on hand, ' || reserved || ' held' AS text FROM stock_levels WHERE sku = ?",
      sku,
    ),
    rowsOf<{ status: string }>("SELECT status FROM shipments WHERE order_id = ?", id),
    rowsOf<{ subject: string }>('SELECT subject FROM sandbox_mailbox WHERE "to" = ?', mailTo),
    rowsOf<{ type: string }>(
      "SELECT type FROM webhook_deliveries WHERE body ->> '$.data.order.id' = ?1 OR body ->> '$.data.orderId' = ?1",
      id,
    ),
    rowsOf<{ type: string }>(
      "SELECT type FROM dead_letters WHERE instr(message, ?) > 0 AND replayed_at IS NULL",
      id,
    ),
    openItems(id),
    moneyOf(subject),
  ]);
  return {
    order: order?.reason ? `${order.status}: ${order.reason}` : (order?.status ?? "none"),
    ...money,
    stock: stock?.text ?? "none",
    parcel: parcel?.status ?? "—",
    mails: listed(mails.map(({ subject: line }) => mailOf.find(([words]) => words.test(line))?.[1] ?? line)),
    webhooks: listed(told.map(({ type }) => type)),
    staff: listed([...items.map(({ kind }) => kind), ...dead.map(({ type }) => `dead letter: ${type}`)]),
  };
}
