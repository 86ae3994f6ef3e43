/**
 * What this isolate answered to nobody in particular a moment ago, ready to be sent again: the tier before the read
 * cache. An answer lives for a second, and no longer than until this isolate changes the cache that it was made from.
 */
import type { TieredCache } from "../cache/tiered-cache.ts";
import type { Middleware } from "./app.ts";
import { answerWith } from "./head.ts";
import type { StoredAnswer } from "./idempotency.ts";

interface Kept {
  /** Without its meta. */
  readonly part: StoredAnswer;
  /** Epoch milliseconds. */
  readonly until: number;
  readonly epoch: number;
}

const livesMs = 1_000;
const answersMax = 1_000;

export class HotAnswers {
  readonly #cache: Pick<TieredCache, "epoch">;
  readonly #kept = new Map<string, Kept>();

  constructor(cache: Pick<TieredCache, "epoch">) {
    this.#cache = cache;
  }

  /** Read before an answer is made: where it has changed by then, the answer is stale already. */
  get epoch(): number {
    return this.#cache.epoch;
  }

  find(url: string, now: number): StoredAnswer | null {
    const kept = this.#kept.get(url);
    return kept && kept.until > now && kept.epoch === this.epoch ? kept.part : null;
  }

  keep(url: string, part: StoredAnswer, epoch: number, now: number): void {
    if (this.#kept.size >= answersMax) this.#kept.clear();
    this.#kept.set(url, { part, until: now + livesMs, epoch });
  }
}

/** Answers again what it answered before; each time is counted against the caller's limit. */
export const hotAnswers =
  (hot: HotAnswers): Middleware =>
  async (c, next) => {
    const ctx = c.get("ctx");
    if (c.req.method !== "GET" || ctx.actor.kind !== "anonymous") return next();
    const part = hot.find(c.req.url, Date.now());
    if (!part) return next();
    c.set("rateLimit", await c.get("limiter").admit(ctx, "default"));
    return answerWith(c, part);
  };
