/** `products.import`: products by lines of JSON. Every valid line is kept, every other one is told of by its number. */
import { z } from "zod";
import { importProducts } from "#modules/catalog";
import { countStock, selectLevels } from "#modules/inventory";
import { requirePermission, requireUserId } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { AppError } from "#shared/errors.ts";
import { idSchema } from "#shared/ids.ts";
import { findFile, uploadKey } from "../files.repository.ts";
import type { JobType } from "../job.port.ts";
import { fileNotFound } from "../jobs.errors.ts";
import { createLineCounter, fileStart, type Place, takeLines } from "../lines.model.ts";
import { deliveryOf, type LineError, lineError, parseLine } from "./product-lines.ts";

const linesOfPiece = 500;
/** What is read for one piece; several of the longest lines. */
const windowBytes = 256 * 1024;
const inlineCharactersMax = 200_000;
/** So many errors are told with the job; all of them are in the file of its result. */
const errorsShownMax = 100;

const params = z
  .strictObject({
    lines: z.string().min(1).max(inlineCharactersMax).optional(),
    fileId: idSchema("fil").optional(),
  })
  .refine(({ lines, fileId }) => (lines === undefined) !== (fileId === undefined), {
    error: "has either lines or a fileId",
  });
type Params = z.output<typeof params>;

interface Cursor extends Place {
  readonly total: number;
}

interface Result {
  readonly imported: number;
  readonly failed: number;
  /** The first of them. */
  readonly errors: readonly LineError[];
}

export function createProductsImport(bucket: R2Bucket): JobType<Params, Cursor, Result> {
  /** The bytes from `offset` on, as many as a piece reads, and whether they are the last. */
  async function readWindow(ctx: Context, { lines, fileId }: Params, offset: number) {
    if (fileId === undefined) {
      const bytes = new TextEncoder().encode(lines).subarray(offset);
      return { window: bytes.subarray(0, windowBytes), isEnd: bytes.length <= windowBytes };
    }
    const object = await bucket.get(uploadKey(ctx, fileId), { range: { offset, length: windowBytes } });
    if (!object) throw fileNotFound();
    return { window: new Uint8Array(await object.arrayBuffer()), isEnd: offset + windowBytes >= object.size };
  }

  async function startOf({ db }: Context, { lines, fileId }: Params): Promise<Cursor> {
    const counter = createLineCounter();
    counter.add(new TextEncoder().encode(lines));
    const total = fileId === undefined ? counter.lines() : ((await findFile(db, fileId))?.lines ?? 0);
    return { ...fileStart, total };
  }

  return {
    type: "products.import",
    params,
    permission: "catalog:write",

    async admit(ctx, { fileId }) {
      // Lines may bring stock along.
      requirePermission(ctx.actor, "inventory:write");
      if (fileId && !(await findFile(ctx.db, fileId, requireUserId(ctx.actor)))) throw fileNotFound();
    },

    async step(ctx, unit, { jobId, params: source, cursor, result: told }) {
      const before = cursor ?? (await startOf(ctx, source));
      const { window, isEnd } = await readWindow(ctx, source, before.offset);
      const { lines, next } = takeLines(window, before, isEnd, linesOfPiece);

      const errors: LineError[] = [];
      /** What the work makes of a line; nothing where it refuses the line. */
      const unlessRefused = <T>(number: number, work: () => T | null): { number: number; made: T }[] => {
        try {
          const made = work();
          return made === null ? [] : [{ number, made }];
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          errors.push(lineError(number, error));
          return [];
        }
      };
      const products = lines.flatMap((line) => unlessRefused(line.number, () => parseLine(line)));
      const skus = products.flatMap(({ made }) => made.variants.map(({ sku }) => sku));
      const levels = new Map((await selectLevels(ctx.db, skus)).map((level) => [level.sku, level]));
      const deliveries = products.flatMap(({ number, made }) =>
        unlessRefused(number, () => deliveryOf(made, levels)),
      );
      const drafts = deliveries.map(({ made }) => made.draft);
      const refusals = await importProducts(ctx, unit, jobId, drafts);
      refusals.forEach((refused, i) => {
        if (refused) errors.push(lineError(deliveries[i]?.number ?? 0, refused));
      });
      const kept = deliveries.filter((_, i) => refusals[i] === null);
      const counts = kept.flatMap(({ made }) => made.counts);
      countStock(ctx, unit, counts, "import");

      errors.sort((a, b) => a.line - b.line);
      const { imported, failed, errors: first } = told ?? { imported: 0, failed: 0, errors: [] };
      const result = {
        imported: imported + kept.length,
        failed: failed + errors.length,
        errors: [...first, ...errors].slice(0, errorsShownMax),
      };
      return {
        cursor: { ...next, total: before.total },
        done: next.lines,
        total: before.total,
        isLast: isEnd && next.offset === before.offset + window.length,
        result,
        part: errors.map((error) => `${JSON.stringify(error)}\n`).join(""),
      };
    },

    output: () => ({ contentType: "application/x-ndjson", fileName: "errors.ndjson" }),
  };
}
