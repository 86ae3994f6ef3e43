/** Use cases of the audit log: writing a row with the change it tells of, reading, sealing and proving. */
import { actorId, requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { newId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { moveTo } from "./anchor.model.ts";
import { changesBetween } from "./audit.model.ts";
import {
  type AuditFilter,
  type AuditRange,
  type AuditRow,
  countAuditRows,
  findHead,
  insertAuditRow,
  listAuditRows,
  scanAuditRows,
} from "./audit.repository.ts";
import { type Link, signedText } from "./chain.model.ts";
import { createSeal, type Seal, type SealParts } from "./service/seal.ts";
import { createVerify, type Verdict } from "./service/verify.ts";

export interface AuditEntry {
  /** `product.update`: the resource and the act. */
  readonly action: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly before?: object | null;
  readonly after?: object | null;
}

/** Adds the audit row, signed, to the batch of the change, so that neither is there without the other. */
export function audit(ctx: Context, unit: UnitOfWork, entry: AuditEntry): void {
  const row = {
    id: newId("aud", unit.now),
    actor: actorId(ctx.actor),
    action: entry.action,
    resourceType: entry.resourceType,
    resourceId: entry.resourceId,
    changes: changesBetween(entry.before ?? null, entry.after ?? null),
    requestId: ctx.requestId,
    ip: ctx.ip,
    at: unit.now,
  };
  const proof = ctx.sign(signedText({ ...row, changes: JSON.stringify(row.changes) }));
  unit.add(insertAuditRow(ctx.db, { ...row, proof }));
}

export interface AuditService {
  list(ctx: Context, filter: AuditFilter, page: PageRequest): Promise<Slice<AuditRow>>;
  /** All rows of a time, some at a time, by their ids. */
  scan(ctx: Context, range: AuditRange, limit: number): Promise<AuditRow[]>;
  count(ctx: Context, range: AuditRange): Promise<number>;
  /** Whether any row was changed, removed or put in behind the link with this number; bounded, the next call goes on. */
  verify(ctx: Context, after: number | null): Promise<Verdict>;
  /** Takes the log as it is for the truth, after a database was restored; this is in the log then. Gives the new head. */
  anchor(ctx: Context): Promise<Link>;
  readonly seal: Seal;
}

export function createAuditService(parts: SealParts): AuditService {
  const verify = createVerify(parts);
  return {
    async list(ctx, filter, page) {
      requirePermission(ctx.actor, "audit:read");
      return listAuditRows(ctx.db, filter, page);
    },

    async scan(ctx, range, limit) {
      requirePermission(ctx.actor, "audit:read");
      return scanAuditRows(ctx.db, range, limit);
    },

    async count(ctx, range) {
      requirePermission(ctx.actor, "audit:read");
      return countAuditRows(ctx.db, range);
    },

    async verify(ctx, after) {
      requirePermission(ctx.actor, "audit:read");
      return verify(ctx, after);
    },

    async anchor(ctx) {
      requirePermission(ctx.actor, "system:operate");
      return untilWon(async () => {
        const [kept, head] = await Promise.all([parts.anchor.read(), findHead(ctx.db)]);
        const unit = begin(ctx);
        audit(ctx, unit, {
          action: "audit_log.anchor",
          resourceType: "audit_log",
          resourceId: ctx.store.id,
          before: kept && { seq: kept.head.seq, head: kept.head.hash },
          after: { seq: head.seq, head: head.hash },
        });
        // Told first: whoever stops in between has only said what they were about to do.
        await unit.commit(head);
        if (!(await parts.anchor.swap(moveTo(kept, head)))) throw new LostRace();
        return head;
      });
    },

    seal: createSeal(parts),
  };
}
