/** Traces as a person reads them: the spans that one caused below it, with when they began and how long they took. */
import type { KeptSpan } from "./collector.ts";

/** Whether the span mentions the id: its trace's, a request's, an order's, an event's. */
const mentions = ({ traceId, attributes }: KeptSpan, id: string): boolean =>
  traceId === id ||
  Object.entries(attributes).some(
    ([key, value]) =>
      // A client may name its request by an order's id: that makes it none of the order's.
      (value === id && (key !== "request.id" || !/^[a-z]{3}_/.test(id))) ||
      (Array.isArray(value) && value.includes(id)) ||
      (typeof value === "string" && value.startsWith("/") && value.split("/").includes(id)),
  );

/** The traces that mention the id, by when they began, each with all of its spans. */
export function tracesOf(spans: readonly KeptSpan[], id: string): KeptSpan[][] {
  const wanted = new Set(spans.filter((span) => mentions(span, id)).map(({ traceId }) => traceId));
  const traces = Map.groupBy(
    spans.filter(({ traceId }) => wanted.has(traceId)),
    ({ traceId }) => traceId,
  );
  const beginOf = (trace: readonly KeptSpan[]) => Math.min(...trace.map(({ startMs }) => startMs));
  return [...traces.values()].toSorted((a, b) => beginOf(a) - beginOf(b));
}

/** A client's text may hold what a terminal would obey. */
const plain = (text: string): string =>
  text.replace(/\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, "0")}`);

const inMs = (ms: number): string => (ms < 10_000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(1)} s`);

const detailOf = ({ attributes, error }: KeptSpan): string => {
  const parts = Object.entries(attributes)
    .filter(([, value]) => value !== "" && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key}=${Array.isArray(value) ? value.join(",") : value}`);
  return [...(error ? [`FAILED ${error}`] : []), ...parts].join(" ");
};

/** The trace as lines: since its beginning, how long, what. A span whose parent is not there stands for itself. */
export function treeOf(trace: readonly KeptSpan[]): string[] {
  const known = new Set(trace.map(({ spanId }) => spanId));
  const begin = Math.min(...trace.map(({ startMs }) => startMs));
  const childrenOf = (parent: string | undefined) =>
    trace
      .filter(({ parentSpanId }) =>
        parent === undefined ? !parentSpanId || !known.has(parentSpanId) : parentSpanId === parent,
      )
      .toSorted((a, b) => a.startMs - b.startMs);
  const lines: string[] = [];
  const write = (span: KeptSpan, lead: string, branch: string): void => {
    const since = `+${inMs(span.startMs - begin)}`.padStart(12);
    const took = inMs(span.endMs - span.startMs).padStart(11);
    lines.push(`${since} ${took}  ${lead}${branch}${plain(`${span.name}  ${detailOf(span)}`)}`.trimEnd());
    const below = branch === "" ? "" : branch === "└ " ? "  " : "│ ";
    const children = childrenOf(span.spanId);
    for (const [i, child] of children.entries())
      write(child, lead + below, i === children.length - 1 ? "└ " : "├ ");
  };
  for (const root of childrenOf(undefined)) write(root, "", "");
  return lines;
}
