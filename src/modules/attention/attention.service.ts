/** Use cases of attention: raising, once for each kind and subject, and what staff do about it. */
import { audit } from "#modules/audit";
import { actorId, requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { type AttentionId, newId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { alreadyResolved, itemNotFound, notRetryable } from "./attention.errors.ts";
import { attentionRetryRequested, toldOf } from "./attention.events.ts";
import { type AttentionItem, type AttentionKind, isRetryable, type Raised } from "./attention.model.ts";
import {
  type AttentionFilter,
  countOpen,
  findItem,
  findItemOf,
  itemOpen,
  itemRaised,
  listItems,
  noteRetry,
  raiseItem,
  resolveItem,
  resolveItemOf,
  upsertItem,
} from "./attention.repository.ts";

export interface AttentionService {
  list(ctx: Context, filter: AttentionFilter, page: PageRequest): Promise<Slice<AttentionItem>>;
  /** Asks the room that knows how to try it again; the item stays open until that succeeds. */
  retry(ctx: Context, id: AttentionId): Promise<AttentionItem>;
  /** Closes an item that a person has dealt with. */
  resolve(ctx: Context, id: AttentionId, note: string): Promise<AttentionItem>;
  countOpen(ctx: Context): Promise<number>;
  /** Raises what a sweep finds again and again: nothing where the same was raised before, resolved or not. */
  report(ctx: Context, raised: Raised): Promise<void>;
  /** Resolves what has come right; nothing where nothing is open. */
  clear(ctx: Context, kind: AttentionKind, subjectId: string): Promise<void>;
}

/** Raises it in the batch of what it is about; one that was resolved before is open again. */
export function raiseAttention({ db }: Context, unit: UnitOfWork, raised: Raised): void {
  unit.add(upsertItem(db, itemOf(raised, unit.now))).record(toldOf(raised));
}

function itemOf(raised: Raised, now: number): AttentionItem {
  const fresh = { status: "open", retries: 0, note: null, resolvedBy: null, resolvedAt: null } as const;
  return { id: newId("att", now), ...raised, ...fresh, createdAt: now, updatedAt: now };
}

/** Resolves, in the batch that puts it right, what was raised about the subject. */
export function settleAttention(
  ctx: Context,
  unit: UnitOfWork,
  kind: AttentionKind,
  subjectId: string,
): void {
  unit.add(resolveItemOf(ctx.db, kind, subjectId, actorId(ctx.actor), unit.now));
}

const accountOf = ({ reason, ours, theirs }: Raised) => JSON.stringify([reason, ours, theirs]);

export const createAttentionService = (): AttentionService => {
  async function openItem(ctx: Context, id: AttentionId): Promise<AttentionItem> {
    const item = await findItem(ctx.db, id);
    if (!item) throw itemNotFound();
    if (item.status === "resolved") throw alreadyResolved();
    return item;
  }

  const about = (id: AttentionId) => ({ resourceType: "attention", resourceId: id });

  return {
    async list(ctx, filter, page) {
      requirePermission(ctx.actor, "attention:read");
      return listItems(ctx.db, filter, page);
    },

    async retry(ctx, id) {
      requirePermission(ctx.actor, "attention:resolve");
      const item = await openItem(ctx, id);
      if (!isRetryable(item)) throw notRetryable();
      const unit = begin(ctx).onViolation(itemOpen, alreadyResolved);
      const after = { ...item, retries: item.retries + 1, updatedAt: unit.now };
      unit
        .add(...noteRetry(ctx.db, id, unit.now))
        .record(attentionRetryRequested({ kind: item.kind, subjectId: item.subjectId }));
      audit(ctx, unit, { action: "attention.retry", ...about(id), before: item, after });
      return unit.commit(after);
    },

    async resolve(ctx, id, note) {
      requirePermission(ctx.actor, "attention:resolve");
      const item = await openItem(ctx, id);
      const unit = begin(ctx).onViolation(itemOpen, alreadyResolved);
      const by = actorId(ctx.actor);
      const { now } = unit;
      const after: AttentionItem = {
        ...item,
        ...{ status: "resolved", note, resolvedBy: by, resolvedAt: now, updatedAt: now },
      };
      unit.add(...resolveItem(ctx.db, id, by, note, now));
      // The note is a person's words, which the log does not keep.
      const [before, then] = [{ status: item.status }, { status: after.status }];
      audit(ctx, unit, { action: "attention.resolve", ...about(id), before, after: then });
      return unit.commit(after);
    },

    countOpen: ({ db }) => countOpen(db),

    report: (ctx, raised) =>
      untilWon(async () => {
        const known = await findItemOf(ctx.db, raised.kind, raised.subjectId);
        if (known && (known.status === "open" || accountOf(known) === accountOf(raised))) return;
        const unit = begin(ctx).onViolation(itemRaised, () => new LostRace());
        unit.add(...raiseItem(ctx.db, itemOf(raised, unit.now))).record(toldOf(raised));
        await unit.commit(null);
      }),

    async clear(ctx, kind, subjectId) {
      if ((await findItemOf(ctx.db, kind, subjectId))?.status !== "open") return;
      const unit = begin(ctx);
      settleAttention(ctx, unit, kind, subjectId);
      await unit.commit(null);
    },
  };
};
