/** One Durable Object for each policy and subject: the only place where that bucket is counted. */
import { DurableObject } from "cloudflare:workers";
import { type Bucket, type BucketRate, type Grant, take } from "./token-bucket.ts";

export interface LeaseRequest extends BucketRate {
  readonly want: number;
  readonly persistent: boolean;
}

const key = "bucket";

export class RateLimiter extends DurableObject {
  #bucket: Bucket | undefined;
  #loaded = false;

  /** Gives up to `want` tokens. Ordinary buckets live in memory; persistent ones survive eviction. */
  async lease({ want, persistent, ...rate }: LeaseRequest): Promise<Grant> {
    if (persistent && !this.#loaded) this.#bucket = await this.ctx.storage.get<Bucket>(key);
    this.#loaded = true;
    const { bucket, grant } = take(this.#bucket, rate, want, Date.now());
    this.#bucket = bucket;
    if (persistent) await this.ctx.storage.put(key, bucket);
    return grant;
  }
}
