/**
 * `npm run storm`: events by the thousand through Wharf's outbox and queues, doubled and reordered, to consumers that
 * fail at random, with a server that is killed at random; every effect has to happen exactly once.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { call, logIn } from "../e2e/support/client.ts";
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
import { randomOf } from "../fixtures/random.ts";
import { writeFindings } from "../proof/findings.ts";
import { type Counts, noCounts } from "./faults.ts";
import { isPoison, kindOf } from "./plan.ts";
import { type Effect, judge, type Letter } from "./verdict.ts";

const chunkSize = 50;
const atOnce = 4;
const lifeMs = { min: 400, spread: 3_000 };
const settleSecondsMax = 300;

interface State {
  readonly committed: number;
  readonly pending: number;
  readonly dead: number;
  readonly letters: readonly Letter[];
  readonly counts: Counts;
}

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "10000" },
    kills: { type: "string", default: "0" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e6)) },
    json: { type: "string" },
  },
});
const [events, kills, seed] = [Number(values.events), Number(values.kills), Number(values.seed)];
console.log(`A storm of ${events} events under ${kills} kills, --seed ${seed}`);
giveUpAfter(settleSecondsMax + kills * 20 + events / 20);

const random = randomOf(seed);
const stateDir = temporaryFolder();
const port = await freePort();
const totals = noCounts();
let life = 0;
let server: Server;
let isUp = false;
let seen = noCounts();
/** Everything that the driver sees of a life's counts before it ends. */
const keepCounts = () => {
  for (const name of Object.keys(totals) as (keyof Counts)[]) totals[name] += seen[name];
  seen = noCounts();
};

async function begin(): Promise<void> {
  const settings = { ...unlimited, STORM_SEED: String(seed), STORM_LIFE: String(life++) };
  server = start(port, stateDir, settings, "test/storm/serve.ts");
  await ready(server);
  isUp = true;
}

/** Asks the storm's own routes; null where no answer comes. */
async function ask(path: string, body?: unknown): Promise<Response | null> {
  if (!isUp) return null;
  const post = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const answer = await fetch(`${server.address}/storm/${path}`, {
    ...post,
    signal: AbortSignal.timeout(30_000),
  }).catch(() => null);
  return answer?.ok ? answer : null;
}

async function readState(): Promise<State | null> {
  const state = (await (await ask("state"))?.json().catch(() => null)) as State | null;
  if (state) seen = state.counts;
  return state;
}

const chunks = Array.from({ length: Math.ceil(events / chunkSize) }, (_, i) =>
  Array.from({ length: Math.min(chunkSize, events - i * chunkSize) }, (_, j) => i * chunkSize + j),
);
let released = 0;
let next = 0;
let acknowledged = 0;
/** Commits one released chunk after the other, each until it is acknowledged. */
async function send(): Promise<void> {
  while (next < chunks.length) {
    if (next >= released) await sleep(10);
    else {
      const chunk = chunks[next++];
      while (!(await ask("commit", chunk))) await sleep(50);
      acknowledged++;
    }
  }
}

/** Replays by the route what is no poison and failed three times by bad luck; gives how many. */
async function replayUnlucky(letters: readonly Letter[]): Promise<number> {
  const unlucky = letters.filter(({ type, replayedAt }) => !isPoison(type) && replayedAt === null);
  if (unlucky.length === 0) return 0;
  const token = await logIn(server.address, "admin@wharf.test");
  for (const { id } of unlucky) {
    const { status } = await call(server.address, "POST", `/system/dead-letters/${id}/replay`, { token });
    if (status !== 202) throw new Error(`replaying ${id}: ${status}`);
  }
  return unlucky.length;
}

process.on("uncaughtException", (error) => {
  keepFolder(stateDir);
  console.error(
    error,
    `\nBroken off; --seed ${seed}, the state is kept in ${stateDir}\n${server?.printed()}`,
  );
  process.exit(1);
});

await begin();
const startedAt = performance.now();
const secondsSince = (from: number) => ((performance.now() - from) / 1000).toFixed(1);
const sending = Promise.all(Array.from({ length: atOnce }, send));
for (let i = 0; i < kills; i++) {
  released = Math.floor((chunks.length * (i + 1)) / (kills + 1));
  const until = performance.now() + lifeMs.min + random() * lifeMs.spread;
  while (performance.now() < until) {
    await readState();
    await sleep(Math.min(200, Math.max(0, until - performance.now())));
  }
  isUp = false;
  // biome-ignore lint/style/noNonNullAssertion: begun above
  await kill(server!);
  keepCounts();
  await begin();
}
released = chunks.length;
const lastStart = performance.now();
await sending;
console.log(`all committed after ${secondsSince(startedAt)} s`);

const lookMs = 500;
const tellEvery = 20;
let replayed = 0;
let state: State | null = null;
let isSettled = false;
for (let look = 1; !isSettled && performance.now() - lastStart < settleSecondsMax * 1000; look++) {
  await sleep(lookMs);
  state = (await readState()) ?? state;
  if (!state) continue;
  if (look % tellEvery === 0)
    console.log(`${secondsSince(lastStart)} s: ${state.pending} pending, ${state.dead} dead letters`);
  const more = await replayUnlucky(state.letters);
  replayed += more;
  isSettled = more === 0 && state.pending === 0 && state.committed === events;
}
const settledAfter = secondsSince(lastStart);
keepCounts();

const effects = (await (await ask("effects"))?.json()) as Effect[];
const kinds = Array.from({ length: events }, (_, n) => kindOf(seed, n));
const verdict = judge(kinds, effects, state?.letters ?? []);
const { calls, failedBefore, failedAfter, sent, doubled, sendsFailed, statements, trips } = totals;
const total = effects.reduce((sum, { times }) => sum + times, 0);
console.log(`
committed        ${state?.committed} of ${events}, ${acknowledged * chunkSize >= events ? "all" : "NOT ALL"} acknowledged
sent             ${sent}, of them again ${sent - events}; ${doubled} doubled on the way; ${sendsFailed} batches failed or hung
consumer calls   ${calls}; ${failedBefore} failed before their effect, ${failedAfter} after it
effects          ${total}, of ${verdict.expected}
dead letters     ${verdict.poisoned} of ${verdict.poison} poison; ${replayed} others were replayed by the route
database         ${(statements / events).toFixed(1)} statements and ${(trips / events).toFixed(1)} trips an event, commit and all
settled          ${isSettled ? `${settledAfter} s after the last start` : "NEVER"}; ${secondsSince(startedAt)} s in all
${kills > 0 ? "(what a life counted in its last moments before a kill is missing above: sent, calls, database)\n" : ""}`);
for (const [reason, count] of verdict.reasons) console.log(`${String(count).padStart(6)}  ${reason}`);
const faults = [...verdict.faults, ...(isSettled ? [] : [`not settled: ${state?.pending} pending`])];
for (const fault of faults.slice(0, 20)) console.log(`FAULT  ${fault}`);
writeFindings(values.json, {
  seed,
  counts: { events, kills, "consumer calls": calls },
  rows: [
    { name: "effects, each exactly once", looked: verdict.expected, violations: verdict.faults.length },
    {
      name: "poison in the dead letters",
      looked: verdict.poison,
      violations: verdict.poison - verdict.poisoned,
    },
    {
      name: "all is settled after the last start",
      looked: 1,
      violations: isSettled ? 0 : 1,
      note: `after ${settledAfter} s`,
    },
  ],
});
// biome-ignore lint/style/noNonNullAssertion: begun above
await kill(server!);
if (faults.length > 0) keepFolder(stateDir);
console.log(
  faults.length > 0
    ? `\n${faults.length} faults; replay with --seed ${seed}; the state is kept in ${stateDir}`
    : `\nEach effect exactly once, poison in the dead letters, none lost (--seed ${seed}).`,
);
process.exit(faults.length > 0 ? 1 : 0);
