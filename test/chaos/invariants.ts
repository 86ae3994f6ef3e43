/** What must hold after any crash, each as a rule over the evidence. */
import { isDeepStrictEqual } from "node:util";
import { type OrderEvent, replay } from "../../src/modules/orders/orders.model.ts";
import { presentOrder } from "../../src/modules/orders/orders.schemas.ts";
import type { Line, Order } from "../e2e/support/client.ts";
import { type Evidence, type LedgerEntry, moneyHeld, type StoredEvent } from "./evidence.ts";
import type { Acknowledged } from "./shopper.ts";

export interface Finding {
  readonly rule: string;
  /** How many things were looked at: a zero needs its count. */
  readonly looked: number;
  readonly violations: readonly string[];
}

const refusesRefunds = ({ planned: { kind } }: Acknowledged) => kind === "pm_refund_refused";

/** How an order may end. */
export function endingsOf(one: Acknowledged): readonly string[] {
  const { planned, order, cancelledBy, refunds } = one;
  if (cancelledBy) return [`cancelled/${cancelledBy}`];
  switch (planned.kind) {
    case "pm_declined":
    case "pm_insufficient_funds":
    case "pm_timeout_before":
      return ["cancelled/payment_failed"];
    case "ZZ":
      return ["cancelled/shipment_failed"];
    case "pm_refund_refused":
      return ["completed"];
    case "pm_ok":
    case "pm_slow":
    case "pm_timeout_after":
    case "pm_flaky":
    case "pm_refund_lost":
      // Nothing is sent for money that went back before.
      return sum(refunds) < order.total.amount
        ? ["completed"]
        : ["refunded", "cancelled/payment_failed", "cancelled/shipment_failed"];
  }
}

/** What the shop holds of an order's money in the end, in minor units; null where its refunds are refused. */
export function moneyDue(one: Acknowledged): number | null {
  if (refusesRefunds(one)) return null;
  const { order, refunds } = one;
  return endingsOf(one)[0]?.startsWith("cancelled") ? 0 : order.total.amount - sum(refunds);
}

export const statusOf = ({ status, cancellation }: Order): string =>
  cancellation ? `${status}/${cancellation.reason}` : status;

const describe = ({ kind, amount }: LedgerEntry) => `${kind} ${amount}`;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What the rule finds wrong with each of the things; null where nothing is. */
const each = <T>(rule: string, things: readonly T[], wrong: (thing: T) => string | null): Finding => ({
  rule,
  looked: things.length,
  violations: things.map(wrong).filter((text) => text !== null),
});

/** The row that the order's own log tells of, as the API shows it. */
export function foldOf(orderId: string, events: readonly StoredEvent[]): Order | null {
  const log = events.map(({ at, ...event }) => ({ ...event, orderId, at: Date.parse(at) }));
  const folded = replay(log as unknown as OrderEvent[]);
  return folded && presentOrder(folded);
}

function wrongWithMoney(
  order: Order,
  one: Acknowledged | undefined,
  entries: readonly LedgerEntry[],
): string | null {
  const charges = entries.filter(({ kind }) => kind === "charge");
  const due = one ? moneyDue(one) : 0;
  const { amount } = order.total;
  const isRight =
    charges.length <= 1 &&
    charges.every((charge) => charge.amount === amount) &&
    // Where every refund is refused, all that was taken is still there.
    (due === null ? entries.length === charges.length : moneyHeld(entries) === due);
  return isRight ? null : `${order.id} ${statusOf(order)} of ${amount}: ${entries.map(describe).join(", ")}`;
}

export function judge(evidence: Evidence): Finding[] {
  const { acknowledged, listed, events, payments, ledger, stock, movements, outbox } = evidence;
  const { jobs, attention, failures } = evidence;
  const byId = Map.groupBy(listed, ({ id }) => id);
  const known = new Map(acknowledged.map((one) => [one.order.id, one]));
  const ledgerOf = (id: string) => ledger.get(id) ?? [];
  const unitsOf = (sku: string, lines: readonly Line[]) =>
    sum(lines.filter((line) => line.sku === sku).map(({ quantity }) => quantity));
  const sold = listed.filter(({ status }) => status !== "cancelled").flatMap(({ items }) => items);
  const restocked = acknowledged.flatMap((one) => one.restocked);
  const goneOf = (sku: string) => unitsOf(sku, sold) - unitsOf(sku, restocked);
  const refunds = [...payments.values()].flatMap((payment) => payment.refunds);
  const cancelledIds = new Set<string | null>(
    listed.filter(({ status }) => status === "cancelled").map(({ id }) => id),
  );
  const failedRefunds: readonly string[] = refunds
    .filter(({ status }) => status === "failed")
    .map(({ id }) => id);

  return [
    each("every acknowledged order is listed, once", acknowledged, ({ order, planned }) => {
      const times = byId.get(order.id)?.length ?? 0;
      return times === 1 ? null : `${order.id} (${planned.key}) is listed ${times} times`;
    }),
    each("every listed order was acknowledged", listed, ({ id, status }) =>
      known.has(id) ? null : `${id} (${status}) was never acknowledged`,
    ),
    each("order numbers are unique", listed, ({ id, number }) =>
      listed.some((other) => other.number === number && other.id !== id) ? `${number} is on two` : null,
    ),
    each("every order ended as its payment and address say", acknowledged, (one) => {
      const order = byId.get(one.order.id)?.[0];
      const ending = order ? statusOf(order) : "missing";
      const expected = endingsOf(one);
      return expected.includes(ending)
        ? null
        : `${one.order.id} (${one.planned.kind}) ${ending}, not ${expected.join(" or ")}`;
    }),
    each("the sandbox holds what is sold and not refunded, charged once", listed, (order) =>
      wrongWithMoney(order, known.get(order.id), ledgerOf(order.id)),
    ),
    each("every acknowledged refund is there, once", acknowledged, ({ order, refunds: sums }) => {
      const asked = (payments.get(order.id)?.refunds ?? []).filter(
        ({ reason }) => reason !== "order cancelled",
      );
      const [ours, theirs] = [sums, asked.map(({ amount }) => amount.amount)].map((all) =>
        all.toSorted().join(),
      );
      return ours === theirs ? null : `${order.id}: ${ours} acknowledged, ${theirs} found`;
    }),
    each("no refund is left open, and only refused ones fail", refunds, ({ id, paymentId, status }) => {
      const one = acknowledged.find(({ order }) => order.payment.id === paymentId);
      return status === (one && refusesRefunds(one) ? "failed" : "succeeded") ? null : `${id} ${status}`;
    }),
    each("what can't be refunded waits for a person", failedRefunds, (id) =>
      attention.some(({ subjectId }) => subjectId === id) ? null : `${id} is not shown`,
    ),
    each("nothing else does, but for a parcel that was faster than its cancellation", attention, (item) => {
      const { kind, subjectId, orderId, reason } = item;
      const isGone = kind === "shipment_mismatch" && cancelledIds.has(orderId);
      return isGone || failedRefunds.includes(subjectId) ? null : `${kind} ${subjectId}: ${reason}`;
    }),
    each("the books equal the sandbox's ledger", listed, ({ id }) => {
      const payment = payments.get(id);
      const captured = payment?.captured.amount ?? 0;
      const done = (payment?.refunds ?? []).filter(({ status }) => status === "succeeded");
      const refunded = sum(done.map(({ amount }) => amount.amount));
      const of = (kind: string) =>
        sum(
          ledgerOf(id)
            .filter((entry) => entry.kind === kind)
            .map(({ amount }) => amount),
        );
      const isRight = captured === of("charge") && refunded === of("refund") && refunded <= captured;
      return isRight ? null : `${id}: ${captured}/${refunded}, ledger ${of("charge")}/${of("refund")}`;
    }),
    each("nothing is charged that no order knows", [...ledger.keys()], (id) =>
      byId.has(id as Order["id"]) ? null : `the ledger has ${id}`,
    ),
    each("every order is the fold of its events", listed, (order) => {
      const log = events.get(order.id) ?? [];
      if (log.length === 0) return `${order.id} has no events`;
      const isGapless = log.every(({ version }, i) => version === i + 1);
      const isFold = isGapless && isDeepStrictEqual(foldOf(order.id, log), order);
      return isFold
        ? null
        : `${order.id}: ${log.map(({ version, type }) => `${version} ${type}`).join(", ")}`;
    }),
    each("onHand is what moved, and nothing is reserved", stock, ({ sku, onHand, reserved }) => {
      const moved = sum((movements.get(sku) ?? []).map(({ delta }) => delta));
      const isRight = onHand === moved && onHand >= 0 && reserved === 0;
      return isRight ? null : `${sku}: on hand ${onHand}, moved ${moved}, reserved ${reserved}`;
    }),
    each("what left the shelf is what was sold and did not come back", stock, ({ sku, onHand }) => {
      const before = (evidence.onHandBefore.get(sku) ?? 0) + (evidence.adjusted.get(sku) ?? 0);
      return before - onHand === goneOf(sku) ? null : `${sku}: ${before} - ${onHand}, sold ${goneOf(sku)}`;
    }),
    each("every event was consumed, none is dead", [outbox], ({ pending, dead }) =>
      pending + dead === 0 ? null : `${pending} pending, ${dead} dead`,
    ),
    each("every job has done its work", jobs, ({ id, status, attempts }) =>
      status === "succeeded" ? null : `${id} ${status} after ${attempts} attempts`,
    ),
    each(
      "the audit log is one chain, up to the head that is kept outside",
      evidence.verdicts,
      ({ faults }) =>
        faults.length === 0 ? null : faults.map(({ kind, seq }) => `${kind} at ${seq}`).join(", "),
    ),
    each("no answer was a 500", [...failures], ([failure, times]) =>
      failure.startsWith("503") ? null : `${failure}, ${times} times`,
    ),
  ];
}
