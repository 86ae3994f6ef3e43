/** Jobs, the parts of their results, and what was uploaded for them. The bytes are in R2. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { createdAt, updatedAt, version } from "#shared/db/columns.ts";
import type { FileId, JobId, UserId } from "#shared/ids.ts";
import type { JobError, JobStatus } from "./jobs.model.ts";

export const jobs = sqliteTable(
  "jobs",
  {
    id: text("id").$type<JobId>().primaryKey(),
    type: text("type").notNull(),
    params: text("params", { mode: "json" }).$type<unknown>().notNull(),
    status: text("status").$type<JobStatus>().notNull(),
    /** How many pieces are committed: of two writers of the same one, one finds it. */
    step: integer("step").notNull(),
    cursor: text("cursor", { mode: "json" }).$type<unknown>(),
    done: integer("done").notNull(),
    total: integer("total"),
    result: text("result", { mode: "json" }).$type<object>(),
    error: text("error", { mode: "json" }).$type<JobError>(),
    failures: integer("failures").notNull(),
    version: version(),
    createdBy: text("created_by").$type<UserId>(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    startedAt: integer("started_at"),
    finishedAt: integer("finished_at"),
  },
  (table) => [
    index("jobs_created").on(table.createdAt, table.id),
    index("jobs_status").on(table.status, table.createdAt, table.id),
    index("jobs_type").on(table.type, table.createdAt, table.id),
    index("jobs_owner").on(table.createdBy, table.createdAt, table.id),
    index("jobs_live").on(table.updatedAt).where(sql`finished_at IS NULL`),
    index("jobs_finished").on(table.finishedAt).where(sql`finished_at IS NOT NULL`),
  ],
);

/** One a piece at most: the key is what a doubled piece breaks. */
export const jobParts = sqliteTable(
  "job_parts",
  {
    jobId: text("job_id").$type<JobId>().notNull(),
    step: integer("step").notNull(),
    /** In R2. */
    key: text("key").notNull(),
    bytes: integer("bytes").notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.step] })],
);

export const files = sqliteTable(
  "files",
  {
    id: text("id").$type<FileId>().primaryKey(),
    bytes: integer("bytes").notNull(),
    /** Null until all of it is there. */
    lines: integer("lines"),
    createdBy: text("created_by").$type<UserId>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [index("files_created").on(table.createdAt)],
);
