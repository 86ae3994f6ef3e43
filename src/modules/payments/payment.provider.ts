/** What Wharf asks of a payment provider. Every provider passes one contract suite (test/modules/payments). */
import type { VerifyWebhook } from "#shared/inbound/inbound.ts";
import type { ChargeOutcome } from "./payments.model.ts";

/** The same `operationId` sent twice is one movement of money. */
export interface Operation {
  readonly operationId: string;
  readonly orderId: string;
  readonly paymentId: string;
  /** Minor units. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

export interface Charge extends Operation {
  readonly method: string;
}

/** What a provider's webhook says. */
export interface ProviderEvent {
  readonly paymentId: string;
  readonly outcome: ChargeOutcome;
}

/** Thrown by `refund` where the provider says no, for good; `code` is its word for why. */
export class RefundRefused extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`refused: ${code}`);
    this.name = "RefundRefused";
    this.code = code;
  }
}

export interface PaymentProvider {
  readonly name: string;
  accepts(method: string): boolean;
  /** Takes the money. Throws where the outcome is unknown: then `find` before another try. */
  charge(charge: Charge): Promise<ChargeOutcome>;
  /** What became of a charge. */
  find(operationId: string): Promise<ChargeOutcome>;
  /** Makes sure that the charge never happens, or says that it has. */
  void(charge: Operation): Promise<ChargeOutcome>;
  /** Gives money back; done when it returns, refused by `RefundRefused`, unknown when it throws anything else. */
  refund(refund: Operation): Promise<void>;
  /** How much has gone back of a charge in all, in minor units; where a provider can't say, refunds are not compared. */
  refundedOf?(operationId: string): Promise<number>;
  readonly verifyWebhook: VerifyWebhook;
  /** What a verified webhook says, or null for one that says nothing of a charge. */
  readWebhook(body: string): Promise<ProviderEvent | null>;
}
