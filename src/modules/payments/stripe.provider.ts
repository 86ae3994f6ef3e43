/**
 * Stripe. Each payment is one PaymentIntent, whose id is written down before it is confirmed: an unknown outcome is
 * looked up by it, and an intent takes money at most once (docs/decisions/021-stripe.md).
 */
import type { Stripe } from "stripe";
import { type Clock, realNow } from "#shared/clock.ts";
import { unauthenticated } from "#shared/errors.ts";
import { fetchBounded } from "#shared/outgoing.ts";
import {
  type Operation,
  type PaymentProvider,
  type ProviderEvent,
  RefundRefused,
} from "./payment.provider.ts";
import type { ChargeOutcome } from "./payments.model.ts";
import { type StripeEvent, stripeEventSchema } from "./stripe.schemas.ts";
import {
  failureOf,
  isStripeError,
  once,
  outcomeOf,
  refundRefusalOf,
  refundStatusOf,
  refusalOf,
  StripeFailure,
  StripeRefusal,
  theirDisputeOf,
  theirRefundOf,
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
/** Of one payment. */
const refundsMax = 1_000;

/** Stripe counts these in hundredths, though ISO 4217 knows none (docs.stripe.com/currencies). */
const inHundredths: readonly string[] = ["ISK", "UGX"];

const unitOf = ({ currency }: Operation): number => (inHundredths.includes(currency) ? 100 : 1);
const amountOf = (operation: Operation): number => operation.amount * unitOf(operation);

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

  const refundsAt = (stripe: Stripe, payment_intent: string) =>
    stripe.refunds.list({ payment_intent, limit: 100 }).autoPagingToArray({ limit: refundsMax });

  /** Looked up, not taken from the event: events come late, twice, and in any order. */
  async function eventOf(
    stripe: Stripe,
    { type, data: { object } }: StripeEvent,
  ): Promise<ProviderEvent | null> {
    const isOfRefunds = /^(refund|charge\.refund|charge\.dispute)/.test(type);
    const isOfIntent = object.object === "payment_intent";
    const externalId = isOfRefunds ? object.payment_intent : isOfIntent ? object.id : null;
    if (!externalId) return null;
    const intent = await stripe.paymentIntents.retrieve(externalId);
    const outcome = isOfRefunds ? null : outcomeOf(intent);
    const paymentId = intent.metadata.payment_id;
    if (!paymentId || outcome?.kind === "unknown-to-provider") return null;
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

    async refund(refund) {
      const { status, failure_reason } = await ask(async (stripe) => {
        const payment_intent = idOf(refund);
        const known = async () =>
          (await refundsAt(stripe, payment_intent)).find(
            ({ metadata }) => metadata?.refund_id === refund.operationId,
          ) ?? null;
        const metadata = {
          order_id: refund.orderId,
          payment_id: refund.paymentId,
          refund_id: refund.operationId,
        };
        const create = (options: { readonly idempotencyKey: string }) =>
          stripe.refunds.create({ payment_intent, amount: amountOf(refund), metadata }, options);
        try {
          return (await known()) ?? (await once(refund.operationId, create, known));
        } catch (error) {
          throw refundRefusalOf(error) ?? error;
        }
      });
      const stands = refundStatusOf({ status });
      if (stands === "failed") throw new RefundRefused(failure_reason ?? status ?? "failed");
      return stands;
    },

    refundsOf: (charge) =>
      ask(async (stripe) => {
        const payment_intent = idOf(charge);
        const minor = (amount: number) => amount / unitOf(charge);
        const disputes = await stripe.disputes
          .list({ payment_intent, limit: 100 })
          .autoPagingToArray({ limit: refundsMax });
        return [
          ...(await refundsAt(stripe, payment_intent)).map((refund) => theirRefundOf(refund, minor)),
          ...disputes.map((dispute) => theirDisputeOf(dispute, minor)),
        ];
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
