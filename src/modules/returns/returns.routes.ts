/** Returns: request, read, approve or reject, receive, refund. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { idParam } from "#shared/http/schemas.ts";
import type { OrderId, ReturnId } from "#shared/ids.ts";
import {
  presentReturn,
  receiveReturnSchema,
  refundReturnSchema,
  requestReturnSchema,
  returnExample,
  returnSchema,
} from "./returns.schemas.ts";
import type { ReturnsService, ShownReturn } from "./returns.service.ts";

const shown = {
  tag: "Returns",
  params: idParam,
  data: returnSchema,
  example: returnExample,
  present: presentReturn,
  cacheControl: "private, no-cache",
} as const;

const step = {
  ...shown,
  method: "post",
  access: "returns:manage",
  status: 200,
  errors: ["NOT_FOUND", "INVALID_TRANSITION"],
} as const;

export function returnsRoutes(returns: ReturnsService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...shown,
      method: "post",
      path: "/orders/{id}/returns",
      operationId: "requestReturn",
      summary: "Ask to send goods of a completed order back",
      description:
        "All returns of an order together are never more than was bought; what was rejected, or announced and did not come, may be asked for again.",
      access: "user",
      scope: "orders:write",
      body: requestReturnSchema,
      bodyExample: { items: [{ sku: "MUG-BLUE", quantity: 1 }], reason: "a chip in the glaze" },
      status: 201,
      location: ({ id }) => `/api/v1/returns/${id}`,
      errors: ["FORBIDDEN", "NOT_FOUND", "CONFLICT", "INVALID_TRANSITION"],
    },
    ({ ctx, params, body }) => returns.request(ctx, params.id as OrderId, body),
  );

  endpoint(
    app,
    {
      ...shown,
      method: "get",
      path: "/orders/{id}/returns",
      operationId: "listReturns",
      summary: "List an order's returns, newest first",
      access: "user",
      scope: "orders:read",
      replica: true,
      status: 200,
      data: z.array(returnSchema),
      example: [returnExample],
      present: (all: ShownReturn[]) => all.map(presentReturn),
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => returns.listOf(ctx, params.id as OrderId),
  );

  endpoint(
    app,
    {
      ...shown,
      method: "get",
      path: "/returns/{id}",
      operationId: "getReturn",
      summary: "Read a return",
      access: "user",
      scope: "orders:read",
      replica: true,
      status: 200,
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => returns.get(ctx, params.id as ReturnId),
  );

  endpoint(
    app,
    {
      ...step,
      path: "/returns/{id}/approve",
      operationId: "approveReturn",
      summary: "Agree to take the goods back",
    },
    ({ ctx, params }) => returns.approve(ctx, params.id as ReturnId),
  );

  endpoint(
    app,
    {
      ...step,
      path: "/returns/{id}/reject",
      operationId: "rejectReturn",
      summary: "Don't take the goods back, or wait for them no longer",
    },
    ({ ctx, params }) => returns.reject(ctx, params.id as ReturnId),
  );

  endpoint(
    app,
    {
      ...step,
      path: "/returns/{id}/receive",
      operationId: "receiveReturn",
      summary: "Book the goods that came, and which of them can be sold again",
      body: receiveReturnSchema,
      bodyExample: { items: [{ sku: "MUG-BLUE", quantity: 1, restock: false }] },
    },
    ({ ctx, params, body }) => returns.receive(ctx, params.id as ReturnId, body.items),
  );

  endpoint(
    app,
    {
      ...step,
      path: "/returns/{id}/refund",
      operationId: "refundReturn",
      summary: "Give the money of the goods back, or another sum",
      description: "An API key needs `payments:write`, too.",
      idempotency: "required",
      body: refundReturnSchema,
      bodyExample: { amount: 1500 },
      bodyRequired: false,
      errors: [...step.errors, "CONFLICT"],
    },
    ({ ctx, params, body }) => returns.refund(ctx, params.id as ReturnId, body?.amount),
  );

  return app;
}
