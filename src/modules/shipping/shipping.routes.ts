/** Shipments, what staff report of them, and the carriers' webhooks. */
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { idParam } from "#shared/http/schemas.ts";
import type { ShipmentId } from "#shared/ids.ts";
import { inboundEndpoint } from "#shared/inbound/inbound.endpoint.ts";
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
      replica: true,
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

  inboundEndpoint(
    app,
    {
      kind: "shipping",
      named: "carrier",
      operationId: "receiveShippingWebhook",
      summary: "Take in a carrier's webhook",
    },
    shipping.verifyWebhook,
  );

  return app;
}
