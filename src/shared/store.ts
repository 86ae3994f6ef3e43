/** The stores of a deployment: what they are called, at which hosts they answer, and how they share a space of names. */

/** The store that is always there. */
export const mainStoreId = "main";

/**
 * A store's own name for a thing in a space that all stores share. Main's names are bare, as they were before there
 * were other stores, so that what exists is found.
 */
export const nameFor = (storeId: string, name: string, separator = ":"): string =>
  storeId === mainStoreId ? name : `${storeId}${separator}${name}`;

export interface StoreHosts {
  readonly id: string;
  /** The one that it is known by first. */
  readonly hosts: readonly string[];
}

const idForm = /^[a-z][a-z0-9]{1,15}$/;
const hostLengthMax = 253;
const hostForm = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** Why this can't be a store's id, or null where it can: it is in names of bindings, keys and objects. */
export const faultOfStoreId = (id: string): string | null =>
  idForm.test(id) ? null : `"${id}" is not an id of 2 to 16 letters a-z and digits, a letter first`;

/** Why this can't be a store's host, or null where it can. */
export const faultOfHost = (host: string): string | null =>
  host.length <= hostLengthMax && hostForm.test(host)
    ? null
    : `"${host}" is not a host name such as shop.example: in lower case, without scheme, port and path`;

/** Where a store answers beside its hosts: to people on the same machine, and to Wharf's own calls. */
export const innerHostOf = (storeId: string): string => `${storeId}.localhost`;

/** Reads `tea=tea.example|www.tea.example,wine=wine.example`; main is among them, first. Throws on anything else. */
export function parseStores(text: string): readonly StoreHosts[] {
  const stores = new Map<string, readonly string[]>();
  for (const part of text.split(",").filter((one) => one.trim() !== "")) {
    const [, id, hostList] = /^\s*([^=]*)=(.*)$/.exec(part) ?? [];
    if (id === undefined || hostList === undefined) throw new Error(`"${part.trim()}" is not id=host|host`);
    const hosts = hostList.split("|").map((host) => host.trim());
    const fault = faultOfStoreId(id) ?? hosts.map(faultOfHost).find((one) => one !== null);
    if (fault) throw new Error(fault);
    if (stores.has(id)) throw new Error(`${id} is there twice`);
    stores.set(id, hosts);
  }
  const main = { id: mainStoreId, hosts: stores.get(mainStoreId) ?? [] };
  stores.delete(mainStoreId);
  const all = [main, ...[...stores].map(([id, hosts]) => ({ id, hosts }))];
  // A store's inner host may be said, too.
  const owners = new Map(all.map(({ id }) => [innerHostOf(id), id]));
  for (const { id, hosts } of all) {
    for (const host of hosts) {
      const owner = owners.get(host);
      if (owner !== undefined && owner !== id) throw new Error(`${host} is of both ${owner} and ${id}`);
      owners.set(host, id);
    }
  }
  return all;
}
