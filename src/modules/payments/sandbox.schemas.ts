/** The public shapes of the sandbox's bank: its ledger, and what developers do there. */
import { z } from "@hono/zod-openapi";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { amountMax } from "#shared/money.ts";
import type { LedgerEntry } from "./payments.model.ts";
import { paymentExample } from "./payments.schemas.ts";

export const ledgerEntrySchema = z
  .object({
    orderId: z.string(),
    paymentId: z.string(),
    kind: z.enum(["charge", "refund"]),
    amount: z.int(),
    currency: z.string(),
    at: timeSchema,
  })
  .openapi("LedgerEntry");

const orderId = z.string().max(64);

export const ledgerQuerySchema = z.strictObject({ orderId: orderId.optional() });

export const outsideRefundSchema = z.strictObject({
  orderId,
  amount: z.int().min(1).max(amountMax).openapi({ description: "Minor units." }),
});

export const chargebackSchema = z.strictObject({
  orderId,
  won: z.boolean().default(false).openapi({
    description:
      "True ends the chargeback that there is in the shop's favour: the bank gives the money back.",
  }),
});

export const presentLedgerEntry = (entry: LedgerEntry) => ({ ...entry, at: isoTime(entry.at) });

export const ledgerExample = {
  orderId: paymentExample.orderId,
  paymentId: paymentExample.id,
  kind: "charge",
  amount: 3998,
  currency: "EUR",
  at: "2026-11-21T10:00:01.000Z",
} as const;
