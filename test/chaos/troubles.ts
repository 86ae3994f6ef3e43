/** What befalls a server that lives on: a database that somebody else has locked, and a stop of all its processes. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { type Server, signalGroup } from "../e2e/support/server.ts";
import type { Trouble } from "./plan.ts";

function databaseFile(stateDir: string): string {
  const folder = join(stateDir, "d1/miniflare-D1DatabaseObject");
  const file = readdirSync(folder).find((name) => /^[0-9a-f]+\.sqlite$/.test(name));
  if (!file) throw new Error(`no database in ${folder}`);
  return join(folder, file);
}

/** Takes the write lock, as another process that writes for long; gives what lets it go. */
function lock(stateDir: string): () => void {
  const database = new DatabaseSync(databaseFile(stateDir), { timeout: 5_000 });
  database.exec("BEGIN IMMEDIATE");
  return () => {
    database.exec("ROLLBACK");
    database.close();
  };
}

function freeze({ group }: Server): () => void {
  signalGroup(group, "SIGSTOP");
  return () => signalGroup(group, "SIGCONT");
}

/** Brings the trouble when it is due and ends it after its time, or when the life does. */
export async function befall(
  { kind, afterMs, forMs }: Trouble,
  server: Server,
  stateDir: string,
  signal: AbortSignal,
): Promise<boolean> {
  const pause = (ms: number) => sleep(ms, undefined, { signal }).catch(() => {});
  await pause(afterMs);
  if (signal.aborted) return false;
  const end = kind === "busy" ? lock(stateDir) : freeze(server);
  await pause(forMs);
  end();
  return true;
}
