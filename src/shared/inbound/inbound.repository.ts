/** Inbound events as rows. */
import { and, eq, getTableColumns, inArray, lt, type SQL, sql } from "drizzle-orm";
import type { Database, Statement } from "../db/database.ts";
import { type PageRequest, readPage, type Slice } from "../db/keyset.ts";
import { inboundEvents } from "./inbound.table.ts";
import type { InboundOutcome, InboundSource, Settled } from "./inbound.ts";

export type InboundEvent = typeof inboundEvents.$inferSelect;
/** The event without its body, which may tell of people. */
export type InboundHead = Omit<InboundEvent, "body">;

/** Broken where the source's event is here already. */
export const inboundOnce = "inbound_events.source";

export const insertInboundEvent = (db: Database, event: InboundEvent): Statement =>
  db.insert(inboundEvents).values(event);

export async function findInboundEvent(db: Database, id: string): Promise<InboundEvent | null> {
  const [event] = await db.select().from(inboundEvents).where(eq(inboundEvents.id, id));
  return event ?? null;
}

export interface InboundFilter {
  readonly source?: InboundSource | undefined;
  readonly outcome?: InboundOutcome | undefined;
}

export function listInboundEvents(
  db: Database,
  { source, outcome }: InboundFilter,
  page: PageRequest,
): Promise<Slice<InboundHead>> {
  const { body: _, ...head } = getTableColumns(inboundEvents);
  return readPage(db, page, {
    query: db.select(head).from(inboundEvents).$dynamic(),
    table: inboundEvents,
    columns: { receivedAt: inboundEvents.receivedAt, id: inboundEvents.id },
    where: and(
      source === undefined ? undefined : eq(inboundEvents.source, source),
      outcome === undefined ? undefined : eq(inboundEvents.outcome, outcome),
    ),
  });
}

export const settleInboundEvent = (db: Database, id: string, outcome: Settled, now: number): Statement =>
  db.update(inboundEvents).set({ outcome, processedAt: now }).where(eq(inboundEvents.id, id));

export const reopenInboundEvent = (db: Database, id: string): Statement =>
  db.update(inboundEvents).set({ outcome: "waiting", processedAt: null }).where(eq(inboundEvents.id, id));

const day = 86_400_000;
const processedKeptDays = 30;
/** What nobody here understood, or whose task died, is kept much longer, for staff; yet it may tell of people, so not for ever. */
const othersKeptDays = 365;

/** Forgets what is past its time, a bounded number at a time. */
export function pruneInboundEvents(db: Database, now: number): Statement[] {
  const forget = (ofOutcome: SQL, keptDays: number) =>
    db.delete(inboundEvents).where(
      sql`rowid IN ${db
        .select({ row: sql`rowid` })
        .from(inboundEvents)
        .where(and(ofOutcome, lt(inboundEvents.receivedAt, now - keptDays * day)))
        .limit(1_000)}`,
    );
  return [
    forget(eq(inboundEvents.outcome, "processed"), processedKeptDays),
    forget(inArray(inboundEvents.outcome, ["ignored", "unknown", "waiting"]), othersKeptDays),
  ];
}
