/** Which answer of a provider leads where: every status against every outcome. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ChargeOutcome,
  isAbandoned,
  isOpen,
  type Payment,
  type PaymentStatus,
  refundable,
  withOutcome,
  withRefund,
} from "../../../src/modules/payments/payments.model.ts";

const base: Payment = {
  id: "pay_1",
  orderId: "ord_1",
  userId: "usr_1",
  provider: "sandbox",
  externalId: "pay_1",
  method: "pm_ok",
  amount: 1000,
  currency: "EUR",
  status: "pending",
  capturedAmount: 0,
  refundedAmount: 0,
  failureCode: null,
  disputedAt: null,
  version: 3,
  createdAt: 1,
  updatedAt: 1,
};
const states: Readonly<Record<PaymentStatus, Payment>> = {
  pending: base,
  processing: { ...base, status: "processing" },
  requires_action: { ...base, status: "requires_action" },
  authorized: { ...base, status: "authorized" },
  captured: { ...base, status: "captured", capturedAmount: 1000 },
  failed: { ...base, status: "failed", failureCode: "card_declined" },
  voided: { ...base, status: "voided" },
  partially_refunded: { ...base, status: "partially_refunded", capturedAmount: 1000, refundedAmount: 400 },
  refunded: { ...base, status: "refunded", capturedAmount: 1000, refundedAmount: 1000 },
};
const outcomes: readonly ChargeOutcome[] = [
  { kind: "succeeded" },
  { kind: "declined", code: "insufficient_funds" },
  { kind: "pending" },
  { kind: "action-required" },
  { kind: "authorized" },
  { kind: "voided" },
  { kind: "unknown-to-provider" },
];
const same = "same";
type Settling = Exclude<ChargeOutcome["kind"], "disputed">;
const settled: Readonly<Record<Settling, PaymentStatus | "same">> = {
  succeeded: same,
  declined: same,
  pending: same,
  "action-required": same,
  authorized: same,
  voided: same,
  "unknown-to-provider": same,
};
const open = {
  ...settled,
  succeeded: "captured",
  declined: "failed",
  "action-required": "requires_action",
  authorized: "authorized",
  voided: "voided",
} as const;
const table: Readonly<Record<PaymentStatus, Readonly<Record<Settling, PaymentStatus | "same">>>> = {
  pending: open,
  processing: open,
  requires_action: { ...open, pending: "processing", "action-required": same },
  // Reserved: the customer has nothing to do any more, whatever comes late.
  authorized: { ...open, "action-required": same, authorized: same },
  captured: settled,
  // The provider has the money, whatever the books said before.
  failed: { ...settled, succeeded: "captured" },
  voided: { ...settled, succeeded: "captured" },
  partially_refunded: settled,
  refunded: settled,
};
const cases = Object.values(states).flatMap((payment) =>
  outcomes.map(
    (outcome) =>
      [
        payment.status,
        outcome.kind,
        table[payment.status][outcome.kind as Settling],
        payment,
        outcome,
      ] as const,
  ),
);

describe("a provider's answer", () => {
  it.each(cases)("to a %s payment: %s → %s", (_, __, expected, payment, outcome) => {
    const after = withOutcome(payment, outcome, 9);
    if (expected === same) return expect(after).toBe(payment);
    expect(after).toMatchObject({ status: expected, version: 4, updatedAt: 9, createdAt: 1 });
    expect(after.capturedAmount).toBe(expected === "captured" ? 1000 : 0);
    expect(after.failureCode).toBe(expected === "failed" ? "insufficient_funds" : null);
  });

  it("is awaited while the payment is open", () => {
    const waiting = Object.values(states).filter(isOpen);
    expect(waiting.map(({ status }) => status)).toEqual([
      "pending",
      "processing",
      "requires_action",
      "authorized",
    ]);
  });

  it.each(Object.values(states))("that it is disputed is noted once and moves nothing: %o", (payment) => {
    const after = withOutcome(payment, { kind: "disputed" }, 9);
    expect(after).toEqual({ ...payment, disputedAt: 9, version: 4, updatedAt: 9 });
    expect(withOutcome(after, { kind: "disputed" }, 10)).toBe(after);
  });

  it("is waited for an hour where the customer has to give it, and for ever where the provider has", () => {
    const hour = 3_600_000;
    const abandoned = (payment: Payment, at: number) => isAbandoned(payment, base.createdAt + at);
    expect([
      abandoned(states.requires_action, hour),
      abandoned(states.requires_action, hour + 1),
      abandoned(states.processing, 100 * hour),
    ]).toEqual([false, true, false]);
  });
});

describe("a refund", () => {
  it("is in part until all is given back", () => {
    const part = withRefund(states.captured, 400, 9);
    expect(part).toMatchObject({
      status: "partially_refunded",
      refundedAmount: 400,
      version: 4,
      updatedAt: 9,
    });
    expect(withRefund(part, 600, 9)).toMatchObject({ status: "refunded", refundedAmount: 1000, version: 5 });
  });

  it("that comes to nothing gives its sum back", () => {
    const none = withRefund(states.partially_refunded, -400, 9);
    expect(none).toMatchObject({ status: "captured", refundedAmount: 0 });
    expect(withRefund(states.refunded, -400, 9)).toMatchObject({
      status: "partially_refunded",
      refundedAmount: 600,
    });
  });

  it.each(Object.values(states).map((payment) => [payment.status, payment] as const))(
    "%s: is there money to give back?",
    (status, payment) => {
      expect(refundable(payment) > 0).toBe(status === "captured" || status === "partially_refunded");
    },
  );

  it("keeps the books within bounds for any run of answers and refunds", () => {
    const step = fc.oneof(fc.constantFrom(...outcomes), fc.integer({ min: 1, max: 1000 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let payment = base;
        for (const one of steps) {
          const left = payment.capturedAmount - payment.refundedAmount;
          if (typeof one !== "number") payment = withOutcome(payment, one, 2);
          else if (left > 0) payment = withRefund(payment, Math.min(one, left), 2);
          expect(payment.refundedAmount).toBeLessThanOrEqual(payment.capturedAmount);
          expect([0, payment.amount]).toContain(payment.capturedAmount);
          expect(payment.status === "refunded").toBe(payment.refundedAmount === 1000);
        }
      }),
    );
  });
});
