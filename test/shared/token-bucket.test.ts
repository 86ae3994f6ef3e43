/** The token bucket, and the policies it is asked for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPolicies, parsePolicies } from "../../src/shared/rate-limit/policy.ts";
import { type Bucket, take } from "../../src/shared/rate-limit/token-bucket.ts";

const rate = { limit: 10, windowSeconds: 60 };

describe("the token bucket", () => {
  it("is full at first and gives no more than it has", () => {
    const first = take(undefined, rate, 4, 0);
    expect(first.grant).toEqual({ granted: 4, remaining: 6, fullInSeconds: 24, nextInSeconds: 0 });
    const rest = take(first.bucket, rate, 9, 0);
    expect(rest.grant).toEqual({ granted: 6, remaining: 0, fullInSeconds: 60, nextInSeconds: 6 });
    expect(take(rest.bucket, rate, 1, 5_999).grant.granted).toBe(0);
    expect(take(rest.bucket, rate, 1, 6_000).grant.granted).toBe(1);
  });

  it("is never fuller than full, and a clock that goes back gives nothing", () => {
    const { bucket } = take(undefined, rate, 10, 1_000_000);
    expect(take(bucket, rate, 100, 9_999_999).grant.granted).toBe(10);
    expect(take(bucket, rate, 1, 0).grant.granted).toBe(0);
  });

  it("in any window gives at most the limit and what was refilled, and never less than nothing", () => {
    const ask = fc.record({
      waitMs: fc.integer({ min: 0, max: 30_000 }),
      want: fc.integer({ min: 0, max: 20 }),
    });
    const rates = fc.record({
      limit: fc.integer({ min: 1, max: 50 }),
      windowSeconds: fc.integer({ min: 1, max: 120 }),
    });
    fc.assert(
      fc.property(rates, fc.array(ask, { maxLength: 60 }), (some, asks) => {
        const perMs = some.limit / (some.windowSeconds * 1000);
        const grants: { at: number; granted: number }[] = [];
        let bucket: Bucket | undefined;
        let now = 0;
        for (const { waitMs, want } of asks) {
          now += waitMs;
          const taken = take(bucket, some, want, now);
          bucket = taken.bucket;
          const { granted, remaining, nextInSeconds, fullInSeconds } = taken.grant;
          expect(granted).toBeGreaterThanOrEqual(0);
          expect(granted).toBeLessThanOrEqual(want);
          expect(remaining).toBeGreaterThanOrEqual(0);
          expect(remaining).toBeLessThanOrEqual(some.limit);
          expect(fullInSeconds).toBeLessThanOrEqual(some.windowSeconds);
          if (remaining === 0) expect(nextInSeconds).toBeGreaterThan(0);
          grants.push({ at: now, granted });
        }
        for (const [i, from] of grants.entries()) {
          let sum = 0;
          for (const { at, granted } of grants.slice(i)) {
            sum += granted;
            expect(sum).toBeLessThanOrEqual(some.limit + (at - from.at) * perMs + 1e-6);
          }
        }
      }),
    );
  });

  it("has a token again after the time that it names", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 3600 }),
        (limit, windowSeconds) => {
          const { bucket, grant } = take(undefined, { limit, windowSeconds }, limit, 0);
          const later = take(bucket, { limit, windowSeconds }, 1, (grant.nextInSeconds + 0.001) * 1000);
          expect(later.grant.granted).toBe(1);
        },
      ),
    );
  });
});

describe("the policies", () => {
  it("replace their defaults one by one", () => {
    const policies = parsePolicies("default=5/10, orders=1/2");
    expect(policies.default).toMatchObject({
      limit: 5,
      windowSeconds: 10,
      onFailure: "open",
      persistent: false,
    });
    expect(policies.orders).toMatchObject({ limit: 1, windowSeconds: 2 });
    expect(policies.auth).toEqual(defaultPolicies.auth);
    expect(parsePolicies("")).toEqual(defaultPolicies);
  });

  it("of logins stay closed when nobody can count", () => {
    for (const name of ["auth", "account"] as const) {
      expect(parsePolicies(`${name}=1/1`)[name]).toMatchObject({ onFailure: "closed", persistent: true });
    }
  });

  it.each([
    "default",
    "default=5",
    "default=0/60",
    "default=5/0",
    "other=5/60",
    "default=-1/60",
    "default=5/60;x",
  ])("refuse %j by name", (text) => {
    expect(() => parsePolicies(text)).toThrow(`"${text}"`);
  });
});
