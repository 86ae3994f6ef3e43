/** `projections.rebuild`: a read model, or each in turn, is folded anew from the log while the old one is read. */
import { z } from "zod";
import type { JobType } from "#modules/jobs";
import type { ProjectionsService } from "./projections.service.ts";
import { type ProjectionName, projectionNames } from "./reports.model.ts";

const params = z.strictObject({ projection: z.enum(projectionNames).optional() });
type Params = z.output<typeof params>;

interface Rebuilt {
  readonly projection: ProjectionName;
  readonly end: "activated" | "superseded";
}

interface Cursor {
  /** The present one has begun, and goes on. */
  readonly begun: boolean;
  /** Those before it. */
  readonly rebuilt?: readonly Rebuilt[];
}

export const rebuildJob = (projections: ProjectionsService): JobType<Params, Cursor> => ({
  type: "projections.rebuild",
  params,
  permission: "system:operate",
  async step(ctx, unit, { jobId, params: { projection: only }, cursor }) {
    const { begun, rebuilt = [] } = cursor ?? { begun: false };
    const names = only ? [only] : projectionNames;
    const projection = names[rebuilt.length];
    if (!projection) throw new Error("all of them are rebuilt");
    const piece = await projections.rebuild(ctx, unit, projection, { id: jobId, isFirst: !begun });
    // Each of them goes through the whole log.
    const done = rebuilt.length * piece.total + piece.done;
    const progress = { done, total: names.length * piece.total };
    if (piece.end === null) return { ...progress, cursor: { begun: true, rebuilt }, isLast: false };
    const all = [...rebuilt, { projection, end: piece.end }];
    return {
      ...progress,
      cursor: { begun: false, rebuilt: all },
      isLast: all.length === names.length,
      result: only ? { projection, end: piece.end } : { projections: all },
    };
  },
});
