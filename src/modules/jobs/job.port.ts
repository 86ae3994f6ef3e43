/** What a kind of long work has to be: done in pieces, each small enough for the platform. */
import type { z } from "zod";
import type { Permission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";
import type { JobId } from "#shared/ids.ts";

/** What a piece made of the work. */
export interface Piece<Cursor = unknown, Result extends object = object> {
  /** Where the next piece goes on; JSON. */
  readonly cursor: Cursor;
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
  readonly isLast: boolean;
  /** What is told of the work so far, beside its progress. */
  readonly result?: Result;
  /** What the piece adds to the file of the result. */
  readonly part?: string;
}

/** The file that the parts make, in their order. */
export interface Output {
  readonly contentType: string;
  readonly fileName: string;
}

export interface JobType<Params = unknown, Cursor = unknown, Result extends object = object> {
  readonly type: string;
  readonly params: z.ZodType<Params>;
  /** Who may start it, and read the file of its result. */
  readonly permission: Permission;
  /** Refuses what can be known to fail before it starts. */
  admit?(ctx: Context, params: Params): Promise<void>;
  /**
   * Does the next piece: adds its statements to `unit`, and says how far it is. Called again with the cursor until
   * `isLast`. A piece may be done twice at once, and one of them committed: what it does beside the unit is idempotent.
   */
  step(
    ctx: Context,
    unit: UnitOfWork,
    piece: {
      readonly jobId: JobId;
      readonly params: Params;
      readonly cursor: Cursor | null;
      /** What the piece before has told. */
      readonly result: Result | null;
    },
  ): Promise<Piece<Cursor, Result>>;
  /** The file that its pieces' parts make, if they make one. */
  output?(params: Params): Output;
}
