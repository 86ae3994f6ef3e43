/**
 * `npm run deploy`: creates what is missing in your Cloudflare account, gives the Worker its secrets on the first
 * deployment, migrates, deploys, and tries what it has deployed. `-- --dry-run` builds and checks without an account.
 */
import { join } from "node:path";
import { unstable_readConfig } from "wrangler";
import { ConfigError } from "../src/app/config.ts";
import { readStores } from "../src/app/stores.ts";
import type { Env } from "../src/env.ts";
import { prepareAssets, root } from "./local/bundle.ts";
import { migrationNames } from "./local/database.ts";
import { deploy } from "./local/deployment.ts";
import { Failure, main } from "./local/failure.ts";
import { smoke } from "./local/smoke.ts";
import { databases, plainSettings } from "./local/stores.ts";
import { wrangler } from "./local/wrangler.ts";

const { queues: described } = unstable_readConfig({ config: join(root, "wrangler.toml") });
const queues = (described.consumers ?? []).map(({ queue }: { queue: string }) => queue);

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
  const isDryRun = process.argv.includes("--dry-run");
  if (fault && !isDryRun) throw new Failure(fault);
  prepareAssets();
  if (isDryRun) {
    process.stdout.write(wrangler("The build", ["deploy", "--dry-run", "--outdir", "dist/deploy"]));
    const names = databases().map(({ binding }) => binding);
    console.log(
      `Would create the queues ${queues.join(", ")}, D1 (${names.join(", ")}), KV, R2, the objects and the workflow where missing,`,
    );
    console.log(
      `apply ${migrationNames().length} migration(s) to each database, set SECRET_KEY and SIGNING_KEY_A where the Worker has none, and try it.`,
    );
    if (fault) console.warn(`It would not be deployed yet. ${fault}.`);
    return;
  }
  await deploy({
    wrangler,
    queues,
    databases: databases(),
    address: plainSettings().PUBLIC_URL,
    isUnattended: Boolean(process.env.CI),
    smoke: (address) => smoke(address, console.log),
    say: console.log,
  });
});
