/** The manual carrier: people carry parcels, and staff report how far they are. */
import { notFound } from "#shared/errors.ts";
import type { Carrier } from "./shipment.carrier.ts";

export const manualCarrier: Carrier = {
  name: "manual",
  book: async () => ({ kind: "booked" }),
  cancel: async () => {},
  verifyWebhook: async () => {
    throw notFound("carrier with webhooks");
  },
  readWebhook: () => null,
};
