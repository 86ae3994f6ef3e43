/** The effects that a saga's steps have, each known by the calls that make it; and the orders that get there. */
import { type BindingCall, valuesIn } from "./intercepted.ts";
import type { Way, When } from "./matrix.ts";

interface Effect {
  readonly way: Way;
  readonly strikes: (call: BindingCall, when: When) => boolean;
}

/** A write of the table that carries the value. */
const writes = (verb: "insert into" | "update", table: string, ...bound: readonly string[]) => ({
  strikes: (call: BindingCall) =>
    call.sql.some((one) => one.replaceAll('"', "").trim().toLowerCase().startsWith(`${verb} ${table} `)) &&
    bound.every((value) => valuesIn(call).includes(value)),
});
const logs = (type: string) => writes("insert into", "order_events", type);
const isRefund = (call: BindingCall) =>
  valuesIn(call).some((value) => typeof value === "string" && value.startsWith("ref_"));
/** The sandbox decides on a charge by a second write, so before and after are two calls. */
const takes = (call: BindingCall, when: When) =>
  (when === "after"
    ? writes("update", "sandbox_operations", "succeeded")
    : writes("insert into", "sandbox_operations", "charge")
  ).strikes(call);
const givesBack = (call: BindingCall) =>
  writes("insert into", "sandbox_operations").strikes(call) && isRefund(call);
const carrier = (method: "add" | "clear") => (call: BindingCall) =>
  call.binding === "SANDBOX_CLOCKWORK" && call.method === method;

const delivered: Way = {};
const neverBooked: Way = { country: "XA" };
const neverTaken: Way = { method: "pm_timeout_before" };
const refused: Way = { country: "ZZ" };

/** By their names in docs/failures.md, step and effect. */
export const effects: Readonly<Record<string, Effect>> = {
  "open, starts the saga": {
    way: delivered,
    strikes: ({ binding, method }) => binding === "ORDER_SAGA" && method === "create",
  },
  "take payment, notes that it asks": { way: delivered, ...writes("update", "payments", "processing") },
  "take payment, the provider takes the money": { way: delivered, strikes: takes },
  "take payment, notes that it was taken": { way: delivered, ...writes("update", "payments", "captured") },
  "take payment, marks the order paid": { way: delivered, ...logs("order.paid") },
  "create shipment, opens the shipment": { way: delivered, ...writes("insert into", "shipments") },
  "create shipment, the carrier books": { way: delivered, strikes: carrier("add") },
  "create shipment, notes that it is booked": { way: delivered, ...writes("update", "shipments", "created") },
  "create shipment, marks the order fulfilling": { way: delivered, ...logs("order.fulfilling") },
  "complete order, marks the order completed": { way: delivered, ...logs("order.completed") },
  "undo: shipment, notes that it is cancelled": {
    way: neverBooked,
    ...writes("update", "shipments", "cancelled"),
  },
  "undo: shipment, the carrier calls it off": {
    way: { cancelAt: "fulfilling" },
    strikes: carrier("clear"),
  },
  "undo: payment, the provider voids it": {
    way: neverTaken,
    ...writes("update", "sandbox_operations", "voided"),
  },
  "undo: payment, notes that it is void": { way: neverTaken, ...writes("update", "payments", "voided") },
  "undo: payment, opens the refund": { way: refused, ...writes("insert into", "refunds") },
  "undo: payment, the provider gives it back": { way: refused, strikes: givesBack },
  "undo: payment, notes that it went back": { way: refused, ...writes("update", "refunds", "succeeded") },
  "undo: open, cancels the order": { way: refused, ...logs("order.cancelled") },
};

const fashions: Readonly<Record<string, { when: When; times: number }>> = {
  "once before": { when: "before", times: 1 },
  "once after": { when: "after", times: 1 },
  "once hanging": { when: "hangs", times: 1 },
  "always before": { when: "before", times: Number.POSITIVE_INFINITY },
  "always after": { when: "after", times: Number.POSITIVE_INFINITY },
};

/** The way of an order whose step fails in this fashion. */
export function wayOf(effect: string, fashion: string): Way {
  const [known, how] = [effects[effect], fashions[fashion]];
  if (!known || !how) throw new Error(`no failure is called '${effect}, ${fashion}'`);
  return { ...known.way, fault: { ...how, strikes: (call) => known.strikes(call, how.when) } };
}
