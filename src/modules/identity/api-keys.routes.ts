/** API keys: /api-keys. A key is sent as a bearer token, or as X-API-Key. */
import { z } from "@hono/zod-openapi";
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { idParam, noContent } from "#shared/http/schemas.ts";
import type { ApiKeyId } from "#shared/ids.ts";
import {
  apiKeyExample,
  apiKeySchema,
  createdApiKeyExample,
  createdApiKeySchema,
  newApiKeySchema,
  presentApiKey,
  presentCreatedApiKey,
} from "./api-keys.schemas.ts";
import type { ApiKeysService } from "./api-keys.service.ts";

const key = { tag: "Users", access: "user" } as const;

export function apiKeysRoutes(apiKeys: ApiKeysService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...key,
      method: "post",
      path: "/api-keys",
      operationId: "createApiKey",
      summary: "Make an API key; it is shown once",
      body: newApiKeySchema,
      bodyExample: { name: "warehouse sync", scopes: ["orders:read"] },
      status: 201,
      data: createdApiKeySchema,
      example: createdApiKeyExample,
      present: presentCreatedApiKey,
      cacheControl: "no-store",
      errors: ["FORBIDDEN", "CONFLICT"],
    },
    ({ ctx, body: { expiresAt, ...body } }) =>
      apiKeys.create(ctx, {
        ...body,
        expiresAt: expiresAt === undefined ? undefined : Date.parse(expiresAt),
      }),
  );

  endpoint(
    app,
    {
      ...key,
      method: "get",
      path: "/api-keys",
      operationId: "listApiKeys",
      summary: "List my API keys",
      query: z.strictObject(pageQuery(["createdAt"])),
      status: 200,
      data: apiKeySchema,
      example: apiKeyExample,
      present: presentApiKey,
      list: { sort: "-createdAt" },
      cacheControl: "private, no-cache",
    },
    ({ ctx, page }) => apiKeys.list(ctx, page),
  );

  endpoint(
    app,
    {
      ...key,
      method: "delete",
      path: "/api-keys/{id}",
      operationId: "revokeApiKey",
      summary: "Revoke one of my API keys",
      params: idParam,
      ...noContent,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params }) => apiKeys.revoke(ctx, params.id as ApiKeyId),
  );

  return app;
}
