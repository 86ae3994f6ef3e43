/** Passwords: /auth/password/forgot, /auth/password/reset, /auth/password/change. */
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { noContent } from "#shared/http/schemas.ts";
import { acceptedSchema } from "./emails.schemas.ts";
import { changePasswordSchema, forgotPasswordSchema, resetPasswordSchema } from "./passwords.schemas.ts";
import type { PasswordsService } from "./passwords.service.ts";

export function passwordsRoutes(passwords: PasswordsService): App {
  const app = createApp();
  const password = { tag: "Auth", method: "post" } as const;

  endpoint(
    app,
    {
      ...password,
      path: "/auth/password/forgot",
      operationId: "forgotPassword",
      summary: "Ask for a mail with which to set a new password",
      description: "The answer is the same whether the address has an account or not.",
      access: "public",
      limit: "auth",
      body: forgotPasswordSchema,
      bodyExample: { email: "grace@example.com" },
      status: 202,
      data: acceptedSchema,
      example: {},
      present: () => ({}),
    },
    ({ ctx, body }) => passwords.forgot(ctx, body.email),
  );

  endpoint(
    app,
    {
      ...password,
      ...noContent,
      path: "/auth/password/reset",
      operationId: "resetPassword",
      summary: "Set a new password with the token of a mail",
      description: "The token works once and for 30 minutes. Every session ends; sign in anew.",
      access: "public",
      limit: "auth",
      body: resetPasswordSchema,
      bodyExample: { token: "wpr_8fJ2…", password: "correct horse battery" },
    },
    ({ ctx, body }) => passwords.reset(ctx, body),
  );

  endpoint(
    app,
    {
      ...password,
      ...noContent,
      path: "/auth/password/change",
      operationId: "changePassword",
      summary: "Change my password",
      description: "Every other session ends; this one goes on.",
      access: "user",
      body: changePasswordSchema,
      bodyExample: { currentPassword: "correct horse battery", newPassword: "an even longer sentence" },
      errors: ["CONFLICT"],
    },
    ({ ctx, body }) => passwords.change(ctx, body),
  );

  return app;
}
