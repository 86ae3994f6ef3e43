/** D1 through drizzle, on a session of D1's Sessions API. */
import type { SQL } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

export type Database = DrizzleD1Database & { readonly $client: D1Database };

/** A statement that has been written but not run; repositories return these. */
export type Statement = BatchItem<"sqlite">;

/** `first-unconstrained` lets a replica answer, `first-primary` or a bookmark don't. */
export type Consistency = "first-unconstrained" | "first-primary" | (string & {});

export interface DatabaseSession {
  readonly db: Database;
  /** Where this session has read up to; a client that sends it back reads its own writes. */
  bookmark(): string | null;
}

export function openSession(d1: D1Database, consistency: Consistency): DatabaseSession {
  const session = d1.withSession(consistency);
  // A session has D1's query interface but not its type (cloudflare/workerd, drizzle-team/drizzle-orm#2226).
  return { db: drizzle(session as unknown as D1Database), bookmark: () => session.getBookmark() };
}

/** A statement in SQL. drizzle's own raw query brings no D1 statement along, so a batch could not bind its parameters. */
export function rawStatement(db: Database, query: SQL): Statement {
  const raw = db.run(query);
  return Object.assign(raw, { stmt: db.$client.prepare(raw.getQuery().sql) });
}

/** Runs statements as one transaction and one round trip; the results come in their order. */
export async function runBatch(db: Database, statements: readonly Statement[]): Promise<unknown[]> {
  const [first, ...rest] = statements;
  return first ? db.batch([first, ...rest]) : [];
}
