/** What Wharf asks of a payment provider. Every provider passes one contract suite (test/modules/payments). */
import { Answered } from "#shared/breaker/breaker.ts";
import type { VerifyWebhook } from "#shared/inbound/inbound.ts";
import type { ChargeOutcome } from "./payments.model.ts";
import type { TheirRefund } from "./refunds.model.ts";

/** The same `operationId` sent twice is one movement of money. */
export interface Operation {
  readonly operationId: string;
  readonly orderId: string;
  readonly paymentId: string;
  /** Minor units. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  /** What the provider calls the payment, as `prepare` gave it; null before. */
  readonly externalId: string | null;
}

export interface Charge extends Operation {
  readonly method: string;
}

/** What a provider's webhook says of a payment. */
export interface ProviderEvent {
  readonly paymentId: string;
  /** The provider's own id of the payment, where it has one. */
  readonly externalId?: string;
  /** Null where money went back, or a refund or dispute moved on: `refundsOf` knows. */
  readonly outcome: ChargeOutcome | null;
}

/** Thrown by `refund` where the provider says no, for good; `code` is its word for why. */
export class RefundRefused extends Answered {
  override readonly name = "RefundRefused";
  readonly code: string;

  constructor(code: string) {
    super(`refused: ${code}`);
    this.code = code;
  }
}

export interface PaymentProvider {
  readonly name: string;
  /** How long it may take to answer, where that is longer than usual; its guard sees to it. */
  readonly deadlineMs?: number;
  accepts(method: string): boolean;
  /** Announces a charge, which moves no money, and gives the provider's own id for it; unique among its payments. */
  prepare(charge: Operation): Promise<string>;
  /** Takes the money, or reserves it. Throws where the outcome is unknown: then `find` before another try. */
  charge(charge: Charge): Promise<ChargeOutcome>;
  /** What became of a charge. */
  find(charge: Operation): Promise<ChargeOutcome>;
  /** Takes what was only reserved. Throws where the outcome is unknown: call it again. */
  capture(charge: Operation): Promise<ChargeOutcome>;
  /** What the customer's client finishes the payment with, while it has to: a secret, which is kept nowhere. */
  clientSecret(charge: Operation): Promise<string | null>;
  /** Makes sure that the charge never happens, or says that it has. */
  void(charge: Operation): Promise<ChargeOutcome>;
  /**
   * Gives money back: done, or on its way and told by webhook; refused by `RefundRefused`, unknown when it throws
   * anything else: call it again.
   */
  refund(refund: Operation): Promise<"succeeded" | "pending">;
  /** All that went back of a charge, or should have: also what was not asked for here, and what a bank took. */
  refundsOf(charge: Operation): Promise<readonly TheirRefund[]>;
  readonly verifyWebhook: VerifyWebhook;
  /** What a verified webhook says, or null for one that says nothing of a charge. */
  readWebhook(body: string): Promise<ProviderEvent | null>;
}
