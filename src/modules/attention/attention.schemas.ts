/** Attention's public shapes. */
import { z } from "@hono/zod-openapi";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { lineSchema } from "#shared/http/schemas.ts";
import { type AttentionItem, attentionKinds, attentionStatuses } from "./attention.model.ts";

const sideSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

export const attentionSchema = z
  .object({
    id: z.string(),
    kind: z.enum(attentionKinds),
    subjectId: z.string().openapi({ description: "The refund, payment or order that it is about." }),
    orderId: z.string().nullable(),
    reason: z.string(),
    ours: sideSchema,
    theirs: sideSchema.nullable().openapi({ description: "What the provider says, where it says anything." }),
    status: z.enum(attentionStatuses),
    retries: z.int(),
    note: z.string().nullable(),
    resolvedBy: z.string().nullable(),
    resolvedAt: timeSchema.nullable(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("AttentionItem");

export const attentionListQuerySchema = z.strictObject({
  ...pageQuery(["createdAt"]),
  status: z.enum(attentionStatuses).optional(),
  kind: z.enum(attentionKinds).optional(),
});

export const resolutionSchema = z
  .strictObject({ note: lineSchema(500).openapi({ example: "refunded by bank transfer" }) })
  .openapi("AttentionResolution");

export const presentItem = (item: AttentionItem): z.input<typeof attentionSchema> => ({
  id: item.id,
  kind: item.kind,
  subjectId: item.subjectId,
  orderId: item.orderId,
  reason: item.reason,
  ours: { ...item.ours },
  theirs: item.theirs && { ...item.theirs },
  status: item.status,
  retries: item.retries,
  note: item.note,
  resolvedBy: item.resolvedBy,
  resolvedAt: isoTimeOrNull(item.resolvedAt),
  createdAt: isoTime(item.createdAt),
  updatedAt: isoTime(item.updatedAt),
});

export const attentionExample: z.input<typeof attentionSchema> = {
  id: "att_019a5f0e-6c00-7000-8000-00000000000e",
  kind: "refund_failed",
  subjectId: "ref_019a5f0e-6c00-7000-8000-000000000007",
  orderId: "ord_019a5f0e-6c00-7000-8000-000000000008",
  reason: "refused",
  ours: { status: "failed", amount: 500 },
  theirs: { code: "account_closed" },
  status: "open",
  retries: 0,
  note: null,
  resolvedBy: null,
  resolvedAt: null,
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
};
