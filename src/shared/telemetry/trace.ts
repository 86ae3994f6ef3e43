/**
 * Traces (W3C Trace Context): where the work at hand belongs, known to whatever runs within it without being handed
 * on. Spans are kept only where the trace is sampled and somebody takes them; else a span is a plain call.
 */
import { AsyncLocalStorage } from "node:async_hooks";

export type Attributes = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
export type SpanKind = "internal" | "server" | "client" | "consumer";

/** One piece of work, over. Ids are lower-case hex; times are epoch milliseconds, with fractions. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly kind: SpanKind;
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Attributes;
  /** What was thrown, by its name; null where it went well. */
  readonly error: string | null;
}

/** Storage round trips that were begun. */
export interface Trips {
  d1: number;
  kv: number;
  objects: number;
}

interface Scope {
  readonly traceId: string;
  readonly spanId: string;
  /** Two hex digits; the last bit says that the trace is kept. */
  readonly flags: string;
  /** Takes the spans of a sampled trace. */
  readonly sink: ((span: Span) => void) | null;
  readonly trips: Trips;
  /** Grows while the span is open. */
  readonly attributes: Record<string, Attributes[string]>;
}

const scopes = new AsyncLocalStorage<Scope>();

const traceparentForm = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** Random lower-case hex; never all zeros, which stands for none. */
function randomHex(bytes: number): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  return /^0+$/.test(hex) ? randomHex(bytes) : hex;
}

/** What is to be handed to whom this work causes; null outside of any trace. */
export function currentTraceparent(): string | null {
  const scope = scopes.getStore();
  return scope ? `00-${scope.traceId}-${scope.spanId}-${scope.flags}` : null;
}

export const currentTraceId = (): string | null => scopes.getStore()?.traceId ?? null;

/** Does the work outside of any trace: what tells of traces would tell of itself without end. */
export const untraced = <T>(work: () => T): T => scopes.exit(work);

/** Counts a round trip of the work at hand. */
export function noteTrip(kind: keyof Trips): void {
  const scope = scopes.getStore();
  if (scope) scope.trips[kind]++;
}

export const tripsSoFar = (): Readonly<Trips> => scopes.getStore()?.trips ?? { d1: 0, kv: 0, objects: 0 };

/** Adds to the span at hand what is known only now. */
export function describeSpan(attributes: Attributes): void {
  const scope = scopes.getStore();
  if (scope?.sink) Object.assign(scope.attributes, attributes);
}

const nowMs = (): number => performance.timeOrigin + performance.now();

export interface SpanOf {
  readonly name: string | (() => string);
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
}

function open<T>(
  scope: Scope,
  parentSpanId: string | null,
  { name, kind = "internal", attributes = {} }: SpanOf,
  work: () => Promise<T>,
): Promise<T> {
  const { sink } = scope;
  if (!sink) return scopes.run(scope, work);
  Object.assign(scope.attributes, attributes);
  const startMs = nowMs();
  const end = (error: string | null) =>
    sink({
      ...{ traceId: scope.traceId, spanId: scope.spanId, parentSpanId, kind, startMs, error },
      ...{ name: typeof name === "string" ? name : name(), endMs: nowMs(), attributes: scope.attributes },
    });
  return scopes.run(scope, work).then(
    (result) => {
      end(null);
      return result;
    },
    (error) => {
      end(error instanceof Error ? error.name : "Error");
      throw error;
    },
  );
}

export interface Beginning extends SpanOf {
  /** Of whoever caused it. */
  readonly traceparent: string | null;
}

/** Which traces are kept, and by whom. */
export interface Sampler {
  /** Whether a trace that begins here is kept. */
  samples(traceId: string): boolean;
  readonly sink: ((span: Span) => void) | null;
}

/** Does the work as part of the trace that caused it, or of a new one; `begins` where nobody of ours came before. */
export function inTrace<T>(
  sampler: Sampler,
  { traceparent, ...span }: Beginning,
  work: () => Promise<T>,
  begins = false,
): Promise<T> {
  const [, traceId = randomHex(16), parentSpanId = null, flags = ""] =
    traceparentForm.exec(traceparent ?? "") ?? [];
  // Of somebody outside, the flag is only a wish: it would have us keep what they like.
  // Nor is the id that they chose: whether it is kept is drawn anew.
  const isSampled = begins
    ? sampler.samples(traceparent ? randomHex(16) : traceId)
    : (Number.parseInt(flags, 16) & 1) === 1;
  const { sink } = sampler;
  const kept = sink && isSampled;
  const scope: Scope = {
    traceId,
    // A trace that is not kept goes on as it came.
    spanId: kept || !parentSpanId ? randomHex(8) : parentSpanId,
    flags: kept ? "01" : (sink ? "" : flags) || "00",
    sink: kept ? sink : null,
    trips: { d1: 0, kv: 0, objects: 0 },
    attributes: {},
  };
  return open(scope, parentSpanId, span, work);
}

/** Does the work as a span of the trace at hand. */
export function inSpan<T>(span: SpanOf, work: () => Promise<T>): Promise<T> {
  const scope = scopes.getStore();
  if (!scope?.sink) return work();
  return open({ ...scope, spanId: randomHex(8), attributes: {} }, scope.spanId, span, work);
}
