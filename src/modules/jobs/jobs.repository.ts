/** Jobs and their parts as rows. Whatever changes a job finds it alive, and at the step that was read. */
import { and, asc, eq, inArray, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Database, Statement } from "#shared/db/database.ts";
import { guardChanges } from "#shared/db/guard.ts";
import { type PageRequest, readPage, type Slice } from "#shared/db/keyset.ts";
import type { JobId, UserId } from "#shared/ids.ts";
import type { Job, JobError, JobStatus, StoredJob } from "./jobs.model.ts";
import { jobParts, jobs } from "./jobs.table.ts";

export interface JobFilter {
  readonly createdBy?: UserId | undefined;
  readonly status?: JobStatus | undefined;
  readonly type?: string | undefined;
}

/** What is shown of a job: its params and cursor may be long. */
const shown = {
  id: jobs.id,
  type: jobs.type,
  status: jobs.status,
  step: jobs.step,
  done: jobs.done,
  total: jobs.total,
  result: jobs.result,
  error: jobs.error,
  failures: jobs.failures,
  version: jobs.version,
  createdBy: jobs.createdBy,
  createdAt: jobs.createdAt,
  updatedAt: jobs.updatedAt,
  startedAt: jobs.startedAt,
  finishedAt: jobs.finishedAt,
};

export const listJobs = (
  db: Database,
  { createdBy, status, type }: JobFilter,
  page: PageRequest,
): Promise<Slice<Job>> =>
  readPage(db, page, {
    query: db.select(shown).from(jobs).$dynamic(),
    table: jobs,
    columns: { createdAt: jobs.createdAt, id: jobs.id },
    where: and(
      createdBy && eq(jobs.createdBy, createdBy),
      status && eq(jobs.status, status),
      type === undefined ? undefined : eq(jobs.type, type),
    ),
  });

export async function findJob(db: Database, id: JobId): Promise<Job | null> {
  const [row] = await db.select(shown).from(jobs).where(eq(jobs.id, id));
  return row ?? null;
}

export async function findStoredJob(db: Database, id: JobId): Promise<StoredJob | null> {
  const [row] = await db.select().from(jobs).where(eq(jobs.id, id));
  return row ?? null;
}

export const insertJob = (db: Database, job: StoredJob): Statement => db.insert(jobs).values(job);

/** Broken where the job has ended or gone on since it was read. */
export const jobRace = "job_as_read";

/** Changes the job that still is at this step and of so many failures. */
export const updateJob = (
  db: Database,
  { id, step, failures }: Job,
  changes: Partial<Omit<StoredJob, "id" | "version">>,
): Statement[] => [
  db
    .update(jobs)
    .set({ ...changes, version: sql`version + 1` })
    .where(and(eq(jobs.id, id), eq(jobs.step, step), eq(jobs.failures, failures), isNull(jobs.finishedAt))),
  guardChanges(db, jobRace),
];

export interface Part {
  readonly jobId: JobId;
  readonly step: number;
  readonly key: string;
  readonly bytes: number;
}

export const insertPart = (db: Database, part: Part): Statement => db.insert(jobParts).values(part);

export const partsOf = (db: Database, id: JobId): Promise<Part[]> =>
  db.select().from(jobParts).where(eq(jobParts.jobId, id)).orderBy(asc(jobParts.step));

/** Ends jobs that have begun and that nothing has moved since `before`; one that waits for its queue may wait. */
export const failStalled = (db: Database, before: number, error: JobError, now: number): Promise<unknown> =>
  db
    .update(jobs)
    .set({ status: "failed", error, finishedAt: now, updatedAt: now, version: sql`version + 1` })
    .where(and(eq(jobs.status, "running"), lt(jobs.updatedAt, before), isNull(jobs.finishedAt)))
    .run();

/** In the words of the index `jobs_finished`: SQLite uses a partial index only where it sees its condition. */
const finishedBefore = (before: number): SQL => sql`finished_at IS NOT NULL AND finished_at < ${before}`;

export async function findFinished(db: Database, before: number, limit: number): Promise<JobId[]> {
  const rows = await db.select({ id: jobs.id }).from(jobs).where(finishedBefore(before)).limit(limit);
  return rows.map(({ id }) => id);
}

export const deleteJobs = (db: Database, ids: readonly JobId[]): Statement[] => [
  db.delete(jobParts).where(inArray(jobParts.jobId, [...ids])),
  db.delete(jobs).where(inArray(jobs.id, [...ids])),
];
