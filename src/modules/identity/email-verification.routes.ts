/** Proof of an address: /auth/email/verification asks for the mail, /auth/email/verify brings its token. */
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { noContent } from "#shared/http/schemas.ts";
import type { EmailVerificationService } from "./email-verification.service.ts";
import { acceptedSchema, verifyEmailSchema } from "./emails.schemas.ts";

export function emailVerificationRoutes(emailVerification: EmailVerificationService): App {
  const app = createApp();

  endpoint(
    app,
    {
      method: "post",
      path: "/auth/email/verification",
      operationId: "requestEmailVerification",
      tag: "Auth",
      summary: "Ask for another mail with which to verify my address",
      access: "user",
      status: 202,
      data: acceptedSchema,
      example: {},
      present: () => ({}),
      errors: ["CONFLICT"],
    },
    ({ ctx }) => emailVerification.request(ctx),
  );

  endpoint(
    app,
    {
      method: "post",
      path: "/auth/email/verify",
      operationId: "verifyEmail",
      tag: "Auth",
      summary: "Verify an address with the token of a mail",
      description: "The token works for 24 hours; sending it again changes nothing.",
      access: "public",
      limit: "auth",
      body: verifyEmailSchema,
      bodyExample: { token: "wev_8fJ2…" },
      ...noContent,
    },
    ({ ctx, body }) => emailVerification.verify(ctx, body.token),
  );

  return app;
}
