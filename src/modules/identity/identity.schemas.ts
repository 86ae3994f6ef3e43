/** Identity's public shapes. */
import { z } from "@hono/zod-openapi";
import { roles } from "#shared/access.ts";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import type { User } from "./identity.model.ts";
import type { Tokens } from "./identity.service.ts";
import { isCommonPassword } from "./passwords.model.ts";

const email = z.email().max(254).openapi({ example: "grace@example.com" });
const codePoints = (text: string) => [...text.normalize("NFKC")].length;
// scrypt pads with zeros: a password and the same one with NUL behind it would be one.
const typedPassword = z
  .string()
  .max(1024)
  .refine((password) => !password.includes("\0"), { error: "has a NUL character" });
const newPassword = typedPassword
  .refine((password) => codePoints(password) >= 8 && codePoints(password) <= 128, {
    error: "has 8 to 128 characters",
  })
  .refine((password) => !isCommonPassword(password), { error: "is one of the most common passwords" })
  .openapi({ example: "correct horse battery", minLength: 8, maxLength: 128 });

export const registerSchema = z.strictObject({
  email,
  password: newPassword,
  name: z.string().trim().min(1).max(200).openapi({ example: "Grace Hopper" }),
});

export const loginSchema = z.strictObject({
  email: z.string().min(1).max(254).openapi({ example: "grace@example.com" }),
  password: typedPassword.min(1).openapi({ example: "correct horse battery" }),
  session: z.literal("token").optional(),
});

export const refreshSchema = z.strictObject({
  refreshToken: z.string().min(1).max(256).openapi({ example: "wrt_8fJ2…" }),
});

export const userSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: z.enum(roles),
    version: z.int(),
    createdAt: timeSchema,
    updatedAt: timeSchema,
  })
  .openapi("User");

export const tokensSchema = z
  .object({
    user: userSchema,
    accessToken: z.string(),
    tokenType: z.literal("Bearer"),
    expiresIn: z.int().openapi({ description: "Seconds." }),
    refreshToken: z.string(),
  })
  .openapi("Tokens");

export const userExample = {
  id: "usr_019a5f0e-6c00-7000-8000-000000000002",
  email: "grace@example.com",
  name: "Grace Hopper",
  role: "customer",
  version: 1,
  createdAt: "2026-11-21T10:00:00.000Z",
  updatedAt: "2026-11-21T10:00:00.000Z",
} as const;

export const tokensExample = {
  user: userExample,
  accessToken: "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.c2ln",
  tokenType: "Bearer",
  expiresIn: 300,
  refreshToken: "wrt_8fJ2…",
} as const;

export const presentUser = ({ id, email, name, role, version, createdAt, updatedAt }: User) => ({
  id,
  email,
  name,
  role,
  version,
  createdAt: isoTime(createdAt),
  updatedAt: isoTime(updatedAt),
});

export const presentTokens = ({ user, accessToken, refreshToken, expiresIn }: Tokens) => ({
  user: presentUser(user),
  accessToken,
  tokenType: "Bearer" as const,
  expiresIn,
  refreshToken,
});
