/** The circuit breaker: closed, open, half-open with one probe. Pure; time and ids are passed in. */

export interface BreakerPolicy {
  /** The part of the calls, 0 to 1, from which failures open it. */
  readonly failureRate: number;
  /** Fewer calls in the window decide nothing. */
  readonly callsMin: number;
  readonly windowSeconds: number;
  readonly resetSeconds: number;
  /** For one call; slower is a failure. */
  readonly deadlineSeconds: number;
}

interface Bucket {
  /** Epoch milliseconds of its beginning. */
  readonly at: number;
  readonly successes: number;
  readonly failures: number;
}

/** `since` is when it came into its state, in epoch milliseconds; 0 where it never left it. */
export type Breaker =
  | { readonly state: "closed"; readonly since: number; readonly buckets: readonly Bucket[] }
  | { readonly state: "open"; readonly since: number }
  | {
      readonly state: "half-open";
      readonly since: number;
      readonly probe: string;
      /** A probe of which nothing was heard by then is lost, and another one may go. */
      readonly probeUntil: number;
    };

export type BreakerState = Breaker["state"];

/** What became of some calls; of the probe alone, where it is named. */
export interface Report {
  readonly successes: number;
  readonly failures: number;
  readonly probe: string | null;
}

/** What a caller knows of the breaker. */
export interface View {
  readonly state: BreakerState;
  readonly since: number;
  /** The caller's own permission to try, and to tell how it went. */
  readonly probe: string | null;
  /** Epoch milliseconds before which nobody is let through; 0 while it is closed. */
  readonly refusesUntil: number;
}

export const untouched: Breaker = { state: "closed", since: 0, buckets: [] };
export const nothing: Report = { successes: 0, failures: 0, probe: null };

const bucketsPerWindow = 10;
/** A probe's lease is longer than it may take by so much. */
const graceMs = 2_000;
/** After closing, calls at once double each second, from one, for so long. */
const rampSeconds = 8;

const closedAt = (now: number): Breaker => ({ state: "closed", since: now, buckets: [] });
const openAt = (now: number): Breaker => ({ state: "open", since: now });

function count(buckets: readonly Bucket[], policy: BreakerPolicy, report: Report, now: number): Bucket[] {
  const windowMs = policy.windowSeconds * 1000;
  const at = now - (now % (windowMs / bucketsPerWindow));
  const live = buckets.filter((bucket) => bucket.at > now - windowMs && bucket.at < at);
  const { successes = 0, failures = 0 } = buckets.find((bucket) => bucket.at === at) ?? {};
  return [...live, { at, successes: successes + report.successes, failures: failures + report.failures }];
}

const sum = (buckets: readonly Bucket[], of: "successes" | "failures") =>
  buckets.reduce((total, bucket) => total + bucket[of], 0);

/** The breaker after calls have gone well or not. What comes late, from before it opened, changes nothing. */
export function heard(breaker: Breaker, policy: BreakerPolicy, report: Report, now: number): Breaker {
  switch (breaker.state) {
    case "closed": {
      if (report.successes + report.failures === 0) return breaker;
      const buckets = count(breaker.buckets, policy, report, now);
      const failures = sum(buckets, "failures");
      const calls = failures + sum(buckets, "successes");
      const opens = calls >= policy.callsMin && failures >= calls * policy.failureRate;
      return opens ? openAt(now) : { ...breaker, buckets };
    }
    case "open":
      return breaker;
    case "half-open":
      if (report.probe !== breaker.probe) return breaker;
      if (report.failures > 0) return openAt(now);
      return report.successes > 0 ? closedAt(now) : breaker;
  }
}

/** Lets one caller probe where the time has come, under the id; nobody else until its lease ends. */
export function asked(breaker: Breaker, policy: BreakerPolicy, probe: string, now: number): Breaker {
  const isDue = breaker.state !== "closed" && now >= refusesUntil(breaker, policy);
  const probeUntil = now + policy.deadlineSeconds * 1000 + graceMs;
  return isDue ? { state: "half-open", since: now, probe, probeUntil } : breaker;
}

function refusesUntil(breaker: Breaker, { resetSeconds }: BreakerPolicy): number {
  switch (breaker.state) {
    case "closed":
      return 0;
    case "open":
      return breaker.since + resetSeconds * 1000;
    case "half-open":
      return breaker.probeUntil;
  }
}

/** The breaker as it is shown to whoever would be the probe under this id. */
export const viewOf = (breaker: Breaker, policy: BreakerPolicy, id: string | null): View => ({
  state: breaker.state,
  since: breaker.since,
  probe: breaker.state === "half-open" && breaker.probe === id ? id : null,
  refusesUntil: refusesUntil(breaker, policy),
});

/** How many calls an isolate may have under way: few after it closed, so that what has waited does not stampede. */
export function callsAtOnceMax({ state, since }: View, now: number): number {
  if (state !== "closed") return 0;
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  return since === 0 || seconds >= rampSeconds ? Number.POSITIVE_INFINITY : 2 ** seconds;
}
