/** The audit log's public shapes. */
import { z } from "@hono/zod-openapi";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";

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
  })
  .openapi("AuditEntry");

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
};
