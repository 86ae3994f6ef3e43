/**
 * The long run of the model: `node test/model/run.ts --sequences 10000 --seed 1 --workers 2`. Its last line is a
 * summary in JSON. A failing piece tells its seed and path: `--seed <seed> --path <path>` plays that sequence again.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { writeFindings } from "../proof/findings.ts";

/** So many sequences have a Worker of their own, with an empty database. */
const pieceSize = 250;

const { values } = parseArgs({
  options: {
    sequences: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000_000) },
    path: { type: "string" },
    workers: { type: "string", default: "2" },
    json: { type: "string" },
  },
});
const [sequences, seed, workers] = [values.sequences, values.seed, values.workers].map(Number) as [
  number,
  number,
  number,
];

interface Piece {
  readonly seed: number;
  readonly sequences: number;
  readonly path?: string;
}
interface Report {
  readonly sequences: number;
  readonly commands: number;
  readonly orders: number;
  readonly faults: number;
  readonly crashes: number;
  readonly calls: number;
  readonly settledMsMax: number;
  readonly violations: number;
  readonly ends: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<string, number>>;
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill();
});

/** Plays a piece in a vitest of its own; what it prints is shown where something was wrong. */
async function play(piece: Piece): Promise<Report | null> {
  const child = spawn(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--project", "worker", "test/model/model.worker.test.ts"],
    { env: { ...process.env, WHARF_MODEL: JSON.stringify(piece) }, stdio: ["ignore", "pipe", "pipe"] },
  );
  running.add(child);
  let report: Report | null = null;
  const lines: string[] = [];
  const read = async (stream: NonNullable<typeof child.stdout>) => {
    for await (const line of createInterface({ input: stream })) {
      const [, json] = /MODEL (\{.*\})/.exec(line) ?? [];
      if (json) report = JSON.parse(json);
      else lines.push(line);
    }
  };
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await Promise.all([read(child.stdout), read(child.stderr)]);
  const code = await ended;
  running.delete(child);
  if (code !== 0) console.error(lines.join("\n"));
  return code === 0 || (report as Report | null)?.violations ? report : null;
}

const pieces: Piece[] = values.path
  ? [{ seed, sequences: 1, path: values.path }]
  : Array.from({ length: Math.ceil(sequences / pieceSize) }, (_, i) => ({
      seed: seed + i,
      sequences: Math.min(pieceSize, sequences - i * pieceSize),
    }));

const startedAt = Date.now();
const total = {
  sequences: 0,
  commands: 0,
  orders: 0,
  faults: 0,
  crashes: 0,
  calls: 0,
  settledMsMax: 0,
  violations: 0,
};
const tallies = { ends: {} as Record<string, number>, answers: {} as Record<string, number> };
let broken = 0;

console.log(`model: ${sequences} sequences, seed ${seed}, ${workers} workers`);
const waiting = [...pieces];
await Promise.all(
  Array.from({ length: workers }, async () => {
    for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
      const report = await play(piece);
      if (!report) {
        broken++;
        console.error(`piece ${JSON.stringify(piece)} did not end`);
        continue;
      }
      for (const name of Object.keys(total) as (keyof typeof total)[])
        total[name] =
          name === "settledMsMax" ? Math.max(total[name], report[name]) : total[name] + report[name];
      for (const name of ["ends", "answers"] as const)
        for (const [what, n] of Object.entries(report[name]))
          tallies[name][what] = (tallies[name][what] ?? 0) + n;
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      console.log(`${total.sequences} sequences, ${total.violations} violations, ${seconds} s`);
    }
  }),
);
const seconds = Math.round((Date.now() - startedAt) / 1000);
console.log(JSON.stringify({ seed, ...total, broken, ...tallies, seconds }));
const { violations, settledMsMax, calls, ...counts } = total;
const told = (tally: Record<string, number>) =>
  Object.entries(tally)
    .toSorted(([, a], [, b]) => b - a)
    .map(([what, n]) => `${what} ${n}`)
    .join(", ");
writeFindings(values.json, {
  seed,
  counts: { ...counts, "calls of bindings": calls },
  rows: [
    {
      name: "sequences whose answers and states are the reference's, and whose invariants hold",
      looked: total.sequences,
      violations: violations + broken,
      note: `settled within ${settledMsMax / 1000} s of the shop's time`,
    },
    { name: "orders that ended as they may", looked: total.orders, violations: 0, note: told(tallies.ends) },
    {
      name: "requests that were answered as they may be",
      looked: Object.values(tallies.answers).reduce((sum, n) => sum + n, 0),
      violations: 0,
      note: told(tallies.answers),
    },
  ],
});
process.exitCode = total.violations + broken > 0 ? 1 : 0;
