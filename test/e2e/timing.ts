/**
 * `npm run timing`: can a stranger tell by the clock whether an account exists? Known and unknown addresses are
 * asked for in turn, in random order within each pair; the area under the ROC curve says how well the faster or
 * slower one can be picked out: 0.5 is a coin, 1 is certainty.
 */
import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { type Answer, call, register } from "./support/client.ts";
import { freePort, giveUpAfter, ready, start, temporaryFolder, unlimited } from "./support/server.ts";

const { values } = parseArgs({ options: { pairs: { type: "string", default: "300" } } });
const pairs = Number(values.pairs);
/** Warms the server up before anything is timed. */
const warmUps = 10;
/** Not where the accounts' owners signed in from. */
const stranger = "198.51.100.9";
const resamples = 400;
giveUpAfter(180 + pairs * 6);

const server = start(await freePort(), temporaryFolder(), unlimited);
await ready(server);
const { address } = server;
const known: string[] = [];
// Each address is asked for once: a second time it is known to the rate limiter, whether it has an account or not.
for (let i = 0; i < pairs + warmUps; i++) known.push((await register(address)).email);

type Ask = (email: string) => Promise<Answer<unknown>>;
const ways: Readonly<Record<string, Ask>> = {
  "POST /auth/login": (email) =>
    call(address, "POST", "/auth/login", { body: { email, password: "not the password" }, ip: stranger }),
  "POST /auth/password/forgot": (email) =>
    call(address, "POST", "/auth/password/forgot", { body: { email }, ip: stranger }),
};

interface Pair {
  readonly known: number;
  readonly unknown: number;
}

/** How often a known one took longer than an unknown one, over all combinations; ties count half. */
function auc(sample: readonly Pair[]): number {
  let wins = 0;
  for (const a of sample)
    for (const b of sample) wins += a.known > b.unknown ? 1 : a.known === b.unknown ? 0.5 : 0;
  return wins / sample.length ** 2;
}

/** 95 % of the AUCs of pairs drawn again from the sample lie in this interval. */
function interval(sample: readonly Pair[]): [number, number] {
  const draw = () => sample[Math.floor(Math.random() * sample.length)] as Pair;
  const drawn = Array.from({ length: resamples }, () => auc(sample.map(draw))).sort((a, b) => a - b);
  return [drawn[Math.floor(drawn.length * 0.025)] ?? 0, drawn[Math.floor(drawn.length * 0.975)] ?? 1];
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

let isTold = false;
for (const [way, ask] of Object.entries(ways)) {
  const statuses = new Set<string>();
  const timed = async (email: string) => {
    const startedAt = performance.now();
    const { status, code } = await ask(email);
    statuses.add(`${status} ${code}`.trim());
    return performance.now() - startedAt;
  };
  const sample: Pair[] = [];
  for (const [i, yes] of known.entries()) {
    const no = `buyer-${randomUUID()}@example.com`;
    const pair = { known: 0, unknown: 0 };
    const first = Math.random() < 0.5;
    if (first) pair.known = await timed(yes);
    pair.unknown = await timed(no);
    if (!first) pair.known = await timed(yes);
    if (i >= warmUps) sample.push(pair);
  }
  const [low, high] = interval(sample);
  const differs = low > 0.5 || high < 0.5 || statuses.size > 1;
  isTold ||= differs;
  console.log(
    `${way}: ${pairs} pairs, AUC ${auc(sample).toFixed(3)} (95 %: ${low.toFixed(3)} to ${high.toFixed(3)}), ` +
      `medians ${median(sample.map((pair) => pair.known)).toFixed(2)} ms known, ` +
      `${median(sample.map((pair) => pair.unknown)).toFixed(2)} ms unknown; answers: ${[...statuses].join(", ")}`,
  );
}
console.log(isTold ? "They can be told apart." : "They can't be told apart.");
process.exit(isTold ? 1 : 0);
