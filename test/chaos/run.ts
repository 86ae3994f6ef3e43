/**
 * `npm run chaos`: a supervisor starts the real server, loads it with orders, kills its whole process group at
 * random moments, starts it again on the same folder, and checks in the end that nothing was lost or done twice.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { register } from "../e2e/support/client.ts";
import {
  freePort,
  giveUpAfter,
  keepFolder,
  kill,
  ready,
  type Server,
  start,
  temporaryFolder,
  unlimited,
} from "../e2e/support/server.ts";
import { collect, listAll, moneyHeld, readLedger, readOutbox, type Stock, staff } from "./evidence.ts";
import { type Finding, judge, statusOf } from "./invariants.ts";
import { type PlannedLife, type PlannedOrder, plan } from "./plan.ts";
import { type Acknowledged, buy, Shop } from "./shopper.ts";

const settleSecondsMax = 60;
const buyerCount = 4;
const skuCount = 6;
const atOnceMax = 6;

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "20" },
    orders: { type: "string", default: "100" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
  },
});
const [kills, orders, seed] = [Number(values.kills), Number(values.orders), Number(values.seed)];
console.log(`Chaos with ${kills} kills over ${orders} orders, --seed ${seed}`);
giveUpAfter(240 + kills * 25 + orders);

const stateDir = temporaryFolder();
const port = await freePort();
const begin = (): Server => start(port, stateDir, unlimited);
let server = begin();
const shop = new Shop(server.address);
const problems: string[] = [];
// A run that breaks off says how to repeat it, and leaves what it did to be looked at.
process.on("uncaughtException", (error) => {
  keepFolder(stateDir);
  console.error(error, `\nBroken off; --seed ${seed}, the state is kept in ${stateDir}\n${server.printed()}`);
  process.exit(1);
});

/** People, and enough of a few SKUs on the shelf. */
async function prepare(): Promise<{ buyers: string[]; onHandBefore: Map<string, number> }> {
  await ready(server);
  shop.isUp = true;
  const buyers: string[] = [];
  for (let i = 0; i < buyerCount; i++) buyers.push((await register(server.address)).email);
  const { data } = await shop.insist<Stock[]>(staff.manager, "GET", `/inventory?limit=${skuCount}`);
  for (const { sku } of data) await adjust(sku, orders * 10, `opening-${sku}`);
  return { buyers, onHandBefore: new Map(data.map(({ sku, onHand }) => [sku, onHand])) };
}

const adjusted = new Map<string, number>();
async function adjust(sku: string, delta: number, key: string): Promise<void> {
  const { status, code } = await shop.insist(staff.manager, "POST", `/inventory/${sku}/adjustments`, {
    body: { delta, reason: "chaos" },
    key,
  });
  if (status !== 201) throw new Error(`adjusting ${sku}: ${status} ${code}`);
  adjusted.set(sku, (adjusted.get(sku) ?? 0) + delta);
}

const acknowledged: Acknowledged[] = [];
const tasks = new Set<Promise<unknown>>();
let underWay = 0;

/** Begins work that goes on through the kills; what it throws is a problem of the run. */
function begun(work: () => Promise<unknown>): void {
  const task = work()
    .catch((error) => problems.push(String(error)))
    .finally(() => tasks.delete(task));
  tasks.add(task);
}

async function send(planned: PlannedOrder, email: string): Promise<void> {
  await sleep(planned.sendAfterMs);
  while (underWay >= atOnceMax) await sleep(5);
  underWay++;
  // The cancellation that may follow waits on its own time, not on others' turn.
  const bought = buy(shop, email, planned, () => underWay--);
  acknowledged.push(await bought);
}

/** One life of the server, up to its kill. */
async function live(life: PlannedLife, number: number, sku: string): Promise<void> {
  if (number > 1) server = begin();
  if (!life.diesStarting) {
    await ready(server);
    shop.isUp = true;
  }
  for (const planned of life.orders) begun(() => send(planned, buyers[planned.buyer] as string));
  begun(() => adjust(sku, 1 + (number % 5), `adjust-${number}`));
  await sleep(life.killAfterMs);
  shop.isUp = false;
  const { cut } = shop;
  const waiting = underWay;
  await kill(server);
  await sleep(20);
  const when = life.diesStarting ? "after its start was begun" : "after it was ready";
  console.log(
    `kill ${String(number).padStart(3)}/${kills}  ${String(life.killAfterMs).padStart(5)} ms ${when}; ` +
      `${waiting} under way, ${shop.cut - cut} cut off, ${acknowledged.length} done`,
  );
}

/** Waits until all is settled; gives the seconds since the last start at which that was so, or null for never. */
async function settle(startedAt: number): Promise<{ final: number | null; books: number | null }> {
  const seconds = () => (performance.now() - startedAt) / 1000;
  let final: number | null = null;
  while (seconds() < settleSecondsMax) {
    const listed = await listAll(shop, buyers);
    const isDone = tasks.size === 0 && listed.every(({ status }) => /completed|cancelled/.test(status));
    if (isDone) {
      final ??= seconds();
      const [ledger, outbox] = await Promise.all([readLedger(shop), readOutbox(shop)]);
      const isBalanced = listed.every(
        ({ id, status, total }) => moneyHeld(ledger.get(id)) === (status === "completed" ? total.amount : 0),
      );
      if (isBalanced && outbox.pending === 0) return { final, books: seconds() };
    }
    await sleep(250);
  }
  return { final, books: null };
}

function report(findings: readonly Finding[]): number {
  for (const { rule, looked, violations } of findings) {
    const verdict = violations.length === 0 ? "ok" : `${violations.length} VIOLATIONS`;
    console.log(`${rule.padEnd(64)} ${String(looked).padStart(5)}  ${verdict}`);
    for (const violation of violations) console.log(`    ${violation}`);
  }
  return findings.reduce((total, { violations }) => total + violations.length, 0);
}

const { buyers, onHandBefore } = await prepare();
const skus = [...onHandBefore.keys()];
const lives = plan({ seed, kills, orders, buyers: buyers.length, skus });
for (const [i, life] of lives.entries()) await live(life, i + 1, skus[i % skus.length] as string);

const startedAt = performance.now();
server = begin();
await ready(server);
shop.isUp = true;
const readyAfter = (performance.now() - startedAt) / 1000;
const settled = await settle(startedAt);
await Promise.race([Promise.all(tasks), sleep(5_000)]);

const evidence = await collect(shop, buyers, { acknowledged, onHandBefore, adjusted });
const shown = (seconds: number | null) => (seconds === null ? "NEVER" : `${seconds.toFixed(1)} s`);
console.log(`\nAfter the last start: ready ${shown(readyAfter)}, every order final ${shown(settled.final)},`);
console.log(`books balanced and outbox empty ${shown(settled.books)} (at most ${settleSecondsMax} s)`);
console.log(
  `${acknowledged.length} of ${orders} orders acknowledged; ${shop.cut} requests cut off, ${shop.replayed} replayed`,
);
const endings = Map.groupBy(evidence.listed, statusOf);
console.log(`${[...endings].map(([ending, all]) => `${all.length} ${ending}`).join(", ")}\n`);

const violations = report([
  { rule: "every planned order was acknowledged", looked: orders, violations: problems },
  {
    rule: `all is settled within ${settleSecondsMax} s of the last start`,
    looked: 2,
    violations: Object.entries(settled).flatMap(([what, at]) => (at === null ? [`${what}: never`] : [])),
  },
  ...judge(evidence),
]);
await kill(server);
if (violations > 0) {
  keepFolder(stateDir);
  console.log(`\nServer's last words:\n${server.printed().split("\n").slice(-15).join("\n")}`);
}
console.log(
  violations > 0
    ? `\n${violations} violations in ${kills} kills; replay with --seed ${seed}; the state is kept in ${stateDir}`
    : `\nNo violation in ${kills} kills (--seed ${seed}).`,
);
process.exit(violations > 0 ? 1 : 0);
