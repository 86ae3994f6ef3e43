/** The sandbox carrier: takes a parcel over after two seconds and delivers it two seconds later, or fails by its country. */

import { z } from "zod";
import { Answered } from "#shared/breaker/breaker.ts";
import type { SandboxWorld } from "#shared/sandbox/world.ts";
import type { Carrier } from "./shipment.carrier.ts";

const stepMs = 2_000;
/** ISO 3166 leaves ZZ to users; here it is the country that nobody delivers to. */
const refusedCountry = "ZZ";

/** How often a call fails before its effect, or has its effect and loses its answer. */
interface Trouble {
  readonly bookingFails?: number;
  readonly answersLost?: number;
  readonly cancelFails?: number;
}

/** Countries left to users as well, where carriers are what they sometimes are. */
const troubles: Readonly<Record<string, Trouble>> = {
  XA: { bookingFails: Number.POSITIVE_INFINITY },
  XB: { bookingFails: 2 },
  XC: { answersLost: 1 },
  XD: { answersLost: Number.POSITIVE_INFINITY },
  XE: { cancelFails: 2 },
  XF: { cancelFails: Number.POSITIVE_INFINITY },
};

/** One parcel fails as its country says: the sandbox itself is there. */
export class CarrierFailure extends Answered {}

const path = "/inbound/shipping/sandbox";
const webhookSchema = z.object({
  type: z.enum(["parcel.handed_over", "parcel.delivered"]),
  data: z.object({ shipmentId: z.string() }),
});

export function createSandboxCarrier(world: SandboxWorld): Carrier {
  /** Fails the first so many calls about the parcel. */
  async function fail(shipmentId: string, times = 0): Promise<void> {
    if (times > 0 && (await world.count(shipmentId)) <= times) throw new CarrierFailure("timed out");
  }

  return {
    name: "sandbox",

    async book(shipmentId, { country }) {
      world.reach("carriers");
      if (country === refusedCountry) return { kind: "refused", code: "country_not_served" };
      const { bookingFails, answersLost } = troubles[country] ?? {};
      await fail(shipmentId, bookingFails);
      await world.later(shipmentId, [
        { inMs: stepMs, path, event: { type: "parcel.handed_over", data: { shipmentId } } },
        { inMs: 2 * stepMs, path, event: { type: "parcel.delivered", data: { shipmentId } } },
      ]);
      await fail(shipmentId, answersLost);
      return { kind: "booked" };
    },

    async cancel(shipmentId, { country }) {
      world.reach("carriers");
      await fail(shipmentId, troubles[country]?.cancelFails);
      await world.callOff(shipmentId);
    },

    verifyWebhook: world.verify,

    readWebhook(body) {
      const parsed = webhookSchema.safeParse(JSON.parse(body));
      if (!parsed.success) return null;
      const status = parsed.data.type === "parcel.delivered" ? "delivered" : "handed_over";
      return { shipmentId: parsed.data.data.shipmentId, status };
    },
  };
}
