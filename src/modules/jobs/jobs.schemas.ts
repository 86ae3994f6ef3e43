/** The public shapes of jobs and uploads. */
import { z } from "@hono/zod-openapi";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { attemptsOf, type Job, jobStatuses, type UploadedFile } from "./jobs.model.ts";

export const jobSchema = z
  .object({
    id: z.string(),
    type: z.string(),
    status: z.enum(jobStatuses),
    progress: z.object({
      done: z.int(),
      total: z.int().nullable().openapi({ description: "Null while nobody knows." }),
    }),
    result: z.record(z.string(), z.unknown()).nullable(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    attempts: z.int().openapi({ description: "Tries of its present or last piece." }),
    createdBy: z.string().nullable(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
    startedAt: timeSchema.nullable(),
    finishedAt: timeSchema.nullable(),
  })
  .openapi("Job");

export const presentJob = (job: Job): z.input<typeof jobSchema> => ({
  id: job.id,
  type: job.type,
  status: job.status,
  progress: { done: job.done, total: job.total },
  result: job.result && { ...job.result },
  error: job.error,
  attempts: attemptsOf(job),
  createdBy: job.createdBy,
  createdAt: isoTime(job.createdAt),
  updatedAt: isoTime(job.updatedAt),
  startedAt: isoTimeOrNull(job.startedAt),
  finishedAt: isoTimeOrNull(job.finishedAt),
});

interface Startable {
  readonly type: string;
  readonly params: z.ZodType;
}

/** What starts a job, from the validators of the types that there are. */
export function startJobSchema(types: readonly Startable[]) {
  const [first, ...rest] = types.map(({ type, params }) =>
    z.strictObject({ type: z.literal(type), params: params.prefault({}) }),
  );
  if (!first) throw new Error("there is no type of job");
  return z.discriminatedUnion("type", [first, ...rest]).openapi("StartJob");
}

export const jobListQuerySchema = z.strictObject({
  ...pageQuery(["createdAt"]),
  status: z.enum(jobStatuses).optional(),
  type: z.string().max(64).optional(),
  createdBy: z.string().min(1).max(64).optional().openapi({ description: "For admins: whose jobs." }),
});

export const fileSchema = z
  .object({ id: z.string(), bytes: z.int(), lines: z.int().nullable(), createdAt: timeSchema })
  .openapi("File");

export const presentFile = ({ id, bytes, lines, createdAt }: UploadedFile) => ({
  id,
  bytes,
  lines,
  createdAt: isoTime(createdAt),
});

export const jobExample: z.input<typeof jobSchema> = {
  id: "job_019a5f0e-6c00-7000-8000-00000000000c",
  type: "orders.export",
  status: "running",
  progress: { done: 4000, total: 100_000 },
  result: { orders: 4000 },
  error: null,
  attempts: 1,
  createdBy: "usr_019a5f0e-6c00-7000-8000-000000000002",
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:01.000Z",
  startedAt: "2026-11-21T10:00:00.000Z",
  finishedAt: null,
};

export const startJobExample = { type: "orders.export", params: { format: "csv" } };

export const fileExample = {
  id: "fil_019a5f0e-6c00-7000-8000-00000000000d",
  bytes: 163,
  lines: 1,
  createdAt: "2026-11-21T10:00:00.000Z",
};

export const uploadExample =
  '{"title":"Blue mug","category":"kitchen","status":"active","variants":[{"sku":"MUG-BLUE","title":"Blue mug","price":{"amount":1999,"currency":"EUR"}}],"stock":25}\n';
