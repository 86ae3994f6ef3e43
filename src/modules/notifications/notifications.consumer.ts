/** What notifications do when they hear an event: write to whom it concerns. A new mail is one entry, and its words. */
import type { z } from "zod";
import type { Recipient, RecipientsService } from "#modules/identity";
import type { Context } from "#shared/context.ts";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { EventDefinition, EventMessage } from "#shared/events/event.ts";
import { connectionBroke } from "../connections/connections.events.ts";
import {
  emailVerificationRequested,
  passwordChanged as passwordChangedEvent,
  passwordResetRequested,
  userRegistered,
} from "../identity/identity.events.ts";
import { endpointDisabled } from "../webhooks/webhooks.events.ts";
import {
  connectionBroken,
  emailVerification,
  type Letter,
  passwordChanged,
  passwordReset,
  webhookDisabled,
} from "./letters.model.ts";
import type { NotificationsService } from "./notifications.service.ts";

export function notificationsConsumers(
  { send }: NotificationsService,
  recipients: RecipientsService,
): Consumer[] {
  const mail = <Event extends Pick<EventDefinition, "type" | "version" | "data">, Named>(
    template: string,
    events: readonly Event[],
    recipientOf: (
      ctx: Context,
      data: z.output<Event["data"]>,
      event: EventMessage,
    ) => Promise<(Recipient & Named) | null>,
    wordsFor: (to: Named) => Letter,
  ): Consumer =>
    consume(
      `notifications.${template}`,
      events,
      (ctx, about, event) =>
        send(ctx, { template, eventId: event.id }, async () => {
          const recipient = await recipientOf(ctx, about, event);
          return recipient && { ...wordsFor(recipient), to: recipient.to };
        }),
      "notification",
    );

  return [
    mail(
      "password-reset",
      [passwordResetRequested],
      (ctx, { email }, event) => recipients.forReset(ctx, email, event),
      passwordReset,
    ),
    mail(
      "password-changed",
      [passwordChangedEvent],
      (ctx, { userId }) => recipients.of(ctx, userId),
      passwordChanged,
    ),
    mail(
      "connection-broken",
      [connectionBroke],
      async (ctx, { userId, provider }) => {
        const recipient = await recipients.of(ctx, userId);
        return recipient && { ...recipient, provider };
      },
      connectionBroken,
    ),
    mail(
      "webhook-disabled",
      [endpointDisabled],
      async (ctx, { userId, host, reason }) => {
        const recipient = userId && (await recipients.of(ctx, userId));
        return recipient && { ...recipient, host, reason };
      },
      webhookDisabled,
    ),
    mail(
      "email-verification",
      [userRegistered, emailVerificationRequested],
      (ctx, { userId }, event) => recipients.forVerification(ctx, userId, event),
      emailVerification,
    ),
  ];
}
