/** E-mail addresses, and the tokens that are sent to them. */
import { z } from "@hono/zod-openapi";

export const emailSchema = z.email().max(254).openapi({ example: "grace@example.com" });

export const mailToken = z
  .string()
  .min(1)
  .max(256)
  .openapi({ example: "wev_8fJ2…", description: "From the link in the mail." });

export const verifyEmailSchema = z.strictObject({ token: mailToken });

/** What there is to say of a mail that is on its way, or not: nothing. */
export const acceptedSchema = z.strictObject({});
