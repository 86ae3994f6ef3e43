/** Races against a started server: the last units among many buyers, and one key in many requests. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { check, conclude } from "./support/checks.ts";
import { type Answer, call, get, logIn, type Order, orderOf, register } from "./support/client.ts";
import { freePort, giveUpAfter, ready, start, temporaryFolder, unlimited } from "./support/server.ts";

const buyersInRace = 50;
const units = 10;
const equalRequests = 20;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "20" } } });
const rounds = Number(values.rounds);
giveUpAfter(120 + rounds * 10);

const server = start(await freePort(), temporaryFolder(), unlimited);
await ready(server);
const { address } = server;
const manager = await logIn(address, "manager@wharf.test");
const buyers: string[] = [];
for (let i = 0; i < buyersInRace; i++) buyers.push((await register(address)).token);

interface Stock {
  readonly onHand: number;
  readonly reserved: number;
  readonly available: number;
}

/** A new product with so many units; gives its SKU. */
async function productWith(count: number): Promise<string> {
  const sku = `RACE-${randomUUID().slice(0, 8).toUpperCase()}`;
  const body = {
    title: sku,
    description: "made by a race",
    status: "active",
    category: "races",
    variants: [{ sku, title: sku, price: { amount: 1000, currency: "EUR" } }],
  };
  const product = await call(address, "POST", "/products", { token: manager, body, key: randomUUID() });
  assert.equal(product.status, 201, product.code);
  const stock = await call(address, "POST", `/inventory/${sku}/adjustments`, {
    token: manager,
    body: { delta: count, reason: "race" },
    key: randomUUID(),
  });
  assert.equal(stock.status, 201, stock.code);
  return sku;
}

const stockOf = (sku: string) => get<Stock>(address, `/inventory/${sku}`, manager);
const order = (token: string | undefined, sku: string, key: string = randomUUID()) =>
  call<Order>(address, "POST", "/orders", { token, key, body: orderOf([{ sku, quantity: 1 }]) });

/** How often each status and code was answered, readably. */
const tally = (answers: readonly Answer<unknown>[]) =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status, code }) => `${status} ${code}`.trim())].map(([kind, all]) => [
      kind,
      all.length,
    ]),
  );

for (let round = 1; round <= rounds; round++) {
  await check(
    `round ${round}: ${buyersInRace} buyers race for ${units} units, ${units} orders win`,
    async () => {
      const sku = await productWith(units);
      const answers = await Promise.all(buyers.map((token) => order(token, sku)));
      assert.deepEqual(tally(answers), { "201": units, "409 OUT_OF_STOCK": buyersInRace - units });
      const { onHand, available } = await stockOf(sku);
      assert.equal(available, 0);
      assert.ok(onHand <= units && onHand >= 0, `on hand ${onHand}`);
    },
  );
}

await check(`${equalRequests} equal requests with one key make one order`, async () => {
  const sku = await productWith(units);
  const { token } = await register(address);
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: equalRequests }, () => order(token, sku, key)));
  assert.deepEqual(tally(answers), { "201": equalRequests });
  assert.equal(new Set(answers.map(({ data }) => data.id)).size, 1);
  const replayed = answers.filter(({ headers }) => headers.get("Idempotent-Replayed") === "true");
  assert.equal(replayed.length, equalRequests - 1);
  assert.equal((await get<Order[]>(address, "/orders", token)).length, 1);
  assert.equal((await stockOf(sku)).available, units - 1);
});

await check("the same SKU on two lines is one demand", async () => {
  const sku = await productWith(3);
  const line = { sku, quantity: 2 };
  const tooMuch = await call<Order>(address, "POST", "/orders", {
    token: buyers[0],
    key: randomUUID(),
    body: orderOf([line, line]),
  });
  assert.deepEqual([tooMuch.status, tooMuch.code], [409, "OUT_OF_STOCK"]);
  assert.equal((await stockOf(sku)).available, 3);
});

conclude();
