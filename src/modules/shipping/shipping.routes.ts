/** Shipments, what staff report of them, and the carriers' webhooks. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { idParam } from "#shared/http/schemas.ts";
import type { ShipmentId } from "#shared/ids.ts";
import { presentShipment, shipmentExample, shipmentSchema } from "./shipping.schemas.ts";
import type { ShippingService } from "./shipping.service.ts";

const shipment = {
  tag: "Shipping",
  status: 200,
  params: idParam,
  data: shipmentSchema,
  example: shipmentExample,
  present: presentShipment,
} as const;

export function shippingRoutes(shipping: ShippingService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...shipment,
      method: "get",
      path: "/shipments/{id}",
      operationId: "getShipment",
      summary: "Read a shipment",
      access: "user",
      scope: "shipments:read",
      cacheControl: "private, no-cache",
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => shipping.get(ctx, params.id as ShipmentId),
  );

  endpoint(
    app,
    {
      ...shipment,
      method: "post",
      path: "/shipments/{id}/handover",
      operationId: "handOverShipment",
      summary: "Report that the carrier has the parcel",
      access: "shipments:write",
      errors: ["NOT_FOUND", "INVALID_TRANSITION"],
    },
    ({ ctx, params }) => shipping.report(ctx, params.id as ShipmentId, "handed_over"),
  );

  endpoint(
    app,
    {
      ...shipment,
      method: "post",
      path: "/shipments/{id}/delivery",
      operationId: "deliverShipment",
      summary: "Report that the customer has the parcel",
      access: "shipments:write",
      errors: ["NOT_FOUND", "INVALID_TRANSITION"],
    },
    ({ ctx, params }) => shipping.report(ctx, params.id as ShipmentId, "delivered"),
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/inbound/shipping/{carrier}",
      operationId: "receiveShippingWebhook",
      tag: "Inbound",
      summary: "Take in a carrier's webhook",
      description: "Signed by the carrier; see Standard Webhooks for the sandbox's signature.",
      access: "public",
      limit: "none",
      idempotency: "none",
      params: z.object({ carrier: z.string().max(32).openapi({ example: "sandbox" }) }),
      status: 200,
      data: z.object({ received: z.literal(true) }),
      example: { received: true },
      present: () => ({ received: true as const }),
      errors: ["NOT_FOUND"],
    },
    async ({ ctx, c, params }) =>
      shipping.receive(ctx, params.carrier, await c.req.text(), c.req.raw.headers),
  );

  return app;
}
