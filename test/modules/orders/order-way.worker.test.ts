/** An order's whole way, in workerd with real D1, KV, Durable Objects, Queues and Workflows. */
import { describe, expect, it } from "vitest";
import { call, eventually, orderOf, place, productWithStock, signIn } from "../../fixtures/shop.ts";

interface Ending {
  readonly method?: string;
  readonly country?: string;
  readonly status: string;
  readonly reason?: string;
  readonly ledger: readonly string[];
  readonly stock: { onHand: number; reserved: number };
}

const endings: Readonly<Record<string, Ending>> = {
  "pm_ok completes": { status: "completed", ledger: ["charge"], stock: { onHand: 8, reserved: 0 } },
  "pm_declined is cancelled and frees the stock": {
    method: "pm_declined",
    status: "cancelled",
    reason: "payment_failed",
    ledger: [],
    stock: { onHand: 10, reserved: 0 },
  },
  "pm_insufficient_funds is cancelled and frees the stock": {
    method: "pm_insufficient_funds",
    status: "cancelled",
    reason: "payment_failed",
    ledger: [],
    stock: { onHand: 10, reserved: 0 },
  },
  "pm_slow completes after its webhook": {
    method: "pm_slow",
    status: "completed",
    ledger: ["charge"],
    stock: { onHand: 8, reserved: 0 },
  },
  "pm_timeout_before ends without a charge": {
    method: "pm_timeout_before",
    status: "cancelled",
    reason: "payment_failed",
    ledger: [],
    stock: { onHand: 10, reserved: 0 },
  },
  "pm_timeout_after completes with exactly one charge": {
    method: "pm_timeout_after",
    status: "completed",
    ledger: ["charge"],
    stock: { onHand: 8, reserved: 0 },
  },
  "pm_flaky completes with exactly one charge": {
    method: "pm_flaky",
    status: "completed",
    ledger: ["charge"],
    stock: { onHand: 8, reserved: 0 },
  },
  "a refused country is cancelled and refunded": {
    country: "ZZ",
    status: "cancelled",
    reason: "shipment_failed",
    ledger: ["charge", "refund"],
    stock: { onHand: 10, reserved: 0 },
  },
};

describe("the way of an order", () => {
  it.concurrent.each(Object.entries(endings))("%s", async (_, { status, reason, ledger, stock, ...what }) => {
    const [buyer, manager, { sku }] = await Promise.all([signIn(), signIn("manager"), productWithStock(10)]);
    const placed = await place(buyer.token, orderOf(sku, { quantity: 2, ...what }));
    expect(placed.status).toBe(201);
    expect(placed.body.data).toMatchObject({ status: "pending", total: { amount: 2000, currency: "EUR" } });
    const { id } = placed.body.data;

    const { body } = await eventually(
      () => call("GET", `/orders/${id}`, { token: buyer.token }),
      (answer) => answer.body.data.status === status,
    );
    expect(body.data.cancellation?.reason).toBe(reason);

    const entries = await call("GET", `/sandbox/ledger?orderId=${id}`, { token: manager.token });
    expect(entries.body.data.map(({ kind }: { kind: string }) => kind)).toEqual(ledger);
    for (const { amount } of entries.body.data) expect(amount).toBe(2000);
    const level = await call("GET", `/inventory/${sku}`, { token: manager.token });
    expect(level.body.data).toMatchObject(stock);
  });
});
