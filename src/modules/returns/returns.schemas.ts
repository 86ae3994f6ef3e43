/** Returns' public shapes. */
import { z } from "@hono/zod-openapi";
import { refundStatuses } from "#modules/payments";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { lineSchema, moneySchema, skuSchema } from "#shared/http/schemas.ts";
import { amountMax, money } from "#shared/money.ts";
import { returnStatuses } from "./returns.model.ts";
import type { ShownReturn } from "./returns.service.ts";

const linesMax = 50;
const units = z.int().min(1).max(10_000).openapi({ example: 1 });

/** A list of lines in which each SKU stands once. */
const linesOf = <Line extends z.ZodType<{ sku: string }>>(line: Line) =>
  z
    .array(line)
    .min(1)
    .max(linesMax)
    .refine((lines) => new Set(lines.map(({ sku }) => sku)).size === lines.length, {
      error: "has a SKU twice",
    });

export const requestReturnSchema = z
  .strictObject({
    items: linesOf(z.strictObject({ sku: skuSchema, quantity: units })),
    reason: lineSchema(500).openapi({ example: "a chip in the glaze" }),
  })
  .openapi("RequestReturn");

export const receiveReturnSchema = z
  .strictObject({
    items: linesOf(
      z.strictObject({
        sku: skuSchema,
        quantity: units.min(0),
        restock: z.boolean().openapi({ example: true }),
      }),
    ).refine((lines) => lines.some(({ quantity }) => quantity > 0), {
      error: "is nothing; reject the return instead",
    }),
  })
  .openapi("ReceiveReturn");

export const refundReturnSchema = z
  .strictObject({
    amount: z
      .int()
      .min(1)
      .max(amountMax)
      .optional()
      .openapi({ description: "Minor units; what the goods that came have cost, if absent." }),
  })
  .openapi("RefundReturn");

export const returnSchema = z
  .object({
    id: z.string(),
    orderId: z.string(),
    userId: z.string(),
    status: z.enum(returnStatuses),
    reason: z.string(),
    items: z.array(
      z.object({
        sku: z.string(),
        quantity: z.int(),
        unitPrice: moneySchema,
        received: z.int(),
        restocked: z.int(),
      }),
    ),
    refund: z
      .object({
        id: z.string(),
        paymentId: z.string(),
        amount: moneySchema,
        status: z.enum(refundStatuses).openapi({
          description: "One that `failed` waits for staff, under `/attention`: its money is not back.",
        }),
      })
      .nullable(),
    version: z.int(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("Return");

export const presentReturn = (one: ShownReturn): z.input<typeof returnSchema> => ({
  id: one.id,
  orderId: one.orderId,
  userId: one.userId,
  status: one.status,
  reason: one.reason,
  items: one.items.map(({ unitPrice, ...line }) => ({ ...line, unitPrice: money(unitPrice, one.currency) })),
  refund: one.refundId && {
    id: one.refundId,
    paymentId: one.paymentId,
    amount: money(one.refundedAmount, one.currency),
    status: one.refundStatus ?? "pending",
  },
  version: one.version,
  createdAt: isoTime(one.createdAt),
  updatedAt: isoTime(one.updatedAt),
});

export const returnExample: z.input<typeof returnSchema> = {
  id: "rma_019a5f0e-6c00-7000-8000-00000000000f",
  orderId: "ord_019a5f0e-6c00-7000-8000-000000000008",
  userId: "usr_019a5f0e-6c00-7000-8000-000000000002",
  status: "requested",
  reason: "a chip in the glaze",
  items: [
    {
      sku: "MUG-BLUE",
      quantity: 1,
      unitPrice: { amount: 1999, currency: "EUR" },
      received: 0,
      restocked: 0,
    },
  ],
  refund: null,
  version: 1,
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
};
