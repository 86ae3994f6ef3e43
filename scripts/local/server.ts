/** Wharf on this machine: the deployed bundle in workerd, on local D1, KV, Durable Objects, Queues and Workflows. */
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4MiniflareOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { requestsPerAsk } from "../../src/shared/rate-limit/flood-shield.ts";
import { parsePolicies } from "../../src/shared/rate-limit/policy.ts";
import { bundle, root } from "./bundle.ts";

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly stateDir: string;
  /** Settings and secrets of the Worker. */
  readonly vars: Readonly<Record<string, string>>;
  /** The bundle to run; the product's own by default. */
  readonly script?: string;
  readonly quiet?: boolean;
  /** Lets a debugger look into the isolates. */
  readonly isInspected?: boolean;
}

/** The part of wrangler's reading of wrangler.toml that a local run changes. */
interface WorkerOptions {
  readonly modulesRules: unknown;
  readonly bindings: Readonly<Record<string, string>>;
  readonly ratelimits: { readonly FLOOD: object };
  readonly assets: { readonly routerConfig: object };
}

const floodPeriodSeconds = 10;

const asksAtLeast = 40;

/** How often the flood shield may be asked for an address: never tighter than the loosest policy of the run. */
function floodLimit(rateLimits: string): number {
  const rates = Object.values(parsePolicies(rateLimits)).map(
    ({ limit, windowSeconds }) => limit / windowSeconds,
  );
  return Math.max(asksAtLeast, Math.ceil((4 * Math.max(...rates) * floodPeriodSeconds) / requestsPerAsk));
}

/** Starts the Worker; it serves when the promise resolves. `dispose()` ends it and leaves no process. */
export async function serve({
  port,
  stateDir,
  vars,
  script = bundle(),
  quiet = false,
  isInspected = false,
}: ServerOptions): Promise<Miniflare> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(root, "wrangler.toml")) as unknown as {
    workerOptions: WorkerOptions;
  };
  // The bundle is one module: how wrangler would have found others says nothing here.
  const { modulesRules: _, assets, bindings, ratelimits, ...worker } = workerOptions;
  const flood = floodLimit(vars.RATE_LIMITS ?? "");
  const options = {
    host: "127.0.0.1",
    port,
    cf: false,
    ...(isInspected ? { inspectorPort: 0, inspectorHost: "127.0.0.1" } : {}),
    resourcePersistencePath: stateDir,
    log: new Log(quiet ? LogLevel.ERROR : LogLevel.WARN),
    workers: [
      {
        ...worker,
        modules: true,
        scriptPath: script,
        modulesRoot: join(script, ".."),
        bindings: { ...bindings, ...vars },
        ratelimits: { FLOOD: { ...ratelimits.FLOOD, simple: { limit: flood, period: floodPeriodSeconds } } },
        assets: { directory: join(root, "public"), binding: "ASSETS", routerConfig: assets.routerConfig },
      },
    ],
  };
  const server = new Miniflare(convertV4MiniflareOptions(options as unknown as V4MiniflareOptions));
  await server.ready;
  return server;
}
