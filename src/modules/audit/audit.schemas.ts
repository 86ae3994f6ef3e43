/** The audit log's public shapes. */
import { z } from "@hono/zod-openapi";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import type { AuditRow } from "./audit.repository.ts";
import { faultKinds } from "./chain.model.ts";
import type { Verdict } from "./service/verify.ts";

const seqSchema = z.int().openapi({ description: "The place in the chain, from 1." });

export const auditEntrySchema = z
  .object({
    id: z.string(),
    actor: z.string(),
    action: z.string(),
    resourceType: z.string(),
    resourceId: z.string(),
    changes: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
    requestId: z.string(),
    ip: z.string().nullable(),
    at: timeSchema,
    seq: seqSchema
      .nullable()
      .openapi({ description: "The place in the chain; null until sealed, seconds later." }),
    hash: z
      .string()
      .nullable()
      .openapi({ description: "Over the row and the hash before it, in base64url." }),
  })
  .openapi("AuditEntry");

export const presentEntry = ({ proof: _, at, ...row }: AuditRow): z.input<typeof auditEntrySchema> => ({
  ...row,
  at: isoTime(at),
});

export const auditQuerySchema = z.strictObject({
  ...pageQuery(["at"]),
  actorId: z.string().max(64).optional(),
  resourceType: z.string().max(64).optional(),
  resourceId: z.string().max(128).optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});

export const auditExample = {
  id: "aud_019a5f0e-6c00-7000-8000-000000000001",
  actor: "usr_019a5f0e-6c00-7000-8000-000000000002",
  action: "product.update",
  resourceType: "product",
  resourceId: "prd_019a5f0e-6c00-7000-8000-000000000003",
  changes: { title: { from: "Mug", to: "Blue mug" } },
  requestId: "6f1c7f5e-0b0a-4a6e-9f0e-0f2b8f6f2a11",
  ip: "127.0.0.1",
  at: "2026-11-21T10:00:00.000Z",
  seq: 42,
  hash: "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
};

const linkSchema = z.object({ seq: z.int(), hash: z.string() }).openapi("AuditLink");

export const verifyQuerySchema = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .optional()
    .openapi({ description: "`next` of the call before: goes on behind this place." }),
});

export const verdictSchema = z
  .object({
    isIntact: z.boolean().openapi({ description: "No fault was found in what this call has looked at." }),
    checkedRows: z.int(),
    head: linkSchema.openapi({ description: "The last link that was looked at." }),
    adoptedRows: z.int().openapi({ description: "Of the checked ones, rows from before rows were signed." }),
    unsealedRows: z
      .int()
      .nullable()
      .openapi({ description: "Written and not sealed yet, at most 1,000; null before the end." }),
    faults: z
      .array(
        z.object({
          kind: z.enum(faultKinds),
          seq: z.number().nullable(),
          id: z.string().nullable(),
          rows: z.int(),
        }),
      )
      .openapi({ description: "The first hundred." }),
    faultCount: z.int(),
    next: z
      .int()
      .nullable()
      .openapi({ description: "Ask again with this as `after`; null where the end was reached." }),
  })
  .openapi("AuditVerdict");

export const presentVerdict = (verdict: Verdict): z.input<typeof verdictSchema> => ({
  ...verdict,
  faults: verdict.faults.map((fault) => ({ ...fault })),
});

export const verdictExample: z.input<typeof verdictSchema> = {
  isIntact: false,
  checkedRows: 4_711,
  head: { seq: 4_711, hash: auditExample.hash },
  adoptedRows: 0,
  unsealedRows: 3,
  faults: [{ kind: "changed", seq: 42, id: auditExample.id, rows: 1 }],
  faultCount: 1,
  next: null,
};

export const anchorSchema = linkSchema;
export const anchorExample = verdictExample.head;
