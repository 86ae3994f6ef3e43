/** The shop that is measured: the demo products, one of them in endless supply, and customers with orders. */
import { decodeJwt } from "jose";
import { migrate } from "../scripts/local/database.ts";
import { seed } from "../scripts/local/seed.ts";
import { compose } from "../src/app/compose.ts";
import type { Env } from "../src/env.ts";
import { createSessionStarter } from "../src/modules/identity/service/start-session.ts";
import type { User } from "../src/modules/identity/users.model.ts";
import type { UserActor } from "../src/shared/access.ts";
import type { Context } from "../src/shared/context.ts";
import { begin } from "../src/shared/db/unit-of-work.ts";
import type { SessionId } from "../src/shared/ids.ts";
import { intercepted } from "../test/faults/intercepted.ts";

const customerCount = 8;
const ordersOfReader = 25;
const endless = 1_000_000_000;

export const product = { slug: "blue-mug", sku: "MUG-BLUE" };

export const orderInput = {
  items: [{ sku: product.sku, quantity: 1 }],
  shippingAddress: {
    name: "Ada Lovelace",
    line1: "1 Quay Street",
    city: "Bristol",
    postalCode: "BS1 4DJ",
    country: "GB",
  },
  payment: { provider: "sandbox", method: "pm_ok" },
};

export interface Shop {
  readonly readerId: string;
  /** Rows that placing one order writes as D1 counts and bills them: those of tables and of indexes. */
  readonly rowsOfAnOrder: number;
  /** Access tokens, good for five minutes: of a customer with orders, and of those who place them. */
  tokens(): Promise<{ reader: string; customers: string[] }>;
}

export async function fillShop(bindings: Env): Promise<Shop> {
  await migrate(bindings.DB);
  await bindings.DB.exec("CREATE TABLE bench_rows (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID");
  const password = crypto.randomUUID();
  await seed(bindings, password);

  let rowsWritten = 0;
  const { rooms, tokens, keyring, vault, runAs } = compose(
    intercepted(bindings, async ({ binding }, proceed) => {
      const result = await proceed();
      const results = binding === "DB" ? ([result].flat() as Partial<D1Result>[]) : [];
      for (const { meta } of results) rowsWritten += meta?.rows_written ?? 0;
      return result;
    }),
  );
  const alone: Partial<Context> = { publish: async () => {} };
  const as = (actor: UserActor): Partial<Context> => ({ ...alone, actor });
  const starter = createSessionStarter(tokens, keyring);
  const begun = async (ctx: Context, user: User) => {
    const unit = begin(ctx);
    const { accessToken } = await starter.start(ctx, unit, user, "token");
    const { sid } = decodeJwt<{ sid: SessionId }>(accessToken);
    return unit.commit({ user, sessionId: sid });
  };
  const users = await runAs(
    "bench",
    async (ctx) => {
      await rooms.inventory.adjust(ctx, product.sku, { delta: endless, reason: "bench" });
      await rooms.catalog.refreshAvailability(ctx, [product.sku]);
      const emails = Array.from({ length: customerCount + 1 }, (_, i) => `bench-${i}@wharf.test`);
      return Promise.all(
        emails.map((email) => rooms.identity.users.register(ctx, { email, password, name: "Bench" })),
      );
    },
    alone,
  );
  const sessions = await runAs("bench", (ctx) => Promise.all(users.map((user) => begun(ctx, user))));
  const [reader, ...customers] = sessions;
  if (!reader) throw new Error("nobody reads");
  const readerActor: UserActor = {
    kind: "user",
    role: "customer",
    id: reader.user.id,
    sessionId: reader.sessionId,
  };
  for (let i = 0; i < ordersOfReader; i++) {
    await runAs("bench", (ctx) => rooms.orders.place(ctx, orderInput), as(readerActor));
  }

  rowsWritten = 0;
  const claim = { caller: "bench", route: "bench", key: "bench", fingerprint: "", answer: null, vault };
  const render = () => ({ status: 201, headers: {}, body: "" });
  await runAs("bench", (ctx) => rooms.orders.place(ctx, orderInput), {
    ...as({ ...readerActor, id: reader.user.id }),
    idempotency: { ...claim, render },
  });
  const rowsOfAnOrder = rowsWritten;

  return {
    readerId: reader.user.id,
    rowsOfAnOrder,
    async tokens() {
      const sign = ({ user, sessionId }: typeof reader) => tokens.sign(user, sessionId, Date.now());
      return { reader: await sign(reader), customers: await Promise.all(customers.map(sign)) };
    },
  };
}
