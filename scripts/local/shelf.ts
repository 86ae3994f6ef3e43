/** A store's database as backups see it, on this machine or deployed: taken as SQL text, emptied, filled. */
import { readFileSync } from "node:fs";
import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4MiniflareOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { bindingOf } from "../../src/app/stores.ts";
import { root } from "./bundle.ts";
import { migrate } from "./database.ts";
import { dropsOf, dump, searchMigration, searchTable, statementsOf, tablesOf } from "./dump.ts";
import { Failure } from "./failure.ts";
import { databases, wranglerFile } from "./stores.ts";
import { wrangler } from "./wrangler.ts";

export interface Shelf {
  /** What the operator should know of before anything is done: where Time Travel leads back to. */
  bookmark(): string | null;
  tables(): Promise<readonly string[]>;
  /** Writes all of it to the file. */
  take(file: string): Promise<void>;
  empty(tables: readonly string[]): Promise<void>;
  /** Fills an empty database from the file, makes the index of searches, and brings the schema up to date. */
  fill(file: string): Promise<void>;
  close(): Promise<void>;
}

const searchFile = join(root, "migrations", searchMigration);
const statementsOfBatch = 100;

/** The binding of the store's database. Throws a `Failure` where there is none. */
export function databaseOf(storeId: string): string {
  const binding = bindingOf("DB", storeId);
  if (!databases().some((one) => one.binding === binding))
    throw new Failure(`wrangler.toml has no store ${storeId}.`);
  return binding;
}

/** The databases alone, without the Worker: no alarm goes off meanwhile. */
export async function localShelf(binding: string, stateDir: string): Promise<Shelf> {
  const { workerOptions } = unstable_getMiniflareWorkerOptions(wranglerFile) as unknown as {
    workerOptions: { readonly d1Databases: unknown };
  };
  const server = new Miniflare(
    convertV4MiniflareOptions({
      resourcePersistencePath: stateDir,
      log: new Log(LogLevel.ERROR),
      workers: [
        {
          modules: true,
          script: "export default { fetch: () => new Response() }",
          compatibilityDate: "2026-11-01",
          d1Databases: workerOptions.d1Databases,
        },
      ],
    } as unknown as V4MiniflareOptions),
  );
  const db = (await server.getBindings<Record<string, D1Database>>())[binding] as D1Database;
  const run = async (statements: readonly string[]) => {
    for (let i = 0; i < statements.length; i += statementsOfBatch)
      await db.batch(statements.slice(i, i + statementsOfBatch).map((statement) => db.prepare(statement)));
  };
  return {
    bookmark: () => null,
    tables: () => tablesOf(db),
    async take(file) {
      await writeFile(file, "");
      let lines: string[] = [];
      for await (const statement of dump(db)) {
        if (lines.push(statement) < 1_000) continue;
        await appendFile(file, `${lines.join("\n")}\n`);
        lines = [];
      }
      await appendFile(file, `${lines.join("\n")}\n`);
    },
    empty: (tables) => run(dropsOf(tables)),
    async fill(file) {
      await run(statementsOf(readFileSync(file, "utf8")));
      await run(statementsOf(readFileSync(searchFile, "utf8")));
      await migrate(db);
    },
    close: () => server.dispose(),
  };
}

/** The deployed database, by wrangler. */
export function remoteShelf(binding: string): Shelf {
  const execute = (what: string, ...args: string[]) =>
    wrangler(what, ["d1", "execute", binding, "--remote", "--yes", ...args]);
  const makeIndex = () => execute("Making the index of searches", "--file", searchFile);
  return {
    bookmark() {
      const said = wrangler("Reading Time Travel's bookmark", [
        "d1",
        "time-travel",
        "info",
        binding,
        "--json",
      ]);
      return (JSON.parse(said) as { bookmark: string }).bookmark;
    },
    async tables() {
      const query = "SELECT name FROM sqlite_master WHERE type = 'table'";
      const said = execute("Reading the names of the tables", "--json", "--command", query);
      const [{ results } = { results: [] }] = JSON.parse(said) as { results: { name: string }[] }[];
      return results.map(({ name }) => name).filter((name) => !/^(sqlite_|_cf_)/.test(name));
    },
    async take(file) {
      // D1 exports no database with a virtual table, and may hang after such a try (cloudflare/workers-sdk#9519).
      execute("Dropping the index of searches", "--command", `DROP TABLE IF EXISTS ${searchTable}`);
      try {
        wrangler("The export", [
          "d1",
          "export",
          binding,
          "--remote",
          "--skip-confirmation",
          "--output",
          file,
        ]);
      } finally {
        makeIndex();
      }
    },
    async empty(tables) {
      execute("Emptying the database", "--command", dropsOf(tables).join(" "));
    },
    async fill(file) {
      execute("The import", "--file", file);
      makeIndex();
      wrangler("Migrating", ["d1", "migrations", "apply", binding, "--remote"]);
    },
    close: async () => {},
  };
}
