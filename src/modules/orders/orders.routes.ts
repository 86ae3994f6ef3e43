/** Orders: place, read, follow, cancel. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { tagOf } from "#shared/http/conditional.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { followable } from "#shared/http/follow.ts";
import { idParam } from "#shared/http/schemas.ts";
import type { OrderId, UserId } from "#shared/ids.ts";
import { isFinal, type Order } from "./orders.model.ts";
import {
  cancelOrderSchema,
  orderEventExample,
  orderEventSchema,
  orderExample,
  orderListQuerySchema,
  orderQuerySchema,
  orderSchema,
  placeOrderExample,
  placeOrderSchema,
  presentOrder,
  presentOrderEvent,
} from "./orders.schemas.ts";
import type { OrdersService } from "./orders.service.ts";

const order = {
  tag: "Orders",
  data: orderSchema,
  example: orderExample,
  present: presentOrder,
  cacheControl: "private, no-cache",
} as const;
const etag = (one: Order) => tagOf(one);

export function ordersRoutes(orders: OrdersService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...order,
      method: "post",
      path: "/orders",
      operationId: "placeOrder",
      summary: "Place an order",
      description:
        "Stock is held and the payment opened at once; payment, shipment and completion follow by themselves.",
      access: "orders:place",
      limit: "orders",
      idempotency: "required",
      body: placeOrderSchema,
      bodyExample: placeOrderExample,
      status: 201,
      etag,
      location: ({ id }) => `/api/v1/orders/${id}`,
      errors: ["OUT_OF_STOCK"],
    },
    ({ ctx, body }) => orders.place(ctx, body),
  );

  endpoint(
    app,
    {
      ...order,
      method: "get",
      path: "/orders",
      operationId: "listOrders",
      summary: "List my orders; staff may ask for anyone's",
      access: "user",
      scope: "orders:read",
      replica: true,
      query: orderListQuerySchema,
      status: 200,
      list: { sort: "-createdAt" },
      errors: ["FORBIDDEN"],
    },
    ({ ctx, query: { status, userId }, page }) =>
      orders.list(ctx, { status, userId: userId as UserId | undefined }, page),
  );

  endpoint(
    app,
    {
      ...order,
      method: "get",
      path: "/orders/{id}",
      operationId: "getOrder",
      summary: "Read an order, as it is or as it was",
      description:
        "With `at` the order is folded from its events up to then: a 404 before it was placed, the present order in the future.",
      access: "user",
      scope: "orders:read",
      replica: true,
      params: idParam,
      query: orderQuerySchema,
      status: 200,
      etag,
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params, query: { at } }) =>
      at === undefined
        ? orders.get(ctx, params.id as OrderId)
        : orders.getAt(ctx, params.id as OrderId, Date.parse(at)),
  );

  endpoint(
    app,
    {
      ...order,
      method: "post",
      path: "/orders/{id}/cancel",
      operationId: "cancelOrder",
      summary: "Cancel an order that has not been handed over",
      access: "user",
      scope: "orders:write",
      params: idParam,
      body: cancelOrderSchema,
      bodyExample: { reason: "ordered twice" },
      bodyRequired: false,
      status: 200,
      etag,
      errors: ["FORBIDDEN", "NOT_FOUND", "INVALID_TRANSITION"],
    },
    ({ ctx, params, body }) => orders.cancel(ctx, params.id as OrderId, body?.reason),
  );

  endpoint(
    app,
    {
      method: "get",
      path: "/orders/{id}/events",
      operationId: "listOrderEvents",
      tag: "Orders",
      summary: "List what happened to an order",
      access: "user",
      scope: "orders:read",
      replica: true,
      params: idParam,
      status: 200,
      data: z.array(orderEventSchema),
      example: [orderEventExample],
      present: (events: Awaited<ReturnType<OrdersService["events"]>>) => events.map(presentOrderEvent),
      cacheControl: "private, no-cache",
      errors: ["FORBIDDEN", "NOT_FOUND"],
    },
    ({ ctx, params }) => orders.events(ctx, params.id as OrderId),
  );

  followable(app, {
    path: "/orders/{id}/stream",
    operationId: "followOrder",
    tag: "Orders",
    summary: "Follow an order until its final state, by server-sent events",
    access: "user",
    scope: "orders:read",
    event: "order",
    example: orderExample,
    read: (ctx, id) => orders.get(ctx, id as OrderId),
    present: presentOrder,
    isFinal,
  });

  return app;
}
