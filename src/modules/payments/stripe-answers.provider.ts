/** What Stripe's answers and errors mean, and how something is asked of it once. */
import type { Stripe } from "stripe";
import { Answered } from "#shared/breaker/breaker.ts";
import { RefundRefused } from "./payment.provider.ts";
import type { ChargeOutcome } from "./payments.model.ts";
import type { TheirRefund } from "./refunds.model.ts";

/** Stripe failed or could not be reached: what it did is unknown. It says nothing secret, unlike Stripe's own errors. */
export class StripeFailure extends Error {
  override readonly name = "StripeFailure";
}

/** Stripe is there, and says no to this one request. */
export class StripeRefusal extends Answered {
  override readonly name = "StripeRefusal";
}

type Intent = Stripe.PaymentIntent;
type StripeError = InstanceType<typeof Stripe.errors.StripeError>;

const triesMax = 6;
const pauseMs = 40;

export const isStripeError = (error: unknown): error is StripeError =>
  error instanceof Error && "rawType" in error;

/** Another request has this key, or this object, in its hands. */
const isBusy = ({ code }: StripeError): boolean =>
  code === "idempotency_key_in_use" || code === "lock_timeout";

/** It has been understood, and can't be done. */
export const isNo = (error: unknown): error is StripeError =>
  isStripeError(error) && error.type === "StripeInvalidRequestError" && !isBusy(error);

/** What the key's first request came to, which it will come to each time, however things are by now. */
const isKeptFailure = (error: StripeError): boolean =>
  error.headers?.["idempotent-replayed"] === "true" && ((error.statusCode ?? 0) >= 500 || isNo(error));

export function failureOf(error: unknown): Error {
  if (!isStripeError(error)) return error instanceof Error ? error : new StripeFailure("failed");
  const { type, code, statusCode = 0, requestId } = error;
  // A key that is not taken, or too many requests, are everybody's trouble.
  const isThis = statusCode >= 400 && statusCode < 500 && ![401, 403, 429].includes(statusCode);
  const Failure = isThis ? StripeRefusal : StripeFailure;
  return new Failure([type, code, statusCode, requestId].filter((part) => part).join(" "));
}

export function outcomeOf(intent: Intent): ChargeOutcome {
  switch (intent.status) {
    case "succeeded":
      return { kind: "succeeded" };
    case "processing":
      return { kind: "pending" };
    case "requires_action":
      return { kind: "action-required" };
    case "requires_capture":
      return { kind: "authorized" };
    case "canceled":
      return { kind: "voided" };
    case "requires_payment_method": {
      const error = intent.last_payment_error;
      // Nobody has confirmed it yet where there is none.
      if (!error) return { kind: "unknown-to-provider" };
      return { kind: "declined", code: error.decline_code ?? error.code ?? "declined" };
    }
    default:
      return { kind: "unknown-to-provider" };
  }
}

/** What an error says of the charge: where it stands, or that the request can't ever work; null where it is unknown. */
export function refusalOf(error: unknown): ChargeOutcome | null {
  if (!isStripeError(error) || isBusy(error)) return null;
  const outcome = error.payment_intent ? outcomeOf(error.payment_intent as Intent) : null;
  if (outcome && outcome.kind !== "unknown-to-provider") return outcome;
  const isFinal = error.type === "StripeCardError" || error.type === "StripeInvalidRequestError";
  return isFinal ? { kind: "declined", code: error.decline_code || error.code || "invalid_request" } : null;
}

/** A refund that Stripe won't make by this request, ever: too much, disputed, or of what it does not know. */
export function refundRefusalOf(error: unknown): RefundRefused | null {
  if (!isStripeError(error) || isBusy(error) || error.type !== "StripeInvalidRequestError") return null;
  return error.statusCode === 429 ? null : new RefundRefused(error.code || error.param || "invalid_request");
}

export const refundStatusOf = ({ status }: Pick<Stripe.Refund, "status">): TheirRefund["status"] =>
  status === "succeeded" ? status : status === "failed" || status === "canceled" ? "failed" : "pending";

/** A refund as Wharf's books have it; `amountOf` turns Stripe's amounts into minor units. */
export const theirRefundOf = (refund: Stripe.Refund, amountOf: (amount: number) => number): TheirRefund => ({
  externalId: refund.id,
  operationId: refund.metadata?.refund_id ?? null,
  origin: "provider",
  amount: amountOf(refund.amount),
  status: refundStatusOf(refund),
  code: refund.failure_reason ?? refund.status,
});

/** How a dispute ends that leaves the shop its money. */
const harmless: readonly string[] = ["won", "warning_closed", "prevented"];

/** A dispute: the bank has the money while what was withdrawn has not been reinstated. */
export function theirDisputeOf(
  { id, amount, status, balance_transactions }: Stripe.Dispute,
  amountOf: (amount: number) => number,
): TheirRefund {
  const isWithdrawn = balance_transactions.reduce((sum, { amount: moved }) => sum + moved, 0) < 0;
  const stands = isWithdrawn ? "succeeded" : harmless.includes(status) ? "failed" : "pending";
  const about = { externalId: id, operationId: null, origin: "bank" } as const;
  return { ...about, amount: amountOf(amount), status: stands, code: status };
}

/**
 * Does something once, under a key made from the operation's id. Stripe keeps what a key's first request came to, a
 * 500 and a refusal too: a kept failure that left nothing behind is tried under the next key, and a key in use is waited for, each
 * after a look.
 */
export async function once<T>(
  key: string,
  act: (options: { readonly idempotencyKey: string }) => Promise<T>,
  look: () => Promise<T | null>,
): Promise<T> {
  for (let tries = 1, kept = 0; ; tries++) {
    try {
      return await act({ idempotencyKey: kept === 0 ? key : `${key}:${kept}` });
    } catch (error) {
      if (!isStripeError(error) || tries === triesMax) throw error;
      if (isKeptFailure(error)) kept++;
      else if (isBusy(error)) await new Promise((go) => setTimeout(go, Math.random() * pauseMs * 2 ** tries));
      else throw error;
      const found = await look();
      if (found) return found;
    }
  }
}
