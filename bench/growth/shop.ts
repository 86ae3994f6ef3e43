/** A shop of a size on a state folder of its own: served as it is deployed, filled straight in its SQLite file. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Miniflare } from "miniflare";
import { migrate } from "../../scripts/local/database.ts";
import { localSecrets } from "../../scripts/local/secrets.ts";
import { seed } from "../../scripts/local/seed.ts";
import type { Env } from "../../src/env.ts";
import { serveBoth } from "../server.ts";
import {
  orderStatements,
  productStatements,
  projectionStatements,
  type Size,
  type Span,
  userStatements,
  vocabularyStatements,
} from "./rows.ts";

const chunkRows = 50_000;

export interface GrownShop {
  readonly size: Size;
  readonly miniflare: Miniflare;
  readonly base: URL;
  readonly password: string;
  readonly megabytes: number;
  readonly fillSeconds: number;
}

/** Starts and fills it. Events wait in a queue that nobody reads, so that sagas don't compete with requests. */
export async function openShop(stateDir: string, size: Size): Promise<GrownShop> {
  const { demoPassword: password, ...secrets } = await localSecrets(stateDir, undefined);
  const limits = ["default", "auth", "account", "orders"].map((policy) => `${policy}=999999999/60`).join(",");
  const vars = { ENVIRONMENT: "local", LOG_LEVEL: "error", RATE_LIMITS: limits, ...secrets };
  const { miniflare, wharf } = await serveBoth(stateDir, vars, "stub");
  const bindings = { ...(await miniflare.getBindings<Env>("wharf")), ...vars } as Env;
  await migrate(bindings.DB);
  // A busy machine breaks off a call now and then; what was seeded stays, and the rest is taken up again.
  await seed(bindings, password).catch(() => seed(bindings, password));
  const startedAt = performance.now();
  const file = databaseIn(stateDir);
  fill(file, size);
  return {
    ...{ size, miniflare, password },
    base: wharf,
    megabytes: Math.round(statSync(file).size / 1e6),
    fillSeconds: Math.round((performance.now() - startedAt) / 1000),
  };
}

function databaseIn(stateDir: string): string {
  const folder = join(stateDir, "d1", "miniflare-D1DatabaseObject");
  const files = readdirSync(folder).filter((name) => name.endsWith(".sqlite") && name !== "metadata.sqlite");
  if (files.length !== 1) throw new Error(`${files.length} databases in ${folder}`);
  return join(folder, files[0] ?? "");
}

function* chunksOf(count: number): Generator<Span> {
  for (let from = 1; from <= count; from += chunkRows)
    yield { from, to: Math.min(from + chunkRows, count + 1) };
}

function fill(file: string, size: Size): void {
  const db = new DatabaseSync(file);
  db.exec("PRAGMA busy_timeout = 10000; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000");
  const commit = (statements: readonly string[]) => {
    db.exec("BEGIN IMMEDIATE");
    for (const statement of statements) db.exec(statement);
    db.exec("COMMIT");
  };
  commit(userStatements(size));
  for (const span of chunksOf(size.products)) commit(productStatements(span, size));
  commit(vocabularyStatements);
  for (const span of chunksOf(size.orders)) commit(orderStatements(span, size));
  commit(projectionStatements);
  // What was written is in the file itself, not beside it, before anything is measured.
  db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
}
