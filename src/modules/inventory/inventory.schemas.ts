/** Inventory's public shapes. */
import { z } from "@hono/zod-openapi";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { available, type StockLevel } from "./inventory.model.ts";
import type { Movement } from "./inventory.repository.ts";

const units = z.int().min(-1_000_000_000).max(1_000_000_000);

export const stockSchema = z
  .object({ sku: z.string(), onHand: z.int(), reserved: z.int(), available: z.int(), version: z.int() })
  .openapi("Stock");

export const adjustmentSchema = z
  .strictObject({
    delta: units.refine((delta) => delta !== 0, { error: "is not 0" }).openapi({ example: 25 }),
    reason: z.string().trim().min(1).max(200).openapi({ example: "delivery from the potter" }),
    expectedOnHand: units.min(0).optional(),
  })
  .openapi("Adjustment");

export const movementSchema = z
  .object({
    id: z.string(),
    sku: z.string(),
    kind: z.enum(["adjusted", "shipped", "returned"]),
    delta: z.int(),
    reason: z.string(),
    orderId: z.string().nullable(),
    actor: z.string(),
    at: timeSchema,
  })
  .openapi("Movement");

export const stockListQuerySchema = z.strictObject(pageQuery(["sku"]));
export const movementListQuerySchema = z.strictObject(pageQuery(["at"]));
export const skuParam = z.object({ sku: z.string().min(1).max(64).openapi({ example: "MUG-BLUE" }) });

export const presentStock = (level: StockLevel) => ({
  sku: level.sku,
  onHand: level.onHand,
  reserved: level.reserved,
  available: available(level),
  version: level.version,
});
export const presentMovement = (movement: Movement) => ({ ...movement, at: isoTime(movement.at) });

export const stockExample = { sku: "MUG-BLUE", onHand: 25, reserved: 2, available: 23, version: 3 };
export const movementExample = {
  id: "mov_019a5f0e-6c00-7000-8000-000000000005",
  sku: "MUG-BLUE",
  kind: "adjusted",
  delta: 25,
  reason: "delivery from the potter",
  orderId: null,
  actor: "usr_019a5f0e-6c00-7000-8000-000000000002",
  at: "2026-11-21T10:00:00.000Z",
} as const;
