/** wrangler as the scripts call it: its answer, or a failure that says what failed. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./bundle.ts";
import { Failure } from "./failure.ts";

/** Runs it; gives what it printed. Throws a `Failure` that begins with `what`. */
export function wrangler(what: string, args: readonly string[], input?: string): string {
  // WRANGLER is another program in its place, for tests.
  const program = process.env.WRANGLER ?? join(root, "node_modules/.bin/wrangler");
  const { status, stdout } = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    stdio: [input === undefined ? "inherit" : "pipe", "pipe", "inherit"],
    ...(input === undefined ? {} : { input }),
  });
  if (status !== 0) throw new Failure(`${what} failed; see above.`);
  return stdout;
}
