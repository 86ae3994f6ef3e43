/** Use cases of jobs: start, follow, cancel, read what came out, and forget. */
import { audit } from "#modules/audit";
import { may, requirePermission, requireUserId, userIdOf } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { runBatch } from "#shared/db/database.ts";
import type { PageRequest, Slice } from "#shared/db/keyset.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { forbidden } from "#shared/errors.ts";
import { type JobId, newId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { deleteFiles, findOldFiles, partPrefix, uploadKey } from "./files.repository.ts";
import type { JobType } from "./job.port.ts";
import { alreadyOver, jobNotFound, notReady, resultNotFound } from "./jobs.errors.ts";
import { jobStep } from "./jobs.events.ts";
import { isFinal, type Job, newJob } from "./jobs.model.ts";
import { mayCancel, mayRead } from "./jobs.policy.ts";
import {
  deleteJobs,
  failStalled,
  findFinished,
  findJob,
  findStoredJob,
  insertJob,
  type JobFilter,
  jobRace,
  listJobs,
  partsOf,
  updateJob,
} from "./jobs.repository.ts";
import { type ResultFile, streamParts } from "./service/result.ts";
import { createStep, type JobsParts, type TakeStep } from "./service/step.ts";
import { createUpload, type Upload } from "./service/upload.ts";

export interface JobsService {
  /** What can be started, for the validators of who asks. */
  readonly types: readonly JobType[];
  /** Stores a job, of params that its type's validator has passed, and its first task. */
  start(ctx: Context, type: string, params: unknown): Promise<Job>;
  get(ctx: Context, id: JobId): Promise<Job>;
  /** The caller's own; whoever runs the system sees all. */
  list(ctx: Context, filter: JobFilter, page: PageRequest): Promise<Slice<Job>>;
  /** Takes effect at once: the piece that is under way finds it, and commits nothing. */
  cancel(ctx: Context, id: JobId): Promise<Job>;
  result(ctx: Context, id: JobId): Promise<ResultFile>;
  readonly upload: Upload;
  /** For the consumer: harmless when repeated. */
  readonly step: TakeStep;
  /** Ends jobs that nothing moves any more, and forgets jobs, results and uploads from before `before`; bounded. */
  tidy(ctx: Context, before: number): Promise<void>;
}

const stalledAfterMs = 3_600_000;
const stalled = { code: "INTERNAL_ERROR", message: "It stood still for an hour, and was given up." };
const forgottenMax = 20;

export function createJobsService(parts: JobsParts): JobsService {
  const { files: bucket, types } = parts;

  function typeOf(name: string): JobType {
    const type = types.find((one) => one.type === name);
    if (!type) throw new Error(`no type ${name} here`);
    return type;
  }

  async function readable(ctx: Context, id: JobId): Promise<Job> {
    const job = await findJob(ctx.db, id);
    if (!job) throw jobNotFound();
    if (!mayRead(ctx.actor, job)) throw forbidden();
    return job;
  }

  /** Deletes what is in R2 first, so that its row is there until nothing is left; a thousand parts a round. */
  async function forgetJob(ctx: Context, id: JobId): Promise<void> {
    const { objects, truncated } = await bucket.list({ prefix: partPrefix(ctx, id) });
    await bucket.delete(objects.map(({ key }) => key));
    if (!truncated) await runBatch(ctx.db, deleteJobs(ctx.db, [id]));
  }

  return {
    types,
    upload: createUpload(bucket),
    step: createStep(parts),

    async start(ctx, name, params) {
      const type = typeOf(name);
      requirePermission(ctx.actor, type.permission);
      await type.admit?.(ctx, params);
      const unit = begin(ctx);
      const job = newJob(newId("job", unit.now), name, params, userIdOf(ctx.actor), unit.now);
      unit.add(insertJob(ctx.db, job)).record(jobStep({ jobId: job.id, step: job.step }));
      audit(ctx, unit, {
        action: "job.start",
        resourceType: "job",
        resourceId: job.id,
        after: { type: name },
      });
      return unit.commit(job);
    },

    get: readable,

    async list(ctx, filter, page) {
      const self = requireUserId(ctx.actor);
      const createdBy = may(ctx.actor, "system:read") ? filter.createdBy : self;
      if (filter.createdBy && filter.createdBy !== createdBy) throw forbidden();
      return listJobs(ctx.db, { ...filter, createdBy }, page);
    },

    cancel: (ctx, id) =>
      untilWon(async () => {
        const job = await findJob(ctx.db, id);
        if (!job) throw jobNotFound();
        if (!mayCancel(ctx.actor, job)) throw forbidden();
        if (job.status !== "cancelled" && isFinal(job)) throw alreadyOver(job.status);
        const unit = begin(ctx).onViolation(jobRace, () => new LostRace());
        if (job.status === "cancelled") return unit.commit(job);
        const changes = { status: "cancelled", updatedAt: unit.now, finishedAt: unit.now } as const;
        audit(ctx, unit, {
          action: "job.cancel",
          resourceType: "job",
          resourceId: id,
          before: { status: job.status },
          after: { status: changes.status },
        });
        unit.add(...updateJob(ctx.db, job, changes));
        return unit.commit({ ...job, ...changes, version: job.version + 1 });
      }),

    async result(ctx, id) {
      const job = await findStoredJob(ctx.db, id);
      if (!job) throw jobNotFound();
      if (!mayRead(ctx.actor, job)) throw forbidden();
      const { permission, params, output } = typeOf(job.type);
      requirePermission(ctx.actor, permission);
      if (!output) throw resultNotFound();
      if (job.status !== "succeeded") throw notReady(job.status);
      return { ...output(params.parse(job.params)), ...streamParts(bucket, await partsOf(ctx.db, id)) };
    },

    async tidy(ctx, before) {
      const now = ctx.clock.now();
      await failStalled(ctx.db, now - stalledAfterMs, stalled, now);
      for (const id of await findFinished(ctx.db, before, forgottenMax)) await forgetJob(ctx, id);
      const old = await findOldFiles(ctx.db, before, forgottenMax);
      if (old.length === 0) return;
      await bucket.delete(old.map((id) => uploadKey(ctx, id)));
      await runBatch(ctx.db, [deleteFiles(ctx.db, old)]);
    },
  };
}
