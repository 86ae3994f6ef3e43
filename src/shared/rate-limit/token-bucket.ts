/** The token bucket: full at first, refilled evenly, never above its limit. Pure; time is passed in. */

export interface Bucket {
  readonly tokens: number;
  /** Epoch milliseconds up to which `tokens` is counted. */
  readonly at: number;
}

export interface BucketRate {
  readonly limit: number;
  readonly windowSeconds: number;
}

export interface Grant {
  /** How many of the wanted tokens were given. */
  readonly granted: number;
  /** Whole tokens that are left. */
  readonly remaining: number;
  /** Until the bucket is full again. */
  readonly fullInSeconds: number;
  /** Until there is a whole token; 0 where one is left. */
  readonly nextInSeconds: number;
}

/** Takes up to `want` whole tokens from a bucket that was last counted earlier, or never. */
export function take(
  bucket: Bucket | undefined,
  { limit, windowSeconds }: BucketRate,
  want: number,
  now: number,
): { bucket: Bucket; grant: Grant } {
  const perMs = limit / (windowSeconds * 1000);
  // Less a hair, so that a rounding error is not a second.
  const secondsFor = (missing: number) => Math.ceil((missing * windowSeconds) / limit - 1e-9);
  const elapsedMs = bucket ? Math.max(0, now - bucket.at) : 0;
  const filled = bucket ? Math.min(limit, bucket.tokens + elapsedMs * perMs) : limit;
  const granted = Math.min(want, Math.floor(filled));
  const tokens = filled - granted;
  return {
    bucket: { tokens, at: now },
    grant: {
      granted,
      remaining: Math.floor(tokens),
      fullInSeconds: secondsFor(limit - tokens),
      nextInSeconds: tokens >= 1 ? 0 : Math.max(1, secondsFor(1 - tokens)),
    },
  };
}
