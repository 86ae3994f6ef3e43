/** An edge: the bindings as a Worker at one place has them, each call as long as the model says. */
import type { Env } from "../../src/env.ts";
import type { LeaseRequest } from "../../src/shared/rate-limit/rate-limiter.object.ts";
import { type Bucket, take } from "../../src/shared/rate-limit/token-bucket.ts";
import type { Sqlite } from "./database.ts";
import { draw, type HopName, hops, kvHotSeconds, type Place, roundTripOf } from "./model.ts";
import type { VirtualTime } from "./virtual-time.ts";

/** What is switched off, or elsewhere. */
export type Tier = "memory" | "kv" | "replica" | "leases" | "objects";

export interface World {
  readonly time: VirtualTime;
  readonly random: () => number;
  readonly database: Sqlite;
  readonly without: Tier | null;
  /** False while the world is made, or goes on behind an answer: nothing takes any time. */
  isTimed: boolean;
  /** What KV's central store has, and until when. */
  readonly kv: Map<string, { readonly text: string; readonly until: number }>;
  readonly buckets: Map<string, Bucket>;
  /** What was sent to a queue. */
  readonly sent: unknown[];
}

/** Calls of the bindings, by kind. */
export type Calls = Record<"primary" | "replica" | "kvHot" | "kvCold" | "objects", number>;
export const noCalls = (): Calls => ({ primary: 0, replica: 0, kvHot: 0, kvCold: 0, objects: 0 });

export class Edge {
  readonly place: Place;
  calls: Calls = noCalls();
  readonly #world: World;
  /** Until when a key of KV is at hand here. */
  readonly #hot = new Map<string, number>();

  constructor(world: World, place: Place) {
    this.#world = world;
    this.place = place;
  }

  /** Waits for hops that follow one another. */
  async travel(...names: readonly (HopName | "primary")[]): Promise<void> {
    const { time, random, isTimed } = this.#world;
    if (!isTimed) return;
    const ms = names.map((name) => draw(name === "primary" ? roundTripOf(this.place) : hops[name], random));
    await time.pass(ms.reduce((sum, one) => sum + one, 0));
  }

  bindings(): Pick<Env, "DB" | "CACHE" | "FLOOD" | "RATE_LIMITER" | "CARETAKER"> & Partial<Env> {
    const send = async (messages: unknown) => {
      await this.travel("queue");
      this.#world.sent.push(...(messages as unknown[]));
    };
    const queue = {
      send: (one: unknown) => send([one]),
      sendBatch: (list: Iterable<unknown>) => send([...list]),
    };
    const queues = { EVENTS: queue, NOTIFICATION: queue, WEBHOOK: queue, SYNC: queue };
    return {
      DB: this.#d1(),
      CACHE: this.#kv(),
      FLOOD: { limit: () => this.travel("flood").then(() => ({ success: true })) } as unknown as RateLimit,
      RATE_LIMITER: this.#rateLimiter(),
      CARETAKER: { getByName: () => ({ touch: async () => {} }) } as unknown as Env["CARETAKER"],
      ...(queues as unknown as Pick<Env, "EVENTS" | "NOTIFICATION" | "WEBHOOK" | "SYNC">),
    };
  }

  #d1(): D1Database {
    return this.#world.database.seenFrom(async ({ to, writes }) => {
      const isNear = to === "replica" && this.#world.without !== "replica";
      this.calls[isNear ? "replica" : "primary"]++;
      await this.travel(isNear ? "region" : "primary", "d1", ...(writes ? (["commit"] as const) : []));
    });
  }

  #kv(): KVNamespace {
    const { kv, time, without } = this.#world;
    const lookUp = async (keys: readonly string[]): Promise<(string | null)[]> => {
      if (without === "kv") return keys.map(() => null);
      const isHot = keys.every((key) => (this.#hot.get(key) ?? 0) > time.now);
      this.calls[isHot ? "kvHot" : "kvCold"]++;
      await this.travel(isHot ? "kvHot" : this.place.hasCentralKv ? "kvCold" : "kvColdFar");
      for (const key of keys) this.#hot.set(key, time.now + kvHotSeconds * 1000);
      return keys.map((key) => {
        const entry = kv.get(key);
        return entry && entry.until > time.now ? entry.text : null;
      });
    };
    return {
      get: async (keys: string | string[]) => {
        if (typeof keys === "string") return (await lookUp([keys]))[0];
        const texts = await lookUp(keys);
        return new Map(keys.map((key, i) => [key, texts[i] ?? null]));
      },
      put: async (key: string, text: string, { expirationTtl = 86_400 } = {}) => {
        kv.set(key, { text, until: time.now + expirationTtl * 1000 });
      },
      delete: async (key: string) => void kv.delete(key),
    } as unknown as KVNamespace;
  }

  #rateLimiter(): Env["RATE_LIMITER"] {
    const { buckets, time, without } = this.#world;
    const lease = async (name: string, { want, persistent, ...rate }: LeaseRequest) => {
      this.calls.objects++;
      const way = without === "objects" ? "primary" : "region";
      await this.travel(way, "object", ...(persistent ? (["objectCommit"] as const) : []));
      const { bucket, grant } = take(buckets.get(name), rate, without === "leases" ? 1 : want, time.now);
      buckets.set(name, bucket);
      return grant;
    };
    return {
      getByName: (name: string) => ({ lease: (request: LeaseRequest) => lease(name, request) }),
    } as unknown as Env["RATE_LIMITER"];
  }
}
