/**
 * The reference: a shop in a few lines, without storage, races or failures. It says how a request is answered and
 * what is so after it, and which ways an order may go by itself.
 */
import type { Facts, Line } from "./facts.ts";

export interface ReturnLine extends Line {
  readonly received: number;
  readonly restocked: number;
}
export interface StoredReturn {
  readonly id: string;
  readonly status: "requested" | "approved" | "rejected" | "received" | "refunded";
  readonly lines: readonly ReturnLine[];
  readonly refunded: number;
}

export interface OrderState {
  readonly key: string;
  readonly userId: string;
  readonly status: string;
  readonly reason: string | null;
  readonly lines: readonly Line[];
  readonly total: number;
  readonly captured: number;
  /** Given back, or being given back. */
  readonly refunded: number;
  readonly shipment: string | null;
  readonly returns: readonly Omit<StoredReturn, "id">[];
}

export interface Shelf {
  readonly onHand: number;
  readonly reserved: number;
}

export interface State {
  readonly orders: ReadonlyMap<string, OrderState>;
  readonly shelves: ReadonlyMap<string, Shelf>;
}

/** A request, as the reference sees it. Orders are known by the key that they were placed by. */
export type Act =
  | { kind: "place"; key: string; userId: string; lines: readonly Line[] }
  | { kind: "cancel"; key: string; by: "customer" | "staff" | "stranger" }
  /** Minor units; null for all that is left. */
  | { kind: "refund"; key: string; amount: number | null }
  | { kind: "adjust"; sku: string; delta: number }
  | { kind: "report"; key: string; status: "handed_over" | "delivered" }
  | { kind: "return"; key: string; step: ReturnStep };
export type ReturnStep = "request" | "approve" | "reject" | "receive" | "refund";

export interface Answered {
  readonly status: number;
  readonly after: State;
}

const unitsBySku = (lines: readonly Pick<Line, "sku" | "quantity">[]): Map<string, number> => {
  const units = new Map<string, number>();
  for (const { sku, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return units;
};

export const hasLeft = ({ shipment }: Pick<OrderState, "shipment">): boolean =>
  shipment === "handed_over" || shipment === "delivered";
/** True while its goods stand on the shelf and are nobody else's. */
export const holdsStock = (order: Pick<OrderState, "shipment" | "status">): boolean =>
  order.status !== "cancelled" && !hasLeft(order);

const withOrder = (state: State, order: OrderState): State => ({
  ...state,
  orders: new Map(state.orders).set(order.key, order),
});

function withShelves(state: State, lines: readonly Pick<Line, "sku" | "quantity">[], by: Shelf): State {
  const shelves = new Map(state.shelves);
  for (const [sku, units] of unitsBySku(lines)) {
    const { onHand, reserved } = shelves.get(sku) ?? { onHand: 0, reserved: 0 };
    shelves.set(sku, { onHand: onHand + by.onHand * units, reserved: reserved + by.reserved * units });
  }
  return { ...state, shelves };
}

const hold = { onHand: 0, reserved: 1 };
const free = { onHand: 0, reserved: -1 };
const takeAway = { onHand: -1, reserved: -1 };
const putBack = { onHand: 1, reserved: 0 };

const canHold = ({ shelves }: State, lines: readonly Line[]): boolean =>
  [...unitsBySku(lines)].every(([sku, units]) => {
    const { onHand, reserved } = shelves.get(sku) ?? { onHand: 0, reserved: 0 };
    return units <= onHand - reserved;
  });

/** How the shop answers the request as it is, and what is so then. */
export function answer(state: State, act: Act): Answered {
  const refused = (status: number): Answered => ({ status, after: state });
  if (act.kind === "place") {
    if (!canHold(state, act.lines)) return refused(409);
    const { key, userId, lines } = act;
    const total = lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
    const money = { total, captured: 0, refunded: 0 };
    const order = {
      key,
      userId,
      lines,
      ...money,
      status: "pending",
      reason: null,
      shipment: null,
      returns: [],
    };
    return { status: 201, after: withShelves(withOrder(state, order), lines, hold) };
  }
  if (act.kind === "adjust") {
    const { onHand, reserved } = state.shelves.get(act.sku) ?? { onHand: 0, reserved: 0 };
    if (onHand + act.delta < reserved) return refused(409);
    return { status: 201, after: withShelves(state, [{ sku: act.sku, quantity: act.delta }], putBack) };
  }
  const order = state.orders.get(act.key);
  if (!order) return refused(404);
  switch (act.kind) {
    case "cancel": {
      if (act.by === "stranger") return refused(403);
      const isOpen = ["pending", "paid", "fulfilling"].includes(order.status);
      if (!isOpen || hasLeft(order)) return refused(409);
      const isCallable = order.shipment === "pending" || order.shipment === "created";
      const shipment = isCallable ? "cancelled" : order.shipment;
      const cancelled = { ...order, status: "cancelled", reason: act.by, shipment };
      return { status: 200, after: withShelves(withOrder(state, cancelled), order.lines, free) };
    }
    case "refund": {
      const left = order.captured - order.refunded;
      const amount = act.amount ?? left;
      if (left === 0 || amount > left) return refused(409);
      return { status: 201, after: withOrder(state, { ...order, refunded: order.refunded + amount }) };
    }
    case "report": {
      const from = act.status === "delivered" ? ["created", "handed_over"] : ["created"];
      if (!from.includes(order.shipment ?? "")) return refused(409);
      const moved = withOrder(state, { ...order, shipment: act.status });
      return { status: 200, after: hasLeft(order) ? moved : withShelves(moved, order.lines, takeAway) };
    }
    case "return":
      return answerReturn(state, order, act.step);
  }
}

/** Returns here are of one unit of the first line; the last one is the one that is looked after. */
function answerReturn(state: State, order: OrderState, step: ReturnStep): Answered {
  const refused: Answered = { status: 409, after: state };
  const { returns, lines } = order;
  const [first] = lines;
  if (!first) return refused;
  if (step === "request") {
    const taken = returns.filter(({ status }) => status !== "rejected").length;
    const bought = unitsBySku(lines).get(first.sku) ?? 0;
    if (order.status !== "completed" || taken >= bought) return refused;
    const line = { sku: first.sku, quantity: 1, unitPrice: first.unitPrice, received: 0, restocked: 0 };
    const one = { status: "requested", lines: [line], refunded: 0 } as const;
    return { status: 201, after: withOrder(state, { ...order, returns: [...returns, one] }) };
  }
  const last = returns.at(-1);
  const needs = {
    approve: "requested",
    reject: "requested",
    receive: "approved",
    refund: "received",
  } as const;
  if (!last || last.status !== needs[step]) return refused;
  const replaced = (one: Partial<typeof last>, more: Partial<OrderState> = {}) =>
    withOrder(state, { ...order, ...more, returns: [...returns.slice(0, -1), { ...last, ...one }] });
  switch (step) {
    case "approve":
      return { status: 200, after: replaced({ status: "approved" }) };
    case "reject":
      return { status: 200, after: replaced({ status: "rejected" }) };
    case "receive": {
      const received = last.lines.map((line) => ({ ...line, received: 1, restocked: 1 }));
      const after = replaced({ status: "received", lines: received });
      return { status: 200, after: withShelves(after, last.lines, putBack) };
    }
    case "refund": {
      const left = order.captured - order.refunded;
      const amount = Math.min(
        left,
        last.lines.reduce((sum, line) => sum + line.unitPrice, 0),
      );
      if (amount === 0) return refused;
      const paid = { refunded: order.refunded + amount };
      return { status: 200, after: replaced({ status: "refunded", refunded: amount }, paid) };
    }
  }
}

/** The facts as the reference sees them. */
export const stateOf = ({ orders, levels }: Facts): State => ({
  orders: new Map(
    orders.map(({ key, userId, status, reason, lines, total, captured, refunded, shipment, returns }) => [
      key,
      {
        ...{ key, userId, status, reason, total, captured, refunded, shipment },
        lines: lines.map(({ sku, quantity, unitPrice }) => ({ sku, quantity, unitPrice })),
        returns: returns.map((one) => ({
          status: one.status,
          lines: one.lines.map(({ sku, quantity, unitPrice, received, restocked }) => ({
            ...{ sku, quantity, unitPrice, received, restocked },
          })),
          refunded: one.refunded,
        })),
      },
    ]),
  ),
  shelves: new Map(levels.map(({ sku, onHand, reserved }) => [sku, { onHand, reserved }])),
});

const statusRank = ["pending", "paid", "fulfilling", "completed", "refunded"];
const shipmentRank = [null, "pending", "created", "handed_over", "delivered"];

/** What is wrong with how the order has gone by itself; null where nothing is. */
export function illegalStep(before: OrderState, after: OrderState): string | null {
  const of = `${before.key}: ${before.status} → ${after.status}`;
  if (before.status === "cancelled" && (after.status !== "cancelled" || after.reason !== before.reason))
    return of;
  if (after.status === "cancelled") {
    if (before.status === "completed" || before.status === "refunded") return of;
    if (hasLeft(before) || hasLeft(after)) return `${of}, though its parcel has left`;
  } else if (statusRank.indexOf(after.status) < statusRank.indexOf(before.status)) return of;
  const way = `${before.key}: shipment ${before.shipment} → ${after.shipment}`;
  const hasEnded = before.shipment === "cancelled" || before.shipment === "failed";
  if (hasEnded && after.shipment !== before.shipment) return way;
  const ends = after.shipment === "cancelled" || after.shipment === "failed";
  if (ends ? hasLeft(before) : shipmentRank.indexOf(after.shipment) < shipmentRank.indexOf(before.shipment))
    return way;
  // What was given back may come again, with a refund that fails.
  if (after.captured < before.captured) return `${before.key}: money went back in time`;
  return null;
}
