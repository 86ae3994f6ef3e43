/** Users as clients see them. */
import { z } from "@hono/zod-openapi";
import { roles } from "#shared/access.ts";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { pageQuery } from "#shared/http/paging.ts";
import { lineSchema } from "#shared/http/schemas.ts";
import { emailSchema } from "./emails.schemas.ts";
import { newPassword } from "./passwords.schemas.ts";
import { type User, userStatuses } from "./users.model.ts";

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
