/**
 * The read cache: isolate memory for seconds, then KV, then the loader. KV failing costs speed, nothing else.
 * Only what is public is ever put here.
 */
import type { Context, Store } from "../context.ts";
import { withDeadline } from "../deadline.ts";
import { describeError, type Logger } from "../log.ts";
import { SingleFlight } from "../single-flight.ts";

export interface CachePolicy {
  /** How long an isolate believes its own copy. */
  readonly memorySeconds: number;
  /** How long KV keeps it, at least a minute; 0 keeps it in memory only, which costs no writes. */
  readonly kvSeconds: number;
}

interface Entry {
  readonly json: string | null;
  readonly expiresAt: number;
}

const memoryEntriesMax = 5_000;
const kvSecondsMin = 60;
const kvDeadlineMs = 1_000;

export class TieredCache {
  readonly #kv: KVNamespace;
  readonly #log: Logger;
  readonly #memory = new Map<string, Entry>();
  readonly #fills = new SingleFlight<string | null>();

  constructor(kv: KVNamespace, log: Logger) {
    this.#kv = kv;
    this.#log = log;
  }

  /**
   * The JSON under the key, loaded and kept where no tier has it: one load an isolate, however many ask.
   * That there is nothing (null) is kept in memory only, so that asking for nonsense costs no writes.
   */
  async read(
    ctx: Context,
    key: string,
    policy: CachePolicy,
    load: () => Promise<string | null>,
  ): Promise<string | null> {
    const id = keyOf(ctx.store, key);
    const hit = this.#memory.get(id);
    if (hit && hit.expiresAt > Date.now()) return hit.json;
    return this.#fills.run(id, ctx.background, async (isWanted) => {
      const kept = policy.kvSeconds > 0 ? await this.#tolerate("get", this.#kv.get(id)) : null;
      const json = kept ?? (await load());
      // A write or a drop that came in between knows better than what was read before it.
      if (!isWanted()) return json;
      this.#remember(id, policy, json);
      if (!kept && json !== null) ctx.background(this.#put(id, policy, json));
      return json;
    });
  }

  /** Write-through: the new value is in both tiers at once. */
  async write(store: Store, key: string, policy: CachePolicy, json: string): Promise<void> {
    const id = keyOf(store, key);
    this.#fills.forget(id);
    this.#remember(id, policy, json);
    await this.#put(id, policy, json);
  }

  async drop(store: Store, keys: readonly string[]): Promise<void> {
    const ids = keys.map((key) => keyOf(store, key));
    for (const id of ids) {
      this.#fills.forget(id);
      this.#memory.delete(id);
    }
    await Promise.all(ids.map((id) => this.#tolerate("delete", this.#kv.delete(id))));
  }

  #remember(id: string, policy: CachePolicy, json: string | null): void {
    if (this.#memory.size >= memoryEntriesMax) this.#memory.clear();
    this.#memory.set(id, { json, expiresAt: Date.now() + policy.memorySeconds * 1000 });
  }

  async #put(id: string, { kvSeconds }: CachePolicy, json: string): Promise<void> {
    if (kvSeconds === 0) return;
    await this.#tolerate("put", this.#kv.put(id, json, { expirationTtl: Math.max(kvSecondsMin, kvSeconds) }));
  }

  async #tolerate<T>(what: string, work: Promise<T>): Promise<T | null> {
    try {
      return await withDeadline("KV", kvDeadlineMs, work);
    } catch (error) {
      this.#log.warn("cache unavailable", { what, error: describeError(error) });
      return null;
    }
  }
}

const keyOf = (store: Store, key: string): string => `${store.id}:${key}`;
