/**
 * Admits requests by leased tokens: an isolate takes a few tokens from the subject's object at once and spends
 * them without asking again. A lease is taken off the bucket first, so nobody ever gets more than the limit.
 */

import { actorId, userIdOf } from "../access.ts";
import { networkOf } from "../address.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { Context, Store } from "../context.ts";
import { withDeadline } from "../deadline.ts";
import { AppError, unavailable } from "../errors.ts";
import { describeError, type Logger } from "../log.ts";
import { SingleFlight } from "../single-flight.ts";
import { Meter } from "../telemetry/meter.ts";
import { noteTrip } from "../telemetry/trace.ts";
import type { Policies, Policy, PolicyName } from "./policy.ts";
import type { RateLimiter } from "./rate-limiter.object.ts";

interface Lease {
  tokens: number;
  /** How many tokens the last lease had: a busy subject's leases grow. */
  size: number;
  /** Tokens left in the bucket when the lease was given. */
  remaining: number;
  fullInSeconds: number;
  /** Epoch ms after which its tokens are gone. */
  expiresAt: number;
  /** Epoch ms before which the bucket has nothing to give, so that a flood of refusals costs no calls. */
  emptyUntil: number;
}

export type RateLimitHeaders = Readonly<Record<string, string>>;

const firstLease = 2;
/** Of its window, a lease lives so much. */
const leaseShare = 1 / 6;
const objectDeadlineMs = 1_000;
const subjectsMax = 10_000;

export class Limiter {
  readonly #objects: DurableObjectNamespace<RateLimiter>;
  readonly #policies: Policies;
  readonly #leases = new BoundedMap<string, Lease>(subjectsMax);
  readonly #meter: Meter;
  readonly #renewals = new SingleFlight<Lease>();

  constructor(objects: DurableObjectNamespace<RateLimiter>, policies: Policies, meter = new Meter()) {
    this.#meter = meter;
    this.#objects = objects;
    this.#policies = policies;
  }

  /** Counts one request of the caller; 429 where the limit is reached. Gives the headers of the answer. */
  async admit(ctx: Context, name: PolicyName, subject = subjectOf(ctx, name)): Promise<RateLimitHeaders> {
    return this.#spend(ctx, this.#policies[name], idOf(ctx.store, name, subject), ctx.clock.now());
  }

  /** Counts one request of the address where a token for it is at hand; null where its object would have to be asked. */
  admitAtOnce(store: Store, name: PolicyName, address: string, now: number): RateLimitHeaders | null {
    const lease = this.#leases.get(idOf(store, name, addressSubject(address)));
    if (!lease || lease.tokens === 0 || lease.expiresAt <= now) return null;
    lease.tokens--;
    return headersOf(this.#policies[name], lease, now);
  }

  async #spend(ctx: Context, policy: Policy, id: string, now: number): Promise<RateLimitHeaders> {
    for (;;) {
      let lease = this.#leases.get(id);
      if (!lease || (lease.tokens === 0 && lease.emptyUntil <= now) || lease.expiresAt <= now) {
        // The object is asked once, however many requests wait for it.
        lease = await this.#renewals.run(id, ctx.background, () => this.#renew(ctx.log, policy, id, now));
      }
      if (lease.tokens > 0) {
        lease.tokens--;
        return headersOf(policy, lease, now);
      }
      if (lease.emptyUntil > now) {
        this.#meter.count("wharf_rate_limited_total", [policy.name]);
        throw refusal(policy, lease, now);
      }
    }
  }

  /** Where the object can't be asked, an isolate goes by itself for as long as a lease, or refuses to. */
  async #renew(log: Logger, policy: Policy, id: string, now: number): Promise<Lease> {
    const lease = await this.#ask(policy, id, now).catch((error: unknown) => {
      log.warn("rate limiter unavailable", { policy: policy.name, error: describeError(error) });
      if (policy.onFailure === "closed") throw unavailable("This can't be checked right now.");
      return ownLease(policy, now);
    });
    this.#leases.set(id, lease);
    return lease;
  }

  async #ask(policy: Policy, id: string, now: number): Promise<Lease> {
    const { limit, windowSeconds, persistent } = policy;
    const last = this.#leases.get(id);
    const wasBusy = last && last.tokens === 0 && last.expiresAt > now;
    const want = Math.min(wasBusy ? last.size * 2 : firstLease, Math.ceil(limit / 4));
    const object = this.#objects.getByName(id);
    noteTrip("objects");
    const grant = await withDeadline(
      "the rate limiter",
      objectDeadlineMs,
      object.lease({ limit, windowSeconds, persistent, want }),
    );
    const lease: Lease = {
      tokens: grant.granted,
      size: want,
      remaining: grant.remaining,
      fullInSeconds: grant.fullInSeconds,
      expiresAt: now + leaseMs(policy),
      emptyUntil: grant.granted > 0 ? 0 : now + grant.nextInSeconds * 1000,
    };
    if (grant.granted === 0) lease.expiresAt = Math.max(lease.expiresAt, lease.emptyUntil);
    return lease;
  }
}

const leaseMs = ({ windowSeconds }: Policy): number => windowSeconds * leaseShare * 1000;

/** What may be spent until the object is asked again, at the rate of the limit. */
function ownLease(policy: Policy, now: number): Lease {
  const tokens = Math.ceil(policy.limit * leaseShare);
  const expiresAt = now + leaseMs(policy);
  const fullInSeconds = Math.ceil(leaseMs(policy) / 1000);
  return { tokens, size: firstLease, remaining: 0, fullInSeconds, expiresAt, emptyUntil: expiresAt };
}

/** Who is counted: orders by their user, logins by the address whoever asks, all else by user or API key. */
function subjectOf({ actor, ip }: Context, name: PolicyName): string {
  const known = name === "orders" ? userIdOf(actor) : actor.kind === "anonymous" ? null : actorId(actor);
  return name === "auth" || known === null ? addressSubject(networkOf(ip ?? "unknown")) : known;
}

const addressSubject = (network: string): string => `address:${network}`;
const idOf = (store: Store, name: PolicyName, subject: string): string => `${store.id}:${name}:${subject}`;

const quote = (name: string) => `"${name}"`;

function headersOf(policy: Policy, lease: Lease, now: number): RateLimitHeaders {
  const left = lease.remaining + lease.tokens;
  const reset = lease.emptyUntil > now ? Math.ceil((lease.emptyUntil - now) / 1000) : lease.fullInSeconds;
  return {
    "RateLimit-Policy": `${quote(policy.name)};q=${policy.limit};w=${policy.windowSeconds}`,
    RateLimit: `${quote(policy.name)};r=${left};t=${reset}`,
  };
}

const refusal = (policy: Policy, lease: Lease, now: number): AppError =>
  new AppError("RATE_LIMITED", "Too many requests; wait a little.", {
    headers: {
      ...headersOf(policy, lease, now),
      "Retry-After": String(Math.max(1, Math.ceil((lease.emptyUntil - now) / 1000))),
    },
  });
