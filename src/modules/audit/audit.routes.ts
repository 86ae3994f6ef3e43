/** GET /audit-log: who did what, for admins. */
import { isoTime } from "#shared/clock.ts";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { auditEntrySchema, auditExample, auditQuerySchema } from "./audit.schemas.ts";
import type { AuditService } from "./audit.service.ts";

const epochMs = (time: string | undefined) => (time === undefined ? undefined : Date.parse(time));

export function auditRoutes(audit: AuditService): App {
  const app = createApp();

  endpoint(
    app,
    {
      method: "get",
      path: "/audit-log",
      operationId: "listAuditLog",
      tag: "Audit",
      summary: "List who changed what",
      access: "audit:read",
      query: auditQuerySchema,
      status: 200,
      data: auditEntrySchema,
      list: { sort: "-at" },
      example: auditExample,
      present: (row: Awaited<ReturnType<AuditService["list"]>>["items"][number]) => ({
        ...row,
        at: isoTime(row.at),
      }),
    },
    ({ ctx, query: { from, to, actorId, resourceType, resourceId }, page }) =>
      audit.list(ctx, { actorId, resourceType, resourceId, from: epochMs(from), to: epochMs(to) }, page),
  );

  return app;
}
