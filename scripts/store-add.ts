/** `npm run store:add -- tea --host tea.example [--host www.tea.example] [--currency GBP]`: one more store. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bindingOf } from "../src/app/stores.ts";
import { innerHostOf, mainStoreId } from "../src/shared/store.ts";
import { Failure, main } from "./local/failure.ts";
import { addStore, readWranglerFile, wranglerFile } from "./local/stores.ts";

const usage = "npm run store:add -- <id> --host <host> [--host <another>] [--currency <code>]";

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { host: { type: "string", multiple: true }, currency: { type: "string" } },
    });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0) throw new Error("one id is wanted");
    return { id, hosts: values.host ?? [], currency: values.currency };
  } catch (error) {
    throw new Failure(`${(error as Error).message}: ${usage}`);
  }
}

main(async () => {
  const store = readArguments();
  const { id, hosts } = store;
  const before = readWranglerFile();
  const after = addStore(before, store);
  if (after === before) {
    console.log(`wrangler.toml has the store ${id} already.`);
    return;
  }
  writeFileSync(wranglerFile, after);
  if (id === mainStoreId) {
    console.log(`wrangler.toml has main at ${hosts.join(", ")}.`);
    return;
  }
  console.log(`wrangler.toml has the store ${id} at ${hosts.join(", ")}, with a database of its own (${bindingOf("DB", id)}).

  On this machine   npm start: it is at http://${innerHostOf(id)}:<port>, and wherever Host: ${hosts[0]} is sent
  Deployed          npm run deploy creates the database; let ${hosts.join(" and ")} lead to the Worker (a custom domain
                    or a route), and say main's own PUBLIC_URL, or main=<host> in STORES: other hosts get a 404
  Its settings      are named ${bindingOf("MAIL_FROM", id)}, ${bindingOf("STRIPE_SECRET_KEY", id)} and so on: without them it sends no mails and takes no cards
`);
});
