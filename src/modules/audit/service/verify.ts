/** Verifying: follows the chain from row to row, and holds its end against the head that is kept outside. */
import type { Context } from "#shared/context.ts";
import { faultOfHead, standingOf } from "../anchor.model.ts";
import { findLinkUpTo, findSealed, findUnsealed } from "../audit.repository.ts";
import { chainStart, type Fault, followChain, type Link, signedText } from "../chain.model.ts";
import type { SealParts } from "./seal.ts";

export interface Verdict {
  readonly isIntact: boolean;
  readonly checkedRows: number;
  /** The last link that was looked at. */
  readonly head: Link;
  /** Of the checked rows, those from before rows were signed. */
  readonly adoptedRows: number;
  /** Written and not sealed yet, up to 1,000; null where the end of the chain was not reached. */
  readonly unsealedRows: number | null;
  /** The first hundred. */
  readonly faults: readonly Fault[];
  readonly faultCount: number;
  /** Where the next call goes on; null where the end was reached. */
  readonly next: number | null;
}

const rowsOfPage = 1_000;
const rowsMax = 10_000;
const unsealedMax = 1_000;
const faultsMax = 100;

export const createVerify =
  ({ anchor: keeper, isOurs }: SealParts) =>
  async (ctx: Context, after: number | null): Promise<Verdict> => {
    const faults: Fault[] = [];
    let last = after === null ? chainStart : await findLinkUpTo(ctx.db, after);
    let [checkedRows, adoptedRows] = [0, 0];

    /** Follows what is behind the last link; false where the chain goes on behind that. */
    async function follow(): Promise<boolean> {
      while (checkedRows < rowsMax) {
        // From the very first row on also what pretends to be before it.
        const behind = checkedRows === 0 && after === null ? Number.MIN_SAFE_INTEGER : last.seq;
        const rows = await findSealed(ctx.db, behind, rowsOfPage);
        const found = followChain(last, rows);
        faults.push(...found.faults);
        last = found.last;
        checkedRows += rows.length;
        adoptedRows += rows.filter(({ proof }) => proof === "adopted").length;
        if (rows.length < rowsOfPage) return true;
      }
      return false;
    }

    let isWhole = await follow();
    let anchor = await keeper.read();
    // What was sealed since: an anchor is never ahead of what is committed.
    while (isWhole && anchor && anchor.head.seq > last.seq && checkedRows < rowsMax) {
      const before = last.seq;
      isWhole = await follow();
      if (last.seq === before) break;
      anchor = await keeper.read();
    }

    let unsealedRows: number | null = null;
    if (isWhole) {
      const fault = faultOfHead(anchor, last);
      if (fault) faults.push(fault);
      const { rows } = await findUnsealed(ctx.db, unsealedMax);
      unsealedRows = rows.length;
      for (const { proof, ...entry } of rows) {
        const isSigned = (signature: string) => isOurs(signedText(entry), signature);
        const mayBeOld = anchor ?? { adoptsUntil: Number.POSITIVE_INFINITY };
        if (standingOf(mayBeOld, proof, isSigned, ctx.clock.now()) === "unproven")
          faults.push({ kind: "inserted", seq: null, id: entry.id, rows: 1 });
      }
    }
    return {
      isIntact: faults.length === 0,
      checkedRows,
      head: last,
      adoptedRows,
      unsealedRows,
      faults: faults.slice(0, faultsMax),
      faultCount: faults.length,
      next: isWhole ? null : last.seq,
    };
  };
