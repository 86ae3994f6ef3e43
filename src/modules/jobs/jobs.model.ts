/** Jobs: long work in pieces, and what becomes of it. Pure. */
import { AppError } from "#shared/errors.ts";
import type { JobId, UserId } from "#shared/ids.ts";

export const jobStatuses = ["queued", "running", "succeeded", "failed", "cancelled"] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** Tries of one piece before the job has failed; with the outbox's waits, ten minutes of them. */
export const attemptsMax = 6;

export interface JobError {
  readonly code: string;
  readonly message: string;
}

export interface Job {
  readonly id: JobId;
  readonly type: string;
  readonly status: JobStatus;
  /** How many pieces are committed, which is the number of the next one. */
  readonly step: number;
  readonly done: number;
  readonly total: number | null;
  readonly result: object | null;
  readonly error: JobError | null;
  /** Tries of the present piece that failed. */
  readonly failures: number;
  readonly version: number;
  /** Null where Wharf itself wanted it. */
  readonly createdBy: UserId | null;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
}

/** What a worker of it needs beside. */
export interface StoredJob extends Job {
  readonly params: unknown;
  readonly cursor: unknown;
}

/** An uploaded file; `lines` is null until all of it is there. */
export interface UploadedFile {
  readonly id: `fil_${string}`;
  readonly bytes: number;
  readonly lines: number | null;
  readonly createdBy: UserId;
  readonly createdAt: number;
}

/** True where nothing more will come of it. */
export function isFinal({ status }: Pick<Job, "status">): boolean {
  switch (status) {
    case "queued":
    case "running":
      return false;
    case "succeeded":
    case "failed":
    case "cancelled":
      return true;
  }
}

/** How often the present piece was tried, or the last one that there was. */
export const attemptsOf = ({ startedAt, status, failures }: Job): number =>
  startedAt === null || status === "failed" ? failures : failures + 1;

export const newJob = (
  id: JobId,
  type: string,
  params: unknown,
  createdBy: UserId | null,
  now: number,
): StoredJob => ({
  id,
  type,
  params,
  status: "queued",
  step: 0,
  cursor: null,
  done: 0,
  total: null,
  result: null,
  error: null,
  failures: 0,
  version: 1,
  createdBy,
  createdAt: now,
  updatedAt: now,
  startedAt: null,
  finishedAt: null,
});

/** What changes with a try of the present piece that failed; `error` is what the job's owner may know of it. */
export function afterFailure(job: Job, error: unknown, now: number) {
  const failures = job.failures + 1;
  // A refusal stays one, however often it is asked for; all else may have been the moment's.
  const isRefusal = error instanceof AppError && error.code !== "SERVICE_UNAVAILABLE";
  const begun = { failures, startedAt: job.startedAt ?? now, updatedAt: now };
  if (!isRefusal && failures < attemptsMax) return { ...begun, status: "running" as const };
  return { ...begun, status: "failed" as const, error: shownError(error), finishedAt: now };
}

const shownError = (error: unknown): JobError =>
  error instanceof AppError
    ? { code: error.code, message: error.message }
    : { code: "INTERNAL_ERROR", message: "Something went wrong on our side." };
