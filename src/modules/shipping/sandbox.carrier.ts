/** The sandbox carrier: takes a parcel over after two seconds and delivers it two seconds later. */
import { z } from "zod";
import type { SandboxWorld } from "#shared/sandbox/world.ts";
import type { Carrier } from "./shipment.carrier.ts";

const stepMs = 2_000;
/** ISO 3166 leaves ZZ to users; here it is the country that nobody delivers to. */
const refusedCountry = "ZZ";

const path = "/inbound/shipping/sandbox";
const webhookSchema = z.object({
  type: z.enum(["parcel.handed_over", "parcel.delivered"]),
  data: z.object({ shipmentId: z.string() }),
});

export const createSandboxCarrier = (world: SandboxWorld): Carrier => ({
  name: "sandbox",

  async book(shipmentId, address) {
    world.reach("carriers");
    if (address.country === refusedCountry) return { kind: "refused", code: "country_not_served" };
    await world.later(shipmentId, [
      { inMs: stepMs, path, event: { type: "parcel.handed_over", data: { shipmentId } } },
      { inMs: 2 * stepMs, path, event: { type: "parcel.delivered", data: { shipmentId } } },
    ]);
    return { kind: "booked" };
  },

  async cancel(shipmentId) {
    world.reach("carriers");
    await world.callOff(shipmentId);
  },

  verifyWebhook: world.verify,

  readWebhook(body) {
    const parsed = webhookSchema.safeParse(JSON.parse(body));
    if (!parsed.success) return null;
    const status = parsed.data.type === "parcel.delivered" ? "delivered" : "handed_over";
    return { shipmentId: parsed.data.data.shipmentId, status };
  },
});
