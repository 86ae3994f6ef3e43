/** A payment provider behind its circuit breaker: while that is open, nobody asks it. */
import type { BreakerName, Breakers } from "#shared/breaker/breaker.ts";
import type { Operation, PaymentProvider } from "./payment.provider.ts";

/** No charge has this id: asking for it shows whether the provider is there. */
const nobodys: Operation = {
  operationId: "pay_00000000-0000-7000-8000-000000000000",
  orderId: "ord_00000000-0000-7000-8000-000000000000",
  paymentId: "pay_00000000-0000-7000-8000-000000000000",
  amount: 0,
  currency: "EUR",
  externalId: "pi_nobodys",
};

/** Each call that asks the provider has its deadline, and may throw `BreakerOpen`: then the provider was not asked. */
export function guardedProvider(provider: PaymentProvider, breakers: Breakers): PaymentProvider {
  const name: BreakerName = { kind: "payments", provider: provider.name };
  const manner = { look: () => provider.find(nobodys), deadlineMs: provider.deadlineMs };
  const guard = <T>(what: string, work: () => Promise<T>): Promise<T> =>
    breakers.call(name, work, { ...manner, what });
  return {
    name: provider.name,
    accepts: (method) => provider.accepts(method),
    prepare: (charge) => guard("prepare", () => provider.prepare(charge)),
    charge: (charge) => guard("charge", () => provider.charge(charge)),
    find: (charge) => guard("find", () => provider.find(charge)),
    capture: (charge) => guard("capture", () => provider.capture(charge)),
    clientSecret: (charge) => guard("clientSecret", () => provider.clientSecret(charge)),
    void: (charge) => guard("void", () => provider.void(charge)),
    refund: (refund) => guard("refund", () => provider.refund(refund)),
    refundsOf: (charge) => guard("refundsOf", () => provider.refundsOf(charge)),
    verifyWebhook: (body, headers) => provider.verifyWebhook(body, headers),
    readWebhook: (body) => guard("readWebhook", () => provider.readWebhook(body)),
  };
}
