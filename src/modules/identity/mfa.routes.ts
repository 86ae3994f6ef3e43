/** Second factors: /auth/mfa, and /users/{id}/mfa for those who manage users. */
import { type App, createApp } from "#shared/http/app.ts";
import { endpoint } from "#shared/http/endpoint.ts";
import { idParam, noContent } from "#shared/http/schemas.ts";
import { clearMfaCookie, mfaCookie } from "#shared/http/session-cookies.ts";
import type { UserId } from "#shared/ids.ts";
import { wrongCode } from "./identity.errors.ts";
import type { MfaState, TotpEnrolment } from "./mfa.model.ts";
import {
  challengeSchema,
  enrolmentExample,
  enrolmentSchema,
  mfaSchema,
  presentRecoveryCodes,
  recoveryCodesExample,
  recoveryCodesSchema,
  totpCodeSchema,
} from "./mfa.schemas.ts";
import type { MfaService } from "./mfa.service.ts";
import { keepInCookies, secretAnswer } from "./sessions.routes.ts";
import { presentTokens, tokensExample, tokensSchema } from "./sessions.schemas.ts";

const codes = {
  ...secretAnswer,
  method: "post",
  access: "user",
  status: 200,
  data: recoveryCodesSchema,
  example: recoveryCodesExample,
  present: presentRecoveryCodes,
} as const;
const recently = "Needs a sign-in of the last ten minutes.";

export function mfaRoutes(mfa: MfaService): App {
  const app = createApp();

  endpoint(
    app,
    {
      ...secretAnswer,
      method: "get",
      path: "/auth/mfa",
      operationId: "getMfa",
      summary: "Read which second factors I have",
      access: "user",
      status: 200,
      data: mfaSchema,
      example: { totp: true, recoveryCodesLeft: 10 },
      present: (state: MfaState) => state,
    },
    ({ ctx }) => mfa.state(ctx),
  );

  endpoint(
    app,
    {
      ...secretAnswer,
      method: "post",
      path: "/auth/mfa/totp",
      operationId: "enrolTotp",
      summary: "Begin to set up an authenticator (RFC 6238)",
      description: `It counts once its first code was shown: \`POST /auth/mfa/totp/activate\`. ${recently}`,
      access: "user",
      status: 200,
      data: enrolmentSchema,
      example: enrolmentExample,
      present: (enrolment: TotpEnrolment) => enrolment,
      errors: ["CONFLICT"],
    },
    ({ ctx }) => mfa.enrol(ctx),
  );

  endpoint(
    app,
    {
      ...codes,
      path: "/auth/mfa/totp/activate",
      operationId: "activateTotp",
      summary: "Activate the authenticator by its first code",
      description: "Ends all other sessions. The recovery codes are shown this once.",
      limit: "auth",
      body: totpCodeSchema,
      bodyExample: { code: "123456" },
      errors: ["NOT_FOUND", "CONFLICT"],
    },
    ({ ctx, body }) => mfa.activate(ctx, body.code),
  );

  endpoint(
    app,
    {
      ...secretAnswer,
      method: "post",
      path: "/auth/mfa/challenge",
      operationId: "answerMfaChallenge",
      summary: "Finish a sign-in with a second factor",
      description:
        "The token is good for five minutes and five tries. Each code is good once, of the authenticator as well.",
      access: "public",
      limit: "auth",
      body: challengeSchema,
      bodyExample: { mfaToken: "wmf_8fJ2…", code: "123456" },
      status: 200,
      data: tokensSchema,
      example: tokensExample,
      present: presentTokens,
    },
    async ({ ctx, c, body }) => {
      const mfaToken = body.mfaToken ?? mfaCookie(c);
      if (!mfaToken) throw wrongCode();
      const tokens = await mfa.challenge(ctx, { mfaToken, code: body.code });
      if (!body.mfaToken) clearMfaCookie(c);
      return keepInCookies(c, tokens);
    },
  );

  endpoint(
    app,
    {
      ...secretAnswer,
      method: "delete",
      path: "/auth/mfa/totp",
      operationId: "removeTotp",
      summary: "Remove the authenticator and the recovery codes",
      description: `Ends all other sessions. ${recently}`,
      access: "user",
      ...noContent,
      errors: ["NOT_FOUND"],
    },
    ({ ctx }) => mfa.remove(ctx),
  );

  endpoint(
    app,
    {
      method: "delete",
      path: "/users/{id}/mfa",
      operationId: "resetUserMfa",
      tag: "Users",
      summary: "Take a user's second factors away, for somebody who can't get in any more",
      description: `Make sure who asks for it: the password alone lets them in then. ${recently}`,
      access: "users:manage",
      params: idParam,
      ...noContent,
      errors: ["NOT_FOUND"],
    },
    ({ ctx, params }) => mfa.reset(ctx, params.id as UserId),
  );

  endpoint(
    app,
    {
      ...codes,
      path: "/auth/mfa/recovery-codes",
      operationId: "renewRecoveryCodes",
      summary: "Make new recovery codes; the old ones are void",
      description: recently,
      errors: ["NOT_FOUND"],
    },
    ({ ctx }) => mfa.renewRecoveryCodes(ctx),
  );

  return app;
}
