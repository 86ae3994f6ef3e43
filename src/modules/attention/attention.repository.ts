/** The only user of attention's table. */
import { and, count, eq, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { AttentionId } from "#shared/ids.ts";
import type { AttentionItem, AttentionKind, AttentionStatus } from "./attention.model.ts";
import { needsAttention } from "./attention.table.ts";

const reopened = ({ reason, ours, theirs, updatedAt }: AttentionItem) =>
  ({
    reason,
    ours,
    theirs,
    status: "open",
    note: null,
    resolvedBy: null,
    resolvedAt: null,
    updatedAt,
  }) as const;

/** Writes the item, or opens the one that there is for its kind and subject. */
export const upsertItem = (db: Database, item: AttentionItem): Statement =>
  db
    .insert(needsAttention)
    .values(item)
    .onConflictDoUpdate({ target: [needsAttention.kind, needsAttention.subjectId], set: reopened(item) });

/** Broken where somebody else has raised the same meanwhile. */
export const itemRaised = "attention_raised";

/** The same, unless one is open already, which breaks the guard. */
export const raiseItem = (db: Database, item: AttentionItem): Statement[] => [
  db
    .insert(needsAttention)
    .values(item)
    .onConflictDoUpdate({
      target: [needsAttention.kind, needsAttention.subjectId],
      set: reopened(item),
      setWhere: eq(needsAttention.status, "resolved"),
    }),
  guardChanges(db, itemRaised),
];

export async function findItem(db: Database, id: AttentionId): Promise<AttentionItem | null> {
  const [item] = await db.select().from(needsAttention).where(eq(needsAttention.id, id));
  return item ?? null;
}

export async function findItemOf(
  db: Database,
  kind: AttentionKind,
  subjectId: string,
): Promise<AttentionItem | null> {
  const [item] = await db.select().from(needsAttention).where(about(kind, subjectId));
  return item ?? null;
}

const about = (kind: AttentionKind, subjectId: string) =>
  and(eq(needsAttention.kind, kind), eq(needsAttention.subjectId, subjectId));

export interface AttentionFilter {
  readonly status?: AttentionStatus | undefined;
  readonly kind?: AttentionKind | undefined;
}

export const listItems = (
  db: Database,
  { status, kind }: AttentionFilter,
  page: PageRequest,
): Promise<Slice<AttentionItem>> =>
  readPage(db, page, {
    query: db.select().from(needsAttention).$dynamic(),
    table: needsAttention,
    columns: { createdAt: needsAttention.createdAt, id: needsAttention.id },
    where: and(
      status === undefined ? undefined : eq(needsAttention.status, status),
      kind === undefined ? undefined : eq(needsAttention.kind, kind),
    ),
  });

export async function countOpen(db: Database): Promise<number> {
  const [row] = await db.select({ n: count() }).from(needsAttention).where(eq(needsAttention.status, "open"));
  return row?.n ?? 0;
}

/** Broken where somebody else resolved it first. */
export const itemOpen = "attention_open";

export const noteRetry = (db: Database, id: AttentionId, now: number): Statement[] => [
  db
    .update(needsAttention)
    .set({ retries: sql`retries + 1`, updatedAt: now })
    .where(and(eq(needsAttention.id, id), eq(needsAttention.status, "open"))),
  guardChanges(db, itemOpen),
];

const resolved = (by: string, note: string | null, now: number) =>
  ({ status: "resolved", note, resolvedBy: by, resolvedAt: now, updatedAt: now }) as const;

export const resolveItem = (
  db: Database,
  id: AttentionId,
  by: string,
  note: string,
  now: number,
): Statement[] => [
  db
    .update(needsAttention)
    .set(resolved(by, note, now))
    .where(and(eq(needsAttention.id, id), eq(needsAttention.status, "open"))),
  guardChanges(db, itemOpen),
];

/** Resolves what there is about the subject; harmless where nothing is. */
export const resolveItemOf = (
  db: Database,
  kind: AttentionKind,
  subjectId: string,
  by: string,
  now: number,
): Statement =>
  db
    .update(needsAttention)
    .set(resolved(by, null, now))
    .where(and(about(kind, subjectId), eq(needsAttention.status, "open")));
