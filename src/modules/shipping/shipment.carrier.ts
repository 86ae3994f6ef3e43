/** What Wharf asks of a carrier. */
import type { VerifyWebhook } from "#shared/inbound/inbound.ts";
import type { PostalAddress } from "#shared/postal-address.ts";

export type BookingOutcome =
  | { readonly kind: "booked" }
  | { readonly kind: "refused"; readonly code: string };

export interface CarrierEvent {
  readonly shipmentId: string;
  readonly status: "handed_over" | "delivered";
}

export interface Carrier {
  readonly name: string;
  /** Books a parcel; the same id twice is one parcel. Throws where the outcome is unknown. */
  book(shipmentId: string, address: PostalAddress): Promise<BookingOutcome>;
  /** Calls a parcel off that has not been taken over; harmless where there is none. Throws where the outcome is unknown. */
  cancel(shipmentId: string, address: PostalAddress): Promise<void>;
  readonly verifyWebhook: VerifyWebhook;
  /** What a verified webhook says, or null for one that says nothing of a parcel. */
  readWebhook(body: string): CarrierEvent | null;
}
