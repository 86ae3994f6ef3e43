/** Users and API keys as clients see them. */
import { z } from "@hono/zod-openapi";
import { roles, scopes } from "#shared/access.ts";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { lineSchema } from "#shared/http/schemas.ts";
import { emailSchema } from "./emails.schemas.ts";
import { newPassword } from "./passwords.schemas.ts";
import { type ApiKey, type User, userStatuses } from "./users.model.ts";

const name = lineSchema(200).openapi({ example: "Grace Hopper" });
const role = z.enum(roles);
const status = z.enum(userStatuses);

export const registerSchema = z.strictObject({ email: emailSchema, password: newPassword, name });

export const userPatchSchema = z
  .strictObject({
    name: name.optional(),
    status: status.optional().openapi({ description: "Only for those who manage users." }),
  })
  .openapi("UserPatch");

export const roleSchema = z.strictObject({ role });

export const userListQuerySchema = z.strictObject({
  ...pageQuery(["createdAt"]),
  role: role.optional(),
  status: status.optional(),
  email: z.string().min(1).max(254).optional().openapi({ description: "The whole address." }),
});

/** A user's id, or `me`. */
export const userParam = z.object({ id: z.string().min(1).max(64).openapi({ example: "me" }) });

export const userSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    name: z.string(),
    role,
    status,
    version: z.int(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("User");

export const userExample = {
  id: "usr_019a5f0e-6c00-7000-8000-000000000002",
  email: "grace@example.com",
  emailVerified: true,
  name: "Grace Hopper",
  role: "customer",
  status: "active",
  version: 1,
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
} as const;

export const presentUser = ({ emailVerifiedAt, createdAt, updatedAt, ...user }: User) => ({
  id: user.id,
  email: user.email,
  emailVerified: emailVerifiedAt !== null,
  name: user.name,
  role: user.role,
  status: user.status,
  version: user.version,
  createdAt: isoTime(createdAt),
  updatedAt: isoTime(updatedAt),
});

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

const timeOrNull = (at: number | null) => (at === null ? null : isoTime(at));

export const presentApiKey = ({ id, name, start, scopes, createdAt, expiresAt, lastUsedAt }: ApiKey) => ({
  id,
  name,
  start,
  scopes: [...scopes],
  createdAt: isoTime(createdAt),
  expiresAt: timeOrNull(expiresAt),
  lastUsedAt: timeOrNull(lastUsedAt),
});
export const presentCreatedApiKey = (made: ApiKey & { key: string }) => ({
  ...presentApiKey(made),
  key: made.key,
});
