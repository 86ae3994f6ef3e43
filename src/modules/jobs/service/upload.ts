/** Taking in a file: it flows into R2 as it comes, and only its lines are counted on the way. */
import { audit } from "#modules/audit";
import { requirePermission, requireUserId } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { runBatch } from "#shared/db/database.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { AppError } from "#shared/errors.ts";
import { newId } from "#shared/ids.ts";
import { completeFile, insertFile, uploadKey } from "../files.repository.ts";
import { cutOff } from "../jobs.errors.ts";
import type { UploadedFile } from "../jobs.model.ts";
import { createLineCounter } from "../lines.model.ts";

export interface Incoming {
  readonly bytes: number;
  readonly body: ReadableStream<Uint8Array> | null;
}

export type Upload = (ctx: Context, incoming: Incoming) => Promise<UploadedFile>;

export const createUpload =
  (bucket: R2Bucket): Upload =>
  async (ctx, { bytes, body }) => {
    requirePermission(ctx.actor, "catalog:write");
    const createdBy = requireUserId(ctx.actor);
    if (!body) throw cutOff();
    const now = ctx.clock.now();
    const file: UploadedFile = { id: newId("fil", now), bytes, lines: null, createdBy, createdAt: now };
    // Its row first: what a connection that breaks leaves in R2 is found and deleted by it.
    await runBatch(ctx.db, [insertFile(ctx.db, file)]);
    const counter = createLineCounter();
    const counting = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        counter.add(chunk);
        if (counter.bytes() > bytes) throw cutOff();
        controller.enqueue(chunk);
      },
      flush() {
        if (counter.bytes() < bytes) throw cutOff();
      },
    });
    // R2 has to know the length.
    const { readable, writable } = new FixedLengthStream(bytes);
    const flowing = body.pipeThrough(counting).pipeTo(writable);
    const [flowed, stored] = await Promise.allSettled([
      flowing,
      bucket.put(uploadKey(ctx, file.id), readable),
    ]);
    const reasons = [flowed, stored].flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
    // Each fails with the other: what the sender did is told before what followed from it.
    if (reasons.length > 0) throw reasons.find((reason) => reason instanceof AppError) ?? reasons[0];
    const lines = counter.lines();
    const unit = begin(ctx).add(completeFile(ctx.db, file.id, lines));
    audit(ctx, unit, {
      action: "file.upload",
      resourceType: "file",
      resourceId: file.id,
      after: { bytes, lines },
    });
    return unit.commit({ ...file, lines });
  };
