/** A collector of traces for local runs: takes what the Worker exports by OTLP, and keeps it in a file. */
import { appendFileSync, existsSync, readFileSync, renameSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { json } from "node:stream/consumers";

/** A span as the file has it, one JSON object a line. */
export interface KeptSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** Epoch milliseconds, with fractions. */
  readonly startMs: number;
  readonly endMs: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

const fileMax = 20_000_000;
const fileOf = (stateDir: string): string => join(stateDir, "traces.jsonl");
const olderOf = (stateDir: string): string => `${fileOf(stateDir)}.old`;

interface AnyValue {
  readonly stringValue?: string;
  readonly intValue?: string;
  readonly doubleValue?: number;
  readonly boolValue?: boolean;
  readonly arrayValue?: { readonly values: readonly AnyValue[] };
}

const plain = ({ stringValue, intValue, doubleValue, boolValue, arrayValue }: AnyValue): unknown =>
  stringValue ?? doubleValue ?? boolValue ?? arrayValue?.values.map(plain) ?? Number(intValue);

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { readonly key: string; readonly value: AnyValue }[];
  readonly status: { readonly message?: string };
}

interface Export {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

const keptOf = (span: OtlpSpan): KeptSpan => ({
  traceId: span.traceId,
  spanId: span.spanId,
  ...(span.parentSpanId ? { parentSpanId: span.parentSpanId } : {}),
  name: span.name,
  startMs: Number(span.startTimeUnixNano) / 1e6,
  endMs: Number(span.endTimeUnixNano) / 1e6,
  attributes: Object.fromEntries(span.attributes.map(({ key, value }) => [key, plain(value)])),
  ...(span.status.message ? { error: span.status.message } : {}),
});

/** Starts it on a free port of this machine; gives the endpoint for the Worker. It ends with the process. */
export async function collectTraces(stateDir: string): Promise<string> {
  const file = fileOf(stateDir);
  const server = createServer(async (request, response) => {
    try {
      const { resourceSpans } = (await json(request)) as Export;
      const spans = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
      // What is older than two files' worth is forgotten.
      if (existsSync(file) && statSync(file).size > fileMax) renameSync(file, olderOf(stateDir));
      appendFileSync(file, spans.map((span) => `${JSON.stringify(keptOf(span))}\n`).join(""));
      response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    } catch {
      response.writeHead(400).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** All spans that the state folder has. */
export const readTraces = (stateDir: string): KeptSpan[] =>
  [olderOf(stateDir), fileOf(stateDir)].filter(existsSync).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      // A kill may have cut off the last line.
      .flatMap((line) => (line.endsWith("}") ? [JSON.parse(line) as KeptSpan] : [])),
  );
