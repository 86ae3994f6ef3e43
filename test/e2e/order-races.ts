/** Races around orders against a started server: rounds side by side, so that waiting overlaps; who won is counted. */
import { parseArgs } from "node:util";
import { randomOf } from "../fixtures/random.ts";
import { writeFindings } from "../proof/findings.ts";
import { movesTime, races } from "./race-kinds.ts";
import { RaceShop } from "./support/race-shop.ts";
import { Tally } from "./support/race-tally.ts";
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
giveUpAfter(600 + kinds.length * rounds * 2);

const tellEveryMs = 30_000;
const open = () => RaceShop.open({ SHIPPING_CARRIER: "manual" });
const [calm, moved] = await Promise.all([open(), kinds.includes(movesTime) ? open() : null]);
const shops = [calm, moved].filter((shop) => shop !== null);
const startedAt = performance.now();
const seconds = () => Math.round((performance.now() - startedAt) / 1000);

const tallies = new Map(
  kinds.flatMap((kind): [string, Tally][] => {
    const race = races[kind];
    return race ? [[kind, new Tally(kind, race)]] : [];
  }),
);
/** The kinds take turns, so that different ones meet. */
const planned = Array.from({ length: rounds }, (_, round) =>
  kinds.map((kind, i) => ({ kind, seed: seed + i * 1_000_003 + round * 7919 })),
).flat();

async function run(): Promise<void> {
  for (let next = planned.shift(); next; next = planned.shift()) {
    const { kind, seed: own } = next;
    const tally = tallies.get(kind);
    const [race, shop] = [races[kind], kind === movesTime ? moved : calm];
    if (!tally || !race || !shop) continue;
    const random = randomOf(own);
    try {
      tally.won(await race.run(shop, { random, apartMs: tally.apartMs(random()) }));
    } catch (error) {
      tally.violated();
      console.log(`VIOLATION  ${kind}: ${error instanceof Error ? error.message : error}`);
    }
  }
}

console.log(`${kinds.length} kinds, ${rounds} rounds each, ${atOnce} at once, --seed ${seed}`);
const telling = setInterval(() => console.log(`${seconds()} s: ${planned.length} rounds to go`), tellEveryMs);
await Promise.all(Array.from({ length: atOnce }, run));
clearInterval(telling);
const racedSeconds = seconds();

const rows = [...tallies.values()].map(({ row }) => row);
rows.push(...(await Promise.all(shops.map(judge))).flat());

for (const { name, looked, violations, note = "" } of rows)
  console.log(
    `${violations === 0 ? "ok    " : "FAILED"}  ${String(looked).padStart(5)}  ${name}${note && ` (${note})`}`,
  );
const busy = shops.flatMap(({ failures }) => [...failures]);
for (const [failure, times] of busy) console.log(`answered ${times} times: ${failure}`);
const violations = rows.reduce((sum, row) => sum + row.violations, 0);
const counts = { kinds: kinds.length, rounds: kinds.length * rounds };
console.log(
  `${counts.rounds} rounds in ${racedSeconds} s (${seconds()} s in all), ${violations} violations, --seed ${seed}`,
);
writeFindings(values.json, { seed, counts, rows });
process.exit(violations > 0 ? 1 : 0);
