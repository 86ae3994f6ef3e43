/**
 * `npm run prove`: the long form of the model, the kills, the races, the storm and the planted bugs, one after the
 * other; each part's findings are kept in docs/proof/, and docs/proof.md is written from them.
 */
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../scripts/local/bundle.ts";
import { Failure, main } from "../../scripts/local/failure.ts";
import type { Findings } from "./findings.ts";
import { type Proved, renderReport } from "./report.ts";

interface Part {
  readonly name: string;
  readonly about: string;
  readonly script: string;
  readonly long: readonly string[];
  readonly short: readonly string[];
}

const parts: readonly Part[] = [
  {
    name: "model",
    about:
      "Random sequences of commands, concurrent ones and faults before and after each binding call among them, held against a reference model and the invariants.",
    script: "test/model/run.ts",
    long: ["--sequences", "10000"],
    short: ["--sequences", "50"],
  },
  {
    name: "kills",
    about:
      "A started server under load is killed at random moments and at every named point, and started again.",
    script: "test/chaos/run.ts",
    long: ["--kills", "300", "--orders", "1500"],
    short: ["--kills", "6", "--orders", "30"],
  },
  {
    name: "races",
    about: "Two or more requests, webhooks or timers that want opposite things meet at one order.",
    script: "test/e2e/order-races.ts",
    long: ["--rounds", "300"],
    short: ["--rounds", "3"],
  },
  {
    name: "storm",
    about:
      "Events that are doubled, delayed, lost and poisoned, with consumers that fail and a server that is killed.",
    script: "test/storm/run.ts",
    long: ["--events", "10000", "--kills", "30"],
    short: ["--events", "500", "--kills", "2"],
  },
  {
    name: "mutants",
    about: "Bugs planted one at a time: a suite has to fail for each.",
    script: "test/mutants/run.ts",
    long: [],
    short: ["--quick"],
  },
];

const folder = join(root, "docs", "proof");
const fileOf = (part: string): string => join(folder, `${part}.json`);
const read = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

function git(...args: readonly string[]): string {
  return spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout.trim();
}

/** The commit, marked where the tree differs from it in more than the report itself. */
function commitNow(): string {
  const changed = git("status", "--porcelain", "--", ".", ":!docs/proof", ":!docs/proof.md");
  return git("rev-parse", "--short=12", "HEAD") + (changed ? "+" : "");
}

/** Runs one part; what it found is kept even where it failed. */
function prove({ name, about, script, long, short }: Part, seed: number, isShort: boolean): boolean {
  const args = [script, ...(isShort ? short : long), "--seed", String(seed)];
  console.log(`\n── ${name}: node ${args.join(" ")}`);
  const temporary = mkdtempSync(join(tmpdir(), "wharf-proof-"));
  const json = join(temporary, "findings.json");
  const [at, commit] = [new Date(), commitNow()];
  const { status } = spawnSync("node", [...args, "--json", json], { cwd: root, stdio: "inherit" });
  const found: Findings = existsSync(json)
    ? read<Findings>(json)
    : { seed, counts: {}, rows: [{ name: "the run broke off", looked: 1, violations: 1 }] };
  rmSync(temporary, { recursive: true });
  const proved: Proved = {
    ...found,
    ...{ part: name, about, command: `node ${args.join(" ")}`, commit, at: at.toISOString() },
    seconds: Math.round((Date.now() - at.getTime()) / 1000),
    passed: status === 0,
  };
  if (!isShort) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(name), `${JSON.stringify(proved, null, 2)}\n`);
  }
  return proved.passed;
}

/** Writes the report from what is kept of each part's last run. */
function writeReport(): void {
  const kept = existsSync(folder) ? readdirSync(folder) : [];
  const proved = parts
    .filter(({ name }) => kept.includes(`${name}.json`))
    .map(({ name }) => read<Proved>(fileOf(name)));
  writeFileSync(join(root, "docs", "proof.md"), renderReport(proved));
}

await main(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: parts.map(({ name }) => name).join() },
      seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
      short: { type: "boolean", default: false },
    },
  });
  const wanted = values.only.split(",");
  const unknown = wanted.find((name) => !parts.some((part) => part.name === name));
  if (unknown)
    throw new Failure(`--only knows ${parts.map(({ name }) => name).join(", ")}, not "${unknown}".`);
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Failure(`--seed is "${values.seed}", not a whole number.`);

  const failed: string[] = [];
  for (const part of parts.filter(({ name }) => wanted.includes(name))) {
    if (!prove(part, seed, values.short)) failed.push(part.name);
    if (!values.short) writeReport();
  }
  console.log(
    failed.length > 0 ? `\nFailed: ${failed.join(", ")} (--seed ${seed})` : `\nProved (--seed ${seed}).`,
  );
  process.exit(failed.length > 0 ? 1 : 0);
});
