/** Payments and refunds, and the providers' webhooks. */
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { idParam } from "#shared/http/schemas.ts";
import type { PaymentId } from "#shared/ids.ts";
import { inboundEndpoint } from "#shared/inbound/inbound.endpoint.ts";
import type { Payment } from "./payments.model.ts";
import {
  paymentExample,
  paymentSchema,
  presentPayment,
  presentRefund,
  refundExample,
  refundRequestSchema,
  refundSchema,
} from "./payments.schemas.ts";
import type { PaymentsService } from "./payments.service.ts";
import type { Refund } from "./refunds.model.ts";

export function paymentsRoutes(payments: PaymentsService): App {
  const app = createApp();

  endpoint(
    app,
    {
      method: "get",
      path: "/payments/{id}",
      operationId: "getPayment",
      tag: "Payments",
      summary: "Read a payment and its refunds",
      access: "user",
      scope: "payments:read",
      params: idParam,
      status: 200,
      data: paymentSchema,
      example: paymentExample,
      present: presentPayment,
      description:
        "A payment that `requires_action` has the `clientSecret` that its customer goes on with, in Stripe.js; what came of it is told by the provider's webhook. An hour later it is called off.",
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => payments.get(ctx, params.id as PaymentId),
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/payments/{id}/refresh",
      operationId: "refreshPayment",
      tag: "Payments",
      summary: "Look a payment up at its provider now",
      access: "user",
      scope: "payments:read",
      idempotency: "none",
      params: idParam,
      status: 200,
      data: paymentSchema,
      example: paymentExample,
      present: presentPayment,
      description:
        "For a customer who comes back from their bank before the provider's webhook does. What is settled stays as it is.",
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => payments.refresh(ctx, params.id as PaymentId),
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/payments/{id}/refunds",
      operationId: "refundPayment",
      tag: "Payments",
      summary: "Give money back, all of it or a part",
      access: "payments:refund",
      idempotency: "required",
      params: idParam,
      body: refundRequestSchema,
      bodyExample: { amount: 500, reason: "a chip in the glaze" },
      status: 201,
      data: refundSchema,
      example: refundExample,
      present: ({ payment, refund }: { payment: Payment; refund: Refund }) =>
        presentRefund(refund, payment.currency),
      location: ({ payment }) => `/api/v1/payments/${payment.id}`,
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, params, body }) => payments.requestRefund(ctx, params.id as PaymentId, body),
  );

  inboundEndpoint(
    app,
    {
      kind: "payments",
      named: "provider",
      operationId: "receivePaymentWebhook",
      summary: "Take in a payment provider's webhook",
    },
    payments.verifyWebhook,
  );

  return app;
}
