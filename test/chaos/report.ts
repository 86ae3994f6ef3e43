/** What a chaos run found, for people and for other scripts. */
import type { Findings } from "../proof/findings.ts";
import type { Finding } from "./invariants.ts";

export interface Summary {
  readonly seed: number;
  readonly kills: number;
  readonly orders: number;
  readonly acknowledged: number;
  readonly jobs: number;
  /** Requests that got no answer. */
  readonly cut: number;
  /** Requests that were answered from their key. */
  readonly replayed: number;
  readonly troubles: { readonly busy: number; readonly frozen: number };
  readonly byPoint: readonly { readonly point: string; readonly kills: number; readonly reached: number }[];
  readonly endings: readonly { readonly ending: string; readonly orders: number }[];
  readonly readySeconds: number;
  /** Seconds after the last start: every order final; books balanced and outbox empty. Null for never. */
  readonly settled: { readonly final: number | null; readonly books: number | null };
  readonly seconds: number;
  readonly findings: readonly Finding[];
  readonly violations: number;
}

export const summaryOf = (known: Omit<Summary, "violations">): Summary => ({
  ...known,
  violations: known.findings.reduce((total, { violations }) => total + violations.length, 0),
});

/** The same for the report of the proof: a row for each rule, and one for each point. */
export function findingsOf(summary: Summary): Findings {
  const { seed, kills, orders, jobs, cut, replayed, troubles, byPoint, settled, findings } = summary;
  const atPoints = byPoint.reduce((sum, point) => sum + point.kills, 0);
  const settling =
    settled.books === null ? {} : { "seconds until all was settled": Math.ceil(settled.books) };
  return {
    seed,
    counts: {
      ...{ kills, "of them at a point": atPoints, orders, jobs, "requests cut off": cut, replayed },
      ...{ "locks of the database": troubles.busy, freezes: troubles.frozen, ...settling },
    },
    rows: [
      ...findings.map(({ rule, looked, violations }) => ({
        name: rule,
        looked,
        violations: violations.length,
        ...(violations[0] ? { note: violations[0] } : {}),
      })),
      ...byPoint.map(({ point, kills: fallen, reached }) => ({
        name: `killed ${point}`,
        looked: fallen,
        violations: 0,
        note: `reached ${reached} times`,
      })),
    ],
  };
}

const shown = (seconds: number | null) => (seconds === null ? "NEVER" : `${seconds.toFixed(1)} s`);

export function print(summary: Summary): void {
  const { kills, seed, orders, acknowledged, jobs, cut, replayed, troubles, byPoint, endings } = summary;
  const { settled, readySeconds, seconds, findings, violations } = summary;
  console.log("\nKills and times reached, by point");
  for (const { point, kills: fallen, reached } of byPoint)
    console.log(`${point.padEnd(44)} ${String(fallen).padStart(4)} ${String(reached).padStart(6)}`);
  console.log(
    `\nAfter the last start: ready ${shown(readySeconds)}, every order final ${shown(settled.final)},`,
  );
  console.log(`books balanced and outbox empty ${shown(settled.books)}; ${shown(seconds)} in all`);
  console.log(`${acknowledged} of ${orders} orders acknowledged, ${jobs} jobs;`);
  console.log(`${cut} requests cut off, ${replayed} replayed;`);
  console.log(`the database was locked ${troubles.busy} times, all stood still ${troubles.frozen} times`);
  console.log(`${endings.map(({ ending, orders: n }) => `${n} ${ending}`).join(", ")}\n`);
  for (const { rule, looked, violations: found } of findings) {
    const verdict = found.length === 0 ? "ok" : `${found.length} VIOLATIONS`;
    console.log(`${rule.padEnd(64)} ${String(looked).padStart(5)}  ${verdict}`);
    for (const one of found) console.log(`    ${one}`);
  }
  const end = violations > 0 ? `${violations} violations` : "No violation";
  console.log(`\n${end} in ${kills} kills (--seed ${seed}).`);
}
