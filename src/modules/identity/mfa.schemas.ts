/** Second factors as clients see them. */
import { z } from "@hono/zod-openapi";
import { recoveryCodesCount } from "./mfa.model.ts";

const code = z.string().min(1).max(64).openapi({
  example: "123456",
  description: "Six digits of the authenticator.",
});

export const totpCodeSchema = z.strictObject({ code });

export const challengeSchema = z.strictObject({
  mfaToken: z.string().min(1).max(256).optional().openapi({
    example: "wmf_8fJ2…",
    description: "As the sign-in gave it. Left out by browsers, whose cookie has it.",
  }),
  code: code.openapi({
    description: "Six digits of the authenticator, or a recovery code, in any case and grouping.",
  }),
});

export const enrolmentSchema = z
  .object({
    secret: z.string().openapi({ description: "Base32, to be typed into an authenticator." }),
    otpauthUrl: z.string().openapi({ description: "The same, to be shown as a QR code." }),
  })
  .openapi("TotpEnrolment");

export const enrolmentExample = {
  secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
  otpauthUrl:
    "otpauth://totp/Wharf:grace%40example.com?issuer=Wharf&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30",
};

export const recoveryCodesSchema = z
  .object({ recoveryCodes: z.array(z.string()).length(recoveryCodesCount) })
  .openapi("RecoveryCodes", { description: "Each is good once. Shown this once." });

export const recoveryCodesExample = {
  recoveryCodes: Array.from({ length: recoveryCodesCount }, (_, i) => `7k3f-9q2m-4xab-c0d${i}`),
};

export const presentRecoveryCodes = (recoveryCodes: readonly string[]) => ({
  recoveryCodes: [...recoveryCodes],
});

export const mfaSchema = z.object({ totp: z.boolean(), recoveryCodesLeft: z.int().min(0) }).openapi("Mfa");
