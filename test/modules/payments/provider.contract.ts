/** What every payment provider must keep to: one suite, run against each. */
import { describe, expect, it } from "vitest";
import {
  type Charge,
  type PaymentProvider,
  RefundRefused,
} from "../../../src/modules/payments/payment.provider.ts";
import type { TheirRefund } from "../../../src/modules/payments/refunds.model.ts";
import { unique } from "../../fixtures/shop.ts";

export interface ProviderUnderTest {
  /** Runs with a provider that is ready for a request. */
  with<T>(work: (provider: PaymentProvider) => Promise<T>): Promise<T>;
  /** Methods that behave so on this provider. */
  readonly methods: {
    readonly succeeds: string;
    readonly declines: string;
    readonly losesAnswer: readonly string[];
    readonly failsFirst: readonly string[];
    /** Its refunds succeed, and may fail late. */
    readonly bounces: string;
  };
  /** What the provider really moved for the order: `charge 500`. */
  movements(orderId: string): Promise<string[]>;
  /** A genuine webhook for the payment. */
  webhook(charge: Charge): Promise<{ body: string; headers: Headers }>;
  /** What happens at the provider without Wharf, and the body of the webhook that tells of it. */
  elsewhere(charge: Charge, what: Elsewhere): Promise<string>;
}

/** Staff refund 150 by hand; all refunds fail late; the bank takes what is left, or gives it back. */
export type Elsewhere = "refund" | "refunds-fail" | "chargeback" | "chargeback-won";

const newCharge = (method: string, amount = 500): Charge => {
  const [paymentId, orderId] = [unique("pay"), unique("ord")];
  const about = { operationId: paymentId, paymentId, orderId, externalId: null };
  return { ...about, amount, currency: "EUR", method };
};

/** A charge that is announced and not asked for. */
async function chargeOf(provider: PaymentProvider, method: string): Promise<Charge> {
  const charge = newCharge(method);
  return { ...charge, externalId: await provider.prepare(charge) };
}

export function providerContract(
  name: string,
  { with: using, methods, movements, webhook, elsewhere }: ProviderUnderTest,
) {
  describe(`the provider ${name}`, () => {
    it("accepts its own methods and no others", () =>
      using(async (provider) => {
        for (const method of Object.values(methods).flat()) expect(provider.accepts(method)).toBe(true);
        for (const method of ["", "pm_", "4242424242424242", "toString"])
          expect(provider.accepts(method)).toBe(false);
      }));

    it("doesn't know what it was never asked for", () =>
      using(async (provider) => {
        const charge = { ...newCharge(methods.succeeds), externalId: unique("pi") };
        expect(await provider.find(charge)).toEqual({ kind: "unknown-to-provider" });
      }));

    it("moves nothing by a charge that is only announced, and gives it one id however often and at once", () =>
      using(async (provider) => {
        const charge = newCharge(methods.succeeds);
        const ids = await Promise.all(Array.from({ length: 5 }, () => provider.prepare(charge)));
        expect([...new Set([...ids, await provider.prepare(charge)])]).toEqual([expect.stringMatching(/./)]);
        const [externalId = null] = ids;
        expect(await provider.find({ ...charge, externalId })).toEqual({ kind: "unknown-to-provider" });
        expect(await movements(charge.orderId)).toEqual([]);
        expect((await chargeOf(provider, methods.succeeds)).externalId).not.toBe(externalId);
      }));

    it("takes the money once, however often and at once it is asked", () =>
      using(async (provider) => {
        const charge = await chargeOf(provider, methods.succeeds);
        const outcomes = await Promise.all(Array.from({ length: 10 }, () => provider.charge(charge)));
        for (const outcome of outcomes) expect(outcome).toEqual({ kind: "succeeded" });
        expect(await provider.find(charge)).toEqual({ kind: "succeeded" });
        expect(await movements(charge.orderId)).toEqual(["charge 500"]);
      }));

    it("declines without moving money, and stays so", () =>
      using(async (provider) => {
        const charge = await chargeOf(provider, methods.declines);
        expect(await provider.charge(charge)).toMatchObject({ kind: "declined" });
        expect(await provider.charge(charge)).toMatchObject({ kind: "declined" });
        expect(await provider.find(charge)).toMatchObject({ kind: "declined" });
        expect(await movements(charge.orderId)).toEqual([]);
      }));

    it("never charges what was voided before", () =>
      using(async (provider) => {
        const charge = await chargeOf(provider, methods.succeeds);
        expect(await provider.void(charge)).toEqual({ kind: "voided" });
        expect(await provider.charge(charge)).toEqual({ kind: "voided" });
        expect(await movements(charge.orderId)).toEqual([]);
      }));

    it("says that it is too late to void what was taken", () =>
      using(async (provider) => {
        const charge = await chargeOf(provider, methods.succeeds);
        await provider.charge(charge);
        expect(await provider.void(charge)).toEqual({ kind: "succeeded" });
        expect(await movements(charge.orderId)).toEqual(["charge 500"]);
      }));

    it("when charge and void race, tells both the same", () =>
      using(async (provider) => {
        for (let round = 0; round < 5; round++) {
          const charge = await chargeOf(provider, methods.succeeds);
          const [charged, voided] = await Promise.all([provider.charge(charge), provider.void(charge)]);
          const found = await provider.find(charge);
          expect([charged, voided]).toEqual([found, found]);
          expect(await movements(charge.orderId)).toEqual(found.kind === "succeeded" ? ["charge 500"] : []);
        }
      }));

    it("gives back each refund once", () =>
      using(async (provider) => {
        const charge = await chargeOf(provider, methods.succeeds);
        await provider.charge(charge);
        const refund = { ...charge, operationId: unique("ref"), amount: 200 };
        const done = await Promise.all([provider.refund(refund), provider.refund(refund)]);
        expect(done).toEqual(["succeeded", "succeeded"]);
        await provider.refund({ ...refund, operationId: unique("ref"), amount: 300 });
        expect((await movements(charge.orderId)).toSorted()).toEqual([
          "charge 500",
          "refund 200",
          "refund 300",
        ]);
      }));

    it("never gives back more than was taken", () =>
      using(async (provider) => {
        const charge = await chargeOf(provider, methods.succeeds);
        await provider.charge(charge);
        await provider.refund({ ...charge, operationId: unique("ref"), amount: 400 });
        const tooMuch = provider.refund({ ...charge, operationId: unique("ref"), amount: 101 });
        await expect(tooMuch).rejects.toThrow(RefundRefused);
        expect((await movements(charge.orderId)).toSorted()).toEqual(["charge 500", "refund 400"]);
      }));

    describe("tells of money that went back", () => {
      /** A charge of which 200 went back by Wharf's refund. */
      async function refundedCharge(provider: PaymentProvider, method = methods.succeeds) {
        const charge = await chargeOf(provider, method);
        await provider.charge(charge);
        const refund = { ...charge, operationId: unique("ref"), amount: 200 };
        await provider.refund(refund);
        return { charge, refund };
      }
      const told = async (provider: PaymentProvider, charge: Charge) =>
        (await provider.refundsOf(charge)).toSorted((a, b) => b.amount - a.amount);
      const byWharf = ({ operationId }: Charge): Partial<TheirRefund> => ({
        ...{ operationId, origin: "provider", amount: 200, status: "succeeded" },
      });

      it("by Wharf's refund, under its operation, and nothing before", () =>
        using(async (provider) => {
          const fresh = await chargeOf(provider, methods.succeeds);
          await provider.charge(fresh);
          expect(await provider.refundsOf(fresh)).toEqual([]);
          const { charge, refund } = await refundedCharge(provider);
          expect(await told(provider, charge)).toMatchObject([byWharf(refund)]);
        }));

      it("by hand, under an id of the provider's", () =>
        using(async (provider) => {
          const { charge, refund } = await refundedCharge(provider);
          const body = await elsewhere(charge, "refund");
          expect(await provider.readWebhook(body)).toMatchObject({
            paymentId: charge.paymentId,
            outcome: null,
          });
          const [ours, theirs] = await told(provider, charge);
          expect(ours).toMatchObject(byWharf(refund));
          expect(theirs).toMatchObject({ origin: "provider", amount: 150, status: "succeeded" });
          expect(theirs?.externalId).toMatch(/./);
          expect(theirs?.externalId).not.toBe(ours?.externalId);
          const tooMuch = provider.refund({ ...refund, operationId: unique("ref"), amount: 151 });
          await expect(tooMuch).rejects.toThrow(RefundRefused);
        }));

      it("and came again, since it failed late: asked for again, it is refused, and another passes", () =>
        using(async (provider) => {
          const { charge, refund } = await refundedCharge(provider, methods.bounces);
          const body = await elsewhere(charge, "refunds-fail");
          expect(await provider.readWebhook(body)).toMatchObject({ outcome: null });
          const [failed] = await told(provider, charge);
          expect(failed).toMatchObject({ ...byWharf(refund), status: "failed", code: expect.any(String) });
          await expect(provider.refund(refund)).rejects.toThrow(RefundRefused);
          expect(await movements(charge.orderId)).toEqual(["charge 500"]);
          await provider.refund({ ...refund, operationId: `${refund.operationId}:2` });
          expect(await movements(charge.orderId)).toEqual(["charge 500", "refund 200"]);
        }));

      it("by the bank, after which nothing is refunded, until the bank gives it back", () =>
        using(async (provider) => {
          const { charge, refund } = await refundedCharge(provider);
          const body = await elsewhere(charge, "chargeback");
          expect(await provider.readWebhook(body)).toMatchObject({ outcome: null });
          const ofBank = async () => (await told(provider, charge)).filter(({ origin }) => origin === "bank");
          expect(await ofBank()).toMatchObject([{ amount: 300, status: "succeeded", operationId: null }]);
          const another = { ...refund, operationId: unique("ref"), amount: 100 };
          await expect(provider.refund(another)).rejects.toMatchObject({ code: "charge_disputed" });
          expect((await movements(charge.orderId)).toSorted()).toEqual([
            "charge 500",
            "refund 200",
            "refund 300",
          ]);
          await elsewhere(charge, "chargeback-won");
          expect(await ofBank()).toMatchObject([{ amount: 300, status: "failed", code: "won" }]);
          expect(await movements(charge.orderId)).toEqual(["charge 500", "refund 200"]);
          expect(await provider.refund({ ...another, operationId: unique("ref") })).toBe("succeeded");
        }));
    });

    it.each(methods.losesAnswer)("can be asked what became of a charge whose answer was lost: %s", (method) =>
      using(async (provider) => {
        const charge = await chargeOf(provider, method);
        await expect(provider.charge(charge)).rejects.toThrow();
        expect(await provider.find(charge)).toEqual({ kind: "succeeded" });
        expect(await movements(charge.orderId)).toEqual(["charge 500"]);
      }),
    );

    it.each(methods.failsFirst)("moves nothing when it fails, and once when it works again: %s", (method) =>
      using(async (provider) => {
        const charge = await chargeOf(provider, method);
        await expect(provider.charge(charge)).rejects.toThrow();
        expect(await movements(charge.orderId)).toEqual([]);
        for (let tries = 0; tries < 3; tries++) await provider.charge(charge).catch(() => null);
        expect(await movements(charge.orderId)).toEqual(["charge 500"]);
      }),
    );

    it("reads its own webhooks only", () =>
      using(async (provider) => {
        const charge = await chargeOf(provider, methods.succeeds);
        await provider.charge(charge);
        const { paymentId } = charge;
        const { body, headers } = await webhook(charge);
        const { eventId, type } = await provider.verifyWebhook(body, headers);
        expect([eventId, type]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
        const event = await provider.readWebhook(body);
        expect(event).toMatchObject({ paymentId, outcome: { kind: "succeeded" } });
        await expect(provider.verifyWebhook(`${body} `, headers)).rejects.toMatchObject({
          code: "UNAUTHENTICATED",
        });
        await expect(provider.verifyWebhook(body, new Headers())).rejects.toMatchObject({
          code: "UNAUTHENTICATED",
        });
      }));

    it("doesn't announce a charge that was voided, though its webhook was on its way", () =>
      using(async (provider) => {
        const charge = await chargeOf(provider, methods.succeeds);
        await provider.void(charge);
        const { body } = await webhook(charge);
        expect(await provider.readWebhook(body)).not.toMatchObject({ outcome: { kind: "succeeded" } });
      }));
  });
}
