/** GET /audit-log: who did what, for admins, and whether anybody has meddled with it. */
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import {
  anchorExample,
  anchorSchema,
  auditEntrySchema,
  auditExample,
  auditQuerySchema,
  presentEntry,
  presentVerdict,
  verdictExample,
  verdictSchema,
  verifyQuerySchema,
} from "./audit.schemas.ts";
import type { AuditService } from "./audit.service.ts";
import type { Link } from "./chain.model.ts";

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
      present: presentEntry,
    },
    ({ ctx, query: { from, to, actorId, resourceType, resourceId }, page }) =>
      audit.list(ctx, { actorId, resourceType, resourceId, from: epochMs(from), to: epochMs(to) }, page),
  );

  endpoint(
    app,
    {
      method: "get",
      path: "/audit-log/verify",
      operationId: "verifyAuditLog",
      tag: "Audit",
      summary: "Find what was changed, removed or put in",
      description:
        "Follows the chain of hashes, 10,000 rows a call, and holds its end against the head that is kept outside of the database.",
      access: "audit:read",
      query: verifyQuerySchema,
      status: 200,
      data: verdictSchema,
      example: verdictExample,
      present: presentVerdict,
    },
    ({ ctx, query: { after } }) => audit.verify(ctx, after ?? null),
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/audit-log/anchor",
      operationId: "anchorAuditLog",
      tag: "Audit",
      summary: "Take the log as it is, after a restore",
      description:
        "A database that was restored ends before the head that is kept outside, and is not sealed any further. This keeps the present end instead, and writes into the log that it was done, from where to where.",
      access: "system:operate",
      status: 200,
      data: anchorSchema,
      example: anchorExample,
      present: (head: Link) => ({ ...head }),
    },
    ({ ctx }) => audit.anchor(ctx),
  );

  return app;
}
