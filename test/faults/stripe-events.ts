/** What happens at Stripe some seconds after an order, by the words of docs/failures.md. */
import { intentOf, stub, webhooksOf } from "../fixtures/stripe.ts";
import type { Way } from "./matrix.ts";
import type { World } from "./world.ts";

type Later = NonNullable<Way["later"]>;

const tell = async (world: World, intentId: string, type: string) => {
  for (const { body, signature } of await webhooksOf(intentId, type, world.now()))
    await world.receive("payments", "stripe", body, { "stripe-signature": signature });
};

/** Does it at Stripe, and brings the webhooks of the type, if any. */
const doing =
  (command: (intent: { id: string; client_secret: string }) => string, type?: string): Later =>
  async (orderId, world) => {
    const intent = await intentOf(orderId);
    await stub(command(intent));
    if (type) await tell(world, intent.id, type);
  };

const events: Readonly<Record<string, Later>> = {
  "succeeds, and tells": doing(({ id }) => `process/${id}`, "payment_intent.succeeded"),
  "succeeds, and does not tell": doing(({ id }) => `process/${id}`),
  "the customer confirms": doing(
    ({ id, client_secret }) => `authenticate/${id}?secret=${client_secret}`,
    "payment_intent.succeeded",
  ),
  "the customer fails to confirm": doing(
    ({ id, client_secret }) => `authenticate/${id}?fails=1&secret=${client_secret}`,
    "payment_intent.payment_failed",
  ),
  "the refund settles, and tells": doing(({ id }) => `settle-refunds/${id}`, "refund.updated"),
  "the bank disputes it": doing(({ id }) => `dispute/${id}`, "charge.dispute.created"),
};

export function eventOf(words: string): Later {
  const event = events[words];
  if (!event) throw new Error(`nothing at Stripe is called '${words}'`);
  return event;
}
