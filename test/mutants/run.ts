/**
 * `npm run mutants`: plants each of the forty bugs in a copy of the repository and runs the suites that are to catch
 * it; where those stay green, all others. A bug that nobody catches is a test that is missing.
 */
import { parseArgs } from "node:util";
import { randomOf } from "../fixtures/random.ts";
import { writeFindings } from "../proof/findings.ts";
import { type Mutant, readMutants } from "./mutants.ts";
import {
  checkTypes,
  copyOfRepository,
  type Project,
  plant,
  remove,
  runSuites,
  type Verdict,
} from "./suites.ts";

/** Of forty, two may live. */
const caughtShareMin = 0.95;
const suiteSecondsMax = 180;
const wholeProjectSecondsMax = 1_800;

const { values } = parseArgs({
  options: {
    /** Names, with commas between them. */
    only: { type: "string" },
    /** So many, drawn by the seed. */
    some: { type: "string" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
    json: { type: "string" },
    jobs: { type: "string", default: "1" },
    /** No other suites for what the named ones miss. */
    quick: { type: "boolean", default: false },
    /** The suites were seen green on this commit just now. */
    green: { type: "boolean", default: false },
    types: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const startedAt = performance.now();
const secondsSince = (start: number) => Math.round((performance.now() - start) / 100) / 10;

interface Result {
  readonly name: string;
  readonly bug: string;
  /** `wrong`: the patch or its suites are not as they should be, so nothing is known. */
  readonly outcome: "caught" | "survived" | "wrong";
  /** The file and test, or what is wrong. */
  readonly by: string | null;
  readonly seconds: number;
}

const projectOf = (file: string): Project => (file.endsWith(".worker.test.ts") ? "worker" : "unit");
const projects: readonly Project[] = ["unit", "worker"];
const told = ({ outcome, failures: [first] }: Verdict): string =>
  first ? `${first.file} › ${first.test}` : outcome;

/** The mutants that were asked for, in the seed's order. */
function chosen(): Mutant[] {
  const random = randomOf(seed);
  const drawn = readMutants()
    .map((mutant) => ({ mutant, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ mutant }) => mutant);
  const names = values.only?.split(",");
  const unknown = names?.filter((name) => !drawn.some((one) => one.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`no such mutant: ${unknown.join(", ")}`);
  return drawn
    .filter(({ name }) => !names || names.includes(name))
    .slice(0, values.some ? Number(values.some) : undefined);
}

/** The files that are not green without any bug: what they would catch says nothing. */
async function notGreen(files: readonly string[]): Promise<Map<string, string>> {
  const folder = copyOfRepository();
  const found = new Map<string, string>();
  for (const project of projects) {
    const paths = files.filter((file) => projectOf(file) === project);
    if (paths.length === 0) continue;
    const verdict = await runSuites(folder, project, { paths, seconds: paths.length * suiteSecondsMax });
    for (const { file, test } of verdict.failures) found.set(file, test);
    if (verdict.outcome !== "green" && verdict.failures.length === 0)
      for (const path of paths) found.set(path, verdict.outcome);
  }
  remove(folder);
  return found;
}

/** The first failure that has to do with the bug; of the suites that it names, that was looked at before. */
async function proofIn({ failures }: Verdict, catchers: readonly string[]): Promise<string | null> {
  for (const { file, test } of failures)
    if (catchers.includes(file) || (await notGreen([file])).size === 0) return `${file} › ${test}`;
  return null;
}

/** The rooms' suites before all the others: they are the likeliest. */
function others({ hunks }: Mutant): { project: Project; paths: readonly string[]; seconds: number }[] {
  const rooms = hunks.flatMap(({ path }) => /^src\/((?:modules\/\w+|shared|app)\/)/.exec(path)?.[1] ?? []);
  const near = [...new Set(rooms)].map((room) => `test/${room}`);
  const all = { paths: [], seconds: wholeProjectSecondsMax };
  const worker = { project: "worker", ...all } as const;
  return [{ project: "unit", ...all }, ...(near.length > 0 ? [{ ...worker, paths: near }] : []), worker];
}

async function judge(mutant: Mutant, broken: ReadonlyMap<string, string>): Promise<Omit<Result, "seconds">> {
  const { name, bug, catchers, mayHang, file: patch } = mutant;
  const become = (outcome: Result["outcome"], by: string | null) => ({ name, bug, outcome, by });
  const unfit = catchers.find((file) => broken.has(file));
  if (unfit) return become("wrong", `without the bug: ${unfit} › ${broken.get(unfit)}`);
  const folder = copyOfRepository();
  try {
    plant(patch, folder);
    if (values.types) checkTypes(folder);
    const named = projects
      .map((project) => ({ project, paths: catchers.filter((file) => projectOf(file) === project) }))
      .filter(({ paths }) => paths.length > 0)
      .map((suites) => ({ ...suites, bail: true, seconds: suiteSecondsMax }));
    for (const { project, ...suites } of [...named, ...(values.quick ? [] : others(mutant))]) {
      const verdict = await runSuites(folder, project, suites);
      const proof = verdict.outcome === "red" ? await proofIn(verdict, catchers) : null;
      if (proof) return become("caught", proof);
      if (verdict.outcome === "timed out" && mayHang) return become("caught", "timed out");
      if (verdict.outcome === "timed out" || verdict.outcome === "broken")
        return become("wrong", told(verdict));
    }
    return become("survived", null);
  } catch (error) {
    return become("wrong", String(error));
  } finally {
    remove(folder);
  }
}

const mutants = chosen();
console.log(`${mutants.length} mutants, --seed ${seed}`);
const broken = values.green
  ? new Map<string, string>()
  : await notGreen([...new Set(mutants.flatMap((one) => one.catchers))]);
if (!values.green)
  console.log(`their suites without a bug: ${broken.size} not green (${secondsSince(startedAt)} s)`);

const results: Result[] = [];
const waiting = [...mutants];
await Promise.all(
  Array.from({ length: Number(values.jobs) }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const start = performance.now();
      const result = { ...(await judge(next, broken)), seconds: secondsSince(start) };
      results.push(result);
      const { outcome, name, seconds, by, bug } = result;
      console.log(
        `${outcome.padEnd(9)} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${by ?? bug}`,
      );
    }
  }),
);

const namesOf = (outcome: Result["outcome"]) =>
  results.flatMap((one) => (one.outcome === outcome ? one.name : []));
const [caught, survivors, wrong] = [namesOf("caught"), namesOf("survived"), namesOf("wrong")];
const seconds = secondsSince(startedAt);
console.log(
  [
    `\n${caught.length} of ${mutants.length} caught in ${seconds} s`,
    ...(survivors.length > 0 ? [`survived: ${survivors.join(", ")}`] : []),
    ...(wrong.length > 0 ? [`nothing is known of: ${wrong.join(", ")}`] : []),
  ].join("\n"),
);
writeFindings(values.json, {
  seed,
  counts: { bugs: mutants.length, caught: caught.length },
  rows: results
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ bug, outcome, by }) => ({
      name: bug,
      looked: 1,
      violations: outcome === "caught" ? 0 : 1,
      note: by ?? outcome,
    })),
});
process.exit(wrong.length > 0 || caught.length < Math.ceil(mutants.length * caughtShareMin) ? 1 : 0);
