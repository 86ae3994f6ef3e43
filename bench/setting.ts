/** What is measured: Wharf and the bare Worker with a filled shop, on a state of their own that goes with the run. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Miniflare } from "miniflare";
import { localSecrets } from "../scripts/local/secrets.ts";
import type { Env } from "../src/env.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { type Flood, serveBoth } from "./server.ts";
import { fillShop } from "./shop.ts";

export interface Setting {
  readonly logLevel: string;
  readonly flood: Flood;
  /** Unminified, for people. */
  readonly isReadable?: boolean;
}

/** Starts both, fills the shop, and ends them after the work. */
export async function inSetting(
  { logLevel, flood, isReadable = false }: Setting,
  work: (candidates: readonly Candidate[], miniflare: Miniflare, env: Env) => Promise<void>,
): Promise<void> {
  const stateDir = mkdtempSync(join(tmpdir(), "wharf-bench-"));
  process.on("exit", () => rmSync(stateDir, { recursive: true, force: true }));
  const { demoPassword: _, ...secrets } = await localSecrets(stateDir, undefined);
  const limits = ["default", "auth", "account", "orders"].map((policy) => `${policy}=999999999/60`).join(",");
  const vars = { ENVIRONMENT: "local", LOG_LEVEL: logLevel, RATE_LIMITS: limits, ...secrets };
  const { miniflare, wharf, bare } = await serveBoth(stateDir, vars, flood, isReadable);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => miniflare.dispose().finally(() => process.exit(1)));
  }
  try {
    const bindings = await miniflare.getBindings<Env>("wharf");
    // Counted in this process, where a stub of the shield can't be asked.
    const FLOOD = { limit: async () => ({ success: true }) };
    const env = { ...bindings, ...vars, FLOOD, LOG_LEVEL: "error" } as Env;
    await work(candidatesOf(bare, wharf, await fillShop(env)), miniflare, env);
  } finally {
    await miniflare.dispose();
  }
}
