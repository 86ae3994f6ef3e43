/** Stripe's provider under the contract of all providers, and what only it can do; against a stand-in for Stripe. */
import { describe, expect, inject, it } from "vitest";
import type { Charge, PaymentProvider } from "../../../src/modules/payments/payment.provider.ts";
import { createStripeProvider, type StripeSettings } from "../../../src/modules/payments/stripe.provider.ts";
import { systemClock } from "../../../src/shared/clock.ts";
import { stripeKey, stripeSignature, stripeWebhookSecret } from "../../e2e/support/stripe-keys.ts";
import { unique } from "../../fixtures/shop.ts";
import { intentOf, movementsOf, type StripeWebhook, stub } from "../../fixtures/stripe.ts";
import { providerContract } from "./provider.contract.ts";

const providerWith = (settings: Partial<StripeSettings> = {}): PaymentProvider =>
  createStripeProvider(
    {
      secretKey: stripeKey,
      webhookSecret: stripeWebhookSecret,
      capture: "automatic",
      apiBase: inject("stripeOrigin"),
      callDeadlineMs: 400,
      ...settings,
    },
    systemClock,
  );
const secondsNow = () => Math.floor(Date.now() / 1000);
const signedBy = (signature: string) => new Headers({ "Stripe-Signature": signature });

/** The last event about the intent, told as a success whatever it was. */
async function successOf({ externalId }: Pick<Charge, "externalId">) {
  const events = await stub<StripeWebhook[]>(`events/${externalId}`);
  const body = JSON.stringify({
    ...JSON.parse(events.at(-1)?.body ?? "{}"),
    type: "payment_intent.succeeded",
  });
  return { body, headers: signedBy(stripeSignature(body, secondsNow())) };
}

providerContract("stripe", {
  methods: {
    succeeds: "pm_card_visa",
    declines: "pm_card_visa_chargeDeclined",
    losesAnswer: ["pm_stub_reset_after", "pm_stub_hang_after", "pm_stub_garbage_after", "pm_stub_500_after"],
    failsFirst: ["pm_stub_reset_before", "pm_stub_500_before", "pm_stub_429"],
    bounces: "pm_card_visa",
  },
  with: (work) => work(providerWith()),
  movements: movementsOf,
  webhook: successOf,
  async elsewhere({ externalId }, what) {
    await stub(
      {
        refund: `refund/${externalId}?amount=150`,
        "refunds-fail": `settle-refunds/${externalId}?fails=expired_or_canceled_card`,
        chargeback: `dispute/${externalId}?amount=300`,
        "chargeback-won": `close-disputes/${externalId}?status=won`,
      }[what],
    );
    return (await stub<StripeWebhook[]>(`events/${externalId}`)).at(-1)?.body ?? "";
  },
});

const stripe = providerWith();
async function announced(method: string, provider = stripe, currency = "EUR"): Promise<Charge> {
  const [paymentId, orderId] = [unique("pay"), unique("ord")];
  const about = { operationId: paymentId, paymentId, orderId, amount: 500, currency, method };
  return { ...about, externalId: await provider.prepare({ ...about, externalId: null }) };
}

describe("a charge at Stripe", () => {
  it("carries Wharf's ids, the amount and the currency", async () => {
    const { orderId, paymentId, externalId } = await announced("pm_card_visa");
    expect(await intentOf(orderId)).toMatchObject({
      ...{ id: externalId, amount: 500, currency: "eur" },
      metadata: { order_id: orderId, payment_id: paymentId },
    });
  });

  it("counts as Stripe counts, where that is not as ISO 4217 does", async () => {
    const amounts = await Promise.all(
      ["EUR", "JPY", "ISK"].map(async (currency) =>
        intentOf((await announced("pm_card_visa", stripe, currency)).orderId),
      ),
    );
    expect(amounts).toMatchObject([{ amount: 500 }, { amount: 500 }, { amount: 50_000 }]);
  });

  it.each([
    ["pm_card_visa_chargeDeclined", "generic_decline"],
    ["pm_card_visa_chargeDeclinedInsufficientFunds", "insufficient_funds"],
    ["pm_1NoSuchMethod", "resource_missing"],
  ])("by %s is declined as %s", async (method, code) => {
    expect(await stripe.charge(await announced(method))).toEqual({ kind: "declined", code });
  });

  it("that needs its customer says so, and has a secret for them until it needs nobody", async () => {
    const charge = await announced("pm_card_authenticationRequired");
    expect(await stripe.clientSecret(charge)).toBeNull();
    expect(await stripe.charge(charge)).toEqual({ kind: "action-required" });
    const { client_secret } = await intentOf(charge.orderId);
    expect(await stripe.clientSecret(charge)).toBe(client_secret);
    await stub(`authenticate/${charge.externalId}?secret=${client_secret}`);
    expect(await stripe.find(charge)).toEqual({ kind: "succeeded" });
    expect(await stripe.clientSecret(charge)).toBeNull();
  });

  it("whose customer can't prove themselves is declined", async () => {
    const charge = await announced("pm_card_authenticationRequired");
    await stripe.charge(charge);
    const { client_secret } = await intentOf(charge.orderId);
    await stub(`authenticate/${charge.externalId}?fails=1&secret=${client_secret}`);
    const declined = { kind: "declined", code: "payment_intent_authentication_failure" };
    expect(await stripe.find(charge)).toEqual(declined);
    expect(await stripe.void(charge)).toEqual({ kind: "voided" });
    await stub(`pay-anyway/${charge.externalId}`);
    expect(await movementsOf(charge.orderId)).toEqual([]);
  });

  it("that Stripe is working on is pending, and can't be called off", async () => {
    const charge = await announced("pm_stub_processing");
    expect(await stripe.charge(charge)).toEqual({ kind: "pending" });
    expect(await stripe.void(charge)).toEqual({ kind: "pending" });
    await stub(`process/${charge.externalId}`);
    expect(await stripe.find(charge)).toEqual({ kind: "succeeded" });
  });

  it("is unknown where the key is wrong, and the error shows no secret", async () => {
    const charge = await announced("pm_card_visa");
    const secretKey = "sk_test_of_somebody_else_entirely";
    const failure = await providerWith({ secretKey })
      .charge(charge)
      .catch((error) => error);
    expect(failure).toMatchObject({ name: "StripeFailure", message: expect.stringContaining("401") });
    expect(JSON.stringify([failure, failure.message, failure.stack, failure.cause ?? ""])).not.toMatch(
      /sk_test|_secret_/,
    );
    expect(await movementsOf(charge.orderId)).toEqual([]);
  });
});

describe("a charge that is only reserved", () => {
  const manual = providerWith({ capture: "manual" });

  it.each(["pm_card_visa", "pm_stub_capture_lost"])("by %s is taken once", async (method) => {
    const charge = await announced(method, manual);
    expect(await manual.charge(charge)).toEqual({ kind: "authorized" });
    expect(await movementsOf(charge.orderId)).toEqual([]);
    await Promise.allSettled([manual.capture(charge), manual.capture(charge)]);
    expect(await manual.capture(charge)).toEqual({ kind: "succeeded" });
    expect(await movementsOf(charge.orderId)).toEqual(["charge 500"]);
  });

  it("is let go by a void, and can't be taken after it", async () => {
    const charge = await announced("pm_card_visa", manual);
    await manual.charge(charge);
    expect(await manual.void(charge)).toEqual({ kind: "voided" });
    expect(await manual.capture(charge)).toEqual({ kind: "voided" });
    expect(await movementsOf(charge.orderId)).toEqual([]);
  });
});

describe("a refund at Stripe", () => {
  it.each(["pm_stub_refund_lost", "pm_stub_refund_500"])(
    "by %s fails once, and is given once when it is asked for again",
    async (method) => {
      const charge = await announced(method);
      await stripe.charge(charge);
      const refund = { ...charge, operationId: unique("ref"), amount: 200 };
      await expect(stripe.refund(refund)).rejects.toMatchObject({ name: "StripeFailure" });
      expect(await stripe.refund(refund)).toBe("succeeded");
      expect(await movementsOf(charge.orderId)).toEqual(["charge 500", "refund 200"]);
    },
  );

  it("that takes a while is pending, then done; one that fails is refused", async () => {
    const charge = await announced("pm_stub_refund_pending");
    await stripe.charge(charge);
    const refund = { ...charge, operationId: unique("ref"), amount: 200 };
    expect([await stripe.refund(refund), await stripe.refund(refund)]).toEqual(["pending", "pending"]);
    await stub(`settle-refunds/${charge.externalId}`);
    expect(await stripe.refund(refund)).toBe("succeeded");
    await stub(`settle-refunds/${charge.externalId}?fails=lost_or_stolen_card`);
    await expect(stripe.refund(refund)).rejects.toMatchObject({ code: "lost_or_stolen_card" });
  });
});

describe("a webhook of Stripe's", () => {
  it("is refused unless it is signed by our secret, over these bytes, within five minutes", async () => {
    const charge = await announced("pm_card_visa");
    const { body } = await successOf(charge);
    const now = secondsNow();
    const good = stripeSignature(body, now);
    const verify = (signature: string, of = body) => stripe.verifyWebhook(of, signedBy(signature));
    await verify(good);
    await verify(stripeSignature(body, now - 290));
    const bad = [
      stripeSignature(body, now, "whsec_of_somebody_else_on_loopback"),
      stripeSignature(body, now - 310),
      stripeSignature(body, now + 310),
      good.replace("v1=", "v0="),
      good.replace(/^t=\d+/, `t=${now - 1}`),
      "",
      "nonsense",
    ];
    for (const signature of bad)
      await expect(verify(signature)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    await expect(verify(good, `${body}\n`)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("is kept without the client's secret and what it tells of people", async () => {
    const charge = await announced("pm_card_authenticationRequired");
    await stripe.charge(charge);
    const { client_secret } = await intentOf(charge.orderId);
    const { body, headers } = await successOf(charge);
    expect(body).toContain(client_secret);
    const { kept = "" } = await stripe.verifyWebhook(body, headers);
    expect(kept).not.toContain("secret");
    const { paymentId, externalId } = charge;
    const event = await stripe.readWebhook(kept);
    expect(event).toEqual({ paymentId, externalId, outcome: { kind: "action-required" } });
  });

  it.each(["customer.created", "payment_intent.created", "charge.succeeded", "balance.available"])(
    "of type %s says nothing that matters here",
    async (type) => {
      const { externalId } = await announced("pm_card_visa");
      const object = { object: type.replace(/\.\w+$/, ""), id: externalId, payment_intent: externalId };
      expect(await stripe.readWebhook(JSON.stringify({ id: "evt_1", type, data: { object } }))).toBeNull();
    },
  );
});
