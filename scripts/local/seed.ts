/** The demo shop: people, products and stock, made through the same use cases that the API calls. */
import { compose } from "../../src/app/compose.ts";
import type { Env } from "../../src/env.ts";
import type { Role } from "../../src/shared/access.ts";
import type { Context } from "../../src/shared/context.ts";
import { AppError } from "../../src/shared/errors.ts";
import type { Outgoing } from "../../src/shared/events/event.ts";
import { settle } from "../../src/shared/events/outbox.ts";
import { type DemoProduct, demoProducts } from "./demo-products.ts";

export const demoUsers: readonly { email: string; name: string; role: Role }[] = [
  { email: "admin@wharf.test", name: "Alex Admin", role: "admin" },
  { email: "manager@wharf.test", name: "Max Manager", role: "manager" },
  { email: "support@wharf.test", name: "Sam Support", role: "support" },
  { email: "ada@wharf.test", name: "Ada Lovelace", role: "customer" },
];

// Nothing has been read yet, so there is nothing to keep warm.
const nothingCached = {
  get: async () => null,
  put: async () => {},
  delete: async () => {},
} as unknown as KVNamespace;

/** So many products are made side by side. */
const atOnce = 20;

/** A first start that was broken off is taken up again: what it had made is in conflict, and stays. */
const unlessDone = (work: Promise<unknown>) =>
  work.catch((error) => {
    if (!(error instanceof AppError) || error.code !== "CONFLICT") throw error;
  });

/** Fills an empty shop; in one that has its demo users it only gives them the password. */
export async function seed(env: Env, password: string): Promise<void> {
  const wharf = compose({ ...env, CACHE: nothingCached });
  const { catalog, inventory, identity } = wharf.rooms;
  const isSeeded = await env.DB.prepare("SELECT 1 FROM users WHERE email = ?").bind("ada@wharf.test").first();
  if (isSeeded) {
    await wharf.runAs("seed", (ctx) =>
      Promise.all(demoUsers.map(({ email }) => identity.passwords.set(ctx, email, password))),
    );
    return;
  }
  const told: Outgoing[] = [];
  // Nobody is there to hear of it yet: what the consumers would do is done here, and the events are marked.
  const publish: Context["publish"] = async (messages) => void told.push(...messages);

  await wharf.runAs(
    "seed",
    async (ctx) => {
      const fill = async ({ draft, stock }: DemoProduct) => {
        const skus = draft.variants.map(({ sku }) => sku);
        const opening = { delta: stock, reason: "opening stock", expectedOnHand: 0 };
        await unlessDone(catalog.create(ctx, draft));
        for (const sku of skus) await unlessDone(inventory.adjust(ctx, sku, opening));
        await catalog.refreshAvailability(ctx, skus);
      };
      const products = demoProducts(wharf.config.CURRENCY);
      for (let i = 0; i < products.length; i += atOnce)
        await Promise.all(products.slice(i, i + atOnce).map(fill));
      // The people last: they are the mark that all of it is there.
      for (const user of demoUsers)
        await unlessDone(identity.users.register(ctx, { ...user, password, isEmailVerified: true }));
      for (const [queue, messages] of Map.groupBy(told, (one) => one.queue)) {
        const consumed = messages.map(({ message }) => message.id);
        await settle(ctx.db, queue, { consumed, failed: [], postponed: [] }, ctx.clock.now());
      }
    },
    { publish },
  );
}
