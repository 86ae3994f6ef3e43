/** What notifications do when they hear an event: write to whom it concerns. A new mail is one entry, and its words. */
import { z } from "zod";
import type { Recipient, RecipientsService } from "#modules/identity";
import type { Context } from "#shared/context.ts";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { EventMessage } from "#shared/events/event.ts";
import type { UserId } from "#shared/ids.ts";
import { emailVerification, type Letter, passwordChanged, passwordReset } from "./letters.model.ts";
import type { NotificationsService } from "./notifications.service.ts";

const ofUser = z.object({ userId: z.custom<UserId>((id) => typeof id === "string") });
const ofAddress = z.object({ email: z.string() });

export function notificationsConsumers(
  { send }: NotificationsService,
  recipients: RecipientsService,
): Consumer[] {
  const mail = <Data extends z.ZodType, Named>(
    template: string,
    types: readonly string[],
    data: Data,
    recipientOf: (
      ctx: Context,
      data: z.output<Data>,
      event: EventMessage,
    ) => Promise<(Recipient & Named) | null>,
    wordsFor: (to: Named) => Letter,
  ): Consumer =>
    consume(`notifications.${template}`, types, data, (ctx, about, event) =>
      send(ctx, { template, eventId: event.id }, async () => {
        const recipient = await recipientOf(ctx, about, event);
        return recipient && { ...wordsFor(recipient), to: recipient.to };
      }),
    );

  return [
    mail(
      "password-reset",
      ["auth.password_reset_requested"],
      ofAddress,
      (ctx, { email }, event) => recipients.forReset(ctx, email, event),
      passwordReset,
    ),
    mail(
      "password-changed",
      ["user.password_changed"],
      ofUser,
      (ctx, { userId }) => recipients.of(ctx, userId),
      passwordChanged,
    ),
    mail(
      "email-verification",
      ["user.registered", "auth.email_verification_requested"],
      ofUser,
      (ctx, { userId }, event) => recipients.forVerification(ctx, userId, event),
      emailVerification,
    ),
  ];
}
