/** What the read models' repositories have in common: the generation that is read, and removing one piece by piece. */
import { type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { type Database, rawStatement, type Statement } from "#shared/db/database.ts";
import type { ProjectionName } from "./reports.model.ts";

/** The number of the generation that is read, found within the reading statement. */
export const liveGeneration = (name: ProjectionName): SQL =>
  sql`(SELECT p.generation FROM projections p WHERE p.name = ${name} AND p.status = 'live')`;

export const removeRows = (db: Database, table: SQLiteTable, generation: number, limit: number): Statement =>
  rawStatement(
    db,
    sql`DELETE FROM ${table} WHERE rowid IN
      (SELECT rowid FROM ${table} WHERE generation = ${generation} LIMIT ${limit})`,
  );
