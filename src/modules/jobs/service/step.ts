/**
 * One piece of a job: its effect, the job's progress and the task of the next piece are one commit. A crash leaves
 * all of it undone, and a task that comes twice, late or at once with itself finds that the job has gone on.
 */
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { withDeadline } from "#shared/deadline.ts";
import { TryLater } from "#shared/events/consumer.ts";
import type { JobId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { partPrefix } from "../files.repository.ts";
import type { JobType } from "../job.port.ts";
import { jobStep } from "../jobs.events.ts";
import { afterFailure, isFinal, type StoredJob } from "../jobs.model.ts";
import { findStoredJob, insertPart, jobRace, updateJob } from "../jobs.repository.ts";

export interface JobsParts {
  readonly files: R2Bucket;
  readonly types: readonly JobType[];
}

export type TakeStep = (ctx: Context, id: JobId, step: number) => Promise<void>;

/** Sooner than the queue gives the task up: a piece that hangs is counted by its own job, and commits no more. */
const pieceDeadlineMs = 25_000;

const textBytes = (text: string) => new TextEncoder().encode(text);

export function createStep({ files, types }: JobsParts): TakeStep {
  async function doPiece(ctx: Context, job: StoredJob): Promise<void> {
    const type = types.find((one) => one.type === job.type);
    if (!type) throw new Error(`no type ${job.type} here`);
    const { id: jobId, step, cursor, startedAt } = job;
    const unit = begin(ctx).onViolation(jobRace, () => new LostRace());
    const params = type.params.parse(job.params);
    const {
      isLast,
      part,
      result = null,
      ...progress
    } = await type.step(ctx, unit, { jobId, params, cursor, result: job.result });
    if (part) {
      // A name of its own for each try: whichever commits, its row names what it has written itself.
      const key = `${partPrefix(ctx, jobId)}${step}-${crypto.randomUUID()}`;
      const bytes = textBytes(part);
      await files.put(key, bytes);
      unit.add(insertPart(ctx.db, { jobId, step, key, bytes: bytes.byteLength }));
    }
    unit.add(
      ...updateJob(ctx.db, job, {
        ...progress,
        result,
        status: isLast ? "succeeded" : "running",
        step: step + 1,
        failures: 0,
        startedAt: startedAt ?? unit.now,
        updatedAt: unit.now,
        finishedAt: isLast ? unit.now : null,
      }),
    );
    if (!isLast) unit.record(jobStep({ jobId, step: step + 1 }));
    await unit.commit(null);
  }

  /** Counts the failed try. The last one ends the job; before that the outbox brings the task again, later and later. */
  async function noteFailure(ctx: Context, job: StoredJob, error: unknown): Promise<void> {
    const unit = begin(ctx).onViolation(jobRace, () => new LostRace());
    const changes = afterFailure(job, error, unit.now);
    await unit.add(...updateJob(ctx.db, job, changes)).commit(null);
    if (!isFinal(changes)) throw new TryLater(describeError(error), { cause: error });
    ctx.log.error("job failed", { jobId: job.id, type: job.type, error: describeError(error) });
  }

  return (ctx, id, step) =>
    untilWon(async () => {
      const job = await findStoredJob(ctx.db, id);
      if (!job || isFinal(job) || job.step !== step) return;
      try {
        await withDeadline("the piece", pieceDeadlineMs, doPiece(ctx, job));
      } catch (error) {
        if (error instanceof LostRace) throw error;
        await noteFailure(ctx, job, error);
      }
    });
}
