/** The stores as wrangler.toml has them: read for migrations, and one more written by `npm run store:add`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unstable_readConfig } from "wrangler";
import { bindingOf } from "../../src/app/stores.ts";
import { faultOfHost, faultOfStoreId, mainStoreId, parseStores } from "../../src/shared/store.ts";
import { root } from "./bundle.ts";
import { Failure } from "./failure.ts";

export const wranglerFile = join(root, "wrangler.toml");

interface Described {
  readonly d1_databases: readonly { readonly binding: string; readonly database_id?: string }[];
  readonly vars: Readonly<Record<string, string>>;
}

const described = (): Described => unstable_readConfig({ config: wranglerFile }) as unknown as Described;

/** The bindings of all stores' databases, and whether they have been created. */
export const databases = (): { binding: string; isCreated: boolean }[] =>
  described().d1_databases.map(({ binding, database_id }) => ({ binding, isCreated: Boolean(database_id) }));

/** The settings that are not secret. */
export const plainSettings = (): Readonly<Record<string, string>> => described().vars;

export interface NewStore {
  readonly id: string;
  readonly hosts: readonly string[];
  /** ISO 4217; main's where it is not said. */
  readonly currency?: string | undefined;
}

/** The line of a setting in `[vars]`, right behind the others where it is new. */
function withSetting(toml: string, name: string, value: string): string {
  const line = `${name} = ${JSON.stringify(value)}`;
  const present = new RegExp(`^${name} *=.*$`, "m");
  if (present.test(toml)) return toml.replace(present, () => line);
  const [settings] = /^\[vars\]\n(?:(?!\[).*\n)*?(?=(?:#.*\n|\n)*(?:\[|$(?![\s\S])))/m.exec(toml) ?? [];
  if (settings === undefined) throw new Failure("wrangler.toml has no [vars] to write STORES into.");
  return toml.replace(settings, () => `${settings}${line}\n`);
}

/** The binding of the store's database, behind those that there are. */
function withDatabase(toml: string, id: string): string {
  const binding = bindingOf("DB", id);
  if (new RegExp(`^binding *= *"${binding}"`, "m").test(toml)) return toml;
  const block = `[[d1_databases]]\nbinding = "${binding}"\ndatabase_name = "wharf-${id}"\nmigrations_dir = "migrations"\n`;
  const blocks = [...toml.matchAll(/^\[\[d1_databases\]\]\n(?:[^[\n].*\n)*/gm)];
  const last = blocks.at(-1);
  if (!last) throw new Failure("wrangler.toml has no [[d1_databases]] to add another to.");
  const end = last.index + last[0].length;
  return `${toml.slice(0, end)}\n${block}${toml.slice(end)}`;
}

const settingIn = (toml: string, name: string): string =>
  new RegExp(`^${name} *= *"(.*)"`, "m").exec(toml)?.[1] ?? "";

/**
 * wrangler.toml with the store in it; the same text where it was there. Of a store that is there, hosts and currency
 * are replaced by the given ones; main, which is always there, can be given its hosts so. Throws a `Failure`.
 */
export function addStore(toml: string, { id, hosts, currency }: NewStore): string {
  const fault =
    faultOfStoreId(id) ??
    (hosts.length === 0 ? "say where it is: --host shop.example" : null) ??
    hosts.map(faultOfHost).find((one) => one !== null);
  if (fault) throw new Failure(`store ${id}: ${fault}.`);
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw new Failure(`--currency ${currency} is not an ISO 4217 code such as USD.`);
  const kept = settingIn(toml, "STORES")
    .split(",")
    .filter((part) => part.trim() !== "");
  const isIt = (part: string) => part.trim().startsWith(`${id}=`);
  const entry = `${id}=${hosts.join("|")}`;
  const stores = (kept.some(isIt) ? kept.map((part) => (isIt(part) ? entry : part)) : [...kept, entry]).join(
    ",",
  );
  try {
    parseStores(stores);
  } catch (error) {
    throw new Failure(`STORES would be wrong: ${(error as Error).message}.`);
  }
  const listed = withSetting(toml, "STORES", stores);
  const priced = currency ? withSetting(listed, bindingOf("CURRENCY", id), currency) : listed;
  return id === mainStoreId ? priced : withDatabase(priced, id);
}

export const readWranglerFile = (): string => readFileSync(wranglerFile, "utf8");
