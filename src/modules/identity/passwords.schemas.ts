/** What a password may be. */
import { z } from "@hono/zod-openapi";
import { emailSchema, mailToken } from "./emails.schemas.ts";
import { isCommonPassword } from "./passwords.model.ts";

const codePoints = (text: string) => [...text.normalize("NFKC")].length;

/** Any password that somebody may try; scrypt pads with zeros, so one with NUL behind it would be the same one. */
export const typedPassword = z
  .string()
  .min(1)
  .max(1024)
  .refine((password) => !password.includes("\0"), { error: "has a NUL character" })
  .openapi({ example: "correct horse battery" });

/** A password that somebody may choose: 8 to 128 characters of any Unicode, and none that everybody tries first. */
export const newPassword = typedPassword
  .refine((password) => codePoints(password) >= 8 && codePoints(password) <= 128, {
    error: "has 8 to 128 characters",
  })
  .refine((password) => !isCommonPassword(password), { error: "is one of the most common passwords" })
  .openapi({ example: "correct horse battery", minLength: 8, maxLength: 128 });

export const forgotPasswordSchema = z.strictObject({ email: emailSchema });

export const resetPasswordSchema = z.strictObject({ token: mailToken, password: newPassword });

export const changePasswordSchema = z.strictObject({ currentPassword: typedPassword, newPassword });
