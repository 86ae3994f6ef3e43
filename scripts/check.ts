/** `npm run check`: what holds before a commit. With `--all`, as `npm test` runs it, also what CI proves end to end. */
import { spawn } from "node:child_process";
import { root } from "./local/bundle.ts";

interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

/** Seeds what is drawn, so that each day looks somewhere else, and a failure can be had again. */
const today = new Date().toISOString().slice(0, 10).replaceAll("-", "");

const quick: readonly Check[] = [
  { name: "format and lint", command: ["biome", "ci", "--error-on-warnings"] },
  { name: "rooms and layers", command: ["node", "scripts/check-rooms.mjs"] },
  { name: "types", command: ["tsc"] },
  { name: "openapi.json", command: ["node", "scripts/openapi.ts", "--check"] },
  { name: "openapi lint", command: ["redocly", "lint", "openapi.json"] },
  { name: "docs/rooms", command: ["node", "scripts/rooms.ts", "--check"] },
  { name: "unit tests", command: ["vitest", "run", "--project", "unit"] },
  { name: "worker tests", command: ["vitest", "run", "--project", "worker"] },
];

/** Those that take longest come first. The bundle that they start is made by then. */
const thorough: readonly Check[] = [
  { name: "docs/adopt.md", command: ["node", "test/e2e/adopt.ts", "--short"] },
  {
    name: "kills",
    command: [
      ...["node", "test/chaos/run.ts", "--kills", "6", "--points", "4", "--orders", "16"],
      ...["--seed", today],
    ],
  },
  { name: "races", command: ["node", "test/e2e/order-races.ts", "--rounds", "3"] },
  {
    name: "planted bugs",
    command: ["node", "test/mutants/run.ts", "--some", "2", "--green", "--quick", "--seed", today],
  },
  { name: "storm", command: ["node", "test/storm/run.ts", "--events", "500", "--kills", "2"] },
  { name: "start and stop", command: ["node", "test/e2e/start.ts"] },
  { name: "backup and restore", command: ["node", "test/e2e/backup.ts"] },
  { name: "a killed import", command: ["node", "test/e2e/jobs.ts"] },
  // That it runs: what it measures is for a quiet machine.
  { name: "bench", command: ["node", "bench/run.ts", "--rounds", "1", "--seconds", "0.2"] },
  { name: "deployment", command: ["node", "scripts/deploy.ts", "--dry-run"] },
];

// No tool calls home from a check.
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const passed: string[] = [];
const failed: string[] = [];

/** Runs a check; what it says is shown at once, or, beside others, as a whole when it ends. */
async function run({ name, command: [program = "", ...args] }: Check, isAlone: boolean): Promise<void> {
  const title = `\n── ${name}: ${[program, ...args].join(" ")}`;
  if (isAlone) console.log(title);
  const startedAt = performance.now();
  const child = spawn(program, args, {
    cwd: root,
    stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"],
    env,
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => said.push(chunk));
  const status = await new Promise((done) => child.on("error", () => done(1)).on("close", done));
  if (!isAlone) console.log(`${title}\n${Buffer.concat(said)}`);
  console.log(
    `── ${name}: ${status === 0 ? "passed" : "failed"}, ${Math.round((performance.now() - startedAt) / 1000)} s`,
  );
  (status === 0 ? passed : failed).push(name);
}

for (const check of quick) await run(check, true);
if (process.argv.includes("--all")) {
  await run({ name: "weight", command: ["node", "bench/budget.ts"] }, true);
  // Two at a time: they mostly wait for their servers.
  const left = [...thorough];
  const lane = async () => {
    for (let check = left.shift(); check; check = left.shift()) await run(check, false);
  };
  await Promise.all([lane(), lane()]);
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\nchecks: ${passed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
