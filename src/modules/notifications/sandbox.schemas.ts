/** The local mailbox as it is read. */
import { z } from "@hono/zod-openapi";
import { isoTime } from "#shared/clock.ts";
import { timeSchema } from "#shared/http/envelope.ts";

export const mailboxQuerySchema = z.strictObject({
  to: z.string().min(1).max(254).optional().openapi({ description: "The whole address." }),
});

export const mailSchema = z
  .object({ to: z.string(), subject: z.string(), text: z.string(), html: z.string(), at: timeSchema })
  .openapi("Mail");

export const mailExample: z.input<typeof mailSchema> = {
  to: "grace@example.com",
  subject: "Set a new password",
  text: "Hello Grace Hopper,\n\n…",
  html: "<p>Hello Grace Hopper,</p>…",
  at: "2026-11-21T10:00:00.000Z",
};

interface ReadableMail extends Omit<z.input<typeof mailSchema>, "at"> {
  readonly at: number;
}

export const presentMail = ({ to, subject, text, html, at }: ReadableMail) => ({
  to,
  subject,
  text,
  html,
  at: isoTime(at),
});
