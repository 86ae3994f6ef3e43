/**
 * `npm run restore -- file.sql [--store tea] [--remote] [--replace]`: fills an empty database from a backup, makes the
 * index of searches, and brings the schema up to date. `--replace` empties the database first.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parseArgs } from "node:util";
import { mainStoreId } from "../src/shared/store.ts";
import { Failure, main } from "./local/failure.ts";
import { ensureWritable, readSettings } from "./local/settings.ts";
import { databaseOf, localShelf, remoteShelf } from "./local/shelf.ts";

/** Fails before anything is thrown away where the file is no shop's backup. */
function tryOut(file: string): void {
  const scratch = new DatabaseSync(":memory:", { enableForeignKeyConstraints: false });
  try {
    scratch.exec(readFileSync(file, "utf8"));
    scratch.prepare("SELECT 1 FROM users, products, orders LIMIT 1").all();
  } catch (error) {
    throw new Failure(`${file} is no backup of a shop: ${(error as Error).message}.`);
  } finally {
    scratch.close();
  }
}

main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      store: { type: "string", default: mainStoreId },
      remote: { type: "boolean", default: false },
      replace: { type: "boolean", default: false },
    },
  });
  const [given] = positionals;
  if (given === undefined) throw new Failure("say which backup: npm run restore -- backups/main.sql");
  const file = resolve(given);
  if (!existsSync(file)) throw new Failure(`there is no ${file}.`);
  const binding = databaseOf(values.store);
  const { stateDir } = readSettings(process.env);
  if (!values.remote) ensureWritable(stateDir);
  const shelf = values.remote ? remoteShelf(binding) : await localShelf(binding, stateDir);
  try {
    const tables = await shelf.tables();
    tryOut(file);
    if (tables.length > 0 && !values.replace)
      throw new Failure(`${binding} is not empty; --replace throws away what is in it.`);
    if (tables.length > 0) {
      const bookmark = shelf.bookmark();
      if (bookmark) console.log(`Time Travel leads back to before this by the bookmark ${bookmark}`);
      await shelf.empty(tables);
    }
    await shelf.fill(file);
  } finally {
    await shelf.close();
  }
  console.log(`${values.store} is as it was in ${file}, with the newest schema.
The head of the audit log is kept outside of the database: an admin has to take the log as it is now, by
POST /api/v1/audit-log/anchor (docs/deploy.md).`);
});
