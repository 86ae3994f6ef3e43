/** What a job looks like to whoever runs it. Stands here until the jobs room has it. */
import type { z } from "zod";
import type { Permission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";

/** One piece done: where the next one goes on, and how far it is. */
export type Piece<Cursor> = {
  readonly cursor: Cursor;
  readonly done: number;
  readonly total: number | null;
  readonly isLast: boolean;
  readonly result?: object;
};

export interface JobType<Params = unknown, Cursor = unknown> {
  readonly type: string;
  readonly params: z.ZodType<Params>;
  readonly permission: Permission;
  /** Does the next piece: adds its statements to `unit`, and says how far it is. Called again with the cursor until `isLast`. */
  step(
    ctx: Context,
    unit: UnitOfWork,
    piece: { jobId: string; params: Params; cursor: Cursor | null },
  ): Promise<Piece<Cursor>>;
}
