/** The only user of the audit table. */
import { and, eq, gte, lt } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
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

const columns = { at: auditLog.at, id: auditLog.id };

export const listAuditRows = (
  db: Database,
  { actorId, resourceType, resourceId, from, to }: AuditFilter,
  page: PageRequest,
): Promise<Slice<AuditRow>> =>
  readPage(db, page, {
    query: db.select().from(auditLog).$dynamic(),
    table: auditLog,
    columns,
    where: and(
      actorId === undefined ? undefined : eq(auditLog.actor, actorId),
      resourceType === undefined ? undefined : eq(auditLog.resourceType, resourceType),
      resourceId === undefined ? undefined : eq(auditLog.resourceId, resourceId),
      from === undefined ? undefined : gte(auditLog.at, from),
      to === undefined ? undefined : lt(auditLog.at, to),
    ),
  });
