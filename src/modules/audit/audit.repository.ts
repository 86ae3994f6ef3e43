/** The only user of the audit table. */
import { and, asc, count, desc, eq, gt, gte, isNull, lt, lte, type SQL, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import { guardChanges, guardThat } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import { auditLog } from "./audit.table.ts";
import { chainStart, type Entry, type Link, type Seal, type SealedRow } from "./chain.model.ts";

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

export const insertAuditRow = (db: Database, row: typeof auditLog.$inferInsert): Statement =>
  db.insert(auditLog).values(row);

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

/** Rows by their ids, which sort by time: those behind `after` and before `before`. */
export interface AuditRange {
  readonly after: string;
  readonly before: string;
}

const within = ({ after, before }: AuditRange): SQL | undefined =>
  and(gt(auditLog.id, after), lt(auditLog.id, before));

export const scanAuditRows = (db: Database, range: AuditRange, limit: number): Promise<AuditRow[]> =>
  db.select().from(auditLog).where(within(range)).orderBy(asc(auditLog.id)).limit(limit);

export async function countAuditRows(db: Database, range: AuditRange): Promise<number> {
  const [row] = await db.select({ n: count() }).from(auditLog).where(within(range));
  return row?.n ?? 0;
}

/** As they are stored: a hash is over the text of the changes, not over what it says. */
const stored = {
  id: auditLog.id,
  actor: auditLog.actor,
  action: auditLog.action,
  resourceType: auditLog.resourceType,
  resourceId: auditLog.resourceId,
  changes: sql<string>`${auditLog.changes}`.as("changes"),
  requestId: auditLog.requestId,
  ip: auditLog.ip,
  at: auditLog.at,
};

export type UnsealedRow = Entry & { readonly proof: string | null };

const selectHead = (db: Database) =>
  db
    .select({ seq: sql<number>`${auditLog.seq}`.as("seq"), hash: sql<string>`${auditLog.hash}`.as("hash") })
    .from(auditLog)
    // A text among the numbers is somebody's doing, and no link.
    .where(sql`typeof(${auditLog.seq}) = 'integer'`)
    .orderBy(desc(auditLog.seq))
    .limit(1);

export const findHead = async (db: Database): Promise<Link> => (await selectHead(db))[0] ?? chainStart;

/** The head of the chain and the rows that are not in it, in the order in which they were committed; one trip. */
export async function findUnsealed(
  db: Database,
  limit: number,
): Promise<{ head: Link; rows: readonly UnsealedRow[] }> {
  const [[head = chainStart], rows] = await db.batch([
    selectHead(db),
    db
      .select({ ...stored, proof: auditLog.proof })
      .from(auditLog)
      .where(isNull(auditLog.seq))
      .orderBy(sql`rowid`)
      .limit(limit),
  ]);
  return { head, rows };
}

/** The last link of the chain up to this number. */
export async function findLinkUpTo(db: Database, seq: number): Promise<Link> {
  const [link] = await selectHead(db).$dynamic().where(lte(auditLog.seq, seq));
  return link ?? chainStart;
}

export const findSealed = (db: Database, after: number, limit: number): Promise<SealedRow[]> =>
  db
    .select({
      ...stored,
      seq: sql<number>`${auditLog.seq}`.as("seq"),
      hash: auditLog.hash,
      proof: auditLog.proof,
    })
    .from(auditLog)
    .where(gt(auditLog.seq, after))
    .orderBy(asc(auditLog.seq))
    .limit(limit);

/** The name of the guard that a sealer breaks whom another one has overtaken. */
export const sealRace = "audit_head";

/** Seals these rows behind the head, all of them or none. Found by their ids: the plus keeps SQLite from a walk through all that are unsealed, for each. */
export const sealRows = (db: Database, head: Link, seals: readonly Seal[]): Statement[] => [
  guardThat(
    db,
    sealRace,
    sql`coalesce((SELECT seq || ' ' || hash FROM audit_log WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1), '0 ') = ${`${head.seq} ${head.hash}`}`,
  ),
  rawStatement(
    db,
    sql`UPDATE audit_log SET seq = j.value ->> 'seq', hash = j.value ->> 'hash', proof = j.value ->> 'proof'
      FROM json_each(${JSON.stringify(seals)}) j WHERE audit_log.id = j.value ->> 'id' AND +audit_log.seq IS NULL`,
  ),
  guardChanges(db, sealRace, seals.length),
];
