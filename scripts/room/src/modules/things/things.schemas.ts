/** Things' public shapes. */
import { z } from "@hono/zod-openapi";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { lineSchema, metadataSchema } from "#shared/http/schemas.ts";
import type { Thing } from "./things.model.ts";

const title = lineSchema(200).openapi({ example: "The first one" });

export const thingInputSchema = z
  .strictObject({ title, metadata: metadataSchema.default({}) })
  .openapi("ThingInput");

export const thingPatchSchema = z
  .strictObject({ title, metadata: metadataSchema })
  .partial()
  .openapi("ThingPatch");

export const thingListQuerySchema = z.strictObject({
  ...pageQuery(["createdAt"]),
  userId: z.string().min(1).max(64).optional().openapi({ description: "For staff: whose things." }),
});

export const thingSchema = z
  .object({
    id: z.string(),
    userId: z.string(),
    title: z.string(),
    metadata: z.record(z.string(), z.string()),
    version: z.int(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("Thing");

export const presentThing = (thing: Thing): z.input<typeof thingSchema> => ({
  id: thing.id,
  userId: thing.userId,
  title: thing.title,
  metadata: { ...thing.metadata },
  version: thing.version,
  createdAt: isoTime(thing.createdAt),
  updatedAt: isoTime(thing.updatedAt),
});

export const thingInputExample: z.input<typeof thingInputSchema> = { title: "The first one" };

export const thingExample: z.input<typeof thingSchema> = {
  id: "thg_019a5f0e-6c00-7000-8000-0000000000d1",
  userId: "usr_019a5f0e-6c00-7000-8000-000000000002",
  title: "The first one",
  metadata: {},
  version: 1,
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
};
