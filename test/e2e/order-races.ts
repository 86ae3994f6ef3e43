/** Races around orders against a started server: rounds side by side, so that waiting overlaps; who won is counted. */
import { parseArgs } from "node:util";
import { randomOf } from "../chaos/plan.ts";
import { type Row, writeFindings } from "../proof/findings.ts";
import { hasty, races } from "./race-kinds.ts";
import { RaceShop } from "./support/race-shop.ts";
import { judge } from "./support/race-verdict.ts";
import { giveUpAfter } from "./support/server.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "20" },
    only: { type: "string", default: Object.keys(races).join() },
    "at-once": { type: "string", default: "12" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
    json: { type: "string" },
  },
});
const [rounds, atOnce, seed] = [values.rounds, values["at-once"], values.seed].map(Number) as [
  number,
  number,
  number,
];
const kinds = Object.keys(races).filter((kind) =>
  values.only.split(",").some((part) => kind.startsWith(part)),
);
if (kinds.length === 0) throw new Error(`--only knows ${Object.keys(races).join(", ")}`);
giveUpAfter(120 + kinds.length * rounds * 2);

const tellEveryMs = 30_000;
/** The further one side is ahead, the later it starts: a race that one side always wins proves little. */
const handicapOfSpread = 0.25;

interface Tally {
  rounds: number;
  /** How much later the second side starts on average, in milliseconds. */
  biasMs: number;
  readonly wins: Map<string, number>;
  readonly violations: string[];
}

const startedAt = performance.now();
const seconds = () => Math.round((performance.now() - startedAt) / 1000);
const [calm, quick] = await Promise.all([
  RaceShop.open({ SHIPPING_CARRIER: "manual" }),
  kinds.includes(hasty.kind)
    ? RaceShop.open({
        SHIPPING_CARRIER: "manual",
        PAYMENT_EXPIRY_MINUTES: (hasty.expirySeconds / 60).toFixed(3),
      })
    : null,
]);

const tallies = new Map(
  kinds.map((kind): [string, Tally] => [kind, { rounds: 0, biasMs: 0, wins: new Map(), violations: [] }]),
);
/** The kinds take turns, so that different ones meet. */
const planned = Array.from({ length: rounds }, (_, round) =>
  kinds.map((kind, i) => ({ kind, round, i })),
).flat();

async function run(): Promise<void> {
  for (let next = planned.shift(); next; next = planned.shift()) {
    const { kind, round, i } = next;
    const tally = tallies.get(kind);
    const [race, shop] = [races[kind], kind === hasty.kind ? quick : calm];
    if (!tally || !race || !shop) continue;
    const random = randomOf(seed + i * 1_000_003 + round * 7919);
    const apartMs = tally.biasMs + (random() * 2 - 1) * race.spreadMs;
    try {
      const winner = await race.run(shop, { random, apartMs });
      tally.biasMs += (winner === race.sides[0] ? -1 : 1) * race.spreadMs * handicapOfSpread;
      tally.wins.set(winner, (tally.wins.get(winner) ?? 0) + 1);
    } catch (error) {
      const text = `round ${round}: ${error instanceof Error ? error.message : error}`;
      console.log(`VIOLATION  ${kind}, ${text}`);
      tally.violations.push(text);
    }
    tally.rounds++;
  }
}

console.log(`${kinds.length} kinds, ${rounds} rounds each, ${atOnce} at once, --seed ${seed}`);
const telling = setInterval(
  () => console.log(`${seconds()} s: ${planned.length} rounds to go`),
  tellEveryMs,
).unref();
await Promise.all(Array.from({ length: atOnce }, run));
clearInterval(telling);
const racedSeconds = seconds();

const splitOf = ({ wins }: Tally) =>
  [...wins]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([side, times]) => `${side} ${times}`)
    .join(", ");
const rows = [...tallies].map(
  ([name, tally]): Row => ({
    name,
    looked: tally.rounds,
    violations: tally.violations.length,
    note: splitOf(tally),
  }),
);
for (const shop of [calm, quick]) if (shop) rows.push(...(await judge(shop)));

for (const { name, looked, violations, note = "" } of rows)
  console.log(
    `${violations === 0 ? "ok    " : "FAILED"}  ${String(looked).padStart(5)}  ${name}${note && ` (${note})`}`,
  );
const busy = [calm, quick].flatMap((shop) => [...(shop?.failures ?? [])]);
for (const [failure, times] of busy) console.log(`answered ${times} times: ${failure}`);
const violations = rows.reduce((sum, row) => sum + row.violations, 0);
const counts = { kinds: kinds.length, rounds: kinds.length * rounds };
console.log(
  `${counts.rounds} rounds in ${racedSeconds} s (${seconds()} s in all), ${violations} violations, --seed ${seed}`,
);
writeFindings(values.json, { seed, counts, rows });
process.exit(violations > 0 ? 1 : 0);
