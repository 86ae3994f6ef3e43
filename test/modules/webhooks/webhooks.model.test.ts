/** The schedule, Retry-After, filters and rotation, without anything around them. */
import { describe, expect, it } from "vitest";
import {
  outcomeOf,
  overlapMs,
  reasonToDisable,
  retryAfterSecondsOf,
  rotated,
  type SealedSecret,
  signingSecrets,
  unknownFilters,
  waitAfter,
  wants,
} from "../../../src/modules/webhooks/webhooks.model.ts";

const now = Date.UTC(2026, 10, 21, 10);
const day = 86_400_000;
const waits = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

describe("the schedule", () => {
  it("has ten attempts, from five seconds to a day apart, a tenth more or less", () => {
    const at = (random: number) => waits.map((_, i) => waitAfter(i + 1, null, random));
    expect(at(0.5)).toEqual(waits);
    expect(at(0)).toEqual(waits.map((wait) => Math.ceil(wait * 0.9)));
    expect(at(1)).toEqual(waits.map((wait) => Math.ceil(wait * 1.1)));
    expect(waitAfter(10, null, 0.5)).toBeNull();
  });

  it("waits as long as it is told to, where that is longer, and a day at most", () => {
    expect(waitAfter(1, 60, 0.5)).toBe(60);
    expect(waitAfter(2, 60, 0.5)).toBe(300);
    expect(waitAfter(1, 400 * day, 0.5)).toBe(86_400);
    expect(waitAfter(10, 60, 0.5)).toBeNull();
  });

  it.each([
    [{ error: null, statusCode: 204 }, 0, "delivered"],
    [{ error: "refused", statusCode: 500 }, 0, "pending"],
    [{ error: "redirected", statusCode: 301 }, 8, "pending"],
    [{ error: "timeout", statusCode: null }, 9, "failed"],
    [{ error: "refused", statusCode: 410 }, 0, "failed"],
  ] as const)("makes of %j after %d tries: %s", (attempt, tries, status) => {
    const outcome = outcomeOf(attempt, tries, null, 0.5);
    expect(outcome).toEqual({ status, waitSeconds: status === "pending" ? waits[tries] : null });
  });
});

describe("Retry-After", () => {
  it.each([
    ["120", 120],
    [new Date(now + 90_500).toUTCString(), 90],
    ["Sat, 21 Nov 2026 10:02:00 GMT", 120],
    ["0", null],
    ["-5", null],
    ["soon", null],
    ["", null],
    ["1e9", null],
    [new Date(now - 1_000).toUTCString(), null],
    [null, null],
  ])("of %j is %j seconds", (header, seconds) => {
    expect(retryAfterSecondsOf(header, now)).toBe(seconds);
  });
});

describe("a filter", () => {
  it("takes a type, a group, or all", () => {
    const takes = (...filters: string[]) =>
      ["order.paid", "order.created", "payment.completed"].map((type) => wants(filters, type));
    expect(takes("order.paid")).toEqual([true, false, false]);
    expect(takes("order.*")).toEqual([true, true, false]);
    expect(takes("*")).toEqual([true, true, true]);
    expect(takes("payment.completed", "order.created")).toEqual([false, true, true]);
    expect(takes("order", "order.", "orde*", "*.paid", "order.pa*", "Order.*")).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("that asks for nothing there is, is told by its place", () => {
    expect(unknownFilters(["order.*", "nothing.*", "*", "order.lost"], ["order.paid"])).toEqual([1, 3]);
  });
});

describe("secrets", () => {
  const current: SealedSecret = { sealed: "one", until: null };

  it("sign side by side for a day after a rotation", () => {
    const secrets = rotated([current], "two", now) ?? [];
    const signing = (at: number) => signingSecrets(secrets, at).map(({ sealed }) => sealed);
    expect(signing(now)).toEqual(["two", "one"]);
    expect(signing(now + overlapMs - 1)).toEqual(["two", "one"]);
    expect(signing(now + overlapMs)).toEqual(["two"]);
  });

  it("are four at most: no rotation takes one away before its day is over", () => {
    let secrets: readonly SealedSecret[] | null = [current];
    for (const [i, name] of ["two", "three", "four"].entries())
      secrets = rotated(secrets ?? [], name, now + i);
    expect(secrets).toHaveLength(4);
    expect(rotated(secrets ?? [], "five", now + 10)).toBeNull();
    expect(rotated(secrets ?? [], "five", now + overlapMs)).toHaveLength(4);
  });
});

describe("an endpoint", () => {
  it("has failed for too long after five days without a success", () => {
    const refused = { error: "refused", statusCode: 500 } as const;
    const failing = (ms: number | null) =>
      reasonToDisable({ failingSince: ms === null ? null : now - ms }, refused, now) === "failing";
    expect([failing(null), failing(5 * day - 1), failing(5 * day)]).toEqual([false, false, true]);
  });
});
