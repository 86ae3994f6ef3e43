/** A carrier behind its circuit breaker: while that is open, nobody asks it. */
import type { BreakerName, Breakers } from "#shared/breaker/breaker.ts";
import type { Carrier } from "./shipment.carrier.ts";

/** Each call may throw `BreakerOpen`: then the carrier was not asked, or was asked as the probe and gave no answer. */
export function guardedCarrier(carrier: Carrier, breakers: Breakers): Carrier {
  const name: BreakerName = { kind: "carriers", provider: carrier.name };
  return {
    name: carrier.name,
    book: (shipmentId, address) =>
      breakers.call(name, () => carrier.book(shipmentId, address), { what: "book" }),
    cancel: (shipmentId, address) =>
      breakers.call(name, () => carrier.cancel(shipmentId, address), { what: "cancel" }),
    verifyWebhook: (body, headers) => carrier.verifyWebhook(body, headers),
    readWebhook: (body) => carrier.readWebhook(body),
  };
}
