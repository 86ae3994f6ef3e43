/**
 * What this isolate answered to nobody in particular a moment ago, ready to be sent again: the tier before the read
 * cache. An answer lives for a second, and no longer than until this isolate changes the cache that it was made from.
 */
import { BoundedMap } from "../bounded-map.ts";
import type { TieredCache } from "../cache/tiered-cache.ts";
import { standingHead } from "./head.ts";
import type { StoredAnswer } from "./idempotency.ts";

export interface HotAnswer {
  /** As the access log calls it. */
  readonly route: string;
  readonly etag: string | undefined;
  /** All of the head that is the same for everybody; only ever copied, never changed. */
  readonly head: Headers;
  /** Without its meta. */
  readonly bodyPart: string;
}

interface Kept extends HotAnswer {
  /** Epoch milliseconds. */
  readonly until: number;
  readonly epoch: number;
}

const livesMs = 1_000;
const answersMax = 1_000;
const charsMax = 4_000_000;

/** How the cache stands. */
type Standing = Pick<TieredCache, "epoch" | "nearbyReads">;

export class HotAnswers {
  readonly #cache: Standing;
  readonly #head: Readonly<Record<string, string>>;
  readonly #kept = new BoundedMap<string, Kept>(answersMax, charsMax, ({ bodyPart }) => bodyPart.length);

  /** `head` is what every answer has besides its own. */
  constructor(cache: Standing, head: Readonly<Record<string, string>>) {
    this.#cache = cache;
    this.#head = head;
  }

  /** Taken before an answer is made, and given back with it. */
  begin(): Standing {
    const { epoch, nearbyReads } = this.#cache;
    return { epoch, nearbyReads };
  }

  find(url: string, now: number): HotAnswer | null {
    const kept = this.#kept.get(url);
    return kept && kept.until > now && kept.epoch === this.#cache.epoch ? kept : null;
  }

  /** Nothing is kept where a replica was shown since it began: this may be what it showed. */
  keep(url: string, route: string, { headers, body }: StoredAnswer, begun: Standing, now: number): void {
    if (begun.nearbyReads !== this.#cache.nearbyReads) return;
    const { epoch } = begun;
    const head = new Headers({ ...standingHead, ...headers });
    for (const [name, value] of Object.entries(this.#head)) head.append(name, value);
    this.#kept.set(url, { route, etag: headers.ETag, head, bodyPart: body, until: now + livesMs, epoch });
  }
}
