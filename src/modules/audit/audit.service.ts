/** Use cases of the audit log: writing a row with the change it tells of, and reading. */
import { actorId, requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";
import { newId } from "#shared/ids.ts";
import { changesBetween } from "./audit.model.ts";
import { type AuditFilter, type AuditRow, insertAuditRow, listAuditRows } from "./audit.repository.ts";

export interface AuditEntry {
  /** `product.update`: the resource and the act. */
  readonly action: string;
  readonly resourceType: string;
  readonly resourceId: string;
  readonly before?: object | null;
  readonly after?: object | null;
}

/** Adds the audit row to the batch of the change, so that neither is there without the other. */
export function audit(ctx: Context, unit: UnitOfWork, entry: AuditEntry): void {
  unit.add(
    insertAuditRow(ctx.db, {
      id: newId("aud", unit.now),
      actor: actorId(ctx.actor),
      action: entry.action,
      resourceType: entry.resourceType,
      resourceId: entry.resourceId,
      changes: changesBetween(entry.before ?? null, entry.after ?? null),
      requestId: ctx.requestId,
      ip: ctx.ip,
      at: unit.now,
    }),
  );
}

export interface AuditService {
  list(ctx: Context, filter: AuditFilter, page: PageRequest): Promise<Slice<AuditRow>>;
}

export const createAuditService = (): AuditService => ({
  async list(ctx, filter, page) {
    requirePermission(ctx.actor, "audit:read");
    return listAuditRows(ctx.db, filter, page);
  },
});
