/** The catalog: anyone reads what is active, staff reads and writes all of it. */
import type { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { parseIfMatch } from "#shared/http/conditional.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { idParam, noContent } from "#shared/http/schemas.ts";
import { type Product, relevance, shownTag } from "./catalog.model.ts";
import {
  presentProduct,
  productExample,
  productInputExample,
  productInputSchema,
  productListQuerySchema,
  productPatchSchema,
  productSchema,
} from "./catalog.schemas.ts";
import type { CatalogService, ProductView } from "./catalog.service.ts";

const byRelevance = [relevance, "id"].map((field) => ({ field, descending: true }));
const cacheControl = "public, max-age=0, must-revalidate";
const views = {
  tag: "Catalog",
  access: "public",
  moreFor: "catalog:read-drafts",
  status: 200,
  data: productSchema,
  example: productExample,
  present: ({ json }: ProductView): z.input<typeof productSchema> => JSON.parse(json),
  presentJson: ({ json }: ProductView) => json,
  etag: ({ tag }: ProductView) => tag,
  cacheControl,
} as const;
const writes = {
  tag: "Catalog",
  access: "catalog:write",
  data: productSchema,
  example: productExample,
  present: presentProduct,
  etag: shownTag,
} as const;

export function catalogRoutes(catalog: CatalogService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...views,
      method: "get",
      path: "/products",
      operationId: "listProducts",
      summary: "Browse and search the catalog",
      query: productListQuerySchema,
      list: { sort: "-createdAt" },
    },
    ({ ctx, query: { status, category, q, sort }, page }) =>
      catalog.list(
        ctx,
        { status, category, q },
        q === undefined || sort ? page : { ...page, sort: byRelevance },
      ),
  );

  endpoint(
    app,
    {
      ...views,
      method: "get",
      path: "/products/{id}",
      operationId: "getProduct",
      summary: "Read a product by id or slug",
      params: idParam,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params }) => catalog.get(ctx, params.id),
  );

  endpoint(
    app,
    {
      ...writes,
      method: "post",
      path: "/products",
      operationId: "createProduct",
      summary: "Add a product",
      body: productInputSchema,
      bodyExample: productInputExample,
      status: 201,
      location: (product: Product) => `/api/v1/products/${product.id}`,
      errors: ["CONFLICT"],
    },
    ({ ctx, body }) => catalog.create(ctx, body),
  );

  endpoint(
    app,
    {
      ...writes,
      method: "put",
      path: "/products/{id}",
      operationId: "replaceProduct",
      summary: "Replace a product",
      params: idParam,
      body: productInputSchema,
      bodyExample: productInputExample,
      conditional: true,
      status: 200,
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, c, params, body }) =>
      catalog.replace(ctx, params.id, parseIfMatch(c.req.header("If-Match")), body),
  );

  endpoint(
    app,
    {
      ...writes,
      method: "patch",
      path: "/products/{id}",
      operationId: "updateProduct",
      summary: "Change parts of a product",
      params: idParam,
      body: productPatchSchema,
      bodyExample: { status: "archived" },
      conditional: true,
      status: 200,
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, c, params, body }) => catalog.patch(ctx, params.id, parseIfMatch(c.req.header("If-Match")), body),
  );

  endpoint(
    app,
    {
      method: "delete",
      path: "/products/{id}",
      operationId: "deleteProduct",
      tag: "Catalog",
      summary: "Take a product out of the catalog",
      access: "catalog:write",
      params: idParam,
      conditional: true,
      ...noContent,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, c, params }) => catalog.remove(ctx, params.id, parseIfMatch(c.req.header("If-Match"))),
  );

  return app;
}
