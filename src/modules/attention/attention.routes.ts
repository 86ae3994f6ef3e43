/** What needs a person: staff list it, have it tried again, or resolve it. */
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { idParam } from "#shared/http/schemas.ts";
import type { AttentionId } from "#shared/ids.ts";
import {
  attentionExample,
  attentionListQuerySchema,
  attentionSchema,
  presentItem,
  resolutionSchema,
} from "./attention.schemas.ts";
import type { AttentionService } from "./attention.service.ts";

const item = {
  tag: "Attention",
  data: attentionSchema,
  example: attentionExample,
  present: presentItem,
} as const;

export function attentionRoutes(attention: AttentionService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...item,
      method: "get",
      path: "/attention",
      operationId: "listAttention",
      summary: "List what needs a person",
      access: "attention:read",
      query: attentionListQuerySchema,
      status: 200,
      list: { sort: "-createdAt" },
    },
    ({ ctx, query: { status, kind }, page }) => attention.list(ctx, { status, kind }, page),
  );

  endpoint(
    app,
    {
      ...item,
      method: "post",
      path: "/attention/{id}/retry",
      operationId: "retryAttention",
      summary: "Have it tried again; it stays open until that succeeds",
      access: "attention:resolve",
      params: idParam,
      status: 202,
      errors: ["NOT_FOUND", "CONFLICT", "INVALID_TRANSITION"],
    },
    ({ ctx, params }) => attention.retry(ctx, params.id as AttentionId),
  );

  endpoint(
    app,
    {
      ...item,
      method: "post",
      path: "/attention/{id}/resolve",
      operationId: "resolveAttention",
      summary: "Close what a person has dealt with",
      access: "attention:resolve",
      params: idParam,
      body: resolutionSchema,
      bodyExample: { note: "refunded by bank transfer" },
      status: 200,
      errors: ["NOT_FOUND", "INVALID_TRANSITION"],
    },
    ({ ctx, params, body }) => attention.resolve(ctx, params.id as AttentionId, body.note),
  );

  return app;
}
