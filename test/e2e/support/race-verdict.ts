/** What must hold over everything once all races are run: nothing may have moved after it had come to rest. */
import { isDeepStrictEqual } from "node:util";
import type { StoredEvent } from "../../chaos/evidence.ts";
import { foldOf } from "../../chaos/invariants.ts";
import type { Row } from "../../proof/findings.ts";
import type { Order } from "./client.ts";
import { type Entry, isSettled, type Payment, price, type RaceShop, sumsOf } from "./race-shop.ts";

const atOnce = 8;

interface Outbox {
  readonly pending: number;
  readonly dead: number;
}

/** Looks at all things, a few at a time; gives what is wrong with each. */
async function each<T>(things: readonly T[], wrong: (thing: T) => Promise<string | null>): Promise<string[]> {
  const left = [...things];
  const found: string[] = [];
  const look = async () => {
    for (let thing = left.pop(); thing !== undefined; thing = left.pop()) {
      const text = await wrong(thing);
      if (text) found.push(text);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  return found;
}

/** Each rule with how many things were looked at; what is wrong is printed. */
export async function judge(shop: RaceShop): Promise<Row[]> {
  const row = (name: string, looked: number, wrong: readonly string[]): Row => {
    for (const text of wrong.slice(0, 10)) console.log(`VIOLATION  ${name}: ${text}`);
    return { name, looked, violations: wrong.length };
  };
  const left = await shop
    .until(
      () => shop.read<Outbox>("/system/outbox", "admin"),
      ({ pending }) => pending === 0,
      "the outbox becomes empty",
    )
    .then(({ dead }) => (dead > 0 ? [`${dead} dead`] : []))
    .catch((error: Error) => [error.message]);
  const orders = await shop.readAll<Order>("/orders", "buyer");
  const money = await each(orders, async (order) => {
    const entries = await shop.read<Entry[]>(`/sandbox/ledger?orderId=${order.id}`);
    const payment = await shop.read<Payment>(`/payments/${order.payment.id}`);
    const sums = sumsOf(entries);
    const isRight = isSettled({ order, payment, ...sums }) && sums.charged <= price;
    return isRight ? null : `${order.id} ${order.status}: ${JSON.stringify({ ...sums, payment })}`;
  });
  const folds = await each(orders, async (order) => {
    const events = await shop.read<StoredEvent[]>(`/orders/${order.id}/events`);
    const isGapless = events.every(({ version }, i) => version === i + 1);
    const isFold = isGapless && isDeepStrictEqual(foldOf(order.id, events), order);
    return isFold
      ? null
      : `${order.id}: ${events.map(({ version, type }) => `${version} ${type}`).join(", ")}`;
  });
  const skus = [...shop.skus];
  const shelves = await each(skus, async (sku) => {
    const { onHand, reserved } = await shop.read<{ onHand: number; reserved: number }>(`/inventory/${sku}`);
    const moved = await shop.readAll<{ delta: number }>(`/inventory/${sku}/movements`, "manager");
    const sum = moved.reduce((total, { delta }) => total + delta, 0);
    return reserved === 0 && onHand === sum && onHand >= 0
      ? null
      : `${sku}: ${onHand}, ${reserved} held, ${sum}`;
  });
  const raised = (await shop.readAll<{ kind: string; subjectId: string }>("/attention", "manager")).filter(
    ({ kind }) => kind !== "refund_failed" && kind !== "dispute",
  );
  const failures = [...shop.failures].filter(([failure]) => !failure.startsWith("503"));
  return [
    row(
      "every order has its end, and its money is where that says; the books are the ledger's",
      orders.length,
      money,
    ),
    row("every order is the fold of its events", orders.length, folds),
    row("nothing is held, and what lies on the shelf is what moved", skus.length, shelves),
    row("every event was consumed, none is dead", 1, left),
    row(
      "nothing was raised but refusals and disputes",
      1,
      raised.map((one) => JSON.stringify(one)),
    ),
    row(
      "no answer was a 500",
      1,
      failures.map(([failure, times]) => `${failure}, ${times} times`),
    ),
  ];
}
