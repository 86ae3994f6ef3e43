/** The real server as a stranger starts it, in a process group of its own: wait for it, signal it, see what is left. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const root = join(import.meta.dirname, "../../..");
const pollMs = 50;

export const demoPassword = "chandlery-by-the-quay";
/** Settings under which no limit is in the way. */
export const unlimited = {
  LOG_LEVEL: "warn",
  WHARF_DEMO_PASSWORD: demoPassword,
  RATE_LIMITS: "default=1000000/60,auth=1000000/60,account=1000000/60,orders=1000000/60",
};

export interface Server {
  /** The launcher's process id, which is also its group's. */
  readonly group: number;
  readonly address: string;
  /** All that it has printed. */
  readonly printed: () => string;
  /** The launcher's exit code; null where a signal ended it. */
  readonly exit: Promise<number | null>;
  /** Once all that was printed has come, which may be a while after the end. */
  readonly silence: Promise<void>;
}

const groups = new Set<number>();
const folders = new Set<string>();

/** Nothing that these scripts start outlives them, however they end. */
process.on("exit", () => {
  for (const group of groups) signalGroup(group, "SIGKILL");
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));

/** Ends the script as failed when it takes longer than this. */
export function giveUpAfter(seconds: number): void {
  setTimeout(() => {
    console.error(`Not done after ${seconds} s; given up.`);
    process.exit(1);
  }, seconds * 1000).unref();
}

/** An empty folder that is removed at the end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wharf-"));
  folders.add(folder);
  return folder;
}

/** Keeps a folder for whoever looks into a failure. */
export const keepFolder = (folder: string): unknown => folders.delete(folder);

/** A port that nobody listens on, below those that outgoing connections use. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 10_000);
    const probe = createServer();
    const isFree = await new Promise((done) => {
      probe.once("error", () => done(false)).listen(port, "127.0.0.1", () => probe.close(() => done(true)));
    });
    if (isFree) return port;
  }
}

/** Starts `npm start`'s script, or another that serves, without waiting for it. */
export function start(
  port: number,
  stateDir: string,
  settings: Readonly<Record<string, string>>,
  script = "scripts/start.ts",
): Server {
  const child = spawn(process.execPath, ["scripts/run.mjs", script], {
    cwd: root,
    detached: true,
    env: { ...process.env, PORT: String(port), WHARF_STATE_DIR: stateDir, SHOP: "open", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error("the server could not be spawned");
  groups.add(pid);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (more: string) => {
      text += more;
    });
  }
  return {
    group: pid,
    address: `http://127.0.0.1:${port}`,
    printed: () => text,
    exit: new Promise((done) => child.once("exit", (code) => done(code))),
    silence: new Promise((done) => child.once("close", () => done())),
  };
}

/** Waits until it answers; gives how long that took in milliseconds. Throws with what it printed where it ends first. */
export async function ready(server: Server, secondsMax = 120): Promise<number> {
  const startedAt = performance.now();
  let hasEnded = false;
  server.exit.then(() => {
    hasEnded = true;
  });
  while (!hasEnded && performance.now() - startedAt < secondsMax * 1000) {
    const answer = await fetch(`${server.address}/api/v1/system/health`, {
      signal: AbortSignal.timeout(2_000),
    }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.status === 200) return performance.now() - startedAt;
    await sleep(pollMs);
  }
  throw new Error(`the server did not become ready:\n${server.printed()}`);
}

/** The group's processes that live, as `ps` shows them; ended ones that nobody has collected don't count. */
export const living = ({ group }: Server): string[] =>
  execFileSync("ps", ["-A", "-o", "pgid=,stat=,pid=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter(([pgid, stat]) => Number(pgid) === group && !stat?.startsWith("Z"))
    .map(([, , pid, ...args]) => `${pid} ${args.join(" ").slice(0, 120)}`);

/** Waits until nothing of it lives; gives what still does when the time is over. */
export async function gone(server: Server, secondsMax: number): Promise<string[]> {
  const until = performance.now() + secondsMax * 1000;
  let left = living(server);
  while (left.length > 0 && performance.now() < until) {
    await sleep(pollMs);
    left = living(server);
  }
  if (left.length === 0) groups.delete(server.group);
  return left;
}

export function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Kills the whole group at once, as a power cut would, and waits until it is gone. */
export async function kill(server: Server): Promise<void> {
  signalGroup(server.group, "SIGKILL");
  const left = await gone(server, 10);
  if (left.length > 0) throw new Error(`outlived SIGKILL: ${left.join("; ")}`);
}
