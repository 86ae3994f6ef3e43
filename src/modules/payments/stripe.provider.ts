/**
 * Stripe. Each payment is one PaymentIntent, whose id is written down before it is confirmed: an unknown outcome is
 * looked up by it, and an intent takes money at most once (docs/decisions/021-stripe.md).
 */
import type { Stripe } from "stripe";
import { type Clock, realNow } from "#shared/clock.ts";
import { unauthenticated } from "#shared/errors.ts";
import { fetchBounded } from "#shared/outgoing.ts";
import type { Operation, PaymentProvider, ProviderEvent } from "./payment.provider.ts";
import type { ChargeOutcome } from "./payments.model.ts";
import { type StripeEvent, stripeEventSchema } from "./stripe.schemas.ts";
import {
  failureOf,
  isStripeError,
  once,
  outcomeOf,
  refusalOf,
  StripeFailure,
  StripeRefusal,
} from "./stripe-answers.provider.ts";

export interface StripeSettings {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** `manual` reserves the money, and takes it once the order's shipment is booked. */
  readonly capture: "automatic" | "manual";
  /** Another address than Stripe's own; for tests. */
  readonly apiBase: string | null;
  readonly callDeadlineMs?: number;
}

const toleranceMs = 5 * 60_000;
const answerBytesMax = 256 * 1024;

/** Stripe counts these in hundredths, though ISO 4217 knows none (docs.stripe.com/currencies). */
const inHundredths: readonly string[] = ["ISK", "UGX"];

const amountOf = ({ amount, currency }: Operation): number =>
  inHundredths.includes(currency) ? amount * 100 : amount;

export function createStripeProvider(
  { secretKey, webhookSecret, capture, apiBase, callDeadlineMs = 8_000 }: StripeSettings,
  clock: Clock,
): PaymentProvider {
  /** Loaded when it is first needed: it is a large part of the bundle, and most isolates never ask it. */
  const library = async () => (await import("stripe")).Stripe;

  let client: Stripe | undefined;
  async function connect(): Promise<Stripe> {
    if (client) return client;
    const StripeClient = await library();
    const { protocol, hostname, port } = new URL(apiBase ?? "https://api.stripe.com");
    const bounds = { deadlineMs: callDeadlineMs, answerBytesMax, longer: "refuse" } as const;
    client = new StripeClient(secretKey, {
      protocol: protocol === "http:" ? "http" : "https",
      host: hostname,
      port: port || (protocol === "http:" ? 80 : 443),
      httpClient: StripeClient.createFetchHttpClient((url: RequestInfo | URL, init?: RequestInit) =>
        fetchBounded(String(url), init ?? {}, bounds),
      ),
      // Nothing is repeated without a look: that is for the saga, and for `once`.
      maxNetworkRetries: 0,
      telemetry: false,
    });
    return client;
  }

  /** Asks Stripe. Whatever it throws is a `StripeFailure` without secrets. */
  const ask = <T>(work: (stripe: Stripe) => Promise<T>): Promise<T> =>
    connect()
      .then(work)
      .catch((error) => {
        throw failureOf(error);
      });

  const idOf = ({ externalId }: Operation): string => {
    if (!externalId) throw new StripeRefusal("the payment was not prepared");
    return externalId;
  };

  const find = async (stripe: Stripe, charge: Operation): Promise<ChargeOutcome> => {
    try {
      return outcomeOf(await stripe.paymentIntents.retrieve(idOf(charge)));
    } catch (error) {
      if (isStripeError(error) && error.statusCode === 404) return { kind: "unknown-to-provider" };
      throw error;
    }
  };

  /** Moves the charge on, and says where it stands then. `isOver` knows the outcomes after which nothing is to do. */
  const move = (
    charge: Operation,
    act: "confirm" | "capture" | "cancel",
    params: { readonly payment_method?: string; readonly use_stripe_sdk?: true },
    isOver: (outcome: ChargeOutcome) => boolean,
  ): Promise<ChargeOutcome> =>
    ask(async (stripe) => {
      try {
        return await once(
          `${charge.operationId}:${act}`,
          async (options) => outcomeOf(await stripe.paymentIntents[act](idOf(charge), params, options)),
          async () => {
            const found = await find(stripe, charge);
            return isOver(found) ? found : null;
          },
        );
      } catch (error) {
        const refusal = refusalOf(error);
        if (!refusal) throw error;
        return refusal;
      }
    });

  const eventOf = (stripe: Stripe, { type, data: { object } }: StripeEvent): Promise<ProviderEvent | null> =>
    type.startsWith("refund.") || type.startsWith("charge.refund")
      ? refundsOf(stripe, object)
      : paymentOf(stripe, type, object);

  async function refundsOf(
    stripe: Stripe,
    { object, payment_intent, metadata }: StripeEvent["data"]["object"],
  ): Promise<ProviderEvent | null> {
    if (object === "refund") return { refundIds: [metadata?.refund_id ?? ""] };
    if (!payment_intent) return null;
    const { data } = await stripe.refunds.list({ payment_intent, limit: 100 });
    return { refundIds: data.flatMap((refund) => refund.metadata?.refund_id ?? []) };
  }

  /** Looked up, not taken from the event: events come late, twice, and in any order. */
  async function paymentOf(
    stripe: Stripe,
    type: string,
    { object, id, payment_intent }: StripeEvent["data"]["object"],
  ): Promise<ProviderEvent | null> {
    const isDispute = type === "charge.dispute.created";
    const externalId = isDispute ? payment_intent : object === "payment_intent" ? id : null;
    if (!externalId) return null;
    const intent = await stripe.paymentIntents.retrieve(externalId);
    const outcome: ChargeOutcome = isDispute ? { kind: "disputed" } : outcomeOf(intent);
    const paymentId = intent.metadata.payment_id;
    if (!paymentId || outcome.kind === "unknown-to-provider") return null;
    return { paymentId, externalId, outcome };
  }

  return {
    name: "stripe",
    deadlineMs: 20_000,
    accepts: (method) => /^pm_[A-Za-z0-9_]{3,64}$/.test(method),

    prepare: (charge) =>
      ask(async (stripe) => {
        const create = (options: { readonly idempotencyKey: string }) =>
          stripe.paymentIntents.create(
            {
              amount: amountOf(charge),
              currency: charge.currency.toLowerCase(),
              capture_method: capture,
              automatic_payment_methods: { enabled: true, allow_redirects: "never" },
              metadata: { order_id: charge.orderId, payment_id: charge.paymentId },
            },
            options,
          );
        return (await once(charge.operationId, create, async () => null)).id;
      }),

    charge: (charge) =>
      move(
        charge,
        "confirm",
        { payment_method: charge.method, use_stripe_sdk: true },
        ({ kind }) => kind !== "unknown-to-provider",
      ),
    capture: (charge) => move(charge, "capture", {}, ({ kind }) => kind !== "authorized"),
    void: (charge) => move(charge, "cancel", {}, ({ kind }) => kind === "voided" || kind === "succeeded"),
    find: (charge) => ask((stripe) => find(stripe, charge)),

    clientSecret: (charge) =>
      ask(async (stripe) => {
        const { status, client_secret } = await stripe.paymentIntents.retrieve(idOf(charge));
        return status === "requires_action" ? client_secret : null;
      }),

    refund: (refund) =>
      ask(async (stripe) => {
        const payment_intent = idOf(refund);
        const known = async () => {
          const { data } = await stripe.refunds.list({ payment_intent, limit: 100 });
          return data.find(({ metadata }) => metadata?.refund_id === refund.operationId) ?? null;
        };
        const metadata = {
          order_id: refund.orderId,
          payment_id: refund.paymentId,
          refund_id: refund.operationId,
        };
        const create = (options: { readonly idempotencyKey: string }) =>
          stripe.refunds.create({ payment_intent, amount: amountOf(refund), metadata }, options);
        const { status } = (await known()) ?? (await once(refund.operationId, create, known));
        if (status === "failed" || status === "canceled") throw new StripeRefusal(`the refund is ${status}`);
        return status === "succeeded" ? "succeeded" : "pending";
      }),

    async verifyWebhook(body, headers) {
      const { webhooks, createSubtleCryptoProvider } = await library();
      const signature = headers.get("stripe-signature") ?? "";
      const now = realNow(clock);
      try {
        const subtle = createSubtleCryptoProvider();
        const seconds = toleranceMs / 1000;
        await webhooks.constructEventAsync(body, signature, webhookSecret, seconds, subtle, now);
        // The library looks at the past only.
        const signedAt = Number(/(?:^|,)t=(\d+)/.exec(signature)?.[1]) * 1000;
        if (signedAt > now + toleranceMs) throw new StripeFailure("signed in the future");
        const event = stripeEventSchema.parse(JSON.parse(body));
        return { eventId: event.id, type: event.type, kept: JSON.stringify(event) };
      } catch {
        throw unauthenticated("The signature is not valid.");
      }
    },

    readWebhook: (body) => ask((stripe) => eventOf(stripe, stripeEventSchema.parse(JSON.parse(body)))),
  };
}
