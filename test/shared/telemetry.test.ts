/** Counts, burn rates and the forms in which they are told. */
import { describe, expect, it } from "vitest";
import { instrumentOf } from "../../src/shared/telemetry/instruments.ts";
import { Meter } from "../../src/shared/telemetry/meter.ts";
import { type ObjectiveName, standingsOf } from "../../src/shared/telemetry/objectives.ts";
import { prometheusOf } from "../../src/shared/telemetry/prometheus.ts";
import {
  addTally,
  emptyTally,
  type Minute,
  quantileOf,
  type Tally,
} from "../../src/shared/telemetry/tally.ts";

const now = Date.parse("2026-11-22T12:00:30Z");
const requests = "wharf_http_request_duration_seconds";

/** So many minutes, the newest of them so many ago, each with these counts. */
type Group = readonly [ago: number, count: number, minute: Partial<Minute>];
function minutes(...groups: readonly Group[]) {
  const tally = emptyTally();
  const none = { requests: 0, failed: 0, slow: 0, looks: 0, late: 0 };
  for (const [ago, count, minute] of groups)
    for (let i = 0; i < count; i++)
      tally.minutes.set(Math.floor(now / 60_000) - ago - i, { ...none, ...minute });
  return tally.minutes;
}

const standingOf = (name: ObjectiveName, ...groups: readonly Group[]) => {
  const found = standingsOf(minutes(...groups), now).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe("an objective", () => {
  it("is kept where nothing happened", () => {
    for (const standing of standingsOf(new Map(), now))
      expect(standing).toMatchObject({ burn: { "5m": 0, "6h": 0 }, isBroken: false, isWell: true });
  });

  it("is broken where an hour and its last minutes burn 14.4 times too fast", () => {
    const quiet = { requests: 1_000 };
    const calm = standingOf("availability", [0, 60, { ...quiet, failed: 14 }]);
    expect(calm.burn["1h"]).toBe(14);
    expect(calm.isBroken).toBe(true);
    expect(standingOf("availability", [0, 60, { ...quiet, failed: 5 }]).isBroken).toBe(false);
    // Five minutes alone, however bad, are not yet worth the night.
    const short = standingOf(
      "availability",
      [0, 5, { ...quiet, failed: 100 }],
      [5, 55, quiet],
      [60, 300, quiet],
    );
    expect(short.burn["5m"]).toBe(100);
    expect(short.burn["1h"]).toBeCloseTo(8.33, 1);
    expect(short.isBroken).toBe(false);
  });

  it("is broken by a slow fire, at 6 over six hours", () => {
    expect(standingOf("availability", [0, 360, { requests: 1_000, failed: 7 }]).isBroken).toBe(true);
    expect(standingOf("availability", [0, 360, { requests: 1_000, failed: 5 }]).isBroken).toBe(false);
  });

  it("that was broken is over once the last minutes keep to the budget", () => {
    const after = standingOf(
      "availability",
      [0, 5, { requests: 1_000 }],
      [5, 20, { requests: 1_000, failed: 500 }],
    );
    // The half hour still burns.
    expect(after).toMatchObject({ isBroken: true, isWell: false });
    const later = standingOf(
      "availability",
      [0, 31, { requests: 1_000 }],
      [31, 20, { requests: 1_000, failed: 500 }],
    );
    expect(later).toMatchObject({ isBroken: false, isWell: true });
    const between = standingOf("availability", [0, 5, { requests: 1_000, failed: 3 }]);
    expect(between).toMatchObject({ isBroken: false, isWell: false });
  });

  it("is not broken by a handful of bad ones in a quiet night", () => {
    expect(standingOf("availability", [0, 5, { requests: 2, failed: 1 }]).isBroken).toBe(false);
    expect(standingOf("availability", [0, 5, { requests: 4, failed: 2 }]).isBroken).toBe(true);
  });

  it("of latency allows 5 % of answers more than 200 ms, and that of the outbox 1 % of looks", () => {
    expect(standingOf("latency", [0, 60, { requests: 100, slow: 5 }]).burn["1h"]).toBe(1);
    expect(standingOf("outbox", [0, 60, { looks: 100, late: 1 }]).burn["1h"]).toBe(1);
    expect(standingOf("outbox", [0, 3, { looks: 1, late: 1 }]).isBroken).toBe(true);
  });
});

describe("what an isolate counts", () => {
  const answered = (meter: Meter, route: string, status: number, seconds: number) =>
    meter.answered({ method: "GET", route, status, seconds, at: now });

  it("is taken once, and can be put back", () => {
    const meter = new Meter();
    expect(meter.take()).toBeNull();
    answered(meter, "/api/v1/products", 200, 0.01);
    const taken = meter.take() as Tally;
    expect(meter.take()).toBeNull();
    answered(meter, "/api/v1/products", 200, 0.01);
    meter.putBack(taken);
    expect([...(meter.take() as Tally).series.values()][0]?.count).toBe(2);
  });

  it("of answers at hand is what the gateway would have counted", () => {
    const [gateway, atOnce] = [new Meter(), new Meter()];
    for (const status of [200, 304, 304] as const) {
      gateway.answered({ method: "GET", route: "/api/v1/products", status, seconds: 0, at: now });
      gateway.count("wharf_cache_reads_total", ["answer"]);
      atOnce.answeredAtOnce("/api/v1/products", status, now);
    }
    const sorted = (tally: Tally | null) => [...(tally?.series ?? [])].toSorted();
    const [one, other] = [gateway.take(), atOnce.take()];
    expect(sorted(other)).toEqual(sorted(one));
    expect(other?.minutes).toEqual(one?.minutes);
    expect(atOnce.take()).toBeNull();
  });

  it("adds up with that of others, and what was added is nobody's else", () => {
    const [sum, one] = [emptyTally(), new Meter()];
    answered(one, "/api/v1/orders", 500, 0.3);
    const told = one.take() as Tally;
    addTally(sum, told);
    addTally(sum, told);
    expect([...sum.series.values()][0]).toMatchObject({ count: 2, sum: 0.6 });
    expect([...sum.minutes.values()]).toEqual([{ requests: 2, failed: 2, slow: 2, looks: 0, late: 0 }]);
    expect([...told.series.values()][0]?.count).toBe(1);
  });

  it("of machines that look whether it lives is no customer's request", () => {
    const meter = new Meter();
    answered(meter, "/api/v1/system/health/ready", 503, 3);
    const { series, minutes: found } = meter.take() as Tally;
    expect([series.size, found.size]).toEqual([1, 0]);
  });

  it("has quantiles by its buckets", () => {
    const meter = new Meter();
    for (let i = 0; i < 100; i++) answered(meter, "/", 200, i < 90 ? 0.004 : 0.15);
    const [series] = [...(meter.take() as Tally).series.values()];
    const { buckets = [] } = instrumentOf(requests);
    if (!series) throw new Error("nothing");
    expect(quantileOf(series, buckets, 0.5)).toBeLessThan(0.005);
    expect(quantileOf(series, buckets, 0.95)).toBeCloseTo(0.15, 2);
    expect(quantileOf({ count: 0, sum: 0, buckets: [] }, buckets, 0.5)).toBe(0);
  });

  it("is read by Prometheus: buckets add up, and a label's text breaks out of nothing", () => {
    const meter = new Meter();
    meter.answered({ method: "GET", route: '/a"\\b', status: 200, seconds: 0.03, at: now });
    meter.answered({ method: "GET", route: '/a"\\b', status: 200, seconds: 99, at: now });
    meter.count("wharf_cache_reads_total", ["memory"]);
    const text = prometheusOf((meter.take() as Tally).series, [
      { name: "wharf_x", help: "X.", samples: [[{ a: "b" }, 2]] },
    ]);
    const labels = 'method="GET",route="/a\\"\\\\b",status="200"';
    expect(text).toContain(`${requests}_bucket{${labels},le="0.025"} 0\n`);
    expect(text).toContain(`${requests}_bucket{${labels},le="0.05"} 1\n`);
    expect(text).toContain(`${requests}_bucket{${labels},le="+Inf"} 2\n`);
    expect(text).toContain(`${requests}_count{${labels}} 2\n`);
    expect(text).toContain('wharf_cache_reads_total{tier="memory"} 1\n');
    expect(text).toMatch(/# TYPE wharf_x gauge\nwharf_x\{a="b"\} 2\n$/);
    expect(
      text.split("\n").filter((line) => line && !/^(# (HELP|TYPE) |\w+(\{.*\})? [\d.e+-]+$)/.test(line)),
    ).toEqual([]);
  });
});
