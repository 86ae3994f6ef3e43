/** The kinds of races around orders: each round is a product of its own, and two or more who want opposite things of it. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./support/client.ts";
import { price, type RaceShop } from "./support/race-shop.ts";

export interface Round {
  /** Numbers in [0, 1), from the run's seed. */
  readonly random: () => number;
}

/** Runs one round, throws where something does not hold, and says which side won. */
export type Race = (shop: RaceShop, round: Round) => Promise<string>;

/** How far apart the racers start, in milliseconds; more where one side has a longer way. */
const closeMs = 25;
/** How long a slow payment of the sandbox takes. */
const slowMs = 2_000;

/** Starts both within `spreadMs` of each other, either one first; `behindMs` holds the second back besides. */
async function race<A, B>(
  { random }: Round,
  first: () => Promise<A>,
  second: () => Promise<B>,
  { spreadMs = closeMs, behindMs = 0 } = {},
): Promise<[A, B]> {
  const apartMs = behindMs + (random() * 2 - 1) * spreadMs;
  return Promise.all([sleep(Math.max(0, -apartMs)).then(first), sleep(Math.max(0, apartMs)).then(second)]);
}

/** Starts so many at once, each a moment later or earlier than the others. */
const crowd = <T>({ random }: Round, count: number, each: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => sleep(random() * closeMs).then(() => each(i))));

const statusesOf = (answers: readonly Answer<unknown>[]) => answers.map(({ status }) => status).toSorted();
const passed = ({ status }: Answer<unknown>) => status < 300;

/** Of one unit: on the shelf where it was not sold, or came back. */
const unitsLeft = (isSold: boolean) => (isSold ? 0 : 1);

export const races: Readonly<Record<string, Race>> = {
  "cancel against ship": async (shop, round) => {
    const placed = await shop.order();
    const { shipment } = await shop.reaches(placed, "fulfilling");
    const [cancelled, shipped] = await race(
      round,
      () => shop.cancel(placed.id),
      () => shop.post(`/shipments/${shipment?.id}/handover`),
    );
    assert.deepEqual(statusesOf([cancelled, shipped]), [200, 409]);
    if (passed(shipped)) await shop.deliver(placed);
    await shop.rests(placed, passed(shipped) ? "completed" : "cancelled");
    await shop.shelf(placed.sku, unitsLeft(passed(shipped)));
    return passed(shipped) ? "ship" : "cancel";
  },

  "cancel against the payment's webhook": async (shop, round) => {
    const placed = await shop.order("pm_slow");
    await shop.until(
      () => shop.payment(placed),
      ({ status }) => status === "processing",
      "the charge begins",
    );
    await sleep(slowMs - 400 + round.random() * 500);
    assert.equal((await shop.cancel(placed.id)).status, 200);
    const { charged } = await shop.rests(placed, "cancelled");
    await shop.shelf(placed.sku, 1);
    return charged > 0 ? "payment" : "cancel";
  },

  "two refunds of all": async (shop, round) => {
    const placed = await shop.order();
    await shop.reaches(placed, "fulfilling");
    const refund = (who: "manager" | "admin") => () => shop.refund(placed, { reason: "race" }, who);
    const answers = await race(round, refund("manager"), refund("admin"));
    assert.deepEqual(statusesOf(answers), [201, 409]);
    await shop.deliver(placed);
    const { payment } = await shop.rests(placed, "refunded");
    assert.equal(payment.refunds.length, 1);
    await shop.shelf(placed.sku, 0);
    return passed(answers[0]) ? "one" : "other";
  },

  "two cancellations": async (shop, round) => {
    const placed = await shop.order();
    await shop.reaches(placed, "fulfilling");
    const answers = await race(
      round,
      () => shop.cancel(placed.id, "buyer"),
      () => shop.cancel(placed.id, "support"),
    );
    assert.deepEqual(statusesOf(answers), [200, 409]);
    const { order, payment } = await shop.rests(placed, "cancelled");
    const winner = passed(answers[0]) ? "customer" : "staff";
    assert.equal(order.cancellation?.reason, winner);
    assert.equal(payment.refunds.length, 1);
    await shop.shelf(placed.sku, 1);
    return winner;
  },

  "refund against chargeback": async (shop, round) => {
    const placed = await shop.order();
    await shop.reaches(placed, "fulfilling");
    // The refund still has to come to the sandbox, where the bank is already.
    const [refund, chargeback] = await race(
      round,
      () => shop.refund(placed, { reason: "race" }),
      () => shop.post("/sandbox/chargebacks", { orderId: placed.id }),
      { spreadMs: 120, behindMs: 40 },
    );
    assert.ok([201, 409].includes(refund.status) && [201, 409].includes(chargeback.status));
    await shop.deliver(placed);
    const { payment } = await shop.rests(placed, "refunded");
    const [done, ...more] = payment.refunds.filter(({ status }) => status === "succeeded");
    assert.deepEqual([done?.amount.amount, more.length], [price, 0]);
    const isOfBank = done?.origin === "bank";
    assert.equal(isOfBank, passed(chargeback));
    const refused = payment.refunds.find(({ status }) => status === "failed");
    if (refused) assert.equal(refused.failureCode, "charge_disputed");
    return isOfBank ? "bank" : "refund";
  },

  "the last unit among many": async (shop, round) => {
    const sku = await shop.product();
    const answers = await crowd(round, 8, () => shop.place(sku));
    assert.deepEqual(statusesOf(answers), [201, ...Array(7).fill(409)]);
    assert.ok(answers.every((answer) => passed(answer) || answer.code === "OUT_OF_STOCK"));
    const at = answers.findIndex(passed);
    const winner = answers[at]?.data;
    assert.ok(winner);
    const placed = { id: winner.id, sku, paymentId: winner.payment.id };
    await shop.deliver(placed);
    await shop.rests(placed, "completed");
    await shop.shelf(sku, 0);
    return at < 4 ? "one half" : "other half";
  },

  "one key in many requests": async (shop, round) => {
    const sku = await shop.product(8);
    const key = randomUUID();
    const answers = await crowd(round, 8, () => shop.place(sku, "pm_ok", key));
    assert.deepEqual(statusesOf(answers), Array(8).fill(201));
    assert.equal(new Set(answers.map(({ data }) => data.id)).size, 1);
    const isFirst = ({ headers }: Answer<unknown>) => headers.get("Idempotent-Replayed") === null;
    assert.equal(answers.filter(isFirst).length, 1);
    const [{ data: order }] = answers as [(typeof answers)[number]];
    const placed = { id: order.id, sku, paymentId: order.payment.id };
    await shop.deliver(placed);
    await shop.rests(placed, "completed");
    await shop.shelf(sku, 7);
    return answers.findIndex(isFirst) < 4 ? "one half" : "other half";
  },

  "expiry against the payment": async (shop, { random }) => {
    // Its orders expire when a slow payment is done; a wait at the start makes either the later one.
    await sleep(random() * 200);
    const placed = await shop.order("pm_slow");
    const { status } = await shop.reaches(placed, "fulfilling", "cancelled");
    if (status === "fulfilling") await shop.deliver(placed);
    const { order } = await shop.rests(placed);
    if (status === "cancelled") assert.equal(order.cancellation?.reason, "expired");
    await shop.shelf(placed.sku, unitsLeft(status === "fulfilling"));
    return status === "cancelled" ? "expiry" : "payment";
  },

  "refunds in parts, one of them by hand": async (shop, round) => {
    const placed = await shop.order();
    await shop.reaches(placed, "fulfilling");
    const [asked, byHand] = await race(
      round,
      () => crowd(round, 4, () => shop.refund(placed, { amount: 300, reason: "race" })),
      () => shop.post("/sandbox/refunds", { orderId: placed.id, amount: 400 }),
      { spreadMs: 120, behindMs: 60 },
    );
    assert.ok(asked.filter(passed).length <= 3);
    await shop.deliver(placed);
    const { refunded } = await shop.rests(placed, passed(byHand) ? "refunded" : "completed");
    assert.equal(refunded, passed(byHand) ? 1000 : 900);
    return passed(byHand) ? "by hand" : "staff";
  },

  "webhooks, doubled and out of order, against the poll": async (shop, { random }) => {
    // Charged, and the answer is lost: the saga looks after a second.
    const placed = await shop.order("pm_timeout_after");
    await shop.until(
      () => shop.payment(placed),
      ({ status }) => status !== "pending",
      "the charge begins",
    );
    await sleep(400 + random() * 800);
    const before = await shop.payment(placed);
    const id = randomUUID();
    await Promise.all(
      (
        [
          ["refund.created", randomUUID()],
          ["charge.succeeded", id],
          ["charge.succeeded", id],
          ["charge.succeeded", randomUUID()],
        ] as const
      ).map(([type, eventId]) => shop.webhook(type, placed.paymentId, eventId)),
    );
    await shop.deliver(placed);
    await shop.rests(placed, "completed");
    const events = await shop.read<{ type: string }[]>(`/orders/${placed.id}/events`);
    const types = events.map(({ type }) => type);
    assert.equal(new Set(types).size, types.length, types.join(", "));
    await shop.shelf(placed.sku, 0);
    return before.status === "captured" ? "poll" : "webhook";
  },

  "cancel against the saga's start": async (shop, { random }) => {
    const placed = await shop.order();
    await sleep(random() * 150);
    assert.equal((await shop.cancel(placed.id)).status, 200);
    const { charged } = await shop.rests(placed, "cancelled");
    await shop.shelf(placed.sku, 1);
    return charged > 0 ? "saga" : "cancel";
  },

  "a return's refund against another": async (shop, round) => {
    const placed = await shop.order();
    await shop.deliver(placed);
    await shop.reaches(placed, "completed");
    const items = [{ sku: placed.sku, quantity: 1 }];
    const asked = await shop.post<{ id: string }>(
      `/orders/${placed.id}/returns`,
      { items, reason: "race" },
      "buyer",
    );
    const path = `/returns/${asked.data.id}`;
    await shop.post(`${path}/approve`);
    await shop.post(`${path}/receive`, { items: items.map((item) => ({ ...item, restock: true })) });
    const answers = await race(
      round,
      () => shop.post(`${path}/refund`),
      () => shop.refund(placed, { reason: "race" }),
    );
    assert.equal(answers.filter(passed).length, 1, statusesOf(answers).join());
    const { payment } = await shop.rests(placed, "refunded");
    assert.equal(payment.refunds.length, 1);
    await shop.shelf(placed.sku, 1);
    return passed(answers[0]) ? "return" : "refund";
  },

  "an adjustment of stock against an order": async (shop, round) => {
    const sku = await shop.product();
    const [ordered, adjusted] = await race(
      round,
      () => shop.place(sku),
      () => shop.post(`/inventory/${sku}/adjustments`, { delta: -1, reason: "broken" }),
    );
    assert.deepEqual(statusesOf([ordered, adjusted]), [201, 409]);
    if (passed(ordered)) {
      const placed = { id: ordered.data.id, sku, paymentId: ordered.data.payment.id };
      await shop.deliver(placed);
      await shop.rests(placed, "completed");
    }
    await shop.shelf(sku, 0);
    return passed(ordered) ? "order" : "adjustment";
  },
};

/** Runs in a shop whose orders expire as soon as a slow payment is done. */
export const hasty = "expiry against the payment";
