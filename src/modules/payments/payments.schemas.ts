/** Payments' public shapes. */
import { z } from "@hono/zod-openapi";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { moneySchema } from "#shared/http/schemas.ts";
import { amountMax, money } from "#shared/money.ts";
import { paymentStatuses } from "./payments.model.ts";
import type { PaymentView } from "./payments.service.ts";
import { type Refund, refundOrigins, refundStatuses } from "./refunds.model.ts";

export const refundSchema = z
  .object({
    id: z.string(),
    paymentId: z.string(),
    amount: moneySchema,
    reason: z.string(),
    origin: z.enum(refundOrigins).openapi({
      description:
        "Who gave it: `staff`, the `cancellation` of the order, somebody at the `provider`, or the customer's `bank` (a chargeback).",
    }),
    status: z.enum(refundStatuses),
    failureCode: z.string().nullable(),
    externalId: z.string().nullable().openapi({
      description: "The provider's own id of a refund that was not asked for here.",
    }),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("Refund");

export const paymentSchema = z
  .object({
    id: z.string(),
    orderId: z.string(),
    provider: z.string(),
    method: z.string(),
    status: z.enum(paymentStatuses),
    amount: moneySchema,
    captured: moneySchema,
    refunded: moneySchema,
    failureCode: z.string().nullable(),
    disputedAt: timeSchema.nullable(),
    clientSecret: z.string().nullable().openapi({
      description:
        "What Stripe.js finishes the payment with: only for the customer, and only while the status is `requires_action`.",
    }),
    refunds: z.array(refundSchema),
    version: z.int(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("Payment");

export const refundRequestSchema = z
  .strictObject({
    amount: z
      .int()
      .min(1)
      .max(amountMax)
      .optional()
      .openapi({ description: "Minor units; all that is left if absent." }),
    reason: z.string().trim().min(1).max(200),
  })
  .openapi("RefundRequest");

export const presentRefund = (refund: Refund, currency: string) => ({
  id: refund.id,
  paymentId: refund.paymentId,
  amount: money(refund.amount, currency),
  reason: refund.reason,
  origin: refund.origin,
  status: refund.status,
  failureCode: refund.failureCode,
  externalId: refund.externalId,
  createdAt: isoTime(refund.createdAt),
  updatedAt: isoTime(refund.updatedAt),
});

export const presentPayment = ({ payment, refunds, clientSecret }: PaymentView) => ({
  id: payment.id,
  orderId: payment.orderId,
  provider: payment.provider,
  method: payment.method,
  status: payment.status,
  amount: money(payment.amount, payment.currency),
  captured: money(payment.capturedAmount, payment.currency),
  refunded: money(payment.refundedAmount, payment.currency),
  failureCode: payment.failureCode,
  disputedAt: isoTimeOrNull(payment.disputedAt),
  clientSecret,
  refunds: refunds.map((refund) => presentRefund(refund, payment.currency)),
  version: payment.version,
  createdAt: isoTime(payment.createdAt),
  updatedAt: isoTime(payment.updatedAt),
});

export const refundExample = {
  id: "ref_019a5f0e-6c00-7000-8000-000000000007",
  paymentId: "pay_019a5f0e-6c00-7000-8000-000000000006",
  amount: { amount: 500, currency: "EUR" },
  reason: "a chip in the glaze",
  origin: "staff",
  status: "pending",
  failureCode: null,
  externalId: null,
  createdAt: "2026-11-21T10:05:00.000Z",
  updatedAt: "2026-11-21T10:05:00.000Z",
} as const;

export const paymentExample: z.input<typeof paymentSchema> = {
  id: "pay_019a5f0e-6c00-7000-8000-000000000006",
  orderId: "ord_019a5f0e-6c00-7000-8000-000000000008",
  provider: "sandbox",
  method: "pm_ok",
  status: "captured",
  amount: { amount: 3998, currency: "EUR" },
  captured: { amount: 3998, currency: "EUR" },
  refunded: { amount: 0, currency: "EUR" },
  failureCode: null,
  disputedAt: null,
  clientSecret: null,
  refunds: [],
  version: 3,
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:01.000Z",
};
