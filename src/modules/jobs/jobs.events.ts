/** The task that carries a job on. */
import { z } from "zod";
import { defineEvent } from "#shared/events/event.ts";
import { idSchema } from "#shared/ids.ts";

export const jobStep = defineEvent({
  type: "jobs.step",
  summary: "The next piece of a job is to be done",
  data: z.object({ jobId: idSchema("job"), step: z.int().min(0) }),
  example: { jobId: "job_019a5f0e-6c00-7000-8000-00000000000c", step: 0 },
  aggregateOf: ({ jobId }) => jobId,
});

export const jobsEvents = [jobStep];
