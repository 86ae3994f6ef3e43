/**
 * `npm run deploy`: creates what is missing in your Cloudflare account, gives the Worker its secrets on the first
 * deployment, migrates and deploys. `-- --dry-run` builds and checks all of it without an account.
 */

import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { unstable_readConfig } from "wrangler";
import { ConfigError } from "../src/app/config.ts";
import { readStores } from "../src/app/stores.ts";
import type { Env } from "../src/env.ts";
import { prepareAssets, root } from "./local/bundle.ts";
import { migrationNames } from "./local/database.ts";
import { Failure, main } from "./local/failure.ts";
import { newSigningKey } from "./local/secrets.ts";
import { databases, plainSettings } from "./local/stores.ts";

const isDryRun = process.argv.includes("--dry-run");

function wrangler(what: string, args: readonly string[], input?: string): string {
  const { status, stdout } = spawnSync(join(root, "node_modules/.bin/wrangler"), args, {
    cwd: root,
    encoding: "utf8",
    stdio: [input === undefined ? "inherit" : "pipe", "pipe", "inherit"],
    ...(input === undefined ? {} : { input }),
  });
  if (status !== 0) throw new Failure(`${what} failed; see above.`);
  return stdout;
}

const { queues: described } = unstable_readConfig({ config: join(root, "wrangler.toml") });
const queues = (described.consumers ?? []).map(({ queue }: { queue: string }) => queue);

function createQueues(): void {
  const existing = wrangler("Listing queues", ["queues", "list"]);
  for (const queue of queues.filter((name: string) => !new RegExp(`\\b${name}\\b(?!-)`).test(existing))) {
    wrangler(`Creating queue ${queue}`, ["queues", "create", queue]);
  }
}

/** Gives the Worker the secrets that it does not have; those that it has are never touched. */
async function ensureSecrets(): Promise<void> {
  const existing = wrangler("Listing secrets", ["secret", "list", "--format", "json"]);
  const names = new Set((JSON.parse(existing) as { name: string }[]).map(({ name }) => name));
  const wanted: Record<string, () => Promise<string>> = {
    SECRET_KEY: async () => randomBytes(32).toString("base64url"),
    SIGNING_KEY_A: () => newSigningKey("a"),
  };
  for (const [name, make] of Object.entries(wanted)) {
    if (!names.has(name)) wrangler(`Setting ${name}`, ["secret", "put", name], await make());
  }
}

/** Says what would stop the Worker: stores that can't be told apart by their hosts; null where they can. */
function faultOfStores(): string | null {
  try {
    readStores(plainSettings() as unknown as Env);
    return null;
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

main(async () => {
  const fault = faultOfStores();
  if (fault && !isDryRun) throw new Failure(fault);
  prepareAssets();
  if (isDryRun) {
    process.stdout.write(wrangler("The build", ["deploy", "--dry-run", "--outdir", "dist/deploy"]));
    const names = databases().map(({ binding }) => binding);
    console.log(
      `Would create the queues ${queues.join(", ")}, D1 (${names.join(", ")}), KV, R2, the objects and the workflow where missing,`,
    );
    console.log(
      `apply ${migrationNames().length} migration(s) to each database, and set SECRET_KEY and SIGNING_KEY_A where the Worker has none.`,
    );
    if (fault) console.warn(`It would not be deployed yet. ${fault}.`);
    return;
  }
  createQueues();
  const migrateRemotely = ({ binding }: { binding: string }) =>
    wrangler(`Migrating ${binding}`, ["d1", "migrations", "apply", binding, "--remote"]);
  // A deployment creates the databases that have no id in wrangler.toml, and writes it there.
  const { created = [], missing = [] } = Object.groupBy(databases(), ({ isCreated }) =>
    isCreated ? "created" : "missing",
  );
  // Migrations only expand, so the version that is serving goes on with them.
  created.forEach(migrateRemotely);
  process.stdout.write(wrangler("Deploying", ["deploy"]));
  // A new store, main too on the first deployment, answers 500 until it has its tables, and main its secrets.
  missing.forEach(migrateRemotely);
  await ensureSecrets();
  console.log("Deployed. Check it with GET /api/v1/system/health/ready.");
});
