/** The report of the proof: Markdown from what the parts wrote down, nothing by hand. */
import type { Findings, Row } from "./findings.ts";

/** One part's run. */
export interface Proved extends Findings {
  readonly part: string;
  readonly about: string;
  readonly command: string;
  /** Of the tree that was proved; with `+` where it was changed. */
  readonly commit: string;
  /** ISO 8601. */
  readonly at: string;
  readonly seconds: number;
  /** The part's own verdict. */
  readonly passed: boolean;
}

const count = (value: number): string => value.toLocaleString("en-US");
const violationsOf = ({ rows }: Findings): number =>
  rows.reduce((total, { violations }) => total + violations, 0);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const countsOf = ({ counts }: Findings): string =>
  Object.entries(counts)
    .map(([what, times]) => `${count(times)} ${what}`)
    .join(", ");

function rowOf({ name, looked, violations, note = "" }: Row): readonly string[] {
  return [name.replaceAll("|", "\\|"), count(looked), count(violations), note.replaceAll("|", "\\|")];
}

function sectionOf(proved: Proved): string {
  const { part, about, command, rows } = proved;
  return [
    `## ${part}`,
    `${about} Run it again with \`${command}\`.`,
    table(["what", "looked at", "violations", ""], rows.map(rowOf)),
  ].join("\n\n");
}

export function renderReport(parts: readonly Proved[]): string {
  const summary = parts.map((proved) => [
    proved.part,
    `\`${proved.commit}\``,
    String(proved.seed),
    countsOf(proved),
    count(violationsOf(proved)),
    proved.passed ? "passed" : "**failed**",
    `${Math.ceil(proved.seconds / 60)} min, ${proved.at.slice(0, 10)}`,
  ]);
  return `${[
    "# The proof",
    "Written by `npm run prove`; not by hand. Each part draws all that is random from its seed, so that a run can be repeated; what two processes do at the same moment is not in a seed's power.",
    table(["part", "commit", "seed", "counts", "violations", "verdict", "took"], summary),
    "A zero is worth its count: where nothing was found in *n* tries, the rate is below 3/*n* with a confidence of 95 %.",
    ...parts.map(sectionOf),
  ].join("\n\n")}\n`;
}
