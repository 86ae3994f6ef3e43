/**
 * `npm run backup -- [file.sql] [--store tea] [--remote]`: a store's database as SQL text. A deployed one has no search
 * and takes no changes of products until it is over; everything else goes on as far as D1 lets it.
 */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { mainStoreId } from "../src/shared/store.ts";
import { Failure, main } from "./local/failure.ts";
import { readSettings } from "./local/settings.ts";
import { databaseOf, localShelf, remoteShelf } from "./local/shelf.ts";

main(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { store: { type: "string", default: mainStoreId }, remote: { type: "boolean", default: false } },
  });
  const day = new Date().toISOString().slice(0, 19).replaceAll(":", "-");
  const file = resolve(positionals[0] ?? `backups/${values.store}-${day}.sql`);
  if (existsSync(file)) throw new Failure(`${file} is there already; say another name.`);
  const binding = databaseOf(values.store);
  const { stateDir } = readSettings(process.env);
  if (!values.remote && !existsSync(stateDir)) throw new Failure(`there is nothing in ${stateDir} yet.`);
  mkdirSync(dirname(file), { recursive: true });
  const shelf = values.remote ? remoteShelf(binding) : await localShelf(binding, stateDir);
  try {
    if (!(await shelf.tables()).includes("d1_migrations")) throw new Failure(`${binding} has no tables yet.`);
    const bookmark = shelf.bookmark();
    if (bookmark) console.log(`Time Travel's bookmark of this moment: ${bookmark}`);
    await shelf.take(file);
  } finally {
    await shelf.close();
  }
  console.log(`${file} has ${values.store} (${Math.ceil(statSync(file).size / 1024).toLocaleString("en")} KiB).
It is everything about your customers, in plain: keep it as safe as the database. Keep SECRET_KEY too, apart from it:
second factors, connections and webhook secrets in it open with that key alone.`);
});
