/** The sandbox's bank: /sandbox/ledger, and what happens there without Wharf. Mounted in local runs only. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import type { LedgerEntry } from "./payments.model.ts";
import {
  chargebackSchema,
  ledgerEntrySchema,
  ledgerExample,
  ledgerQuerySchema,
  outsideRefundSchema,
  presentLedgerEntry,
} from "./sandbox.schemas.ts";
import type { SandboxService } from "./sandbox.service.ts";

const tag = "Sandbox";
const moved = {
  status: 201,
  data: ledgerEntrySchema,
  present: (entry: LedgerEntry) => presentLedgerEntry(entry),
  errors: ["CONFLICT"],
} as const;

export function sandboxBankRoutes(sandbox: SandboxService): App {
  const app = createApp();

  endpoint(
    app,
    {
      method: "get",
      path: "/sandbox/ledger",
      operationId: "readSandboxLedger",
      tag,
      summary: "List what the sandbox provider really did",
      access: "payments:read-all",
      query: ledgerQuerySchema,
      status: 200,
      data: z.array(ledgerEntrySchema),
      example: [ledgerExample],
      present: (entries: LedgerEntry[]) => entries.map(presentLedgerEntry),
    },
    ({ ctx, query }) => sandbox.ledger(ctx, query.orderId),
  );

  endpoint(
    app,
    {
      ...moved,
      method: "post",
      path: "/sandbox/refunds",
      operationId: "refundAtSandbox",
      tag,
      summary: "Give money back by hand at the sandbox, as in a provider's dashboard",
      access: "payments:refund",
      body: outsideRefundSchema,
      bodyExample: { orderId: ledgerExample.orderId, amount: 500 },
      example: { ...ledgerExample, kind: "refund", amount: 500 },
    },
    ({ ctx, body: { orderId, amount } }) => sandbox.refund(ctx, orderId, amount),
  );

  endpoint(
    app,
    {
      ...moved,
      method: "post",
      path: "/sandbox/chargebacks",
      operationId: "chargeBackAtSandbox",
      tag,
      summary: "Have the customer's bank take back what is left of an order's payment",
      description:
        "From then on the sandbox refuses refunds of it. With `won`, the bank gives it back instead.",
      access: "payments:refund",
      body: chargebackSchema,
      bodyExample: { orderId: ledgerExample.orderId },
      example: { ...ledgerExample, kind: "refund" },
    },
    ({ ctx, body: { orderId, won } }) => sandbox.chargeBack(ctx, orderId, won),
  );

  return app;
}
