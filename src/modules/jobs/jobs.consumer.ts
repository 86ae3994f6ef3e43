/** Jobs go on by a task for each piece. */
import { type Consumer, consume } from "#shared/events/consumer.ts";
import { jobStep } from "./jobs.events.ts";
import type { JobsService } from "./jobs.service.ts";

export const jobsConsumers = (jobs: JobsService): Consumer[] => [
  consume("jobs.step", [jobStep], (ctx, { jobId, step }) => jobs.step(ctx, jobId, step), "sync"),
];
