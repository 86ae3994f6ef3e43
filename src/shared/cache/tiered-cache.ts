/**
 * The read cache: isolate memory for seconds, then KV, then the loader. KV failing costs speed, nothing else.
 * Only what is public is ever put here.
 */
import type { Store } from "../context.ts";
import { describeError, type Logger } from "../log.ts";

export interface CachePolicy {
  /** How long an isolate believes its own copy. */
  readonly memorySeconds: number;
  /** How long KV keeps it; KV's own least is 60. */
  readonly kvSeconds: number;
}

interface Entry {
  readonly json: string;
  readonly expiresAt: number;
}

/** One refill under way. */
interface Fill {
  json: Promise<string>;
}

const memoryEntriesMax = 5_000;

export class TieredCache {
  readonly #kv: KVNamespace;
  readonly #log: Logger;
  readonly #memory = new Map<string, Entry>();
  readonly #loading = new Map<string, Fill>();

  constructor(kv: KVNamespace, log: Logger) {
    this.#kv = kv;
    this.#log = log;
  }

  /** The JSON under the key, loaded and kept where no tier has it. One load an isolate, however many ask. */
  async read(store: Store, key: string, policy: CachePolicy, load: () => Promise<string>): Promise<string> {
    const id = keyOf(store, key);
    const now = Date.now();
    const hit = this.#memory.get(id);
    if (hit && hit.expiresAt > now) return hit.json;
    const loading = this.#loading.get(id);
    if (loading) return loading.json;
    const fill: Fill = { json: Promise.resolve("") };
    fill.json = this.#fill(id, policy, load, fill).finally(() => this.#settle(id, fill));
    this.#loading.set(id, fill);
    return fill.json;
  }

  /** Write-through: the new value is in both tiers at once. */
  async write(store: Store, key: string, policy: CachePolicy, json: string): Promise<void> {
    const id = keyOf(store, key);
    this.#loading.delete(id);
    this.#remember(id, policy, json);
    await this.#tolerate("put", this.#kv.put(id, json, { expirationTtl: Math.max(60, policy.kvSeconds) }));
  }

  async drop(store: Store, keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#loading.delete(keyOf(store, key));
      this.#memory.delete(keyOf(store, key));
    }
    await Promise.all(keys.map((key) => this.#tolerate("delete", this.#kv.delete(keyOf(store, key)))));
  }

  async #fill(id: string, policy: CachePolicy, load: () => Promise<string>, fill: Fill): Promise<string> {
    const kept = await this.#tolerate("get", this.#kv.get(id));
    const json = kept ?? (await load());
    // A write or a drop that came in between knows better than what was read before it.
    if (this.#loading.get(id) !== fill) return json;
    this.#remember(id, policy, json);
    if (kept) return json;
    await this.#tolerate("put", this.#kv.put(id, json, { expirationTtl: Math.max(60, policy.kvSeconds) }));
    return json;
  }

  #settle(id: string, fill: Fill): void {
    if (this.#loading.get(id) === fill) this.#loading.delete(id);
  }

  #remember(id: string, policy: CachePolicy, json: string): void {
    if (this.#memory.size >= memoryEntriesMax) this.#memory.clear();
    this.#memory.set(id, { json, expiresAt: Date.now() + policy.memorySeconds * 1000 });
  }

  async #tolerate<T>(what: string, work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      this.#log.warn("cache unavailable", { what, error: describeError(error) });
      return undefined;
    }
  }
}

const keyOf = (store: Store, key: string): string => `${store.id}:${key}`;
