/** docs/performance.md, its figures and its plot, from one run of the bench. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/local/bundle.ts";
import type { Asking } from "./counted.ts";
import type { Memory } from "./memory.ts";
import type { Weight } from "./startup.ts";

export interface Row {
  readonly name: string;
  readonly baseline: string;
  readonly requestsPerSecond: number;
  /** Requests a second by those of the baseline: medians over rounds in which both had their turn. */
  readonly toBaseline: number;
  /** What the ratio is to be at least; null for the baselines themselves. */
  readonly least: number | null;
  /** Of all of workerd, for each request. */
  readonly cpuMicroseconds: number;
  readonly cpuToBaseline: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Null for the bare Worker. */
  readonly asking: Asking | null;
}

export interface Report {
  readonly rounds: number;
  readonly seconds: number;
  readonly concurrency: number;
  readonly logLevel: string;
  readonly flood: string;
  readonly memory: Memory;
  readonly weight: Weight;
  readonly startupMilliseconds: number;
  readonly rows: readonly Row[];
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} KB`;

/** Bars of the ratios, each with a mark at what it is to be. */
export function plotOf(rows: readonly Row[]): string {
  const shown = rows.filter(({ least }) => least !== null);
  const [left, width, height] = [150, 420, 26];
  const bars = shown.map(({ name, toBaseline, least }, i) => {
    const [y, x] = [i * height + 8, left + width * (least ?? 0)];
    const length = width * Math.min(toBaseline, 1.1);
    return `  <text x="${left - 8}" y="${y + 13}" text-anchor="end">${name}</text>
  <rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="18" rx="3" fill="#2a7de1"/>
  <text x="${(left + length + 6).toFixed(1)}" y="${y + 13}">${toBaseline.toFixed(2)}</text>
  <line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${y - 3}" y2="${y + 21}" stroke="#d33" stroke-width="2"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 ${shown.length * height + 12}" font-family="sans-serif" font-size="12" role="img" aria-label="Requests a second by those of the bare Worker">
${bars.join("\n")}
</svg>
`;
}

export function pageOf(report: Report): string {
  const { rounds, seconds, concurrency, logLevel, flood, memory, weight, startupMilliseconds, rows } = report;
  const lines = rows.map(({ name, requestsPerSecond, toBaseline, least, baseline, ...row }) => {
    const { cpuMicroseconds, cpuToBaseline, p50Ms, p95Ms, asking } = row;
    const to = least === null ? ["", "", ""] : [baseline, toBaseline.toFixed(2), least.toFixed(2)];
    const asks = asking ? [asking.d1, asking.statements, asking.kv, asking.objects] : ["", "", "", ""];
    const cpu = [cpuMicroseconds.toFixed(0), least === null ? "" : cpuToBaseline.toFixed(2)];
    return `| ${[name, requestsPerSecond, ...to, ...cpu, p50Ms, p95Ms, ...asks].join(" | ")} |`;
  });
  return `# Performance

Written by \`npm run bench -- --write\`; the figures are in [performance.json](performance.json).

Wharf and a bare Hono Worker side by side in one workerd, on one database, each on a socket of its own: ${rounds} rounds of ${seconds} s each, ${concurrency} connections, access log at \`${logLevel}\`, flood shield ${flood === "stub" ? "a Worker that only answers" : "as Miniflare emulates it, on SQLite"}. Only the ratios mean anything elsewhere. CPU is of all of workerd for each request, local D1 and KV among it. D1 trips, KV and objects are what the answer waits for; statements are all that D1 runs for it.

![Requests a second by those of the bare Worker; the marks are what they are to be](performance.svg)

| request | a second | beside | ratio | at least | CPU, µs | CPU ratio | p50, ms | p95, ms | D1 trips | statements | KV | objects |
| --- | --: | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
${lines.join("\n")}

- **Bundle:** ${kilobytes(weight.bytes)} minified, ${kilobytes(weight.gzipBytes)} in gzip.
- **Start:** ${startupMilliseconds.toFixed(0)} ms of CPU, compiled and begun, with the profiler that measures it.
- **Memory** after the run: ${memory.isolate} MB in the isolate, with garbage; ${memory.workerd} MB all of workerd.
`;
}

export function writePage(report: Report): void {
  const docs = join(root, "docs");
  writeFileSync(join(docs, "performance.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(docs, "performance.svg"), plotOf(report.rows));
  writeFileSync(join(docs, "performance.md"), pageOf(report));
}
