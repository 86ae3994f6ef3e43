/** Orders' public shapes. */
import { z } from "@hono/zod-openapi";
import { addressExample, addressSchema } from "#modules/shipping";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { metadataSchema, moneySchema, skuSchema } from "#shared/http/schemas.ts";
import { idSchema } from "#shared/ids.ts";
import { money } from "#shared/money.ts";
import { cancellationReasons, type Order, orderStatuses } from "./orders.model.ts";
import type { StoredEvent } from "./orders.repository.ts";

const linesMax = 50;

export const placeOrderSchema = z
  .strictObject({
    items: z
      .array(z.strictObject({ sku: skuSchema, quantity: z.int().min(1).max(10_000).openapi({ example: 2 }) }))
      .min(1)
      .max(linesMax),
    shippingAddress: addressSchema,
    payment: z.strictObject({
      provider: z.string().min(1).max(32).openapi({ example: "sandbox" }),
      method: z
        .string()
        .regex(/^pm_[A-Za-z0-9_]{1,64}$/, "is a token of the provider, never a card number")
        .openapi({ example: "pm_ok" }),
    }),
    customerNote: z.string().trim().max(1000).optional(),
    metadata: metadataSchema.optional(),
  })
  .openapi("PlaceOrder");

export const cancelOrderSchema = z
  .strictObject({ reason: z.string().trim().max(200).optional() })
  .openapi("CancelOrder");

export const orderSchema = z
  .object({
    id: idSchema("ord"),
    number: z.string(),
    userId: idSchema("usr"),
    status: z.enum(orderStatuses),
    items: z.array(
      z.object({
        sku: z.string(),
        title: z.string(),
        quantity: z.int(),
        unitPrice: moneySchema,
        lineTotal: moneySchema,
      }),
    ),
    total: moneySchema,
    shippingAddress: addressSchema,
    payment: z.object({ id: z.string(), status: z.string() }),
    shipment: z.object({ id: z.string(), status: z.string() }).nullable(),
    cancellation: z.object({ reason: z.enum(cancellationReasons), at: timeSchema }).nullable(),
    customerNote: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    version: z.int(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("Order");

export const orderEventSchema = z
  .object({
    id: z.string(),
    type: z.string(),
    version: z.int(),
    data: z.record(z.string(), z.unknown()),
    actor: z.string(),
    at: timeSchema,
  })
  .openapi("OrderEvent");

export const orderQuerySchema = z.strictObject({
  at: z.iso
    .datetime({ offset: true })
    .optional()
    .openapi({ description: "The moment at which to see the order.", example: "2026-11-21T10:00:00.000Z" }),
});

export const orderListQuerySchema = z.strictObject({
  ...pageQuery(["createdAt"]),
  status: z.enum(orderStatuses).optional(),
  userId: z.string().min(1).max(64).optional().openapi({ description: "For staff: whose orders." }),
});

export const presentOrder = (order: Order): z.input<typeof orderSchema> => {
  const { currency } = order.total;
  return {
    id: order.id,
    number: order.number,
    userId: order.userId,
    status: order.status,
    items: order.items.map(({ sku, title, quantity, unitPrice }) => ({
      sku,
      title,
      quantity,
      unitPrice: money(unitPrice, currency),
      lineTotal: money(unitPrice * quantity, currency),
    })),
    total: order.total,
    shippingAddress: order.shippingAddress,
    payment: { id: order.payment.id, status: order.payment.status },
    shipment: order.shipment,
    cancellation: order.cancellation && {
      reason: order.cancellation.reason,
      at: isoTime(order.cancellation.at),
    },
    customerNote: order.customerNote,
    metadata: { ...order.metadata },
    version: order.version,
    createdAt: isoTime(order.createdAt),
    updatedAt: isoTime(order.updatedAt),
  };
};

export const presentOrderEvent = ({ id, type, version, data, actor, at }: StoredEvent) => ({
  id,
  type,
  version,
  data: { ...data },
  actor,
  at: isoTime(at),
});

export const placeOrderExample = {
  items: [{ sku: "MUG-BLUE", quantity: 2 }],
  shippingAddress: addressExample,
  payment: { provider: "sandbox", method: "pm_ok" },
};

export const orderExample: z.input<typeof orderSchema> = {
  id: "ord_019a5f0e-6c00-7000-8000-000000000008",
  number: "7K3F9-Q2M4X",
  userId: "usr_019a5f0e-6c00-7000-8000-000000000002",
  status: "pending",
  items: [
    {
      sku: "MUG-BLUE",
      title: "Blue mug",
      quantity: 2,
      unitPrice: { amount: 1999, currency: "EUR" },
      lineTotal: { amount: 3998, currency: "EUR" },
    },
  ],
  total: { amount: 3998, currency: "EUR" },
  shippingAddress: addressExample,
  payment: { id: "pay_019a5f0e-6c00-7000-8000-000000000006", status: "pending" },
  shipment: null,
  cancellation: null,
  customerNote: null,
  metadata: {},
  version: 1,
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
};

export const orderEventExample = {
  id: "evt_019a5f0e-6c00-7000-8000-00000000000a",
  type: "order.paid",
  version: 2,
  data: {},
  actor: "system:saga",
  at: "2026-11-21T10:00:01.000Z",
};
