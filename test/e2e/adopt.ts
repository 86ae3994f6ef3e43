/**
 * `npm run adopt`: follows docs/adopt.md word by word in a copy of the repository, down to its last green check. With
 * `--short`, as in CI, what takes minutes is replaced: of the checks those of the new room are left.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { root } from "../../scripts/local/bundle.ts";
import { Failure, main } from "../../scripts/local/failure.ts";
import { edited, stepsOf } from "./support/guide.ts";

const bin = join(root, "node_modules/.bin");
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  ...Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((who) => [
      [`GIT_${who}_NAME`, "A reader"],
      [`GIT_${who}_EMAIL`, "reader@example.com"],
    ]),
  ),
};

function run(folder: string, line: string): void {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, env, encoding: "utf8" });
  if (status !== 0)
    throw new Failure(`${line}: ended with ${status}\n${stdout.slice(-4000)}${stderr.slice(-4000)}`);
}

/** What is committed here or new, with the same packages, in a repository of its own. */
function copyInto(folder: string): void {
  const listed = spawnSync("git", ["ls-files", "-coz", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  if (listed.status !== 0) throw new Failure("git does not know which files belong to the repository.");
  for (const file of listed.stdout.split("\0").filter((name) => name !== "")) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(realpathSync(join(root, "node_modules")), join(folder, "node_modules"));
  // Older than what was installed by it: nothing is missing.
  utimesSync(join(folder, "package-lock.json"), 0, 0);
  run(folder, "git init -q && git add -A && git commit -q -m copied");
}

const shortened: Readonly<Record<string, readonly string[]>> = {
  "npm run new:room -- appointments --prefix apt": [
    "npm run new:room -- appointments --prefix apt --without-storage",
    // As generated, before a line of it was changed.
    "biome ci --error-on-warnings",
    "tsc",
    "vitest run test/modules/appointments",
  ],
  "npm run storage": [],
  "npm run check": [
    "biome ci --error-on-warnings",
    "node scripts/check-rooms.mjs",
    "tsc",
    "node scripts/openapi.ts --check",
    "node scripts/rooms.ts --check",
    "vitest run test/modules/appointments",
    "vitest run --project worker test/app/contract test/app/authorization -t ppointment",
  ],
};

main(async () => {
  const isShort = process.argv.includes("--short");
  const steps = stepsOf(readFileSync(join(root, "docs/adopt.md"), "utf8"));
  for (const line of ["npm run check", ...Object.keys(shortened)])
    if (!steps.some((step) => step.kind === "command" && step.line === line))
      throw new Failure(`docs/adopt.md does not say ${line} any more.`);
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "wharf-adopt-"));
  try {
    copyInto(folder);
    for (const step of steps) {
      if (step.kind === "edit") {
        console.log(`edit ${step.file}`);
        const path = join(folder, step.file);
        writeFileSync(path, edited(readFileSync(path, "utf8"), step.file, step.hunks));
        continue;
      }
      for (const line of (isShort && shortened[step.line]) || [step.line]) {
        console.log(line);
        run(folder, line);
      }
    }
    console.log(`adopt: ${steps.length} steps of docs/adopt.md, and the project is green`);
  } finally {
    if (process.argv.includes("--keep")) console.log(`kept in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
});
