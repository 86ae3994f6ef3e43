/** The stores of this deployment: which one answers at a host, and what of the bindings and settings is its own. */
import { innerHostOf, mainStoreId, parseStores, type StoreHosts } from "#shared/store.ts";
import type { Env } from "../env.ts";
import { ConfigError } from "./config.ts";

/** A store says these for itself or goes without: main's would bring its customers, mails or money to another shop. */
const ownSettings = [
  "PUBLIC_URL",
  "STOREFRONT_URL",
  "MAIL_FROM",
  "CORS_ORIGINS",
  "OAUTH_PROVIDERS",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
] as const;

/** These are as main's where a store says nothing. */
const inheritedSettings = [
  "CURRENCY",
  "SHIPPING_CARRIER",
  "STRIPE_CAPTURE",
  "PAYMENT_EXPIRY_MINUTES",
] as const;

/** What a store can say for itself. */
export const settingsOfStores: readonly string[] = [...ownSettings, ...inheritedSettings];

/** The name of a binding or setting as the store has it: `DB` of main is `DB_TEA` of tea. */
export const bindingOf = (name: string, storeId: string): string =>
  storeId === mainStoreId ? name : `${name}_${storeId.toUpperCase()}`;

export interface Stores {
  readonly ids: readonly string[];
  /** The store that answers at this address, null where there is none; costs no trip. */
  idAt(url: string): string | null;
  /** The bindings and settings as one store sees them: its own database is the only one. Throws a `ConfigError`. */
  envOf(storeId: string): Env;
}

/** At its first host, or, on this machine, beside main. */
function publicUrlOf(env: Env, { id, hosts: [host] }: StoreHosts): string | undefined {
  if (env.ENVIRONMENT !== "local") return host && `https://${host}`;
  if (!env.PUBLIC_URL || !URL.canParse(env.PUBLIC_URL)) return;
  return Object.assign(new URL(env.PUBLIC_URL), { hostname: innerHostOf(id) }).origin;
}

function scopedTo(store: StoreHosts, env: Env): Env {
  const { id } = store;
  const given = Object.entries(env).filter(([name]) => !/^DB(_|$)/.test(name));
  const all: Readonly<Record<string, unknown>> = { ...env };
  const said = (name: string) => all[bindingOf(name, id)];
  const DB = said("DB");
  if (id !== mainStoreId && !DB) throw new ConfigError(`${bindingOf("DB", id)} is missing: STORES has ${id}`);
  return {
    ...Object.fromEntries(given),
    ...Object.fromEntries(ownSettings.map((name) => [name, said(name)])),
    ...Object.fromEntries(inheritedSettings.map((name) => [name, said(name) ?? all[name]])),
    PUBLIC_URL: said("PUBLIC_URL") ?? publicUrlOf(env, store),
    DB,
    STORE_ID: id,
  } as unknown as Env;
}

function read(env: Env): readonly StoreHosts[] {
  try {
    return parseStores(env.STORES ?? "");
  } catch (error) {
    throw new ConfigError(`Bad configuration: STORES ${(error as Error).message}`);
  }
}

/** Reads the deployment's stores. Throws a `ConfigError` where they can't be told apart. */
export function readStores(env: Env): Stores {
  const stores = read(env);
  const hosts = new Map(
    stores.flatMap((store) => [innerHostOf(store.id), ...store.hosts].map((host) => [host, store.id])),
  );
  const publicHost = env.PUBLIC_URL && URL.parse(env.PUBLIC_URL)?.hostname;
  const owner = publicHost && hosts.get(publicHost);
  if (owner && owner !== mainStoreId)
    throw new ConfigError(`Bad configuration: PUBLIC_URL is main's, and its host ${owner}'s`);
  if (publicHost) hosts.set(publicHost, mainStoreId);
  const isAlone = stores.length === 1;
  // On a laptop any name leads to main. In production one that nobody named is a mistake on its way to a wrong shop.
  const otherwise = isAlone || env.ENVIRONMENT === "local" ? mainStoreId : null;
  if (otherwise === null && !publicHost && stores[0]?.hosts.length === 0)
    throw new ConfigError(
      "Bad configuration: STORES has other stores, so main needs a PUBLIC_URL or hosts there",
    );
  return {
    ids: stores.map(({ id }) => id),
    idAt: (url) => (isAlone ? mainStoreId : (hosts.get(new URL(url).hostname) ?? otherwise)),
    envOf(storeId) {
      const store = stores.find(({ id }) => id === storeId);
      if (!store) throw new ConfigError(`STORES has no ${storeId}`);
      return scopedTo(store, env);
    },
  };
}

const known = new WeakMap<Env, Stores>();

/** The same, read once an isolate. */
export function storesOf(env: Env): Stores {
  let stores = known.get(env);
  if (!stores) {
    stores = readStores(env);
    known.set(env, stores);
  }
  return stores;
}
