/** `npm run check`: what holds before a commit. With `--all`, as `npm test` runs it, also what CI proves end to end. */
import { spawnSync } from "node:child_process";
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

const thorough: readonly Check[] = [
  { name: "weight", command: ["node", "bench/budget.ts"] },
  // That it runs: what it measures is for a quiet machine.
  { name: "bench", command: ["node", "bench/run.ts", "--rounds", "1", "--seconds", "0.2"] },
  { name: "deployment", command: ["node", "scripts/deploy.ts", "--dry-run"] },
  { name: "start and stop", command: ["node", "test/e2e/start.ts"] },
  { name: "docs/adopt.md", command: ["node", "test/e2e/adopt.ts", "--short"] },
  { name: "races", command: ["node", "test/e2e/order-races.ts", "--rounds", "3"] },
  { name: "backup and restore", command: ["node", "test/e2e/backup.ts"] },
  { name: "a killed import", command: ["node", "test/e2e/jobs.ts"] },
  {
    name: "kills",
    command: [
      "node",
      "test/chaos/run.ts",
      "--kills",
      "6",
      "--points",
      "4",
      "--orders",
      "16",
      "--seed",
      today,
    ],
  },
  {
    name: "planted bugs",
    command: ["node", "test/mutants/run.ts", "--some", "2", "--green", "--quick", "--seed", today],
  },
  { name: "storm", command: ["node", "test/storm/run.ts", "--events", "500", "--kills", "2"] },
];

const checks = process.argv.includes("--all") ? [...quick, ...thorough] : quick;
// No tool calls home from a check.
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
const failed: string[] = [];
for (const {
  name,
  command: [program = "", ...args],
} of checks) {
  console.log(`\n── ${name}: ${[program, ...args].join(" ")}`);
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", env });
  if (status !== 0) failed.push(name);
}

const passed = checks.length - failed.length;
if (failed.length > 0) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\nchecks: ${passed} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
