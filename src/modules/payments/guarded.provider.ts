/** A payment provider behind its circuit breaker: while that is open, nobody asks it. */
import type { BreakerName, Breakers } from "#shared/breaker/breaker.ts";
import type { PaymentProvider } from "./payment.provider.ts";

/** No charge has this id: asking for it shows whether the provider is there. */
const nobodysCharge = "pay_00000000-0000-7000-8000-000000000000";

/** Each call may throw `BreakerOpen`: then the provider was not asked. */
export function guardedProvider(provider: PaymentProvider, breakers: Breakers): PaymentProvider {
  const name: BreakerName = { kind: "payments", provider: provider.name };
  const look = () => provider.find(nobodysCharge);
  return {
    name: provider.name,
    accepts: (method) => provider.accepts(method),
    admit: () => breakers.admit(name, look),
    charge: (charge) => breakers.call(name, () => provider.charge(charge), look),
    find: (operationId) => breakers.call(name, () => provider.find(operationId), look),
    void: (charge) => breakers.call(name, () => provider.void(charge), look),
    refund: (refund) => breakers.call(name, () => provider.refund(refund), look),
    verifyWebhook: (body, headers) => provider.verifyWebhook(body, headers),
    readWebhook: (body) => provider.readWebhook(body),
  };
}
