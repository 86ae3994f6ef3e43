/** The head of the chain as it is kept outside of the database, where whoever can write the rows can't follow. Pure. */
import { chainStart, type Fault, isSameLink, type Link, type Standing } from "./chain.model.ts";

export interface Anchor {
  /** Counts its changes, for a compare-and-swap. */
  readonly version: number;
  readonly head: Link;
  /** Heads that may have been committed since: written here before the database is asked. */
  readonly proposed: readonly (Link & { readonly at: number })[];
  /** Until then rows without a signature are taken for those of a version before this one. Epoch milliseconds. */
  readonly adoptsUntil: number;
}

/** A version that signs is everywhere by then. */
const adoptionMs = 24 * 3_600_000;

/** D1 ends a batch after 30 seconds: an older proposal is committed or never will be. */
const proposalMs = 10 * 60_000;

/** The first anchor of a database. Only one that has unsigned rows at that moment may bring more. */
export const firstAnchor = (head: Link, hasUnsigned: boolean, now: number): Anchor => ({
  version: 1,
  head,
  proposed: [],
  adoptsUntil: hasUnsigned && isSameLink(head, chainStart) ? now + adoptionMs : 0,
});

/** The anchor that allows the head of the database to become `next` as well. */
export const propose = (anchor: Anchor, { seq, hash }: Link, now: number): Anchor => ({
  ...anchor,
  version: anchor.version + 1,
  proposed: [
    ...anchor.proposed.filter((one) => one.at > now - proposalMs && one.hash !== hash),
    { seq, hash, at: now },
  ],
});

/** The anchor at the head that the database has, or null where it can't have come there by sealing. */
export function settle(anchor: Anchor, { seq, hash }: Link): Anchor | null {
  if (isSameLink(anchor.head, { seq, hash })) return anchor;
  if (!anchor.proposed.some((one) => isSameLink(one, { seq, hash }))) return null;
  return { ...anchor, version: anchor.version + 1, head: { seq, hash }, proposed: [] };
}

/** The anchor at another head, whatever it was; a sealer who is at it just now may still settle. */
export const moveTo = (anchor: Anchor | null, { seq, hash }: Link): Anchor => ({
  version: (anchor?.version ?? 0) + 1,
  head: { seq, hash },
  proposed: anchor?.proposed ?? [],
  adoptsUntil: anchor?.adoptsUntil ?? 0,
});

/** What is wrong with a chain that ends here; null where nothing is, or where nobody has kept a head yet. */
export function faultOfHead(anchor: Anchor | null, last: Link): Fault | null {
  if (!anchor || settle(anchor, last)) return null;
  const missing = anchor.head.seq - last.seq;
  if (missing > 0) return { kind: "cut_off", seq: last.seq + 1, id: null, rows: missing };
  if (missing < 0) return { kind: "inserted", seq: anchor.head.seq + 1, id: null, rows: -missing };
  return { kind: "rewritten", seq: last.seq, id: null, rows: last.seq };
}

/** What an unsealed row is worth, by its signature. */
export function standingOf(
  anchor: Pick<Anchor, "adoptsUntil">,
  proof: string | null,
  isOurs: (signature: string) => boolean,
  now: number,
): Standing {
  if (proof !== null) return isOurs(proof) ? "signed" : "unproven";
  return now < anchor.adoptsUntil ? "adopted" : "unproven";
}
