/** `projections.rebuild`: a read model is folded anew from the beginning of the log, while the old one is read. */
import { z } from "zod";
import type { JobType } from "#modules/jobs";
import type { ProjectionsService } from "./projections.service.ts";
import { projectionNames } from "./reports.model.ts";

const params = z.strictObject({ projection: z.enum(projectionNames) });
type Params = z.output<typeof params>;

/** What has begun goes on. */
interface Cursor {
  readonly begun: true;
}

export const rebuildJob = (projections: ProjectionsService): JobType<Params, Cursor> => ({
  type: "projections.rebuild",
  params,
  permission: "system:operate",
  async step(ctx, unit, { jobId, params: { projection }, cursor }) {
    const job = { id: jobId, isFirst: cursor === null };
    const { done, total, end } = await projections.rebuild(ctx, unit, projection, job);
    const piece = { cursor: { begun: true }, done, total } as const;
    return end === null
      ? { ...piece, isLast: false }
      : { ...piece, isLast: true, result: { projection, end } };
  },
});
