/** A deployment, step by step: what is created, migrated, deployed and set, in an order that a serving shop survives. */
import { randomBytes } from "node:crypto";
import { Failure } from "./failure.ts";
import { newSigningKey } from "./secrets.ts";

export interface Deployment {
  /** Runs wrangler; gives what it printed, or throws a `Failure` that begins with the first argument. */
  readonly wrangler: (what: string, args: readonly string[], input?: string) => string;
  readonly queues: readonly string[];
  readonly databases: readonly { readonly binding: string; readonly isCreated: boolean }[];
  /** Where the shop answers; without it, where wrangler says that it has put it. */
  readonly address: string | undefined;
  /** Nobody is there to keep what the first deployment writes into wrangler.toml. */
  readonly isUnattended: boolean;
  readonly smoke: (address: string) => Promise<void>;
  readonly say: (line: string) => void;
}

function createQueues({ wrangler, queues }: Deployment): void {
  const existing = wrangler("Listing queues", ["queues", "list"]);
  for (const queue of queues.filter((name) => !new RegExp(`\\b${name}\\b(?!-)`).test(existing)))
    wrangler(`Creating queue ${queue}`, ["queues", "create", queue]);
}

/** Gives the Worker the secrets that it does not have; those that it has are never touched. */
async function ensureSecrets({ wrangler }: Deployment): Promise<void> {
  const existing = wrangler("Listing secrets", ["secret", "list", "--format", "json"]);
  const names = new Set((JSON.parse(existing) as { name: string }[]).map(({ name }) => name));
  const wanted: Record<string, () => Promise<string>> = {
    SECRET_KEY: async () => randomBytes(32).toString("base64url"),
    SIGNING_KEY_A: () => newSigningKey("a"),
  };
  for (const [name, make] of Object.entries(wanted))
    if (!names.has(name)) wrangler(`Setting ${name}`, ["secret", "put", name], await make());
}

/** Where Time Travel leads back to from now on; a deployment does not fail for want of it. */
function tellBookmark({ wrangler, say }: Deployment, binding: string): void {
  try {
    const said = wrangler("Reading the bookmark", ["d1", "time-travel", "info", binding, "--json"]);
    say(`${binding} before this deployment: Time Travel's bookmark ${JSON.parse(said).bookmark}`);
  } catch {
    say(`Time Travel's bookmark of ${binding} could not be read; its time is ${new Date().toISOString()}`);
  }
}

/** Deploys, and tries what was deployed. Throws a `Failure` that says what to do. */
export async function deploy(deployment: Deployment): Promise<void> {
  const { wrangler, databases, isUnattended, say } = deployment;
  // A deployment creates the databases that have no id in wrangler.toml, and writes it there.
  const { created = [], missing = [] } = Object.groupBy(databases, ({ isCreated }) =>
    isCreated ? "created" : "missing",
  );
  const [lacking] = missing;
  if (lacking && isUnattended)
    throw new Failure(
      `${lacking.binding} has no database_id in wrangler.toml: run npm run deploy once by hand, and commit the file that it has filled in.`,
    );
  createQueues(deployment);
  const migrate = ({ binding }: { readonly binding: string }) =>
    wrangler(`Migrating ${binding}`, ["d1", "migrations", "apply", binding, "--remote"]);
  // Migrations only expand, so the version that is serving goes on with them.
  for (const database of created) {
    tellBookmark(deployment, database.binding);
    migrate(database);
  }
  const said = wrangler("Deploying", ["deploy"]);
  say(said.trimEnd());
  // A new store, main too on the first deployment, answers 500 until it has its tables, and main its secrets.
  missing.forEach(migrate);
  await ensureSecrets(deployment);

  const address = deployment.address ?? /https:\/\/[\w.-]+\.workers\.dev/.exec(said)?.[0];
  if (!address) {
    say("Deployed. Where to is not known; try it by npm run smoke -- https://<your shop>.");
    return;
  }
  try {
    await deployment.smoke(address);
  } catch (error) {
    const back =
      created.length > 0 ? " npx wrangler rollback brings the version before back (docs/deploy.md)." : "";
    throw new Failure(`${(error as Error).message} It is deployed all the same.${back}`);
  }
  say(`Deployed, and it answers as it should at ${address}.`);
}
