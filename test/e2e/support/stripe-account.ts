/** The stand-in's account at Stripe: intents, refunds and events by Stripe's published reference, and a ledger. */
import { randomUUID } from "node:crypto";
import { stripeSignature } from "./stripe-keys.ts";

type Status =
  | "requires_payment_method"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "succeeded"
  | "canceled";

interface Intent {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly capture_method: string;
  readonly metadata: Record<string, string>;
  readonly client_secret: string;
  readonly created: number;
  status: Status;
  payment_method: string | null;
  last_payment_error: object | null;
  /** Calls to come that fail: what was asked for is done, or not, and then the answer is this one. */
  faults: Fault[];
}

interface Refund {
  readonly id: string;
  readonly payment_intent: string;
  readonly amount: number;
  readonly currency: string;
  readonly metadata: Record<string, string>;
  status: "succeeded" | "pending" | "failed";
  failure_reason?: string;
}

interface Dispute {
  readonly id: string;
  readonly payment_intent: string;
  readonly amount: number;
  readonly currency: string;
  readonly reason: string;
  /** What was withdrawn, and reinstated. */
  readonly balance_transactions: { readonly amount: number }[];
  status: string;
}

export interface Fault {
  readonly on: "confirm" | "refund" | "capture" | "cancel";
  readonly when: "before" | "after";
  readonly way: "reset" | "hang" | "garbage" | 500 | 429;
  /** Until it is healed; else once. */
  readonly isLasting?: true;
}

export interface Answer {
  readonly status: number;
  readonly body: object;
}

/** A movement of money that Stripe made. */
export interface StripeMovement {
  readonly orderId: string;
  readonly kind: "charge" | "refund";
  readonly amount: number;
}

const declines: Readonly<Record<string, string>> = {
  pm_card_visa_chargeDeclined: "generic_decline",
  pm_card_visa_chargeDeclinedInsufficientFunds: "insufficient_funds",
  pm_stub_declined_cancel_lost: "generic_decline",
  pm_stub_declined_cancel_down: "generic_decline",
};
const faultsOf: Readonly<Record<string, readonly Fault[]>> = {
  pm_stub_reset_before: [{ on: "confirm", when: "before", way: "reset" }],
  pm_stub_reset_after: [{ on: "confirm", when: "after", way: "reset" }],
  pm_stub_hang_after: [{ on: "confirm", when: "after", way: "hang" }],
  pm_stub_garbage_after: [{ on: "confirm", when: "after", way: "garbage" }],
  pm_stub_500_before: [{ on: "confirm", when: "before", way: 500 }],
  pm_stub_500_after: [{ on: "confirm", when: "after", way: 500 }],
  pm_stub_429: [
    { on: "confirm", when: "before", way: 429 },
    { on: "confirm", when: "before", way: 429 },
  ],
  pm_stub_capture_lost: [{ on: "capture", when: "after", way: "reset" }],
  pm_stub_refund_lost: [{ on: "refund", when: "after", way: "reset" }],
  pm_stub_refund_500: [{ on: "refund", when: "before", way: 500 }],
  pm_stub_refund_down: [{ on: "refund", when: "before", way: "reset", isLasting: true }],
  pm_stub_capture_down: [{ on: "capture", when: "before", way: "reset", isLasting: true }],
  pm_stub_declined_cancel_lost: [{ on: "cancel", when: "after", way: "reset" }],
  pm_stub_declined_cancel_down: [{ on: "cancel", when: "before", way: "reset", isLasting: true }],
};

const refundStatusOf: Readonly<Record<string, Refund["status"]>> = {
  pm_stub_refund_pending: "pending",
  pm_stub_refund_fails: "failed",
};

export const error = (status: number, type: string, more: object): Answer => ({
  status,
  body: { error: { type, message: `stub: ${JSON.stringify(more)}`.slice(0, 200), ...more } },
});
const invalid = (code: string, more: object = {}) => error(400, "invalid_request_error", { code, ...more });
const missing = (id: string) => error(404, "invalid_request_error", { code: "resource_missing", param: id });

const ok = (body: object): Answer => ({ status: 200, body });

/** `metadata[order_id]=…` as `{ order_id: … }`. */
const metadataOf = (form: URLSearchParams): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => {
      const key = /^metadata\[(\w+)\]$/.exec(name)?.[1];
      return key ? [[key, value]] : [];
    }),
  );

/** An account with nothing in it. */
export function createStripeAccount() {
  const intents = new Map<string, Intent>();
  const refunds: Refund[] = [];
  const disputes: Dispute[] = [];
  /** A movement that was reversed is not in it any more. */
  const ledger: StripeMovement[] = [];
  /** What was asked for of each intent, done or not. */
  const calls: { about: string; act: string }[] = [];
  const events: { about: string; body: string }[] = [];

  const shown = ({ faults: _, ...intent }: Intent) => ({
    object: "payment_intent",
    livemode: false,
    latest_charge: intent.status === "succeeded" ? `ch_${intent.id}` : null,
    amount_received: intent.status === "succeeded" ? intent.amount : 0,
    amount_capturable: intent.status === "requires_capture" ? intent.amount : 0,
    next_action: intent.status === "requires_action" ? { type: "use_stripe_sdk", use_stripe_sdk: {} } : null,
    ...intent,
  });
  const shownRefund = (refund: Refund) => ({ object: "refund", ...refund });
  const shownDispute = (dispute: Dispute) => ({
    object: "dispute",
    is_charge_refundable: dispute.status.startsWith("warning"),
    ...dispute,
  });
  const withdrawnBy = ({ balance_transactions }: Dispute) =>
    -balance_transactions.reduce((sum, { amount }) => sum + amount, 0);
  const disputesOf = (intent: Intent) => disputes.filter((one) => one.payment_intent === intent.id);

  const tell = (type: string, about: string, object: object) =>
    void events.push({
      about,
      body: JSON.stringify({
        id: `evt_${randomUUID().replaceAll("-", "")}`,
        object: "event",
        api_version: "2026-10-28.endive",
        created: Math.floor(Date.now() / 1000),
        livemode: false,
        type,
        data: { object },
      }),
    });
  const become = (intent: Intent, status: Status, type: string) => {
    intent.status = status;
    tell(`payment_intent.${type}`, intent.id, shown(intent));
  };
  const unexpected = (intent: Intent) =>
    invalid("payment_intent_unexpected_state", { payment_intent: shown(intent) });

  function succeed(intent: Intent) {
    if (intent.capture_method === "manual" && intent.status !== "requires_capture")
      return become(intent, "requires_capture", "amount_capturable_updated");
    ledger.push({ orderId: intent.metadata.order_id ?? "", kind: "charge", amount: intent.amount });
    become(intent, "succeeded", "succeeded");
  }
  function decline(intent: Intent, code: string, decline_code?: string) {
    intent.last_payment_error = { type: "card_error", code, ...(decline_code ? { decline_code } : {}) };
    become(intent, "requires_payment_method", "payment_failed");
  }

  function confirm(intent: Intent, form: URLSearchParams): Answer {
    const method = form.get("payment_method") ?? "";
    if (!["requires_payment_method", "requires_action"].includes(intent.status)) return unexpected(intent);
    if (!method.startsWith("pm_card_") && !method.startsWith("pm_stub_"))
      return invalid("resource_missing", { param: "payment_method" });
    intent.payment_method = method;
    const declineCode = declines[method];
    if (declineCode) {
      decline(intent, "card_declined", declineCode);
      const more = { code: "card_declined", decline_code: declineCode, payment_intent: shown(intent) };
      return error(402, "card_error", more);
    }
    const needsCustomer = method === "pm_card_authenticationRequired";
    // Stripe.js can go on only where it was announced; a page to come back from would need an address.
    if (needsCustomer && form.get("use_stripe_sdk") !== "true")
      return invalid("parameter_missing", { param: "return_url" });
    if (needsCustomer) become(intent, "requires_action", "requires_action");
    else if (method === "pm_stub_processing") become(intent, "processing", "processing");
    else succeed(intent);
    return ok(shown(intent));
  }

  function refund(form: URLSearchParams): Answer {
    const intent = intents.get(form.get("payment_intent") ?? "");
    if (intent?.status !== "succeeded") return missing("payment_intent");
    if (disputesOf(intent).some((one) => !one.status.startsWith("warning") && one.status !== "won"))
      return invalid("charge_disputed");
    const amount = Number(form.get("amount") ?? intent.amount);
    const given = refunds.filter((one) => one.payment_intent === intent.id && one.status !== "failed");
    const left = given.reduce((sum, one) => sum - one.amount, intent.amount);
    if (left === 0) return invalid("charge_already_refunded");
    if (!(amount > 0 && amount <= left)) return invalid("amount_too_large", { param: "amount" });
    if (intent.payment_method === "pm_stub_refund_refused") return invalid("charge_disputed");
    const status = refundStatusOf[intent.payment_method ?? ""] ?? "succeeded";
    const { currency, metadata } = intent;
    const made: Refund = {
      ...{ id: `re_${randomUUID().replaceAll("-", "")}`, payment_intent: intent.id, amount, currency },
      ...{ metadata: metadataOf(form), status },
    };
    refunds.push(made);
    if (status !== "failed") ledger.push({ orderId: metadata.order_id ?? "", kind: "refund", amount });
    tell("refund.created", intent.id, shownRefund(made));
    const charge = { object: "charge", id: `ch_${intent.id}`, payment_intent: intent.id, metadata };
    tell("charge.refunded", intent.id, charge);
    return ok(shownRefund(made));
  }

  /** Takes a movement back: a refund that failed, or a withdrawal that was reinstated. */
  function reverse(orderId: string, amount: number): void {
    const at = ledger.findIndex(
      (one) => one.orderId === orderId && one.kind === "refund" && one.amount === amount,
    );
    if (at >= 0) ledger.splice(at, 1);
  }

  function settleRefunds(intent: Intent, failure_reason: string | null): void {
    for (const one of refunds.filter((made) => made.payment_intent === intent.id)) {
      if (one.status === "failed") continue;
      if (failure_reason) reverse(intent.metadata.order_id ?? "", one.amount);
      Object.assign(one, failure_reason ? { status: "failed", failure_reason } : { status: "succeeded" });
      tell("refund.updated", intent.id, shownRefund(one));
      if (failure_reason) tell("refund.failed", intent.id, shownRefund(one));
    }
  }

  /** The bank asks (`warning_needs_response`), or takes the money at once (`needs_response`). */
  function dispute(intent: Intent, status: string, amount: number): Dispute {
    const about = { payment_intent: intent.id, amount, currency: intent.currency, reason: "fraudulent" };
    const id = `du_${randomUUID().replaceAll("-", "")}`;
    const made: Dispute = { id, ...about, balance_transactions: [], status };
    disputes.push(made);
    if (!status.startsWith("warning")) {
      made.balance_transactions.push({ amount: -amount });
      ledger.push({ orderId: intent.metadata.order_id ?? "", kind: "refund", amount });
    }
    tell("charge.dispute.created", intent.id, shownDispute(made));
    if (withdrawnBy(made) > 0) tell("charge.dispute.funds_withdrawn", intent.id, shownDispute(made));
    return made;
  }

  function closeDisputes(intent: Intent, status: string): void {
    for (const one of disputesOf(intent)) {
      one.status = status;
      const withdrawn = withdrawnBy(one);
      if (status === "won" && withdrawn > 0) {
        one.balance_transactions.push({ amount: withdrawn });
        reverse(intent.metadata.order_id ?? "", withdrawn);
        tell("charge.dispute.funds_reinstated", intent.id, shownDispute(one));
      }
      tell("charge.dispute.closed", intent.id, shownDispute(one));
    }
  }

  function post(path: string, form: URLSearchParams): Answer {
    const [, , resource, id = "", verb] = path.split("/");
    if (resource === "refunds") return refund(form);
    if (!id) {
      const amount = Number(form.get("amount"));
      if (!(amount >= 50)) return invalid("amount_too_small", { param: "amount" });
      const made: Intent = {
        ...{ id: `pi_${randomUUID().replaceAll("-", "")}`, amount, currency: form.get("currency") ?? "" },
        ...{ capture_method: form.get("capture_method") ?? "automatic", metadata: metadataOf(form) },
        client_secret: `pi_secret_${randomUUID()}`,
        created: Math.floor(Date.now() / 1000),
        ...{ status: "requires_payment_method", payment_method: null, last_payment_error: null, faults: [] },
      };
      intents.set(made.id, made);
      tell("payment_intent.created", made.id, shown(made));
      return ok(shown(made));
    }
    const intent = intents.get(id);
    if (!intent) return missing(id);
    switch (verb) {
      case "confirm":
        return confirm(intent, form);
      case "capture":
        if (intent.status !== "requires_capture") return unexpected(intent);
        succeed(intent);
        return ok(shown(intent));
      case "cancel":
        if (["succeeded", "processing", "canceled"].includes(intent.status)) return unexpected(intent);
        become(intent, "canceled", "canceled");
        return ok(shown(intent));
      default:
        return missing(path);
    }
  }

  /** Notes the call, and gives the fault that it meets, which is then over. */
  function faultOf(path: string, form: URLSearchParams): Fault | undefined {
    const [, , resource, id = "", verb] = path.split("/");
    const intent = intents.get(resource === "refunds" ? (form.get("payment_intent") ?? "") : id);
    const on = resource === "refunds" ? "refund" : verb;
    if (!intent) return undefined;
    calls.push({ about: intent.id, act: on ?? "" });
    if (on === "confirm" && intent.payment_method === null) {
      intent.payment_method = form.get("payment_method");
      intent.faults = [...(faultsOf[intent.payment_method ?? ""] ?? [])];
    }
    const [fault] = intent.faults;
    if (fault?.on !== on) return undefined;
    return fault?.isLasting ? fault : intent.faults.shift();
  }

  function get(path: string, query: URLSearchParams): Answer {
    const [, , resource, id = ""] = path.split("/");
    const isAbout = (one: Refund | Dispute) => one.payment_intent === query.get("payment_intent");
    const list = (data: object[]) => ok({ object: "list", url: path, has_more: false, data });
    if (resource === "refunds") return list(refunds.filter(isAbout).map(shownRefund));
    if (resource === "disputes") return list(disputes.filter(isAbout).map(shownDispute));
    const intent = intents.get(id);
    return intent ? ok(shown(intent)) : missing(id);
  }

  /** What the test asks for, and what customers and staff do at Stripe. */
  function command(path: string, query: URLSearchParams): Answer {
    const [, , what, id = ""] = path.split("/");
    const intent = intents.get(id);
    switch (what) {
      case "ledger":
        return ok(ledger.filter(({ orderId }) => orderId === id));
      case "intents":
        return ok([...intents.values()].filter(({ metadata }) => metadata.order_id === id).map(shown));
      case "calls":
        return ok(calls.filter(({ about }) => about === id).map(({ act }) => act));
      case "events": {
        const seconds = Math.floor(Number(query.get("at") ?? Date.now()) / 1000);
        const of = events.filter(({ about }) => about === id);
        return ok(of.map(({ body }) => ({ body, signature: stripeSignature(body, seconds) })));
      }
      case "authenticate":
        if (intent?.status !== "requires_action" || query.get("secret") !== intent.client_secret)
          return invalid("payment_intent_authentication_failure");
        if (query.get("fails")) decline(intent, "payment_intent_authentication_failure");
        else succeed(intent);
        return ok(shown(intent));
      case "heal":
        if (intent) intent.faults = [];
        if (intent?.payment_method === "pm_stub_refund_refused") intent.payment_method = "pm_card_visa";
        return ok({});
      case "process":
        if (intent?.status === "processing") succeed(intent);
        return ok({});
      case "pay-anyway":
        if (intent && intent.status !== "canceled") succeed(intent);
        return ok({ status: intent?.status });
      case "refund":
        return refund(new URLSearchParams({ payment_intent: id, amount: query.get("amount") ?? "" }));
      case "dispute":
        if (!intent) return missing(id);
        return ok(
          dispute(
            intent,
            query.get("status") ?? "needs_response",
            Number(query.get("amount") ?? intent.amount),
          ),
        );
      case "close-disputes":
        if (intent) closeDisputes(intent, query.get("status") ?? "lost");
        return ok({});
      case "settle-refunds":
        if (intent) settleRefunds(intent, query.get("fails"));
        return ok({});
      default:
        return missing(path);
    }
  }

  return { post, get, command, faultOf };
}
