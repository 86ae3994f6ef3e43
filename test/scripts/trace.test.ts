/** Traces as `npm run trace` shows them. */
import { expect, it } from "vitest";
import type { KeptSpan } from "../../scripts/local/collector.ts";
import { tracesOf, treeOf } from "../../scripts/local/trace-tree.ts";

const span = (
  spanId: string,
  parentSpanId: string | null,
  name: string,
  [startMs, endMs]: readonly [number, number],
  more: Partial<KeptSpan> = {},
): KeptSpan => ({
  ...{ traceId: "t1", spanId, name, startMs, endMs, attributes: {} },
  ...(parentSpanId ? { parentSpanId } : {}),
  ...more,
});

const spans = [
  span("c", "b", "commit", [1_012, 1_020], { attributes: { aggregates: ["ord_1", "x"], events: [] } }),
  span("a", "outside", "POST /orders", [1_000, 1_030], { attributes: { "request.id": "r-1" } }),
  span("b", "a", "placeOrder", [1_010, 1_025]),
  span("d", "b", "relay", [1_021, 1_024], { error: "NotSent" }),
  span("e", null, "GET /orders/:id", [900, 905], {
    traceId: "t2",
    attributes: { "url.path": "/orders/ord_1" },
  }),
  span("f", null, "GET /orders/:id", [1, 2], { traceId: "t3", attributes: { "url.path": "/orders/ord_10" } }),
];

it("a trace is found by any id that one of its spans mentions, whole, the oldest first", () => {
  expect(tracesOf(spans, "ord_1").map((trace) => trace.map(({ spanId }) => spanId).join(""))).toEqual([
    "e",
    "cabd",
  ]);
  expect(tracesOf(spans, "r-1")).toHaveLength(1);
  expect(tracesOf(spans, "t3")).toHaveLength(1);
  expect(tracesOf(spans, "ord_2")).toEqual([]);
});

it("its tree has what was caused below what caused it, with the times since it began", () => {
  const [, trace = []] = tracesOf(spans, "ord_1");
  expect(treeOf(trace)).toEqual([
    "     +0.0 ms     30.0 ms  POST /orders  request.id=r-1",
    "    +10.0 ms     15.0 ms  └ placeOrder",
    "    +12.0 ms      8.0 ms    ├ commit  aggregates=ord_1,x",
    "    +21.0 ms      3.0 ms    └ relay  FAILED NotSent",
  ]);
});
