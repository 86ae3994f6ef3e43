/** Wharf and the bare Worker side by side in one workerd, on one database, each on a socket of its own. */
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4MiniflareOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { bundle, root } from "../scripts/local/bundle.ts";

/** The part of wrangler's reading of wrangler.toml that a measured run changes. */
interface WorkerOptions {
  readonly name?: string;
  readonly compatibilityDate: string;
  readonly modulesRules: unknown;
  readonly assets: unknown;
  readonly queueConsumers: unknown;
  readonly cronTriggers: unknown;
  readonly bindings: Readonly<Record<string, string>>;
  readonly d1Databases: object;
  readonly durableObjects: object;
  readonly ratelimits: { readonly FLOOD: object };
}

export interface Servers {
  readonly miniflare: Miniflare;
  readonly wharf: URL;
  readonly bare: URL;
}

const unlimited = 1_000_000_000;
const moduleOf = (script: string) => ({ modules: true, scriptPath: script, modulesRoot: join(script, "..") });
// workerd's own socket of a Worker: neither Miniflare's entry Worker nor its proxy is in between. A Worker with
// assets would get their router before it, which production skips (run_worker_first), so they are left out.
const directly = { unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] };

/** The flood shield as Miniflare emulates it, on SQLite, or one that only answers, as fast as a call can be. */
export type Flood = "emulated" | "stub";

/** Starts both; `isReadable` has the functions by their names. Events are taken by a queue that nobody reads, so that sagas don't compete with requests. */
export async function serveBoth(
  stateDir: string,
  vars: Record<string, string>,
  flood: Flood,
  isReadable = false,
): Promise<Servers> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(root, "wrangler.toml")) as unknown as {
    workerOptions: WorkerOptions;
  };
  const { modulesRules: _, assets: __, queueConsumers: ___, cronTriggers: ____, ...worker } = workerOptions;
  const wharf = {
    ...worker,
    ...moduleOf(isReadable ? bundle("readable", "src/index.ts", ["--no-minify"]) : bundle()),
    ...directly,
    name: "wharf",
    bindings: { ...worker.bindings, ...vars },
    durableObjects: {
      ...worker.durableObjects,
      CARETAKER: { className: "Caretaker", scriptName: "bench-bare", useSQLite: true },
    },
    ...(flood === "stub"
      ? { ratelimits: {}, serviceBindings: { FLOOD: { name: "bench-bare", entrypoint: "OpenShield" } } }
      : { ratelimits: { FLOOD: { ...worker.ratelimits.FLOOD, simple: { limit: unlimited, period: 10 } } } }),
  };
  const bare = {
    ...moduleOf(bundle("bench-bare", "bench/bare.ts")),
    ...directly,
    name: "bench-bare",
    compatibilityDate: worker.compatibilityDate,
    d1Databases: worker.d1Databases,
    durableObjects: { CARETAKER: { className: "Caretaker", useSQLite: true } },
  };
  const options = {
    host: "127.0.0.1",
    port: 0,
    inspectorPort: 0,
    cf: false,
    resourcePersistencePath: stateDir,
    log: new Log(LogLevel.ERROR),
    // The access log is written as in production; here only what went wrong is of interest.
    handleStructuredLogs: ({ level, message }: { level: string; message: string }) => {
      if (level === "warn" || level === "error") console.error(message);
    },
    workers: [wharf, bare],
  };
  const miniflare = new Miniflare(convertV4MiniflareOptions(options as unknown as V4MiniflareOptions));
  await miniflare.ready;
  return {
    miniflare,
    wharf: await miniflare.unsafeGetDirectURL("wharf"),
    bare: await miniflare.unsafeGetDirectURL("bench-bare"),
  };
}
