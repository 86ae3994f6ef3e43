/**
 * Runs a script of this repository on the Node that the repository brings along, after installing what is missing.
 * Plain JavaScript without a dependency: it is what a fresh clone starts with, on any Node from 20 on.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const node = join(bin, "node");

/** True where node_modules is there and not older than the lock file that it was installed from. */
function isInstalled() {
  const installed = join(root, "node_modules", ".package-lock.json");
  return (
    existsSync(node) &&
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs
  );
}

if (!isInstalled()) {
  console.log("Installing what is missing (once)…");
  // Not `npm ci`: it refuses a lock file that lacks the optional packages of other platforms.
  const install = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", install, { cwd: root, stdio: "inherit" });
  if (status !== 0 || !existsSync(node)) {
    console.error("wharf: installing failed; see the lines above.");
    process.exit(1);
  }
}

const child = spawn(node, process.argv.slice(2), {
  cwd: root,
  stdio: "inherit",
  env: {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_HIDE_BANNER: "true",
  },
});
// Passed on, for a signal may be sent to this process alone; after Ctrl-C the script hears of it twice.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
