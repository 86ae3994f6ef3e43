/** The end of a sequence: faults are over, time goes on until nothing is left to do, and then all must be right. */
import { isDeepStrictEqual } from "node:util";
import { asc } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { type Order, type OrderEvent, replay } from "../../src/modules/orders/orders.model.ts";
import { orderEvents, orders } from "../../src/modules/orders/orders.table.ts";
import { password } from "../fixtures/shop.ts";
import type { OrderFact } from "./facts.ts";
import { type Player, Violation } from "./play.ts";
import { atRest, keepsMoney, type Violations } from "./rules.ts";

/** Without faults every order gets to its end within so long, which is a minute after a crash and some retries. */
const patienceMs = 120_000;
const jumpsMax = 60;
/** From then on time goes faster and faster: a provider that is away for a day is not waited for every ten minutes. */
const slowJumps = 8;
const turnsMax = 50;

const isFinal = ({ status }: OrderFact): boolean => ["completed", "cancelled", "refunded"].includes(status);

/** When the outbox has something to send again; null where it has nothing. */
const leaseAt = (db: D1Database) =>
  db
    .prepare("SELECT min(lease_until) AS at FROM outbox WHERE consumed_at IS NULL AND dead_at IS NULL")
    .first<number | null>("at");

/** Lets time go on until nothing waits. Gives how long the last order took to its end. */
export async function comeToRest(player: Player): Promise<number> {
  const { world, shop } = player;
  world.disarm();
  // Whoever had no answer asks again.
  for (const wish of player.requests.wishes.values()) if (!wish.answered) await player.ask(wish);
  const since = world.now;
  let settledMs: number | null = null;
  let slow = slowJumps;
  for (let jump = 0; jump < jumpsMax; jump++) {
    for (let turn = 0; (await player.turn()) > 0; turn++)
      if (turn === turnsMax) throw new Violation("letters go round and round");
    const { orders } = await player.look();
    const open = orders.filter((one) => !isFinal(one));
    if (settledMs === null && open.length === 0) settledMs = world.now - since;
    if (settledMs === null && world.now - since > patienceMs)
      throw new Violation(`no end: ${open.map(({ key, status }) => `${key} ${status}`)}`);
    const lease = await leaseAt(shop.db);
    const next = [lease, world.nextAt()].filter((time) => time !== null);
    const isQuiet = lease === null && world.post.all().length === 0 && world.errands.length === 0;
    if (isQuiet && settledMs !== null && open.length === 0) {
      // Read models come up with a round at last.
      await world.round(true);
      if (world.post.all().length === 0) return settledMs;
      continue;
    }
    const soon = settledMs === null ? world.now + 5_000 : Number.POSITIVE_INFINITY;
    if (settledMs === null) slow = jump + slowJumps;
    const faster = jump > slow ? world.now + 60_000 * 2 ** (jump - slow) : 0;
    world.now = Math.max(world.now + 1, faster, Math.min(soon, ...next));
    await world.round(jump % 3 === 2);
  }
  throw new Violation("it never comes to rest");
}

type Row = Readonly<Record<string, string | number | null>>;

/** Everything that must be so at rest. */
export async function judgeRest(player: Player): Promise<Violations> {
  const { shop } = player;
  const { wishes } = player.requests;
  const facts = await player.look();
  const wrong: string[] = [];
  for (const { key, answered } of wishes.values()) {
    const order = facts.orders.find((one) => one.key === key);
    if (answered?.status === 201 && order?.id !== answered.id)
      wrong.push(`${key} was acknowledged and is not there`);
    if (answered?.status === 409 && order) wrong.push(`${key} was refused and is there`);
  }
  for (const order of facts.orders) {
    const wish = wishes.get(order.key);
    if (wish) wrong.push(...atRest(order, player.askedOf(wish)));
  }
  return [
    ...wrong,
    ...(await folds(shop.db)),
    ...(await effects(player, facts.orders)),
    ...(await leftovers(player)),
  ];
}

/** The row that an order has to have: said anew here, since the product's own mapping may be what is wrong. */
const rowOf = ({ total, payment, shipment, cancellation, ...same }: Order): typeof orders.$inferSelect => ({
  ...same,
  totalAmount: total.amount,
  currency: total.currency,
  paymentId: payment.id,
  paymentStatus: payment.status,
  refundedAmount: payment.refunded,
  shipmentId: shipment?.id ?? null,
  shipmentStatus: shipment?.status ?? null,
  cancellationReason: cancellation?.reason ?? null,
  cancelledAt: cancellation?.at ?? null,
});

/** The fold of the events is the row. */
async function folds(d1: D1Database): Promise<Violations> {
  const db = drizzle(d1);
  const [rows, events] = await db.batch([
    db.select().from(orders),
    db.select().from(orderEvents).orderBy(asc(orderEvents.seq)),
  ]);
  const logs = Map.groupBy(events, ({ orderId }) => orderId);
  return rows.flatMap((row) => {
    const log = (logs.get(row.id) ?? []).map((event) => ({ ...event, data: JSON.parse(event.data) }));
    const folded = replay(log as OrderEvent[]);
    return folded && isDeepStrictEqual(rowOf(folded), row) ? [] : [`${row.id} is not the fold of its events`];
  });
}

/** Each effect once: mails, and what the reports add up. */
async function effects({ shop: { db } }: Player, all: readonly OrderFact[]): Promise<Violations> {
  const [mails, paid, handed, sales, history] = await db.batch<Row>([
    db.prepare(
      "SELECT substr(id, instr(id, ':') + 1) AS template, count(*) AS n FROM sandbox_mailbox GROUP BY template",
    ),
    db.prepare("SELECT count(*) AS n FROM order_events WHERE type = 'order.paid'"),
    db.prepare("SELECT count(*) AS n FROM audit_log WHERE action = 'shipment.handed_over'"),
    db.prepare(
      "SELECT coalesce(sum(orders), 0) AS orders, coalesce(sum(gross), 0) AS gross, coalesce(sum(refunds), 0) AS refunds FROM sales_by_day",
    ),
    db.prepare("SELECT id, status FROM order_history ORDER BY id"),
  ]);
  const succeeded = all.flatMap(({ refunds }) => refunds.filter(({ status }) => status === "succeeded"));
  const sold = all.filter(({ captured }) => captured > 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const count = (found: D1Result<Row> | undefined) => found?.results[0]?.n ?? 0;
  const expected = {
    mails: {
      "order-confirmed": count(paid),
      "order-shipped": count(handed),
      "order-delivered": all.filter(({ shipment }) => shipment === "delivered").length,
      "order-cancelled": all.filter(({ status }) => status === "cancelled").length,
      "money-refunded": succeeded.length,
    },
    sales: {
      orders: sold.length,
      gross: sum(sold.map(({ total }) => total)),
      refunds: sum(succeeded.map(({ amount }) => amount)),
    },
    history: all.map(({ id, status }) => ({ id, status })),
  };
  const sent = new Map(mails?.results.map(({ template, n }) => [template, n]));
  const found = {
    mails: Object.fromEntries(
      Object.keys(expected.mails).map((template) => [template, sent.get(template) ?? 0]),
    ),
    sales: sales?.results[0],
    history: history?.results,
  };
  return (Object.keys(expected) as (keyof typeof expected)[]).flatMap((name) =>
    isDeepStrictEqual(found[name], expected[name])
      ? []
      : [`${name}: ${JSON.stringify(found[name])}, not ${JSON.stringify(expected[name])}`],
  );
}

/** What staff are told of where the provider keeps the money: the refund, and the cancelled order that it belongs to. */
const refundKinds = ["refund_failed", "order_stuck"];

/** Nothing waits, nobody has to look after anything, and no secret lies about. */
async function leftovers({ shop: { db }, world, facts }: Player): Promise<Violations> {
  const [pending, dead, attention, inbound, texts] = await db.batch<Row>([
    db.prepare("SELECT queue, type, last_error FROM outbox WHERE consumed_at IS NULL"),
    db.prepare("SELECT queue, type, reason FROM dead_letters"),
    db.prepare("SELECT kind, reason, order_id AS orderId FROM needs_attention WHERE status = 'open'"),
    db.prepare("SELECT source, type FROM inbound_events WHERE outcome IN ('waiting', 'unknown')"),
    db.prepare(`SELECT 'audit' AS place, group_concat(changes) AS text FROM audit_log
      UNION ALL SELECT 'attention', group_concat(ours || coalesce(theirs, '')) FROM needs_attention
      UNION ALL SELECT 'outbox', group_concat(message) FROM outbox
      UNION ALL SELECT 'keys', group_concat(body) FROM idempotency_keys`),
  ]);
  const raised = attention?.results.filter(({ kind, orderId }) => {
    const order = facts.orders.find(({ id }) => id === orderId);
    if (refundKinds.includes(String(kind))) return !order || !keepsMoney.includes(order.method);
    // The carrier took over what was being called off.
    return kind !== "shipment_mismatch" || order?.status !== "cancelled";
  });
  const { SECRET_KEY, SIGNING_KEY_A = "{}" } = world.wharf.env;
  const secrets = [SECRET_KEY, JSON.parse(SIGNING_KEY_A).d, password, ...world.tokens()];
  const persons = ["Ada Lovelace", "1 Quay"];
  const told = (texts?.results ?? []).flatMap(({ place, text }) =>
    [...secrets, ...(place === "audit" || place === "attention" ? persons : [])]
      .filter((secret) => String(text).includes(secret))
      .map((secret) => `${place} tells ${secret}`),
  );
  const rows = {
    pending: pending?.results,
    dead: dead?.results,
    attention: raised,
    inbound: inbound?.results,
  };
  const lying = Object.entries(rows).flatMap(([name, list = []]) =>
    list.map((row) => `${name}: ${JSON.stringify(row)}`),
  );
  return [...lying, ...told];
}
