/** The shop that the world visits: the demo products in endless supply, and customers with orders. */

/** The shop that the world visits: the demo products in endless supply, and customers with orders. */
import nodeCrypto, { createHash } from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import { migrate } from "../../scripts/local/database.ts";
import { newSigningKey } from "../../scripts/local/secrets.ts";
import { seed } from "../../scripts/local/seed.ts";
import { compose, type Wharf } from "../../src/app/compose.ts";
import { buildHttp } from "../../src/app/http.ts";
import type { Env } from "../../src/env.ts";
import type { App } from "../../src/shared/http/app.ts";
import { Sqlite } from "./database.ts";
import { Edge, type World } from "./edge.ts";
import { password } from "./mix.ts";
import { places } from "./model.ts";

const customers = 600;
const endless = 1_000_000_000;

interface Product {
  readonly slug: string;
  readonly category: string;
  readonly sku: string;
}

export interface Shop {
  readonly database: Sqlite;
  readonly settings: Partial<Env>;
  readonly products: readonly Product[];
  readonly emails: readonly string[];
}

/** Milliseconds of CPU for one password: the median of some. */
export function measurePassword(): number {
  const taken = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    nodeCrypto.scryptSync("a password", "a salt of 16 byt", 32, {
      N: 2 ** 14,
      r: 8,
      p: 5,
      maxmem: 64 * 2 ** 20,
    });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return taken.sort((a, b) => a - b)[4] ?? 0;
}

/** Passwords cost nothing from here on: their time is CPU, measured apart. */
function freePasswords(): void {
  const free = (text: string, salt: Buffer, _: number, __: object, done: (e: null, key: Buffer) => void) =>
    done(null, createHash("sha256").update(text).update(salt).digest());
  Object.assign(nodeCrypto, { scrypt: free });
  syncBuiltinESMExports();
}

/** A filled shop. */
export async function openShop(world: Omit<World, "database">): Promise<Shop> {
  freePasswords();
  const database = new Sqlite();
  const settings = {
    ENVIRONMENT: "production",
    SANDBOX: "on",
    LOG_LEVEL: "silent",
    PUBLIC_URL: "https://shop.test",
    SECRET_KEY: "a secret for the simulated world, worth nothing",
    SIGNING_KEY_A: await newSigningKey("a"),
  };
  const [home] = places;
  if (!home) throw new Error("no place");
  const env = { ...settings, ...new Edge({ ...world, database }, home).bindings() } as Env;
  await migrate(env.DB);
  await seed(env, password);
  const { results: products } = await env.DB.prepare(
    "SELECT p.slug, p.category, min(v.sku) AS sku FROM products p JOIN product_variants v ON v.product_id = p.id GROUP BY p.id ORDER BY p.slug",
  ).all<Product>();
  const emails = Array.from({ length: customers }, (_, i) => `world-${i}@wharf.test`);
  const { rooms, runAs } = compose(env, { now: () => Math.floor(world.time.now) });
  await runAs(
    "world",
    async (ctx) => {
      for (const { sku } of products)
        await rooms.inventory.adjust(ctx, sku, { delta: endless, reason: "world" });
      for (const email of emails)
        await rooms.identity.users.register(ctx, { email, password, name: "World", isEmailVerified: true });
    },
    { publish: async () => {} },
  );
  return { database, settings, products, emails };
}

export interface Isolate {
  readonly env: Env;
  readonly wharf: Wharf;
  readonly app: App;
}

/** An isolate of the Worker at an edge, with memory of its own. */
export function isolateAt(edge: Edge, { settings }: Shop, world: World): Isolate {
  const env = { ...settings, ...edge.bindings() } as Env;
  const wharf = compose(env, { now: () => Math.floor(world.time.now) });
  return { env, wharf, app: buildHttp(wharf) };
}
