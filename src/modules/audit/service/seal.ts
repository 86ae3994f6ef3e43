/**
 * Sealing: rows that were committed become links of the chain. The new head is proposed to its keeper before the
 * database is asked, and settled after it, so that a crash in between is told from a head that somebody else has made.
 */
import type { Context } from "#shared/context.ts";
import { runBatch } from "#shared/db/database.ts";
import { violationOf } from "#shared/db/errors.ts";
import { type Anchor, firstAnchor, propose, settle, standingOf } from "../anchor.model.ts";
import type { AnchorKeeper } from "../anchor.port.ts";
import { findUnsealed, sealRace, sealRows, type UnsealedRow } from "../audit.repository.ts";
import { type Link, sealsOf, signedText } from "../chain.model.ts";

export interface SealParts {
  readonly anchor: AnchorKeeper;
  /** True where Wharf has signed the text. */
  readonly isOurs: (text: string, signature: string) => boolean;
}

/** Seals what is unsealed, bounded; gives how many rows. A deep one also brings the anchor up where there is nothing to seal. */
export type Seal = (ctx: Context, isDeep?: boolean) => Promise<number>;

const rowsOfPage = 500;
const pagesMax = 20;
/** Between two reads another sealer may have moved on; only what stays so is a fault. */
const looksMax = 3;

export function createSeal({ anchor: keeper, isOurs }: SealParts): Seal {
  /** The anchor at the database's head; null where somebody was faster, or the two don't fit. */
  async function settled(head: Link, rows: readonly UnsealedRow[], now: number): Promise<Anchor | null> {
    const kept = await keeper.read();
    const hasUnsigned = rows.some(({ proof }) => proof === null);
    const next = kept ? settle(kept, head) : firstAnchor(head, hasUnsigned, now);
    return next && (next === kept || (await keeper.swap(next))) ? next : null;
  }

  /** True where these rows are sealed now; false where another sealer was faster, who has sealed them. */
  async function sealPage(ctx: Context, anchor: Anchor, rows: readonly UnsealedRow[]): Promise<boolean> {
    const now = ctx.clock.now();
    const entries = rows.map(({ proof, ...entry }) => {
      const isSigned = (signature: string) => isOurs(signedText(entry), signature);
      return { entry, standing: standingOf(anchor, proof, isSigned, now) };
    });
    const unproven = entries.filter(({ standing }) => standing === "unproven");
    if (unproven.length > 0)
      ctx.log.error("audit rows that nobody signed", {
        rows: unproven.length,
        id: unproven[0]?.entry.id ?? null,
      });
    const seals = sealsOf(anchor.head, entries);
    const next = seals.at(-1) ?? anchor.head;
    const proposal = propose(anchor, next, now);
    if (!(await keeper.swap(proposal))) return false;
    try {
      await runBatch(ctx.db, sealRows(ctx.db, anchor.head, seals));
    } catch (error) {
      if (violationOf(error)?.name === sealRace) return false;
      throw error;
    }
    // Lost to nobody but a crash, or another sealer who settles the same: the next round does it then.
    await keeper.swap(settle(proposal, next) ?? proposal);
    return true;
  }

  return async (ctx, isDeep = false) => {
    let sealed = 0;
    for (let page = 0, looks = 0; page < pagesMax && looks < looksMax; page++) {
      const { head, rows } = await findUnsealed(ctx.db, rowsOfPage);
      if (rows.length === 0 && !(isDeep && page === 0)) return sealed;
      const anchor = await settled(head, rows, ctx.clock.now());
      if (!anchor) {
        if (++looks === looksMax)
          ctx.log.error("the audit log does not end at its anchor", { seq: head.seq });
        continue;
      }
      // Whoever keeps the logs has the head at a third place.
      if (isDeep && page === 0) ctx.log.info("audit log", { ...anchor.head });
      if (rows.length === 0) return sealed;
      if (await sealPage(ctx, anchor, rows)) sealed += rows.length;
      if (rows.length < rowsOfPage) return sealed;
    }
    return sealed;
  };
}
