/** Where a kill may fall, by name: before and after each step of the order's way, recognised by the calls of bindings. */
import type { BindingCall, BindingName } from "../faults/intercepted.ts";
import type { Wish } from "./plan.ts";

/** Recognises a step by one call. */
type Sign = (call: BindingCall) => boolean;

interface Step {
  readonly name: string;
  readonly sign: Sign;
  /** Counts only where rows came of it. */
  readonly finds?: true;
  /** The order that surely leads there in a life of its own; where none is said, only the life before does. */
  readonly wish?: Wish;
  /** It takes a job to come there. */
  readonly ofJob?: true;
}

/** A statement with this in its text, and for each pattern a bound value. */
const writes =
  (text: string, ...values: readonly RegExp[]): Sign =>
  ({ binding, sql, args }) =>
    binding === "DB" &&
    sql.some(
      (statement, i) =>
        statement.includes(text) &&
        values.every((value) => (args[i] as readonly unknown[]).some((bound) => value.test(String(bound)))),
    );

const calls =
  (binding: BindingName, method: string, about = /(?:)/): Sign =>
  (call) =>
    call.binding === binding &&
    call.method === method &&
    about.test(`${call.object} ${JSON.stringify(call.args)}`);

const appends = (type: string, data = /(?:)/): Sign =>
  writes('insert into "order_events"', new RegExp(`^${type}$`), data);
const sandbox = 'update "sandbox_operations"';
const cancelled = { kind: "pm_ok", cancel: { afterMs: 1_500, by: "customer" } } as const;
const slowCancelled = { kind: "pm_slow", cancel: { afterMs: 800, by: "staff" } } as const;
const refunded = { kind: "pm_ok", refund: { afterMs: 500, share: 1 } } as const;
const refused = { ...cancelled, kind: "pm_refund_refused" } as const;
const returned = { kind: "pm_ok", isReturned: true } as const;
const ok = { kind: "pm_ok" } as const;

const steps: readonly Step[] = [
  // The request, its answer, and the way into the queue.
  { name: "the order's commit", sign: writes('insert into "orders"'), wish: ok },
  { name: "the relay of order.created", sign: calls("EVENTS", "sendBatch", /"order\.created"/), wish: ok },
  {
    name: "keeping a refusal under its key",
    sign: writes('insert into "idempotency_keys"', /cancel$/, /^4\d\d$/),
    wish: { kind: "pm_declined", cancel: { afterMs: 2_500, by: "customer" } },
  },
  { name: "dropping what was cached", sign: calls("CACHE", "delete"), wish: ok },
  // The queue's consumer.
  { name: "looking a batch up", sign: writes("dead_at IS NULL AS isOpen"), wish: ok },
  { name: "settling a batch", sign: writes("UPDATE outbox SET consumed_at"), wish: ok },
  { name: "a mail", sign: writes('insert into "sandbox_mailbox"'), wish: ok },
  { name: "bringing a read model up", sign: writes('update "projections" set "position"'), wish: ok },
  { name: "a job's piece", sign: writes('update "jobs"'), wish: ok, ofJob: true },
  { name: "a stock adjustment", sign: writes('insert into "stock_movements"', /^adjusted$/), wish: ok },
  // The saga, forward.
  { name: "starting the saga", sign: calls("ORDER_SAGA", "create"), wish: ok },
  { name: "waking the saga", sign: calls("ORDER_SAGA", "sendEvent"), wish: ok },
  { name: "marking the payment as asked for", sign: writes('update "payments"', /^processing$/), wish: ok },
  { name: "the charge", sign: writes(sandbox, /^succeeded$/, /^pay_/), wish: ok },
  { name: "recording the charge", sign: writes('update "payments"', /^captured$/), wish: ok },
  {
    name: "the promise of a slow payment",
    sign: calls("SANDBOX_CLOCKWORK", "add", /charge\.succeeded/),
    wish: { kind: "pm_slow" },
  },
  { name: "marking the order paid", sign: appends("order.paid"), wish: ok },
  { name: "making the shipment", sign: writes('insert into "shipments"'), wish: ok },
  { name: "the booking", sign: calls("SANDBOX_CLOCKWORK", "add", /parcel/), wish: ok },
  { name: "recording the booking", sign: writes('update "shipments"', /^created$/), wish: ok },
  { name: "marking the order fulfilling", sign: appends("order.fulfilling"), wish: ok },
  { name: "the carrier's hand-over", sign: writes('update "shipments"', /^handed_over$/), wish: ok },
  { name: "the delivery", sign: writes('update "shipments"', /^delivered$/), wish: ok },
  { name: "completing the order", sign: appends("order.completed"), wish: ok },
  // Webhooks of the provider and the carrier.
  { name: "keeping a webhook", sign: writes('insert into "inbound_events"'), wish: ok },
  { name: "settling a webhook", sign: writes('update "inbound_events"'), wish: ok },
  // Undoing.
  {
    name: "recording a decline",
    sign: writes('update "payments"', /^failed$/),
    wish: { kind: "pm_declined" },
  },
  {
    name: "recording a refused parcel",
    sign: writes('update "shipments"', /^failed$/),
    wish: { kind: "ZZ" },
  },
  {
    name: "the saga's cancellation",
    sign: appends("order.cancelled", /"reason":"(payment|shipment)_failed"/),
    wish: { kind: "pm_declined" },
  },
  {
    name: "a person's cancellation",
    sign: appends("order.cancelled", /"reason":"(customer|staff)"/),
    wish: cancelled,
  },
  { name: "the void", sign: writes(sandbox, /^voided$/), wish: slowCancelled },
  { name: "recording the void", sign: writes('update "payments"', /^voided$/), wish: slowCancelled },
  {
    name: "calling the slow payment off",
    sign: calls("SANDBOX_CLOCKWORK", "clear", /^pay_/),
    wish: slowCancelled,
  },
  {
    name: "calling the parcel off",
    sign: calls("SANDBOX_CLOCKWORK", "clear", /^shp_/),
    wish: { kind: "ZZ" },
  },
  // Money that goes back.
  {
    name: "opening the undo's refund",
    sign: writes('insert into "refunds"', /^order cancelled$/),
    wish: cancelled,
  },
  { name: "opening staff's refund", sign: writes('insert into "refunds"', /^chaos$/), wish: refunded },
  { name: "the refund", sign: writes("INSERT INTO sandbox_operations", /^ref_/), wish: cancelled },
  { name: "recording the refund", sign: writes('update "refunds"', /^succeeded$/), wish: cancelled },
  { name: "recording a refused refund", sign: writes('update "refunds"', /^failed$/), wish: refused },
  { name: "noting that all went back", sign: appends("order.refunded"), wish: refunded },
  // Goods that come back.
  { name: "asking for a return", sign: writes('insert into "returns"'), wish: returned },
  { name: "goods back on the shelf", sign: writes("'mov_' ||", /^rma_/), wish: returned },
  { name: "a return's refund", sign: writes('update "returns"', /^refunded$/), wish: returned },
  // The caretaker, who looks after what a life before has left.
  { name: "claiming events anew", sign: writes("UPDATE outbox SET lease_until"), finds: true },
  { name: "finding orders at rest", sign: writes("shipment_status = 'delivered')"), finds: true },
];

export interface Point {
  /** `before` the call has had no effect, `after` it has had all of it and nobody knows. */
  readonly when: "before" | "after";
  readonly name: string;
  readonly wish: Wish | null;
  /** Every order that goes well leads there. */
  readonly isCommon: boolean;
  readonly ofJob: boolean;
  isReachedBy(call: BindingCall, result?: unknown): boolean;
}

/** True for a batch of which a statement gave rows, and for rows as arrays. */
const hasRows = (result: unknown): boolean =>
  Array.isArray(result) &&
  result.some((one) => Array.isArray(one) || ((one as D1Result).results ?? []).length > 0);

/** What only looks has no before worth dying at. */
const whensOf = ({ finds }: Step) => (finds ? (["after"] as const) : (["before", "after"] as const));

export const points: readonly Point[] = steps.flatMap((step) =>
  whensOf(step).map((when) => ({
    when,
    name: `${when} ${step.name}`,
    wish: step.wish ?? null,
    isCommon: step.wish === ok && !step.ofJob,
    ofJob: step.ofJob ?? false,
    isReachedBy: (call, result) => step.sign(call) && (!step.finds || hasRows(result)),
  })),
);

export const pointNamed = (name: string): Point | undefined => points.find((point) => point.name === name);

/** What the Worker prints where a point is reached, and where it is held for good. */
export const marks = { reached: "chaos: reached ", held: "chaos: held " } as const;
