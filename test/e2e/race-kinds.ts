/** The kinds of races around orders: each round is a product of its own, and two or more who want opposite things of it. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./support/client.ts";
import { price, type RaceShop } from "./support/race-shop.ts";

export interface Round {
  /** Numbers in [0, 1), from the run's seed. */
  readonly random: () => number;
  /** How much later the second side starts, in milliseconds; earlier where negative. */
  readonly apartMs: number;
}

export interface Race {
  /** Who may win; the first two are the sides that start apart. */
  readonly sides: readonly [string, string];
  /** How far apart they start at most, where neither has a longer way. */
  readonly spreadMs: number;
  /** Runs one round, throws where something does not hold, and says which side won. */
  run(shop: RaceShop, round: Round): Promise<string>;
}

/** Requests that are answered by whoever commits first. */
const closeMs = 25;
/** How long a slow payment of the sandbox takes. */
const slowMs = 2_000;
/** So long after the first try is the third. */
const flakyMs = 3_000;
/** Orders wait fifteen minutes for their payment. */
const expirySeconds = 15 * 60;
/** The saga looks at a charge whose answer was lost. */
const pollAfterMs = 1_000;
/** What one side asks for comes to the other's place by a queue, a workflow or a webhook. */
const wideMs = 150;

/** Starts both, as far apart as the round says. */
const race = <A, B>({ apartMs }: Round, first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> =>
  Promise.all([sleep(Math.max(0, -apartMs)).then(first), sleep(Math.max(0, apartMs)).then(second)]);

/** Lets the first side start `afterMs` from now: earlier, where the second is to start later. */
const startFirst = ({ apartMs }: Round, afterMs: number): Promise<void> =>
  sleep(Math.max(0, afterMs - apartMs));

/** Starts so many at once, each a moment later or earlier than the others. */
const crowd = <T>({ random }: Round, count: number, each: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => sleep(random() * closeMs).then(() => each(i))));

const statusesOf = (answers: readonly Answer<unknown>[]) => answers.map(({ status }) => status).toSorted();
const passed = ({ status }: Answer<unknown>) => status < 300;

/** Of one unit: on the shelf where it was not sold, or came back. */
const unitsLeft = (isSold: boolean) => (isSold ? 0 : 1);

export const races: Readonly<Record<string, Race>> = {
  "cancel against ship": {
    sides: ["cancel", "ship"],
    spreadMs: closeMs,
    async run(shop, round) {
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
  },

  "cancel against the payment's webhook": {
    sides: ["cancel", "payment"],
    spreadMs: wideMs,
    async run(shop, round) {
      const placed = await shop.order("pm_slow");
      await shop.until(
        () => shop.payment(placed),
        ({ status }) => status === "processing",
        "the charge begins",
      );
      await startFirst(round, slowMs);
      assert.equal((await shop.cancel(placed.id)).status, 200);
      const { charged } = await shop.rests(placed, "cancelled");
      await shop.shelf(placed.sku, 1);
      return charged > 0 ? "payment" : "cancel";
    },
  },

  "two refunds of all": {
    sides: ["one", "other"],
    spreadMs: closeMs,
    async run(shop, round) {
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
  },

  "refund against delivery": {
    sides: ["refund", "delivery"],
    spreadMs: wideMs,
    async run(shop, round) {
      const placed = await shop.order();
      const { shipment } = await shop.reaches(placed, "fulfilling");
      const answers = await race(
        round,
        () => shop.refund(placed, { reason: "race" }),
        () => shop.post(`/shipments/${shipment?.id}/delivery`),
      );
      assert.deepEqual(statusesOf(answers), [200, 201]);
      await shop.rests(placed, "refunded");
      await shop.shelf(placed.sku, 0);
      // Which of them the order heard of first.
      const events = await shop.read<{ type: string }[]>(`/orders/${placed.id}/events`);
      const at = (type: string) => events.findIndex((event) => event.type === type);
      return at("order.payment_changed") >= 0 && at("order.payment_changed") < at("order.completed")
        ? "refund"
        : "delivery";
    },
  },

  "two cancellations": {
    sides: ["customer", "staff"],
    spreadMs: closeMs,
    async run(shop, round) {
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
  },

  "refund against chargeback": {
    sides: ["refund", "bank"],
    spreadMs: wideMs,
    async run(shop, round) {
      const placed = await shop.order();
      await shop.reaches(placed, "fulfilling");
      const [refund, chargeback] = await race(
        round,
        () => shop.refund(placed, { reason: "race" }),
        () => shop.post("/sandbox/chargebacks", { orderId: placed.id }),
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
  },

  "the last unit among many": {
    sides: ["one half", "other half"],
    spreadMs: closeMs,
    async run(shop, round) {
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
  },

  "one key in many requests": {
    sides: ["one half", "other half"],
    spreadMs: closeMs,
    async run(shop, round) {
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
  },

  "expiry against the payment": {
    sides: ["expiry", "payment"],
    spreadMs: wideMs,
    async run(shop, round) {
      // It works when it is asked for the third time; before that, and after, the order's time runs out.
      const placed = await shop.order("pm_flaky");
      await startFirst(round, flakyMs);
      await shop.advance(expirySeconds);
      const { status } = await shop.reaches(placed, "fulfilling", "cancelled");
      if (status === "fulfilling") await shop.deliver(placed);
      const { order } = await shop.rests(placed);
      if (status === "cancelled") assert.equal(order.cancellation?.reason, "expired");
      await shop.shelf(placed.sku, unitsLeft(status === "fulfilling"));
      return status === "cancelled" ? "expiry" : "payment";
    },
  },

  "refunds in parts against one by hand": {
    sides: ["staff", "by hand"],
    spreadMs: wideMs,
    async run(shop, round) {
      const placed = await shop.order();
      await shop.reaches(placed, "fulfilling");
      const [asked, byHand] = await race(
        round,
        () => crowd(round, 4, () => shop.refund(placed, { amount: 300, reason: "race" })),
        () => shop.post("/sandbox/refunds", { orderId: placed.id, amount: 400 }),
      );
      // One of Wharf's that the sandbox refuses makes room for the next.
      if (!passed(byHand)) assert.equal(asked.filter(passed).length, 3);
      await shop.deliver(placed);
      const { refunded } = await shop.rests(placed, passed(byHand) ? "refunded" : "completed");
      assert.equal(refunded, passed(byHand) ? 1000 : 900);
      return passed(byHand) ? "by hand" : "staff";
    },
  },

  "doubled webhooks out of order against the poll": {
    sides: ["webhook", "poll"],
    spreadMs: wideMs,
    async run(shop, round) {
      // Charged, and the answer is lost: the saga looks after a second.
      const placed = await shop.order("pm_timeout_after");
      await shop.until(
        () => shop.payment(placed),
        ({ status }) => status !== "pending",
        "the charge begins",
      );
      await startFirst(round, pollAfterMs);
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
  },

  "cancel against the saga's start": {
    sides: ["cancel", "saga"],
    spreadMs: closeMs,
    async run(shop, round) {
      const placed = await shop.order();
      await startFirst(round, 50);
      assert.equal((await shop.cancel(placed.id)).status, 200);
      const { charged } = await shop.rests(placed, "cancelled");
      await shop.shelf(placed.sku, 1);
      return charged > 0 ? "saga" : "cancel";
    },
  },

  "a return's refund against another": {
    sides: ["return", "refund"],
    spreadMs: closeMs,
    async run(shop, round) {
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
  },

  "an adjustment of stock against an order": {
    sides: ["order", "adjustment"],
    spreadMs: closeMs,
    async run(shop, round) {
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
  },
};

/** Runs in a shop of its own, for it moves the time of all orders there. */
export const movesTime = "expiry against the payment";
