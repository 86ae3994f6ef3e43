/** Signing in, and sessions, as clients see them. */
import { z } from "@hono/zod-openapi";
import { isoTime, isoTimeOrNull } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";
import { typedPassword } from "./passwords.schemas.ts";
import type { SignIn, Tokens } from "./service/start-session.ts";
import { type ListedSession, type Session, sessionKinds } from "./sessions.model.ts";
import { presentUser, userExample, userSchema } from "./users.schemas.ts";

export const sessionKind = z.enum(sessionKinds).openapi({
  description: "`token`: the tokens are in the answer. `cookie`: they are in cookies, for browsers.",
});

export const loginSchema = z.strictObject({
  email: z.string().min(1).max(254).openapi({ example: "grace@example.com" }),
  password: typedPassword,
  session: sessionKind.optional(),
});

export const refreshSchema = z
  .strictObject({
    refreshToken: z.string().min(1).max(256).optional().openapi({
      example: "wrt_8fJ2…",
      description: "Left out by browsers, whose cookie has it.",
    }),
  })
  .optional();

const tokens = z
  .object({
    user: userSchema,
    accessToken: z.string(),
    tokenType: z.literal("Bearer"),
    expiresIn: z.int().openapi({ description: "Seconds." }),
    refreshToken: z.string(),
  })
  .openapi("Tokens");
const cookieSession = z
  .object({
    user: userSchema,
    csrfToken: z
      .string()
      .openapi({ description: "To be sent as X-CSRF-Token with whatever changes something." }),
    expiresIn: z.int().openapi({ description: "Seconds until the next refresh is due." }),
  })
  .openapi("CookieSession");
const mfaRequired = z
  .object({ mfaRequired: z.literal(true), mfaToken: z.string() })
  .openapi("MfaRequired", { description: "Answer with a code: `POST /auth/mfa/challenge`." });

export const tokensSchema = z.union([tokens, cookieSession]);
export const signInSchema = z.union([tokens, cookieSession, mfaRequired]);

export const tokensExample = {
  user: userExample,
  accessToken: "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.c2ln",
  tokenType: "Bearer",
  expiresIn: 300,
  refreshToken: "wrt_8fJ2…",
} as const;

export const presentTokens = ({ kind, user, accessToken, refreshToken, csrfToken, expiresIn }: Tokens) =>
  kind === "cookie"
    ? { user: presentUser(user), csrfToken, expiresIn }
    : { user: presentUser(user), accessToken, tokenType: "Bearer" as const, expiresIn, refreshToken };

export const presentSignIn = (signIn: SignIn) =>
  "mfaToken" in signIn ? { mfaRequired: true as const, mfaToken: signIn.mfaToken } : presentTokens(signIn);

export const csrfTokenSchema = z.object({ csrfToken: z.string() });

const sessionFields = {
  id: z.string(),
  ip: z.string().nullable(),
  userAgent: z.string().nullable(),
  createdAt: timeSchema,
  refreshedAt: timeSchema.nullable(),
  expiresAt: timeSchema,
};
export const sessionSchema = z.object({ ...sessionFields, isCurrent: z.boolean() }).openapi("Session");
/** A session seen from outside of all sessions. */
export const keptSessionSchema = z.object(sessionFields).openapi("KeptSession");

export const keptSessionExample: z.input<typeof keptSessionSchema> = {
  id: "ses_019a5f0e-6c00-7000-8000-000000000004",
  ip: "203.0.113.7",
  userAgent: "curl/8.5.0",
  createdAt: "2026-11-21T10:00:00.000Z",
  refreshedAt: null,
  expiresAt: "2026-12-21T10:00:00.000Z",
};
export const sessionExample = { ...keptSessionExample, isCurrent: true };

export const presentKeptSession = (session: Session) => ({
  id: session.id,
  ip: session.ip,
  userAgent: session.userAgent,
  createdAt: isoTime(session.createdAt),
  refreshedAt: isoTimeOrNull(session.refreshedAt),
  expiresAt: isoTime(session.expiresAt),
});
export const presentSession = (session: ListedSession) => ({
  ...presentKeptSession(session),
  isCurrent: session.isCurrent,
});
