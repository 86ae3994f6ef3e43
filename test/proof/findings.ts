/** What each part of the proof writes down for the report, with `--json FILE`. */
import { writeFileSync } from "node:fs";

/** A rule, a kind of race, a planted bug: something that was looked at so many times. */
export interface Row {
  readonly name: string;
  readonly looked: number;
  readonly violations: number;
  /** What is worth knowing beside, such as which side of a race won how often. */
  readonly note?: string;
}

export interface Findings {
  readonly seed: number;
  /** What was done, and how often: `{ sequences: 10000, orders: 18211 }`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
}

/** Writes the findings where `--json` says; without it nothing is written. */
export function writeFindings(file: string | undefined, findings: Findings): void {
  if (file) writeFileSync(file, `${JSON.stringify(findings, null, 2)}\n`);
}
