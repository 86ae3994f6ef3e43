/** What Wharf reads of Stripe's webhooks, and keeps of them: ids and states, no client secret and nothing of people. */
import { z } from "zod";

const id = z.string().max(255);

/** Wharf's own ids, as it wrote them on what it made at Stripe. */
const metadataSchema = z.object({ order_id: id, payment_id: id, refund_id: id }).partial();

export const stripeEventSchema = z.object({
  id: id.min(1),
  type: id.min(1),
  created: z.int().optional(),
  data: z.object({
    object: z.object({
      object: id,
      id: id.optional(),
      payment_intent: id.nullish().catch(null),
      status: id.nullish().catch(null),
      amount: z.int().nullish().catch(null),
      currency: id.nullish().catch(null),
      /** Of a dispute or a refund. */
      reason: id.nullish().catch(null),
      metadata: metadataSchema.nullish().catch(null),
    }),
  }),
});

export type StripeEvent = z.output<typeof stripeEventSchema>;
