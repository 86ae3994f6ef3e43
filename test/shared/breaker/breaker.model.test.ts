/** The circuit breaker's model, and the policies that it is given. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asked,
  type Breaker,
  callsAtOnceMax,
  heard,
  untouched,
  viewOf,
} from "../../../src/shared/breaker/breaker.model.ts";
import { defaultBreakers, parseBreakers } from "../../../src/shared/breaker/policy.ts";

const policy = { failureRate: 0.5, callsMin: 4, windowSeconds: 10, resetSeconds: 30, deadlineSeconds: 3 };
const start = 1_000_000;
const told = (successes: number, failures: number, probe: string | null = null) => ({
  successes,
  failures,
  probe,
});
const opened = (now = start) => heard(untouched, policy, told(0, 4), now);

describe("the circuit breaker", () => {
  it("opens with the fourth failure in a row, and not with the third", () => {
    const three = heard(untouched, policy, told(0, 3), start);
    expect(three.state).toBe("closed");
    expect(heard(three, policy, told(0, 1), start).state).toBe("open");
  });

  it("opens at half of the calls, and not below", () => {
    expect(heard(untouched, policy, told(5, 4), start).state).toBe("closed");
    expect(heard(untouched, policy, told(5, 5), start).state).toBe("open");
  });

  it("forgets calls that are older than the window", () => {
    const three = heard(untouched, policy, told(0, 3), start);
    expect(heard(three, policy, told(0, 1), start + 10_000).state).toBe("closed");
    expect(heard(three, policy, told(0, 1), start + 9_000).state).toBe("open");
  });

  it("lets one through when the time has come, and another only when the lease of the first has ended", () => {
    const open = opened();
    expect(asked(open, policy, "a", start + 29_999)).toBe(open);
    const half = asked(open, policy, "a", start + 30_000);
    expect(viewOf(half, policy, "a")).toMatchObject({ state: "half-open", probe: "a" });
    const second = asked(half, policy, "b", start + 34_999);
    expect(viewOf(second, policy, "b").probe).toBeNull();
    const third = asked(half, policy, "b", start + 35_000);
    expect(viewOf(third, policy, "b").probe).toBe("b");
    expect(heard(third, policy, told(1, 0, "a"), start + 35_001)).toBe(third);
  });

  it("closes by its probe's success, opens again by its failure, and believes nobody else", () => {
    const half = asked(opened(), policy, "a", start + 30_000);
    expect(heard(half, policy, told(9, 0), start + 30_001)).toBe(half);
    expect(heard(half, policy, told(0, 9), start + 30_001)).toBe(half);
    expect(heard(half, policy, told(1, 0, "a"), start + 30_001).state).toBe("closed");
    const again = heard(half, policy, told(0, 1, "a"), start + 30_001);
    expect(viewOf(again, policy, null)).toMatchObject({ state: "open", refusesUntil: start + 60_001 });
  });

  it("lets few through at once after it closed, doubled each second, and then all", () => {
    const view = { state: "closed", since: start, probe: null, refusesUntil: 0 } as const;
    const at = (seconds: number) => callsAtOnceMax(view, start + seconds * 1000);
    expect([0, 1, 2, 7].map(at)).toEqual([1, 2, 4, 128]);
    expect(at(8)).toBe(Number.POSITIVE_INFINITY);
    expect(callsAtOnceMax({ ...view, since: 0 }, start)).toBe(Number.POSITIVE_INFINITY);
    expect(callsAtOnceMax({ ...view, state: "open" }, start + 99_000)).toBe(0);
  });

  it("never has two probes, opens by failures only, and closes by its probe's success only", () => {
    const happening = fc.record({
      waitMs: fc.integer({ min: 0, max: 8_000 }),
      what: fc.constantFrom("ask", "success", "failure", "probe-success", "probe-failure", "stale-success"),
    });
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 200 }), (happenings) => {
        let breaker: Breaker = untouched;
        let now = start;
        let probe: { id: string; until: number } | null = null;
        for (const [i, { waitMs, what }] of happenings.entries()) {
          now += waitMs;
          const before: Breaker = breaker;
          if (what === "ask") {
            breaker = asked(breaker, policy, `p${i}`, now);
            if (viewOf(breaker, policy, `p${i}`).probe) {
              if (before.state === "half-open") expect(probe?.until).toBeLessThanOrEqual(now);
              if (before.state === "open") expect(now).toBeGreaterThanOrEqual(before.since + 30_000);
              probe = { id: `p${i}`, until: now + 5_000 };
            }
            continue;
          }
          const isGood = what.endsWith("success");
          const id = what.startsWith("probe") ? (probe?.id ?? null) : what.startsWith("stale") ? "old" : null;
          breaker = heard(breaker, policy, told(isGood ? 1 : 0, isGood ? 0 : 1, id), now);
          if (breaker.state === "open" && before.state === "half-open") expect(isGood).toBe(false);
          if (breaker.state === "closed" && before.state !== "closed") {
            expect(before.state).toBe("half-open");
            expect(isGood && id !== null && id === probe?.id).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is open after so many failures in a row, whatever went well before", () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), (good) => {
        let breaker = heard(untouched, policy, told(good, 0), start);
        for (let i = 0; i < Math.max(policy.callsMin, good); i++)
          breaker = heard(breaker, policy, told(0, 1), start);
        expect(breaker.state).toBe("open");
      }),
    );
  });
});

describe("breaker policies", () => {
  it("are read as failures, window and reset, and the others keep their defaults", () => {
    const read = parseBreakers(" payments=25%/60s/5s ");
    expect(read.payments).toEqual({
      ...defaultBreakers.payments,
      failureRate: 0.25,
      windowSeconds: 60,
      resetSeconds: 5,
    });
    expect(parseBreakers("carriers=50%/30s/30s/9s/20").carriers).toMatchObject({
      deadlineSeconds: 9,
      callsMin: 20,
    });
    expect(read.carriers).toEqual(defaultBreakers.carriers);
    expect(defaultBreakers.payments).toMatchObject({
      failureRate: 0.5,
      windowSeconds: 30,
      resetSeconds: 30,
      deadlineSeconds: 3,
    });
    expect(parseBreakers("")).toEqual(defaultBreakers);
  });

  it.each([
    "payments=50/30s/30s",
    "payments=0%/30s/30s",
    "payments=101%/1s/1s",
    "mail=50%/1s/1s",
    "payments=50%/0s/1s",
    "payments=50%/1s/1s/0s",
    "payments=50%/1s/1s/3s/0",
  ])("say what is wrong with %s", (text) =>
    expect(() => parseBreakers(text)).toThrow("is not payments|carriers="),
  );
});
