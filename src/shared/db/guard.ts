/** Guards inside a batch: a condition that does not hold aborts the whole of it, by name. */
import { type SQL, sql } from "drizzle-orm";
import { type Database, rawStatement, type Statement } from "./database.ts";

/**
 * Aborts the batch unless the condition holds. SQLite allows RAISE only in triggers;
 * a JSON path that is none fails too, and the message carries its text, the guard's name.
 */
export const guardThat = (db: Database, name: string, condition: SQL): Statement =>
  rawStatement(db, guardQuery(name, condition));

/** The same as a query. */
export const guardQuery = (name: string, condition: SQL): SQL =>
  sql`SELECT CASE WHEN ${condition} THEN 1 ELSE json_extract('{}', ${`guard:${name}`}) END`;

/** Aborts the batch unless the statement right before it changed exactly `rows` rows: a lost race ends here. */
export const guardChanges = (db: Database, name: string, rows = 1): Statement =>
  guardThat(db, name, sql`changes() = ${rows}`);
