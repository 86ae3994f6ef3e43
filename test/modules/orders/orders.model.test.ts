/** The order's states and transitions: every state against every act. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Decision,
  decideCancel,
  decideCompleted,
  decideFulfilling,
  decidePaid,
  decidePayment,
  decideRefund,
  decideRefunded,
  decideShipment,
} from "../../../src/modules/orders/decisions.model.ts";
import {
  applyEvent,
  isFinal,
  type Order,
  type OrderChange,
  type OrderEvent,
  type OrderStatus,
  orderStatuses,
  replay,
  replayUntil,
  totalOf,
} from "../../../src/modules/orders/orders.model.ts";

const created: OrderChange = {
  type: "order.created",
  data: {
    number: "7K3F9-Q2M4X",
    userId: "usr_1",
    items: [{ sku: "MUG", title: "Mug", quantity: 2, unitPrice: 1999 }],
    total: { amount: 3998, currency: "EUR" },
    shippingAddress: { name: "Ada", line1: "1 Quay", city: "London", postalCode: "E1", country: "GB" },
    customerNote: null,
    metadata: {},
    paymentId: "pay_1",
  },
};
const log = (...changes: OrderChange[]): OrderEvent[] =>
  changes.map((change, i) => ({ ...change, orderId: "ord_1", version: i + 1, at: 1000 + i }));
const paid: OrderChange = { type: "order.paid", data: {} };
const fulfilling: OrderChange = { type: "order.fulfilling", data: { shipmentId: "shp_1" } };
const completed: OrderChange = { type: "order.completed", data: {} };
const cancelled: OrderChange = { type: "order.cancelled", data: { reason: "customer" } };

const wayTo: Readonly<Record<OrderStatus, readonly OrderChange[]>> = {
  pending: [created],
  paid: [created, paid],
  fulfilling: [created, paid, fulfilling],
  completed: [created, paid, fulfilling, completed],
  cancelled: [created, cancelled],
  refunded: [created, paid, fulfilling, completed, { type: "order.refunded", data: {} }],
};
const orderIn = (status: OrderStatus): Order => replay(log(...wayTo[status])) as Order;

const outcome = (decision: Decision): string => (typeof decision === "string" ? decision : decision.type);

describe("every act in every status", () => {
  const acts: Readonly<Record<string, (order: Order) => Decision>> = {
    cancel: (order) => decideCancel(order, "customer"),
    pay: decidePaid,
    fulfil: (order) => decideFulfilling(order, "shp_1"),
    complete: decideCompleted,
  };
  const table: Readonly<Record<OrderStatus, Readonly<Record<string, string>>>> = {
    pending: { cancel: "order.cancelled", pay: "order.paid", fulfil: "refused", complete: "refused" },
    paid: { cancel: "order.cancelled", pay: "already", fulfil: "order.fulfilling", complete: "refused" },
    fulfilling: { cancel: "order.cancelled", pay: "already", fulfil: "already", complete: "order.completed" },
    completed: { cancel: "refused", pay: "already", fulfil: "already", complete: "already" },
    cancelled: { cancel: "already", pay: "refused", fulfil: "refused", complete: "refused" },
    refunded: { cancel: "refused", pay: "already", fulfil: "already", complete: "already" },
  };
  const cases = orderStatuses.flatMap((status) =>
    Object.entries(table[status]).map(([act, expected]) => [status, act, expected] as const),
  );

  it.each(cases)("%s: %s → %s", (status, act, expected) => {
    expect(outcome((acts[act] as (order: Order) => Decision)(orderIn(status)))).toBe(expected);
  });

  it.each(orderStatuses)("%s is final only where nothing can follow but a refund", (status) => {
    expect(isFinal(orderIn(status))).toBe(["completed", "cancelled", "refunded"].includes(status));
  });
});

describe("news of the shipment", () => {
  const withShipment = (status: string): Order => ({
    ...orderIn("fulfilling"),
    shipment: { id: "shp_1", status },
  });
  const steps = ["created", "handed_over", "delivered"];

  it.each(steps.flatMap((from, i) => steps.map((to, j) => [from, to, j > i] as const)))(
    "from %s to %s is news: %s",
    (from, to, isNews) => {
      expect(outcome(decideShipment(withShipment(from), to))).toBe(
        isNews ? "order.shipment_changed" : "already",
      );
    },
  );

  it("have to wait where the order does not know its shipment yet", () => {
    expect(decideShipment(orderIn("paid"), "delivered")).toBe("refused");
  });

  it("change nothing where the order is cancelled, or they make no sense", () => {
    expect(decideShipment(orderIn("cancelled"), "delivered")).toBe("already");
    expect(decideShipment({ ...withShipment("created"), status: "cancelled" }, "delivered")).toBe("already");
    expect(decideShipment(withShipment("created"), "lost")).toBe("already");
  });
});

describe("news of the payment", () => {
  it.each([
    ["pending", "captured", "already"],
    ["pending", "voided", "order.payment_changed"],
    ["pending", "failed", "order.payment_changed"],
    ["paid", "captured", "already"],
    ["paid", "failed", "already"],
    ["completed", "captured", "already"],
    ["cancelled", "captured", "order.payment_changed"],
    ["refunded", "captured", "already"],
  ] as const)("of a %s order: %s → %s", (status, news, expected) => {
    expect(outcome(decidePayment(orderIn(status), news))).toBe(expected);
  });
});

describe("the fold", () => {
  it.each([
    ["pending", "pending", undefined],
    ["paid", "captured", undefined],
    ["fulfilling", "captured", "created"],
    ["completed", "captured", "delivered"],
    ["cancelled", "pending", undefined],
    ["refunded", "refunded", "delivered"],
  ] as const)("of the way to %s has its payment %s and its shipment %s", (status, payment, shipment) => {
    const order = orderIn(status);
    expect([order.status, order.payment.status, order.shipment?.status]).toEqual([status, payment, shipment]);
    const events = wayTo[status].length;
    expect(order).toMatchObject({ version: events, createdAt: 1000, updatedAt: 999 + events });
  });

  it("of the whole way is the order as it ended", () => {
    expect(orderIn("refunded")).toMatchObject({
      status: "refunded",
      version: 5,
      createdAt: 1000,
      updatedAt: 1004,
      payment: { id: "pay_1", status: "refunded" },
      shipment: { id: "shp_1", status: "delivered" },
      cancellation: null,
    });
    expect(orderIn("cancelled")).toMatchObject({
      shipment: null,
      cancellation: { reason: "customer", at: 1001 },
    });
    expect(replay([])).toBeNull();
  });

  it("refuses a gap, a repeat and a log without a beginning", () => {
    const [first, second] = log(created, paid) as [OrderEvent, OrderEvent];
    const order = applyEvent(null, first);
    expect(() => applyEvent(order, { ...second, version: 3 })).toThrow("does not follow");
    expect(() => applyEvent(order, { ...second, version: 1 })).toThrow("does not follow");
    expect(() => applyEvent(null, second)).toThrow("does not follow");
  });

  it("of any run of decisions is what the decisions made, one version each, and never leaves a final state", () => {
    const act = fc.constantFrom<(order: Order) => Decision>(
      (order) => decideCancel(order, "staff"),
      decidePaid,
      (order) => decideFulfilling(order, "shp_1"),
      decideCompleted,
      (order) => decideShipment(order, "handed_over"),
      (order) => decideShipment(order, "delivered"),
      (order) => decidePayment(order, "captured"),
      (order) => decideRefund(order, 0),
      (order) => decideRefund(order, 3998),
      decideRefunded,
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const events = log(created);
        let order = replay(events) as Order;
        for (const decide of acts) {
          const decision = decide(order);
          if (typeof decision === "string") continue;
          const event: OrderEvent = { ...decision, orderId: order.id, version: order.version + 1, at: 2000 };
          events.push(event);
          const before = order;
          order = applyEvent(order, event);
          if (isFinal(before)) expect([before.status, "refunded"]).toContain(order.status);
          if (before.status === "cancelled") expect(order.status).toBe("cancelled");
        }
        expect(replay(events)).toEqual(order);
        expect(order.version).toBe(events.length);
      }),
    );
  });
});

describe("an order as it was", () => {
  it("is the fold up to the first event that came later, whatever the clocks said of those behind it", () => {
    const events = log(...wayTo.completed).map((event, i) => ({
      ...event,
      at: [1000, 1010, 1030, 1020][i] ?? 0,
    }));
    expect(replayUntil(events, 999)).toBeNull();
    expect([1000, 1009, 1010, 1025, 1030].map((time) => replayUntil(events, time)?.version)).toEqual([
      1, 1, 2, 2, 4,
    ]);
    expect(replayUntil([], 1)).toBeNull();
  });
});

describe("what went back", () => {
  const taken = (order: Order, decision: unknown) =>
    applyEvent(order, { ...(decision as OrderChange), orderId: "ord_1", version: order.version + 1, at: 1 });

  it("is what the payment says, once, whatever it was before", () => {
    const order = orderIn("paid");
    const first = decideRefund(order, 100);
    expect(first).toEqual({
      type: "order.payment_changed",
      data: { status: "partially_refunded", refunded: 100 },
    });
    const partly = taken(order, first);
    expect(partly.payment).toMatchObject({ status: "partially_refunded", refunded: 100 });
    expect(decideRefund(partly, 100)).toBe("already");
    expect(taken(partly, decideRefund(partly, 3998)).payment).toMatchObject({ status: "refunded" });
    expect(outcome(decideRefund({ ...partly, status: "completed" }, 3998))).toBe("order.refunded");
  });

  it("may come again, and an order that was refunded stays so", () => {
    const refunded = orderIn("refunded");
    const again = taken(refunded, decideRefund(refunded, 0));
    expect(again).toMatchObject({ status: "refunded", payment: { status: "captured", refunded: 0 } });
    expect(taken(again, decideRefund(again, 3998))).toMatchObject({
      status: "refunded",
      payment: { status: "refunded", refunded: 3998 },
    });
  });

  it("tells a cancelled order that it was charged, though its refund failed", () => {
    const pending = orderIn("pending");
    const cancelled = taken(pending, decideCancel(pending, "customer"));
    const told = taken(cancelled, decideRefund(cancelled, 0));
    expect(told).toMatchObject({ status: "cancelled", payment: { status: "captured", refunded: 0 } });
    expect(decideRefund(told, 0)).toBe("already");
    expect(decideRefund(pending, 0)).toBe("already");
  });

  it("is kept where it is known before the payment is", () => {
    const order = orderIn("pending");
    const given = taken(order, decideRefund(order, 3998));
    expect(taken(given, { type: "order.paid", data: {} }).payment).toMatchObject({ status: "refunded" });
  });

  it("is all of it where an older event does not say", () => {
    expect(orderIn("refunded").payment.refunded).toBe(3998);
  });
});

describe("the total", () => {
  it("is the exact sum over the lines", () => {
    const item = (quantity: number, unitPrice: number) => ({ sku: "A", title: "A", quantity, unitPrice });
    expect(totalOf([item(3, 1999), item(1, 1), item(10, 0)], "EUR")).toEqual({
      amount: 5998,
      currency: "EUR",
    });
    expect(totalOf([], "JPY")).toEqual({ amount: 0, currency: "JPY" });
    expect(totalOf([item(10_000, 100_000_000)], "EUR").amount).toBe(1_000_000_000_000);
  });
});
