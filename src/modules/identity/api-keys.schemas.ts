/** API keys as clients see them. */
import { z } from "@hono/zod-openapi";
import { scopes } from "#shared/access.ts";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import type { ApiKey } from "./api-keys.model.ts";

export const newApiKeySchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100).openapi({ example: "warehouse sync" }),
    scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
    expiresAt: timeSchema
      .optional()
      .openapi({ description: "Without it the key lives until it is revoked." }),
  })
  .openapi("NewApiKey");

const apiKeyFields = {
  id: z.string(),
  name: z.string(),
  start: z.string().openapi({ description: "The key's first characters, to know it by." }),
  scopes: z.array(z.enum(scopes)),
  createdAt: timeSchema,
  expiresAt: timeSchema.nullable(),
  lastUsedAt: timeSchema.nullable().openapi({ description: "To the minute." }),
};
export const apiKeySchema = z.object(apiKeyFields).openapi("ApiKey");
export const createdApiKeySchema = z
  .object({ ...apiKeyFields, key: z.string().openapi({ description: "Shown this once." }) })
  .openapi("CreatedApiKey");

export const apiKeyExample: z.input<typeof apiKeySchema> = {
  id: "key_019a5f0e-6c00-7000-8000-000000000003",
  name: "warehouse sync",
  start: "wk_8fJ2aQx",
  scopes: ["orders:read"],
  createdAt: "2026-11-21T10:00:00.000Z",
  expiresAt: null,
  lastUsedAt: null,
};
export const createdApiKeyExample = { ...apiKeyExample, key: "wk_8fJ2aQx…" };

export const presentApiKey = ({ id, name, start, scopes, createdAt, expiresAt, lastUsedAt }: ApiKey) => ({
  id,
  name,
  start,
  scopes: [...scopes],
  createdAt: isoTime(createdAt),
  expiresAt: isoTimeOrNull(expiresAt),
  lastUsedAt: isoTimeOrNull(lastUsedAt),
});
export const presentCreatedApiKey = (made: ApiKey & { key: string }) => ({
  ...presentApiKey(made),
  key: made.key,
});
