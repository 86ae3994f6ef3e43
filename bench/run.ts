/** `npm run bench`: requests a second and CPU a request as medians of interleaved rounds, and as ratios to a bare Worker. */
import { parseArgs } from "node:util";
import { Failure, main } from "../scripts/local/failure.ts";
import type { Candidate } from "./candidates.ts";
import { type Asking, counting } from "./counted.ts";
import { quantile } from "./figures.ts";
import { load, type Measured } from "./load.ts";
import { watchMemory } from "./memory.ts";
import { type Row, writePage } from "./page.ts";
import type { Flood } from "./server.ts";
import { inSetting } from "./setting.ts";
import { startupMilliseconds, weigh } from "./startup.ts";
import { cpuMilliseconds } from "./workerd.ts";

const concurrency = 16;
const warmUpSeconds = 1;
/** Of load; access tokens live five minutes and are renewed each round. */
const loadSecondsMax = 600;

const median = (values: readonly number[]): number => quantile(values, 0.5);
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** One turn of a candidate, with the CPU time of all of workerd for each of its requests, in microseconds. */
interface Turn extends Measured {
  readonly cpuMicroseconds: number;
}
type Rounds = ReadonlyMap<string, readonly Turn[]>;

/** The median over the rounds of one candidate's figure by another's in the same round. */
const ratio = (rounds: Rounds, name: string, to: string, figure: (turn: Turn) => number): number => {
  const others = rounds.get(to) ?? [];
  return rounded(
    median((rounds.get(name) ?? []).map((turn, i) => figure(turn) / figure(others[i] ?? turn))),
    3,
  );
};
const rate = (turn: Turn): number => turn.requestsPerSecond;
const thrift = (turn: Turn): number => 1 / turn.cpuMicroseconds;

const rowOf = (rounds: Rounds, { name, baseline, least }: Candidate, asking: Asking | null): Row => {
  const measured = rounds.get(name) ?? [];
  const latencies = measured.flatMap((round) => round.latencies);
  return {
    ...{ name, baseline, least, asking },
    requestsPerSecond: Math.round(median(measured.map(rate))),
    toBaseline: ratio(rounds, name, baseline, rate),
    cpuMicroseconds: rounded(median(measured.map((turn) => turn.cpuMicroseconds)), 1),
    cpuToBaseline: ratio(rounds, name, baseline, thrift),
    p50Ms: rounded(quantile(latencies, 0.5), 2),
    p95Ms: rounded(quantile(latencies, 0.95), 2),
  };
};

interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly json: boolean;
  readonly write: boolean;
  readonly logLevel: string;
  readonly flood: Flood;
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "1.5" },
      "log-level": { type: "string", default: "info" },
      flood: { type: "string", default: "emulated" },
      json: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const { flood } = values;
  if (flood !== "emulated" && flood !== "stub")
    throw new Failure(`--flood is "${flood}", not emulated or stub.`);
  const positive = (name: "rounds" | "seconds"): number => {
    const value = Number(values[name]);
    if (!(value > 0)) throw new Failure(`--${name} is "${values[name]}", not a positive number.`);
    return value;
  };
  return {
    rounds: Math.ceil(positive("rounds")),
    seconds: positive("seconds"),
    json: values.json,
    write: values.write,
    logLevel: values["log-level"],
    flood,
  };
}

/** One turn of each candidate after the other, and that several times: a slow moment of the machine hits them all. */
async function measure(candidates: readonly Candidate[], rounds: number, seconds: number): Promise<Rounds> {
  const measured = new Map<string, Turn[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, at, expected, requests } of candidates) {
      const turnSeconds = round === 0 ? warmUpSeconds : seconds;
      const next = await requests();
      const before = cpuMilliseconds();
      const result = await load(at, next, expected, { seconds: turnSeconds, concurrency });
      const cpuMicroseconds = ((cpuMilliseconds() - before) * 1000) / result.latencies.length;
      if (round > 0) measured.get(name)?.push({ ...result, cpuMicroseconds });
    }
  }
  return measured;
}

main(async () => {
  const { rounds, seconds, json, write, logLevel, flood } = options();
  await inSetting({ logLevel, flood }, async (candidates, miniflare, env) => {
    const needed = candidates.length * (warmUpSeconds + rounds * seconds);
    if (needed > loadSecondsMax)
      throw new Failure(`That would take ${Math.ceil(needed)} s; give fewer rounds.`);
    if (!json)
      console.log(
        `${rounds} rounds of ${seconds} s each, ${concurrency} connections, about ${Math.ceil(needed)} s…\n`,
      );
    const measured = await measure(candidates, rounds, seconds);
    const look = await watchMemory(miniflare, "wharf");
    const memory = await look();
    const count = counting(env);
    const rows: Row[] = [];
    for (const candidate of candidates) {
      const asking = candidate.least === null ? null : await count(await candidate.requests());
      rows.push(rowOf(measured, candidate, asking));
    }
    const report = { rounds, seconds, concurrency, logLevel, flood, memory, weight: weigh(), rows };
    if (write) writePage({ ...report, startupMilliseconds: await startupMilliseconds() });
    if (json) console.log(JSON.stringify(report, null, 2));
    else console.table(rows.map(({ asking, ...row }) => ({ ...row, ...asking })));
  });
});
