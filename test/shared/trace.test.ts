/** Spans: whose they are, which traces are kept, and how a collector gets them. */
import { describe, expect, it, vi } from "vitest";
import { createLogger } from "../../src/shared/log.ts";
import { exportOf, isKept, SpanExporter } from "../../src/shared/telemetry/otlp.ts";
import { telemetryOf, telemetryShape } from "../../src/shared/telemetry/settings.ts";
import { Telemetry } from "../../src/shared/telemetry/telemetry.ts";
import {
  currentTraceparent,
  describeSpan,
  inSpan,
  inTrace,
  noteTrip,
  type Span,
  tripsSoFar,
} from "../../src/shared/telemetry/trace.ts";

const outside = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

function collector(isSampled = true) {
  const spans: Span[] = [];
  return { spans, sampler: { samples: () => isSampled, sink: (span: Span) => void spans.push(span) } };
}
const root = (traceparent: string | null) => ({ name: "root", traceparent });
const idsOf = (traceparent: string | null) => traceparent?.split("-") ?? [];

describe("a trace", () => {
  it("goes on with that of whoever caused it, and its spans lie below one another", async () => {
    const { spans, sampler } = collector();
    const handedOn = await inTrace(sampler, root(outside), () =>
      inSpan({ name: "child" }, async () => {
        describeSpan({ tier: "kv" });
        return currentTraceparent();
      }),
    );
    const [child, parent] = spans;
    const [, traceId, spanId] = idsOf(outside);
    expect(parent).toMatchObject({ name: "root", traceId, parentSpanId: spanId, error: null });
    expect(child).toMatchObject({ name: "child", parentSpanId: parent?.spanId, attributes: { tier: "kv" } });
    expect(handedOn).toBe(`00-${traceId}-${child?.spanId}-01`);
  });

  it("begins anew where what came is none", async () => {
    for (const bad of [null, "", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "ff-x"]) {
      const { sampler } = collector();
      const traceparent = await inTrace(sampler, root(bad), async () => currentTraceparent(), true);
      expect(traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    }
  });

  it("that is not kept has no spans, and those whom it causes keep none either", async () => {
    const { spans, sampler } = collector(false);
    const handedOn = await inTrace(sampler, root(outside), async () => currentTraceparent(), true);
    expect(idsOf(handedOn)).toEqual(["00", idsOf(outside)[1], idsOf(outside)[2], "00"]);
    await inTrace(collector().sampler, root(handedOn), () => inSpan({ name: "x" }, async () => null));
    expect(spans).toEqual([]);
  });

  it("passes on as it came where nobody keeps any", async () => {
    const nobody = { samples: () => false, sink: null };
    expect(await inTrace(nobody, root(outside), async () => currentTraceparent(), true)).toBe(outside);
  });

  it("tells what failed, by its name alone", async () => {
    const { spans, sampler } = collector();
    const failing = inTrace(
      sampler,
      root(null),
      () => inSpan({ name: "x" }, () => Promise.reject(new TypeError("a secret"))),
      true,
    );
    await expect(failing).rejects.toThrow("a secret");
    expect(spans.map(({ error }) => error)).toEqual(["TypeError", "TypeError"]);
    expect(JSON.stringify(spans)).not.toContain("secret");
  });

  it("counts the round trips of its own work, side by side with others", async () => {
    const nobody = { samples: () => false, sink: null };
    const work = (trips: number) =>
      inTrace(nobody, root(null), async () => {
        for (let i = 0; i < trips; i++) await inSpan({ name: "D1" }, async () => noteTrip("d1"));
        return tripsSoFar().d1;
      });
    expect(await Promise.all([work(1), work(3)])).toEqual([1, 3]);
    expect([currentTraceparent(), tripsSoFar().d1]).toEqual([null, 0]);
  });

  it("is kept or not by its id alone", () => {
    const ids = Array.from({ length: 2_000 }, () => crypto.randomUUID().replaceAll("-", ""));
    expect(ids.filter((id) => isKept(id, 1))).toHaveLength(2_000);
    expect(ids.filter((id) => isKept(id, 0))).toHaveLength(0);
    const tenth = ids.filter((id) => isKept(id, 0.1));
    expect(tenth.length).toBeGreaterThan(120);
    expect(tenth.length).toBeLessThan(280);
    expect(tenth.filter((id) => !isKept(id, 0.2))).toEqual([]);
  });
});

describe("a collector", () => {
  it("hears of what was done, and nothing of its being told", async () => {
    const posts: string[] = [];
    vi.stubGlobal("fetch", async (_: string, { body }: { body: string }) => {
      posts.push(body);
      return new Response(null, { status: posts.length > 5 ? 500 : 200 });
    });
    const otlp = { endpoint: "https://otlp.example", headers: {}, ratio: 1 };
    const telemetry = new Telemetry({
      ...{ storeId: "main", analytics: undefined, everyMs: 0, log: createLogger("silent") },
      spans: new SpanExporter(otlp, {}),
      keepers: {} as never,
    });
    const behind: Promise<unknown>[] = [];
    const request = async () => {
      await inSpan({ name: "work" }, async () => {});
      telemetry.tellSoon((work) => void behind.push(work));
    };
    await inTrace(telemetry.spans, root(null), request, true);
    await Promise.all(behind);
    await telemetry.tell();
    vi.unstubAllGlobals();
    expect(posts.join("").match(/"name":"(?!wharf")[^"]*"/g)).toEqual(['"name":"work"', '"name":"root"']);
  });

  it("gets spans as OTLP has them in JSON", () => {
    const span: Span = {
      ...{ traceId: "a".repeat(32), spanId: "b".repeat(16), parentSpanId: null, name: "x", kind: "server" },
      ...{ startMs: 1_763_719_200_000.25, endMs: 1_763_719_200_001, error: "TypeError" },
      attributes: { text: "t", whole: 3, part: 0.5, flag: true, many: ["a"], none: undefined },
    };
    expect(exportOf({ "service.name": "wharf" }, [span])).toEqual({
      resourceSpans: [
        {
          resource: { attributes: [{ key: "service.name", value: { stringValue: "wharf" } }] },
          scopeSpans: [
            {
              scope: { name: "wharf" },
              spans: [
                {
                  ...{ traceId: span.traceId, spanId: span.spanId, name: "x", kind: 2 },
                  startTimeUnixNano: "1763719200000250000",
                  endTimeUnixNano: "1763719200001000000",
                  attributes: [
                    { key: "text", value: { stringValue: "t" } },
                    { key: "whole", value: { intValue: "3" } },
                    { key: "part", value: { doubleValue: 0.5 } },
                    { key: "flag", value: { boolValue: true } },
                    { key: "many", value: { arrayValue: { values: [{ stringValue: "a" }] } } },
                  ],
                  status: { code: 2, message: "TypeError" },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("is named by OpenTelemetry's settings", () => {
    const { OTEL_EXPORTER_OTLP_HEADERS: headers, OTEL_TRACES_SAMPLER_ARG: ratio } = telemetryShape;
    const parsed = {
      TELEMETRY_SECONDS: 5,
      OTEL_EXPORTER_OTLP_HEADERS: headers.parse("x-key=abc%20d, authorization=Basic e30="),
      OTEL_TRACES_SAMPLER_ARG: ratio.parse("0.25"),
    };
    expect(telemetryOf(parsed, "https://otlp.example").otlp).toEqual({
      endpoint: "https://otlp.example",
      headers: { "x-key": "abc d", authorization: "Basic e30=" },
      ratio: 0.25,
    });
    expect(telemetryOf(parsed, undefined).otlp).toBeNull();
    for (const bad of ["x", "=y", "a=%zz", "a b=c"]) expect(headers.safeParse(bad).success).toBe(false);
    for (const bad of ["2", "-1", "x", "1.5"]) expect(ratio.safeParse(bad).success).toBe(false);
  });
});
