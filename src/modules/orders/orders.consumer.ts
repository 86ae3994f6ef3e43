/** What orders do when they hear of their payment and shipment: take the news into their own log. */
import { z } from "zod";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { OrderId } from "#shared/ids.ts";
import type { OrdersService } from "./orders.service.ts";

const newsSchema = z.object({ orderId: z.string(), status: z.string() });

export const ordersConsumers = (orders: OrdersService): Consumer[] => [
  consume(
    "orders.shipment",
    ["shipment.handed_over", "shipment.delivered"],
    newsSchema,
    (ctx, { orderId, status }) => orders.noteShipment(ctx, orderId as OrderId, status),
  ),
  consume(
    "orders.payment",
    ["payment.completed", "payment.failed", "payment.voided", "payment.refunded"],
    newsSchema,
    (ctx, { orderId, status }) => orders.notePayment(ctx, orderId as OrderId, status),
  ),
];
