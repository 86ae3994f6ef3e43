/**
 * `npm run chaos`: a supervisor starts the real server, loads it with orders, kills its whole process group at random
 * moments and at every named point, starts it again on the same folder, and checks in the end that nothing was lost
 * or done twice.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { register } from "../e2e/support/client.ts";
import { freePort, giveUpAfter, keepFolder, temporaryFolder } from "../e2e/support/server.ts";
import { writeFindings } from "../proof/findings.ts";
import { collect, listAll, moneyHeld, readJobs, readLedger, readOutbox, type Stock } from "./evidence.ts";
import { judge, moneyDue, statusOf } from "./invariants.ts";
import { Lives } from "./lives.ts";
import { type Death, type PlannedLife, type PlannedOrder, plan, reachesAll } from "./plan.ts";
import { points } from "./points.ts";
import { findingsOf, print, type Summary, summaryOf } from "./report.ts";
import { type Acknowledged, buy, Shop, staff, startJob } from "./shopper.ts";

const settleSecondsMax = 60;
const buyerCount = 4;
const skuCount = 6;
const atOnceMax = 6;
/** A point that its life did not come to gets so many lives more. */
const triesMax = 3;

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "20" },
    points: { type: "string" },
    at: { type: "string" },
    orders: { type: "string", default: "100" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
    json: { type: "string" },
  },
});
const [kills, orders, seed] = [Number(values.kills), Number(values.orders), Number(values.seed)];
const atPoints = values.points === undefined ? undefined : Number(values.points);
console.log(`Chaos with ${kills} kills over ${orders} orders and more, --seed ${seed}`);
giveUpAfter(300 + kills * 25 + orders);

const begunAt = performance.now();
const stateDir = temporaryFolder();
const port = await freePort();
const shop = new Shop(`http://127.0.0.1:${port}`);
const lives = new Lives({ stateDir, cacheDir: temporaryFolder() }, port, shop);
const problems: string[] = [];
// A run that breaks off says how to repeat it, and leaves what it did to be looked at.
process.on("uncaughtException", (error) => {
  keepFolder(stateDir);
  console.error(error, `\nBroken off; --seed ${seed}, the state is kept in ${stateDir}`);
  console.error(lives.server.printed());
  process.exit(1);
});

/** People, and enough of a few SKUs on the shelf. */
async function prepare(): Promise<{ buyers: string[]; onHandBefore: Map<string, number> }> {
  await lives.open();
  const registered = await Promise.all(Array.from({ length: buyerCount }, () => register(shop.address)));
  const buyers = registered.map(({ email }) => email);
  const { data } = await shop.insist<Stock[]>(staff.manager, "GET", `/inventory?limit=${skuCount}`);
  await Promise.all(data.map(({ sku }) => adjust(sku, (orders + kills) * 10, `opening-${sku}`)));
  shop.isUp = false;
  await lives.end();
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
const jobIds: string[] = [];
const tasks = new Set<Promise<unknown>>();
let underWay = 0;
let sent = 0;

/** Begins work that goes on through the kills; what it throws is a problem of the run. */
function begun(work: () => Promise<unknown>): void {
  const task = work()
    .catch((error) => problems.push(String(error)))
    .finally(() => tasks.delete(task));
  tasks.add(task);
}

async function send(planned: PlannedOrder): Promise<void> {
  sent++;
  await sleep(planned.sendAfterMs);
  while (underWay >= atOnceMax) await sleep(5);
  underWay++;
  // What is planned with it afterwards waits on its own time, not on others' turn.
  const bought = buy(shop, buyers[planned.buyer] as string, planned, () => underWay--);
  acknowledged.push(await bought);
}

const told = (death: Death): string =>
  death.at === "point"
    ? `${death.point.name}${death.nth > 1 ? `, time ${death.nth}` : ""}`
    : `${death.afterMs} ms after ${death.isStarting ? "its start was begun" : "it was ready"}`;

type AtPoint = Extract<Death, { at: "point" }>;
/** Deaths whose point was not come to, to be had by another life. */
const owed: { readonly death: AtPoint; readonly orders: PlannedLife["orders"]; readonly tries: number }[] =
  [];
const killedAt = new Map<string, number>();
const troubles = { busy: 0, frozen: 0 };
let done = 0;

/** One life of the server, up to its kill. */
async function live(life: PlannedLife, tries = 1): Promise<void> {
  const number = ++done;
  const { cut } = shop;
  const { wasHeld, trouble } = await lives.live(life, () => {
    for (const planned of life.orders) begun(() => send(planned));
    const sku = skus[number % skus.length] as string;
    begun(() => adjust(sku, 1 + (number % 5), `adjust-${number}`));
    if (life.hasJob) begun(async () => void jobIds.push(await startJob(shop, `job-${number}`)));
  });
  const { death } = life;
  if (trouble) troubles[trouble]++;
  if (wasHeld && death.at === "point")
    killedAt.set(death.point.name, (killedAt.get(death.point.name) ?? 0) + 1);
  if (!wasHeld && death.at === "point") owed.push({ death, orders: life.orders.slice(0, 1), tries });
  await sleep(20);
  const missed = death.at === "point" && !wasHeld ? " NOT REACHED" : "";
  console.log(
    `kill ${String(number).padStart(3)}  ${told(death)}${missed}${trouble ? `, ${trouble} before` : ""}; ` +
      `${underWay} under way, ${shop.cut - cut} cut off, ${acknowledged.length} done`,
  );
}

/** Waits until all is settled; gives the seconds since the last start at which that was so, or null for never. */
async function settle(startedAt: number): Promise<Summary["settled"]> {
  const seconds = () => (performance.now() - startedAt) / 1000;
  let final: number | null = null;
  while (seconds() < settleSecondsMax) {
    const listed = await listAll(shop, buyers);
    const isDone =
      tasks.size === 0 && listed.every(({ status }) => /completed|cancelled|refunded/.test(status));
    if (isDone) {
      final ??= seconds();
      const [ledger, outbox, jobs] = await Promise.all([
        readLedger(shop),
        readOutbox(shop),
        readJobs(shop, jobIds),
      ]);
      const isBalanced = acknowledged.every(
        (one) =>
          (moneyDue(one) ?? moneyHeld(ledger.get(one.order.id))) === moneyHeld(ledger.get(one.order.id)),
      );
      const areDone = jobs.every(({ finishedAt }) => finishedAt !== null);
      if (isBalanced && areDone && outbox.pending === 0) return { final, books: seconds() };
    }
    await sleep(250);
  }
  return { final, books: null };
}

const { buyers, onHandBefore } = await prepare();
const skus = [...onHandBefore.keys()];
const options = { seed, kills, orders, atPoints, only: values.at, buyers: buyers.length, skus };
for (const life of plan(options)) await live(life);
if (reachesAll(options)) {
  for (let one = owed.shift(); one; one = owed.shift()) {
    const { death, orders: those, tries } = one;
    if (killedAt.has(death.point.name) || tries >= triesMax) continue;
    // The same order once more, under another key.
    const again = those.map((order) => ({ ...order, key: `${order.key}-again-${tries}` }));
    await live(
      { death: { ...death, nth: 1 }, trouble: null, hasJob: death.point.ofJob, orders: again },
      tries + 1,
    );
  }
}

const startedAt = performance.now();
await lives.open();
const readySeconds = (performance.now() - startedAt) / 1000;
const settled = await settle(startedAt);
await Promise.race([Promise.all(tasks), sleep(5_000)]);

const evidence = await collect(shop, buyers, jobIds, { acknowledged, onHandBefore, adjusted });
const missed = points.filter(({ name }) => !killedAt.has(name)).map(({ name }) => name);
const summary = summaryOf({
  seed,
  kills: done,
  orders: sent,
  acknowledged: acknowledged.length,
  jobs: jobIds.length,
  cut: shop.cut,
  replayed: shop.replayed,
  troubles,
  byPoint: points.map(({ name }) => ({
    point: name,
    kills: killedAt.get(name) ?? 0,
    reached: lives.reached.get(name) ?? 0,
  })),
  endings: [...Map.groupBy(evidence.listed, statusOf)].map(([ending, all]) => ({
    ending,
    orders: all.length,
  })),
  readySeconds,
  settled,
  seconds: (performance.now() - begunAt) / 1000,
  findings: [
    { rule: "every planned order was acknowledged", looked: sent, violations: problems },
    {
      rule: `all is settled within ${settleSecondsMax} s of the last start`,
      looked: 2,
      violations: Object.entries(settled).flatMap(([what, at]) => (at === null ? [`${what}: never`] : [])),
    },
    ...(reachesAll(options)
      ? [{ rule: "a kill fell at every point", looked: points.length, violations: missed }]
      : []),
    ...judge(evidence),
  ],
});
print(summary);
writeFindings(values.json, findingsOf(summary));
await lives.end();
if (summary.violations > 0) {
  keepFolder(stateDir);
  const lastWords = lives.server.printed().split("\n").slice(-15).join("\n");
  console.log(`\nThe state is kept in ${stateDir}; the server's last words:\n${lastWords}`);
}
process.exit(summary.violations > 0 ? 1 : 0);
