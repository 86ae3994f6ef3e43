/** Spans to a collector: OTLP over HTTP in JSON (opentelemetry.io/docs/specs/otlp), gathered and sent together. */
import { fetchBounded } from "../outgoing.ts";
import type { Attributes, Sampler, Span } from "./trace.ts";

export interface OtlpSettings {
  /** Without a slash at its end; `/v1/traces` is behind it. */
  readonly endpoint: string;
  /** Such as a key of the collector's. */
  readonly headers: Readonly<Record<string, string>>;
  /** The share of traces that are kept, 0 to 1. */
  readonly ratio: number;
}

/** What all spans of this isolate have in common. */
export type Resource = Readonly<Record<string, string>>;

/** More than these wait for nobody. */
const waitingMax = 5_000;
const sentAtOnceMax = 500;
const bounds = { deadlineMs: 5_000, answerBytesMax: 16_384, longer: "cut" } as const;
const kinds = { internal: 1, server: 2, client: 3, consumer: 5 } as const;
const failed = 2;

function anyValue(value: Attributes[string]): object {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  if (typeof value === "number")
    return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  return { arrayValue: { values: (value ?? []).map(anyValue) } };
}

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [{ key, value: anyValue(value) }],
  );

/** Nanoseconds as text: more than a double holds. */
const nanos = (ms: number): string =>
  String(BigInt(Math.floor(ms)) * 1_000_000n + BigInt(Math.floor((ms % 1) * 1e6)));

const spanOf = (span: Span) => ({
  traceId: span.traceId,
  spanId: span.spanId,
  ...(span.parentSpanId ? { parentSpanId: span.parentSpanId } : {}),
  name: span.name,
  kind: kinds[span.kind],
  startTimeUnixNano: nanos(span.startMs),
  endTimeUnixNano: nanos(span.endMs),
  attributes: attributesOf(span.attributes),
  status: span.error === null ? {} : { code: failed, message: span.error },
});

/** The body of one export. */
export const exportOf = (resource: Resource, spans: readonly Span[]) => ({
  resourceSpans: [
    {
      resource: { attributes: attributesOf(resource) },
      scopeSpans: [{ scope: { name: "wharf" }, spans: spans.map(spanOf) }],
    },
  ],
});

/** Whether a trace is kept, by its id alone, so that every part of it decides alike. */
export const isKept = (traceId: string, ratio: number): boolean =>
  Number.parseInt(traceId.slice(-8), 16) < ratio * 2 ** 32;

/** Takes the spans of an isolate, and sends them when it is asked to; without settings it takes none. */
export class SpanExporter implements Sampler {
  readonly sink: Sampler["sink"];
  readonly #settings: OtlpSettings | null;
  readonly #resource: Resource;
  #waiting: Span[] = [];

  constructor(settings: OtlpSettings | null, resource: Resource) {
    this.#settings = settings;
    this.#resource = resource;
    this.sink = settings
      ? (span) => {
          if (this.#waiting.length < waitingMax) this.#waiting.push(span);
        }
      : null;
  }

  samples(traceId: string): boolean {
    return this.#settings !== null && isKept(traceId, this.#settings.ratio);
  }

  /** Sends what waits. What the collector does not take is lost: a trace is worth no memory. */
  async flush(): Promise<void> {
    if (!this.#settings) return;
    const { endpoint, headers } = this.#settings;
    while (this.#waiting.length > 0) {
      const spans = this.#waiting.splice(0, sentAtOnceMax);
      const answer = await fetchBounded(
        `${endpoint}/v1/traces`,
        {
          method: "POST",
          headers: { "Content-Type": "application/json", ...headers },
          body: JSON.stringify(exportOf(this.#resource, spans)),
        },
        bounds,
      );
      if (!answer.ok) throw new Error(`the collector answered ${answer.status}`);
    }
  }
}
