/** The audit log as a chain: each sealed row has a number, and a hash over itself and the one before. Pure. */
import { digest } from "#shared/signing.ts";

/** What was written with the change, as it is stored. */
export interface Entry {
  readonly id: string;
  readonly actor: string;
  readonly action: string;
  readonly resourceType: string;
  readonly resourceId: string;
  /** JSON, to the letter. */
  readonly changes: string;
  readonly requestId: string;
  readonly ip: string | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What a row was when it was sealed: Wharf's own, there before rows were signed, or by nobody knows whom. */
export type Standing = "signed" | "adopted" | "unproven";

export interface Link {
  readonly seq: number;
  readonly hash: string;
}

/** What the first row follows. */
export const chainStart: Link = { seq: 0, hash: "" };

export const isSameLink = (one: Link, other: Link): boolean =>
  one.seq === other.seq && one.hash === other.hash;

const fieldsOf = (entry: Entry) => [
  entry.id,
  entry.actor,
  entry.action,
  entry.resourceType,
  entry.resourceId,
  entry.changes,
  entry.requestId,
  entry.ip,
  entry.at,
];

/** What is signed when the row is written. */
export const signedText = (entry: Entry): string => JSON.stringify(fieldsOf(entry));

/** SHA-256 of the JSON array of the hash before, the number, the standing and the row's fields in their order; base64url. */
const hashOf = (before: string, seq: number, standing: string | null, entry: Entry): string =>
  digest(JSON.stringify([before, seq, standing, ...fieldsOf(entry)]));

export interface Seal extends Link {
  readonly id: string;
  readonly proof: Standing;
}

/** The seals of these rows, which follow the head in their order. */
export function sealsOf(
  head: Link,
  entries: readonly { readonly entry: Entry; readonly standing: Standing }[],
): Seal[] {
  let last = head;
  return entries.map(({ entry, standing }) => {
    const seq = last.seq + 1;
    last = { seq, hash: hashOf(last.hash, seq, standing, entry) };
    return { ...last, id: entry.id, proof: standing };
  });
}

/** A row as it is found; whoever meddled may have left anything in it. */
export interface SealedRow extends Entry {
  readonly seq: number;
  readonly hash: string | null;
  readonly proof: string | null;
}

export const faultKinds = ["changed", "removed", "inserted", "cut_off", "rewritten"] as const;

/** What was done to the log, and where. */
export interface Fault {
  readonly kind: (typeof faultKinds)[number];
  /** The first place in the chain that it is about; null for a row that is in no place of it. */
  readonly seq: number | null;
  readonly id: string | null;
  /** How many rows it is about. */
  readonly rows: number;
}

/** Follows the rows from a link on, by their numbers. A fault is told once: what comes behind it is held against what is there. */
export function followChain(
  from: Link,
  rows: readonly SealedRow[],
): { readonly last: Link; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let last = from;
  for (const { seq, hash, proof, ...entry } of rows) {
    const expected = last.seq + 1;
    const about = { seq, id: entry.id, rows: 1 };
    if (!Number.isInteger(seq) || seq < expected) {
      faults.push({ kind: "inserted", ...about });
      continue;
    }
    // Behind a gap nobody knows the hash that this row follows.
    if (seq > expected) faults.push({ kind: "removed", seq: expected, id: null, rows: seq - expected });
    else if (hash !== hashOf(last.hash, seq, proof, entry)) faults.push({ kind: "changed", ...about });
    if (proof === ("unproven" satisfies Standing)) faults.push({ kind: "inserted", ...about });
    last = { seq, hash: hash ?? "" };
  }
  return { last, faults };
}
