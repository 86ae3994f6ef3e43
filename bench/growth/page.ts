/** docs/growth.md, from a run. */
import type { Size } from "./rows.ts";

/** In milliseconds. */
export interface Result {
  readonly name: string;
  readonly p50Small: number;
  readonly p50Big: number;
  readonly p95Small: number;
  readonly p95Big: number;
  /** Of the medians. */
  readonly ratio: number;
}

export interface Report {
  readonly sizes: readonly Size[];
  readonly megabytes: number;
  readonly fillSeconds: number;
  readonly rounds: number;
  readonly requests: number;
  readonly results: readonly Result[];
}

const ratioMax = 1.5;
const count = (n: number): string => n.toLocaleString("en");

/** A Markdown table, its columns padded as Biome has them: the first to the left, all others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

export function pageOf({ sizes, megabytes, fillSeconds, rounds, requests, results }: Report): string {
  const [small, big] = sizes.map(
    ({ products, orders }) => `${count(products)} products and ${count(orders)} orders`,
  );
  const over = results.filter(({ ratio }) => ratio > ratioMax);
  const rows = results.map(({ name, p50Small, p50Big, p95Small, p95Big, ratio }) => [
    name,
    ...[p50Small, p50Big, p95Small, p95Big].map((ms) => ms.toFixed(1)),
    ratio.toFixed(2),
  ]);
  return `# Growth

Written by \`npm run bench:growth -- --write\`; the figures are in [growth.json](growth.json).

Two shops side by side on one machine, one of ${small}, one of ${big} (${count(megabytes)} MB of database, filled in ${count(fillSeconds)} s). Every question goes to both in turn, ${count(rounds)} rounds of ${count(requests)} requests each after one that isn't counted; reads are those of staff, which no cache answers. Milliseconds as the client sees them, and the ratio of the medians. The bound is ${ratioMax}: ${over.length === 0 ? "all are within it" : `beyond it ${over.length === 1 ? "is" : "are"} ${over.map(({ name }) => name).join("; ")}`}.

${table(["asked", "p50 small", "p50 big", "p95 small", "p95 big", "ratio"], rows)}
`;
}
