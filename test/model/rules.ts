/** The invariants of money and goods, each over the facts: those that hold at every moment, and those of a shop at rest. */
import { holdsSum, sumDone } from "../../src/modules/payments/refunds.model.ts";
import type { Facts, OrderFact } from "./facts.ts";
import { hasLeft, holdsStock } from "./reference.ts";

/** What is wrong, in words; nothing where all is well. */
export type Violations = readonly string[];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const ledgerOf = ({ ledger }: OrderFact, kind: "charge" | "refund") =>
  sum(ledger.filter((entry) => entry.kind === kind).map(({ amount }) => amount));

const unitsOf = (orders: readonly OrderFact[], sku: string) =>
  sum(
    orders.flatMap(({ lines }) => lines.filter((line) => line.sku === sku).map(({ quantity }) => quantity)),
  );

function stock({ orders, levels, movements }: Facts): string[] {
  return levels.flatMap(({ sku, onHand, reserved }) => {
    const held = unitsOf(orders.filter(holdsStock), sku);
    const moved = (kind: string) =>
      sum(movements.filter((one) => one.sku === sku && one.kind === kind).map(({ delta }) => delta));
    const gone = unitsOf(orders.filter(hasLeft), sku);
    const back = sum(
      orders.flatMap(({ returns }) =>
        returns.flatMap(({ lines }) =>
          lines.filter((line) => line.sku === sku).map(({ restocked }) => restocked),
        ),
      ),
    );
    const isRight =
      0 <= reserved &&
      reserved <= onHand &&
      reserved === held &&
      onHand === moved("adjusted") - gone + back &&
      moved("shipped") === -gone &&
      moved("returned") === back;
    if (isRight) return [];
    const came = `${moved("adjusted")} came, ${gone} went (${moved("shipped")} moved), ${back} came back`;
    return [`stock of ${sku}: ${onHand} on hand, ${reserved} reserved; ${held} held, ${came}`];
  });
}

function money(order: OrderFact): string[] {
  const { key, total, captured, refunded, refunds, status, paymentId, shipment } = order;
  const charges = order.ledger.filter(({ kind }) => kind === "charge");
  const wrong = {
    "has no payment": paymentId === null,
    "is captured in part": captured !== 0 && captured !== total,
    "gives back more than it has": refunded < 0 || refunded > captured,
    "has refunds that are not its refunded sum":
      sum(refunds.filter(holdsSum).map(({ amount }) => amount)) !== refunded,
    "was charged more than once": charges.length > 1 || charges.some(({ amount }) => amount !== total),
    "has more refunds at the provider than in its books": ledgerOf(order, "refund") > refunded,
    "is captured without a charge": captured > ledgerOf(order, "charge"),
    "is paid without money":
      ["paid", "fulfilling", "completed", "refunded"].includes(status) && captured !== total,
    "has left without money": hasLeft({ shipment }) && captured !== total,
    "has left though it is cancelled": hasLeft({ shipment }) && status === "cancelled",
  };
  return Object.entries(wrong).flatMap(([text, is]) => (is ? [`${key} (${status}) ${text}`] : []));
}

function holds(order: OrderFact): string[] {
  const state = hasLeft(order) ? "shipped" : order.status === "cancelled" ? "released" : "held";
  return order.holds.every((one) => one.state === state)
    ? []
    : [`${order.key} (${order.status}) is not ${state}`];
}

/** Holds at every moment, faults and crashes or not. */
export const always = (facts: Facts): Violations => [
  ...stock(facts),
  ...facts.orders.flatMap((order) => [...money(order), ...holds(order)]),
  ...[...Map.groupBy(facts.orders, ({ key }) => key)].flatMap(([key, { length }]) =>
    length > 1 ? [`${key} was placed ${length} times`] : [],
  ),
];

/** What was asked for, as far as it says how an order may end. */
export interface Asked {
  readonly method: string;
  readonly country: string;
  /** Cancellations that were granted, or may have been. */
  readonly cancelledBy: ReadonlySet<string>;
  readonly isOverdue: boolean;
  /** Faults and crashes that may have used up its tries. */
  readonly disturbances: number;
}

const neverPaid = ["pm_declined", "pm_insufficient_funds", "pm_timeout_before"];
/** Their provider does not give the money back, which staff are told of. */
export const keepsMoney = ["pm_refund_refused", "pm_refund_down"];
/** Of the five tries of a step the sandbox itself may use up three. */
const triesToSpare = 2;

/** How the order may end: `completed`, or `cancelled/expired`. */
export function endings({ method, country, cancelledBy, isOverdue, disturbances }: Asked): Set<string> {
  const found = new Set([...cancelledBy].map((by) => `cancelled/${by}`));
  const isDisturbed = disturbances >= triesToSpare;
  // Where the expiry was cut off after it had voided the payment, the saga finds that nobody has paid.
  if (isOverdue) for (const reason of ["expired", "payment_failed"]) found.add(`cancelled/${reason}`);
  if (neverPaid.includes(method) || isDisturbed) found.add("cancelled/payment_failed");
  if (neverPaid.includes(method)) return found;
  if (country === "ZZ" || isDisturbed) found.add("cancelled/shipment_failed");
  if (country !== "ZZ") for (const end of ["completed", "refunded"]) found.add(end);
  return found;
}

/** Holds once the faults have ended and everything has been delivered. */
export function atRest(order: OrderFact, asked: Asked): string[] {
  const { key, status, reason, total, captured, refunded, refunds, method } = order;
  const end = reason ? `${status}/${reason}` : status;
  const failed = sum(refunds.filter((one) => one.status === "failed").map(({ amount }) => amount));
  const mayFail = keepsMoney.includes(method);
  const books = { charge: captured, refund: sumDone(refunds) };
  const theirs = { charge: ledgerOf(order, "charge"), refund: ledgerOf(order, "refund") };
  const wrong = {
    [`ended ${end}, not ${[...endings(asked)].join(" or ")}`]: !endings(asked).has(end),
    [`has books of ${JSON.stringify(books)}, the provider ${JSON.stringify(theirs)}`]:
      books.charge !== theirs.charge || books.refund !== theirs.refund,
    "is cancelled and keeps money":
      status === "cancelled" && refunded !== captured && (failed === 0 || !mayFail),
    "is refunded in part only": status === "refunded" && refunded !== total,
    "has all its money back and is not refunded":
      status === "completed" && captured > 0 && refunded === total && failed === 0,
    "has refunds on their way": refunds.some((one) => one.status === "pending"),
    "has a refund that failed": failed > 0 && !mayFail,
  };
  return Object.entries(wrong).flatMap(([text, is]) => (is ? [`${key} ${text}`] : []));
}
