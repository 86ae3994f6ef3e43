/**
 * The read cache: isolate memory for seconds, then KV, then the loader. KV failing costs speed, nothing else.
 * Only what is public is ever put here, and only as the primary has it: where nothing is kept, whoever may be shown
 * what a replica has is shown that, and what is kept is loaded behind the answer.
 */
import { BoundedMap } from "../bounded-map.ts";
import type { Context, Store } from "../context.ts";
import type { Database } from "../db/database.ts";
import { DeadlineExceeded, withDeadline } from "../deadline.ts";
import { describeError, type Logger } from "../log.ts";
import { SingleFlight } from "../single-flight.ts";
import { Meter } from "../telemetry/meter.ts";
import { describeSpan, inSpan, noteTrip } from "../telemetry/trace.ts";

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

/** What a look brought; `isNearby` from a replica, which may be behind. */
interface Found {
  readonly text: string | null;
  readonly isNearby: boolean;
}

const memoryEntriesMax = 5_000;
/** An isolate has 128 MB for all that it does. */
const memoryCharsMax = 16_000_000;
const kvSecondsMin = 60;
const kvDeadlineMs = 1_000;
/** After a look that took too long, KV isn't asked for so long: the next readers don't wait for it as well. */
const kvRestMs = 5_000;

/** A group's stamp outlives every entry that carries it. */
const groupPolicy: CachePolicy = { memorySeconds: 5, kvSeconds: 86_400 };
const firstStamp = "0";

export class TieredCache {
  readonly #kv: KVNamespace;
  readonly #log: Logger;
  readonly #meter: Meter;
  readonly #memory = new BoundedMap<string, Entry>(
    memoryEntriesMax,
    memoryCharsMax,
    ({ json }) => json?.length ?? 0,
  );
  readonly #lookUps = new SingleFlight<Found>();
  readonly #fills = new SingleFlight<string | null>();
  #kvRestsUntil = 0;
  /** Counts the changes that this isolate made: what was made from the cache under an older count may be stale. */
  epoch = 0;
  /** Counts the readers who were shown what a replica has. */
  nearbyReads = 0;

  constructor(kv: KVNamespace, log: Logger, meter = new Meter()) {
    this.#kv = kv;
    this.#log = log;
    this.#meter = meter;
  }

  /**
   * The JSON under the key, loaded and kept where no tier has it: one load an isolate, however many ask.
   * That there is nothing (null) is kept in memory only, so that asking for nonsense costs no writes.
   */
  async read(
    ctx: Context,
    key: string,
    policy: CachePolicy,
    load: (db: Database) => Promise<string | null>,
  ): Promise<string | null> {
    const id = keyOf(ctx.store, key);
    const hit = this.#recall(id);
    if (hit) {
      this.#hit("memory");
      return hit.json;
    }
    const fill = () =>
      this.#fills.run(id, ctx.background, async (isWanted) => {
        const json = await load(ctx.db);
        // A write or a drop that came in between knows better than what was read before it.
        if (!isWanted()) return json;
        this.#remember(id, policy, json);
        if (json !== null) ctx.background(this.#put(id, policy, json));
        return json;
      });
    const found = await this.#lookUp(id, ctx, async (isWanted) => {
      const kept = policy.kvSeconds > 0 ? await this.#look(() => this.#kv.get(id)) : null;
      this.#hit(kept === null ? "none" : "kv");
      if (kept === null) return showing(ctx, load, fill);
      if (isWanted()) this.#remember(id, policy, kept);
      return { text: kept, isNearby: false };
    });
    return this.#shown(found);
  }

  /**
   * Like `read`, for an entry of a group that is forgotten as a whole. Each entry carries the stamp that its group
   * had, and one call to KV brings both.
   */
  async readOf(
    ctx: Context,
    group: string,
    key: string,
    policy: CachePolicy,
    load: (db: Database) => Promise<string>,
  ): Promise<string> {
    const [id, groupId] = [keyOf(ctx.store, key), keyOf(ctx.store, group)];
    const hit = bodyUnder(this.#recall(groupId)?.json, this.#recall(id)?.json);
    if (hit !== null) {
      this.#hit("memory");
      return hit;
    }
    const looked = await this.#lookUp(id, ctx, async (isWanted) => {
      const keys = policy.kvSeconds > 0 ? [groupId, id] : [groupId];
      const kept = await this.#look(() => this.#kv.get(keys));
      // What this isolate wrote itself is newer than what KV may still say.
      const stamp = this.#recall(groupId)?.json ?? kept?.get(groupId) ?? firstStamp;
      const stamped = async (db: Database) => `${stamp} ${await load(db)}`;
      const remember = (entry: string) => {
        // Not over a newer stamp that came in during the load: under that one, this entry is stale.
        if (!this.#recall(groupId)) this.#remember(groupId, groupPolicy, stamp);
        this.#remember(id, policy, entry);
      };
      const found = kept?.get(id);
      const isKept = found && bodyUnder(stamp, found) !== null;
      this.#hit(isKept ? "kv" : "none");
      if (isKept) {
        if (isWanted()) remember(found);
        return { text: found, isNearby: false };
      }
      return showing(ctx, stamped, () =>
        this.#fills.run(id, ctx.background, async (isStillWanted) => {
          const entry = await stamped(ctx.db);
          if (!isStillWanted()) return entry;
          remember(entry);
          ctx.background(this.#put(id, policy, entry));
          return entry;
        }),
      );
    });
    const text = this.#shown(looked);
    return text?.slice(text.indexOf(" ") + 1) ?? "null";
  }

  /** Makes every entry of the group stale, in both tiers. */
  forgetGroup(store: Store, group: string): Promise<void> {
    return this.write(store, group, groupPolicy, crypto.randomUUID());
  }

  /** Write-through: the new value is in both tiers at once. */
  async write(store: Store, key: string, policy: CachePolicy, json: string): Promise<void> {
    const id = keyOf(store, key);
    this.epoch++;
    this.#outdate(id);
    this.#remember(id, policy, json);
    await this.#put(id, policy, json);
  }

  async drop(store: Store, keys: readonly string[]): Promise<void> {
    const ids = keys.map((key) => keyOf(store, key));
    this.epoch++;
    for (const id of ids) {
      this.#outdate(id);
      this.#memory.delete(id);
    }
    await Promise.all(ids.map((id) => this.#tolerate("delete", this.#kv.delete(id))));
  }

  #hit(tier: "memory" | "kv" | "none"): void {
    this.#meter.count("wharf_cache_reads_total", [tier]);
    describeSpan({ tier });
  }

  /** Below memory: KV, and whoever loads. */
  #lookUp(id: string, ctx: Context, look: (isWanted: () => boolean) => Promise<Found>): Promise<Found> {
    const span = { name: "cache", attributes: { key: id } };
    return this.#lookUps.run(id, ctx.background, (isWanted) => inSpan(span, () => look(isWanted)));
  }

  /** Each reader of a flight is counted, not only the one who began it. */
  #shown({ text, isNearby }: Found): string | null {
    if (isNearby) this.nearbyReads++;
    return text;
  }

  /** What is being read of it is not to be kept. */
  #outdate(id: string): void {
    this.#lookUps.forget(id);
    this.#fills.forget(id);
  }

  #recall(id: string): Entry | null {
    const entry = this.#memory.get(id);
    return entry && entry.expiresAt > Date.now() ? entry : null;
  }

  #remember(id: string, policy: CachePolicy, json: string | null): void {
    this.#memory.set(id, { json, expiresAt: Date.now() + policy.memorySeconds * 1000 });
  }

  async #put(id: string, { kvSeconds }: CachePolicy, json: string): Promise<void> {
    if (kvSeconds === 0) return;
    await this.#tolerate("put", this.#kv.put(id, json, { expirationTtl: Math.max(kvSecondsMin, kvSeconds) }));
  }

  async #look<T>(get: () => Promise<T>): Promise<T | null> {
    if (this.#kvRestsUntil > Date.now()) return null;
    noteTrip("kv");
    return this.#tolerate("get", get());
  }

  async #tolerate<T>(what: string, work: Promise<T>): Promise<T | null> {
    try {
      return await withDeadline("KV", kvDeadlineMs, work);
    } catch (error) {
      if (what === "get" && error instanceof DeadlineExceeded) this.#kvRestsUntil = Date.now() + kvRestMs;
      this.#log.warn("cache unavailable", { what, error: describeError(error) });
      return null;
    }
  }
}

/** What a replica has, with the filling left behind; or what is filled in, for whom a replica won't do. */
async function showing(
  { nearby }: Context,
  load: (db: Database) => Promise<string | null>,
  fill: () => Promise<string | null>,
): Promise<Found> {
  if (!nearby) return { text: await fill(), isNearby: false };
  const text = await load(nearby());
  // Kept alive by its flight; where it fails, the next reader finds nothing and loads again.
  fill().catch(() => {});
  return { text, isNearby: true };
}

/** What an entry holds, where it carries this stamp. */
const bodyUnder = (stamp: string | null | undefined, entry: string | null | undefined): string | null =>
  stamp && entry?.startsWith(`${stamp} `) ? entry.slice(stamp.length + 1) : null;

const keyOf = (store: Store, key: string): string => `${store.id}:${key}`;
