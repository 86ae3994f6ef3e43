/** Suites run in a copy of the repository, in a process group that never outlives its time. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "../..");
const archiveBytesMax = 64 * 1024 * 1024;

export type Project = "unit" | "worker";

export interface Verdict {
  /** `broken`: something failed, and it was no test. */
  readonly outcome: "green" | "red" | "timed out" | "broken";
  /** The files that are not green, each with the first of its tests that failed. */
  readonly failures: readonly { readonly file: string; readonly test: string }[];
}

const copies = new Set<string>();
const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) end(child);
  for (const folder of copies) remove(folder);
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));

/** What is committed as the run begins: all of it is about that, whatever is committed meanwhile. */
export const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).trim();

/** A new folder with all that is committed but the mutants, whose own test would see that one is planted. */
export function copyOfRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), "wharf-mutant-"));
  copies.add(folder);
  const archive = ["archive", commit, "--", ".", ":!test/mutants"];
  const input = execFileSync("git", archive, { cwd: root, maxBuffer: archiveBytesMax });
  execFileSync("tar", ["-x", "-C", folder], { input });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

export function remove(folder: string): void {
  copies.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Plants the bug. Throws where the patch does not apply. */
export function plant(patch: string, folder: string): void {
  // Without a repository around it, git takes the folder as it is.
  const env = { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() };
  const { status, stderr } = spawnSync("git", ["apply", "--recount", patch], { cwd: folder, env });
  if (status !== 0) throw new Error(`does not apply: ${stderr}`);
}

/** Throws where the code does not pass the type checker: then no person would have written it. */
export function checkTypes(folder: string): void {
  const { status, stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), { cwd: folder });
  if (status !== 0) throw new Error(`does not compile: ${stdout}`);
}

/** Runs a project's suites, those of these paths only where some are given, up to the first red one with `bail`. */
export async function runSuites(
  folder: string,
  project: Project,
  { paths = [], bail = false, seconds }: { paths?: readonly string[]; bail?: boolean; seconds: number },
): Promise<Verdict> {
  const report = join(folder, "dist", `${project}.json`);
  rmSync(report, { force: true });
  const args = ["run", "--project", project, "--reporter=json", `--outputFile=${report}`];
  const child = spawn(
    join(root, "node_modules/.bin/vitest"),
    [...args, ...(bail ? ["--bail=1"] : []), ...paths],
    {
      cwd: folder,
      detached: true,
      stdio: "ignore",
    },
  );
  running.add(child);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end(child);
  }, seconds * 1000);
  await new Promise((resume) => child.once("exit", resume));
  clearTimeout(timer);
  end(child);
  if (isLate) return { outcome: "timed out", failures: [] };
  return existsSync(report) ? verdictOf(folder, report) : { outcome: "broken", failures: [] };
}

/** Vitest's report, the parts that matter. */
interface Report {
  readonly testResults: readonly {
    /** The file's whole path. */
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Judged by the tests, not by the exit code: an error that nobody waits for is one there, and no test's. */
function verdictOf(folder: string, report: string): Verdict {
  const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
  const failures = testResults
    .filter(({ status }) => status === "failed")
    .map(({ name, message, assertionResults }) => {
      const failed = assertionResults.find(({ status }) => status === "failed");
      return {
        file: relative(folder, name),
        test: failed?.fullName ?? message,
        isTest: failed !== undefined,
      };
    });
  const red = failures.filter(({ isTest }) => isTest);
  if (red.length > 0) return { outcome: "red", failures: red };
  return { outcome: failures.length > 0 ? "broken" : "green", failures };
}

/** Ends the process with all that it has started. */
function end(child: ChildProcess): void {
  running.delete(child);
  try {
    if (child.pid) process.kill(-child.pid, "SIGKILL");
  } catch {
    // They are gone.
  }
}
