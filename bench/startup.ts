/** What the Worker costs before its first request: its bytes, and the CPU time in which it is compiled and begun. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare, type V4MiniflareOptions } from "miniflare";
import { bundle } from "../scripts/local/bundle.ts";
import { inspect } from "./inspector.ts";

export interface Weight {
  /** Minified, as it is uploaded. */
  readonly bytes: number;
  readonly gzipBytes: number;
}

export function weigh(script = bundle()): Weight {
  const code = readFileSync(script);
  return { bytes: code.length, gzipBytes: gzipSync(code, { level: 9 }).length };
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[];
}

// The Worker is imported by a request, so that the profiler is there when it begins.
const importer =
  'export default { async fetch() { await import("./worker.js"); return new Response("begun"); } };';
const sampledMicroseconds = 100;

/** CPU milliseconds of one start, by workerd's own profiler. */
async function startOnce(code: string): Promise<number> {
  const worker = {
    name: "start",
    modules: [
      { type: "ESModule", path: "index.js", contents: importer },
      { type: "ESModule", path: "worker.js", contents: code },
    ],
    compatibilityDate: "2026-11-01",
  };
  const options = { port: 0, inspectorPort: 0, cf: false, log: new Log(LogLevel.ERROR), workers: [worker] };
  const miniflare = new Miniflare(convertV4MiniflareOptions(options as unknown as V4MiniflareOptions));
  try {
    await miniflare.ready;
    const inspector = await inspect(miniflare);
    await inspector.send("Profiler.enable");
    await inspector.send("Profiler.setSamplingInterval", { interval: sampledMicroseconds });
    await inspector.send("Profiler.start");
    await (await miniflare.dispatchFetch("http://start.test/")).text();
    const { profile } = await inspector.send<{ profile: Profile }>("Profiler.stop");
    inspector.close();
    const idle = new Set(
      profile.nodes.filter(({ callFrame }) => callFrame.functionName === "(idle)").map(({ id }) => id),
    );
    const micros = profile.samples.reduce(
      (sum, id, i) => (idle.has(id) ? sum : sum + (profile.timeDeltas[i] ?? 0)),
      0,
    );
    return micros / 1000;
  } finally {
    await miniflare.dispose();
  }
}

/** CPU milliseconds of a start: the best of a few, since whatever else runs only makes it longer. */
export async function startupMilliseconds(script = bundle(), times = 5): Promise<number> {
  const code = readFileSync(script, "utf8");
  const found: number[] = [];
  for (let i = 0; i < times; i++) found.push(await startOnce(code));
  return Math.min(...found);
}
