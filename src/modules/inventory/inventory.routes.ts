/** Stock, for staff: levels, adjustments and what moved. */
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import {
  adjustmentSchema,
  movementExample,
  movementListQuerySchema,
  movementSchema,
  presentMovement,
  presentStock,
  skuParam,
  stockExample,
  stockListQuerySchema,
  stockSchema,
} from "./inventory.schemas.ts";
import type { InventoryService } from "./inventory.service.ts";

const stock = { tag: "Inventory", data: stockSchema, example: stockExample, present: presentStock } as const;

export function inventoryRoutes(inventory: InventoryService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...stock,
      method: "get",
      path: "/inventory",
      operationId: "listStock",
      summary: "List stock levels",
      access: "inventory:read",
      query: stockListQuerySchema,
      status: 200,
      list: { sort: "sku" },
    },
    ({ ctx, page }) => inventory.list(ctx, page),
  );

  endpoint(
    app,
    {
      ...stock,
      method: "get",
      path: "/inventory/{sku}",
      operationId: "getStock",
      summary: "Read the stock of a SKU",
      access: "inventory:read",
      params: skuParam,
      status: 200,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params }) => inventory.get(ctx, params.sku),
  );

  endpoint(
    app,
    {
      ...stock,
      method: "post",
      path: "/inventory/{sku}/adjustments",
      operationId: "adjustStock",
      summary: "Add to or take from the stock on hand",
      access: "inventory:write",
      idempotency: "required",
      params: skuParam,
      body: adjustmentSchema,
      bodyExample: { delta: 25, reason: "delivery from the potter" },
      status: 201,
      location: ({ sku }) => `/api/v1/inventory/${encodeURIComponent(sku)}`,
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, params, body }) => inventory.adjust(ctx, params.sku, body),
  );

  endpoint(
    app,
    {
      method: "get",
      path: "/inventory/{sku}/movements",
      operationId: "listMovements",
      tag: "Inventory",
      summary: "List what moved the stock of a SKU",
      access: "inventory:read",
      params: skuParam,
      query: movementListQuerySchema,
      status: 200,
      data: movementSchema,
      list: { sort: "-at" },
      example: movementExample,
      present: presentMovement,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params, page }) => inventory.movements(ctx, params.sku, page),
  );

  return app;
}
