/**
 * `npm run backlog`: the server starts on a database with thousands of events that nobody sent, and has to bring them
 * all to their consumers while customers read and order; none of them may be refused.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { localSecrets } from "../../scripts/local/secrets.ts";
import { serve } from "../../scripts/local/server.ts";
import type { Env } from "../../src/env.ts";
import { type Answer, call, get, logIn, orderOf, register } from "../e2e/support/client.ts";
import {
  demoPassword,
  freePort,
  giveUpAfter,
  kill,
  ready,
  start,
  temporaryFolder,
  unlimited,
} from "../e2e/support/server.ts";

const idleSeconds = 8;
const drainSecondsMax = 300;
const pauseMs = 25;

const { values } = parseArgs({ options: { events: { type: "string", default: "10000" } } });
const events = Number(values.events);
giveUpAfter(drainSecondsMax + 120);

const stateDir = temporaryFolder();
const port = await freePort();
const begin = async () => {
  const server = start(port, stateDir, unlimited);
  await ready(server);
  return server;
};

/** Puts news of these SKUs' stock into the outbox of a server that doesn't run, as a crash leaves them. */
async function pile(skus: readonly string[]): Promise<void> {
  const { demoPassword: _, ...secrets } = await localSecrets(stateDir, demoPassword);
  const vars = { ENVIRONMENT: "local", LOG_LEVEL: "error", ...secrets };
  const server = await serve({ port: 0, stateDir, vars, quiet: true });
  const { DB } = await server.getBindings<Env>();
  const at = Date.now() - 60_000;
  const data = { onHand: 1, reserved: 0, available: 1 };
  const type = "inventory.adjusted";
  const message = { schema: 1, type, version: 1, storeId: "main", data, at, traceparent: null };
  await DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1),
     those AS (SELECT 'evt_backlog-' || i AS id, value AS sku
       FROM n JOIN json_each(?2) ON key = i % json_array_length(?2))
     INSERT INTO outbox (id, queue, type, aggregate_id, message, created_at, lease_until, attempts)
     SELECT id, 'events', ?3, sku, json_set(?4, '$.id', id, '$.aggregateId', sku, '$.data.sku', sku), ?5, ?5, 1
     FROM those`,
  )
    .bind(events, JSON.stringify(skus), type, JSON.stringify(message), at)
    .run();
  await server.dispose();
}

interface Load {
  readonly reads: readonly number[];
  readonly orders: readonly number[];
  readonly failures: readonly string[];
}

/** Reads and orders in turn until `isOver`; gives the milliseconds that each took. */
async function customers(address: string, sku: string, isOver: () => boolean): Promise<Load> {
  const { token } = await register(address);
  const load = { reads: [] as number[], orders: [] as number[], failures: [] as string[] };
  const timed = async (times: number[], wanted: number, ask: () => Promise<Answer<unknown>>) => {
    const from = performance.now();
    const { status, code } = await ask().catch((error) => ({ status: 0, code: String(error) }));
    times.push(performance.now() - from);
    if (status !== wanted) load.failures.push(`${status} ${code}`);
    await sleep(pauseMs);
  };
  while (!isOver()) {
    await timed(load.reads, 200, () => call(address, "GET", "/products?limit=20"));
    const key = crypto.randomUUID();
    const body = orderOf([{ sku, quantity: 1 }]);
    await timed(load.orders, 201, () => call(address, "POST", "/orders", { token, body, key }));
  }
  return load;
}

const quantile = (times: readonly number[], q: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(q * (times.length - 1))] ?? Number.NaN;
const tell = (what: string, { reads, orders }: Load) => {
  const of = (times: readonly number[]) =>
    `${times.length}, p50 ${quantile(times, 0.5).toFixed(0)} ms, p95 ${quantile(times, 0.95).toFixed(0)} ms`;
  console.log(`${what.padEnd(8)} GET /products ${of(reads)}; POST /orders ${of(orders)}`);
};

interface Stock {
  readonly sku: string;
}

let server = await begin();
const staff = await logIn(server.address, "manager@wharf.test");
const levels = await get<Stock[]>(server.address, "/inventory?limit=50", staff);
const [stock] = levels;
if (!stock) throw new Error("the demo shop is empty");
const { status } = await call(server.address, "POST", `/inventory/${stock.sku}/adjustments`, {
  token: staff,
  key: crypto.randomUUID(),
  body: { delta: 1_000_000, reason: "backlog" },
});
if (status !== 201) throw new Error(`no stock: ${status}`);
await customers(server.address, stock.sku, endOf(2));
const idle = await customers(server.address, stock.sku, endOf(idleSeconds));
tell("idle", idle);
await kill(server);

await pile(levels.map(({ sku }) => sku));
server = await begin();
const from = performance.now();
const seconds = () => (performance.now() - from) / 1000;
const admin = await logIn(server.address, "admin@wharf.test");
let isDrained = false;
const loading = customers(server.address, stock.sku, () => isDrained);
let left = events;
while (left > 0 && seconds() < drainSecondsMax) {
  await sleep(500);
  const outbox = await get<{ oldestPendingAt: string | null; pending: number }>(
    server.address,
    "/system/outbox",
    admin,
  );
  // Those of the customers' own orders come and go.
  const isOld = outbox.oldestPendingAt !== null && Date.parse(outbox.oldestPendingAt) < Date.now() - 50_000;
  left = isOld ? outbox.pending : 0;
}
const drainSeconds = seconds();
isDrained = true;
const busy = await loading;
tell("draining", busy);
await kill(server);

const ratio = (of: (load: Load) => readonly number[], q: number) =>
  (quantile(of(busy), q) / quantile(of(idle), q)).toFixed(1);
console.log(`ratio    GET p50 ${ratio(({ reads }) => reads, 0.5)}, p95 ${ratio(({ reads }) => reads, 0.95)}; \
POST p50 ${ratio(({ orders }) => orders, 0.5)}, p95 ${ratio(({ orders }) => orders, 0.95)}`);
const failures = [...idle.failures, ...busy.failures];
console.log(
  left > 0
    ? `NOT drained: ${left} of ${events} left after ${drainSeconds.toFixed(0)} s`
    : `${events} events drained in ${drainSeconds.toFixed(1)} s, ${(events / drainSeconds).toFixed(0)} a second`,
);
console.log(`${failures.length} requests failed ${failures.slice(0, 5).join(", ")}`);
process.exit(left > 0 || failures.length > 0 ? 1 : 0);

function endOf(forSeconds: number): () => boolean {
  const until = performance.now() + forSeconds * 1000;
  return () => performance.now() > until;
}
