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

export interface PaymentProvider {
  readonly name: string;
  accepts(method: string): boolean;
  /** Throws `BreakerOpen` where the next call would not be made; called before a payment is marked as asked for. */
  admit?(): Promise<void>;
  /** Takes the money. Throws where the outcome is unknown: then `find` before another try. */
  charge(charge: Charge): Promise<ChargeOutcome>;
  /** What became of a charge. */
  find(operationId: string): Promise<ChargeOutcome>;
  /** Makes sure that the charge never happens, or says that it has. */
  void(charge: Operation): Promise<ChargeOutcome>;
  /** Gives money back; done when it returns, unknown when it throws. */
  refund(refund: Operation): Promise<void>;
  readonly verifyWebhook: VerifyWebhook;
  /** What a verified webhook says, or null for one that says nothing of a charge. */
  readWebhook(body: string): Promise<ProviderEvent | null>;
}
