/** Reports: sales, best sellers, and the orders with their timelines. */
import { z } from "@hono/zod-openapi";
import type { Context as HonoContext } from "hono";
import { type App, type AppEnv, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { addHeader } from "#shared/http/head.ts";
import type { UserId } from "#shared/ids.ts";
import {
  bestSellerExample,
  bestSellerSchema,
  bestSellersDescription,
  bestSellersQuerySchema,
  orderHistoryDescription,
  orderHistoryExample,
  orderHistoryQuerySchema,
  orderHistorySchema,
  presentBestSellers,
  presentOrderHistory,
  presentSales,
  salesDescription,
  salesExample,
  salesQuerySchema,
  salesSchema,
} from "./reports.schemas.ts";
import type { Report, ReportsService } from "./reports.service.ts";

const report = { method: "get", tag: "Reports", status: 200, cacheControl: "private, no-cache" } as const;

/** The report's data, with a header that says how far behind it is. */
function told<T>(c: HonoContext<AppEnv>, { data, lag }: Report<T>): T {
  addHeader(c, "X-Projection-Lag", String(lag));
  return data;
}

export function reportsRoutes(reports: ReportsService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...report,
      path: "/reports/sales",
      operationId: "reportSales",
      summary: "Sales by day or month",
      description: salesDescription,
      access: "reports:read",
      query: salesQuerySchema,
      data: z.array(salesSchema),
      example: [salesExample],
      present: presentSales,
    },
    async ({ ctx, c, query }) => told(c, await reports.sales(ctx, query)),
  );

  endpoint(
    app,
    {
      ...report,
      path: "/reports/best-sellers",
      operationId: "reportBestSellers",
      summary: "What sells best",
      description: bestSellersDescription,
      access: "reports:read",
      query: bestSellersQuerySchema,
      data: z.array(bestSellerSchema),
      example: [bestSellerExample],
      present: presentBestSellers,
    },
    async ({ ctx, c, query }) => told(c, await reports.bestSellers(ctx, query)),
  );

  const addresses = [
    { tag: "Orders", path: "/order-history", operationId: "listOrderHistory" },
    // Its first name: a list that customers read of their own is no report.
    {
      path: "/reports/order-history",
      operationId: "reportOrderHistory",
      deprecated: { since: "2026-11-22", sunset: "2027-05-31", successor: "/order-history" },
    },
  ];
  for (const address of addresses)
    endpoint(
      app,
      {
        ...report,
        ...address,
        summary: "Orders with their timelines",
        description: orderHistoryDescription,
        access: "user",
        scope: "orders:read",
        replica: true,
        query: orderHistoryQuerySchema,
        data: orderHistorySchema,
        example: orderHistoryExample,
        present: presentOrderHistory,
        list: { sort: "-placedAt" },
        errors: ["FORBIDDEN"],
      },
      async ({ ctx, c, query: { userId, status, from, to }, page }) =>
        told(
          c,
          await reports.orderHistory(ctx, { userId: userId as UserId | undefined, status, from, to }, page),
        ),
    );

  return app;
}
