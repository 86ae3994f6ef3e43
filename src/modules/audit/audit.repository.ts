/** The only user of the audit table. */
import { and, eq, gte, lt, type SQL } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import {
  behindCursor,
  orderOf,
  type PageRequest,
  type Slice,
  sliceOf,
  windowOf,
} from "#shared/http/paging.ts";
import { auditLog } from "./audit.table.ts";

export type AuditRow = typeof auditLog.$inferSelect;

export interface AuditFilter {
  readonly actorId?: string | undefined;
  readonly resourceType?: string | undefined;
  readonly resourceId?: string | undefined;
  /** Epoch milliseconds, inclusive. */
  readonly from?: number | undefined;
  /** Epoch milliseconds, exclusive. */
  readonly to?: number | undefined;
}

export const insertAuditRow = (db: Database, row: AuditRow): Statement => db.insert(auditLog).values(row);

const sortColumns = { at: auditLog.at, id: auditLog.id };

export async function listAuditRows(
  db: Database,
  { actorId, resourceType, resourceId, from, to }: AuditFilter,
  page: PageRequest,
): Promise<Slice<AuditRow>> {
  const where: (SQL | undefined)[] = [
    actorId === undefined ? undefined : eq(auditLog.actor, actorId),
    resourceType === undefined ? undefined : eq(auditLog.resourceType, resourceType),
    resourceId === undefined ? undefined : eq(auditLog.resourceId, resourceId),
    from === undefined ? undefined : gte(auditLog.at, from),
    to === undefined ? undefined : lt(auditLog.at, to),
  ];
  const { limit, offset } = windowOf(page);
  const rows = await db
    .select()
    .from(auditLog)
    .where(and(...where, behindCursor(page, sortColumns)))
    .orderBy(...orderOf(page, sortColumns))
    .limit(limit)
    .offset(offset);
  return sliceOf(rows, page, page.page ? await db.$count(auditLog, and(...where)) : null);
}
