/** What notifications do when they hear an event: write to whom it concerns. A new mail is one entry, and its words. */
import type { z } from "zod";
import type { Recipient, RecipientsService } from "#modules/identity";
import type { OrdersService } from "#modules/orders";
import type { Context } from "#shared/context.ts";
import { type Consumer, consume } from "#shared/events/consumer.ts";
import type { EventDefinition, EventMessage } from "#shared/events/event.ts";
import type { OrderId, UserId } from "#shared/ids.ts";
import { alertRaised, alertResolved } from "../alerts/alerts.events.ts";
import { connectionBroke } from "../connections/connections.events.ts";
import * as identity from "../identity/identity.events.ts";
import * as ordersTold from "../orders/orders.events.ts";
import { paymentRefunded } from "../payments/payments.events.ts";
import { shipmentDelivered, shipmentHandedOver } from "../shipping/shipping.events.ts";
import { endpointDisabled } from "../webhooks/webhooks.events.ts";
import * as account from "./account-letters.model.ts";
import type { Words } from "./letters.model.ts";
import type { NotificationsService } from "./notifications.service.ts";
import * as order from "./order-letters.model.ts";

export interface NotifiedRooms {
  readonly recipients: RecipientsService;
  readonly orders: OrdersService;
}

type Heard = Pick<EventDefinition, "type" | "version" | "data">;

/** Looks up who is written to, and what their letter has to know; null where it is nobody any more. */
type Find<Event extends Heard, To> = (
  ctx: Context,
  data: z.output<Event["data"]>,
  event: EventMessage,
) => Promise<(Recipient & To) | null>;

export function notificationsConsumers(
  { send }: NotificationsService,
  { recipients, orders }: NotifiedRooms,
): Consumer[] {
  const mail = <Event extends Heard, To>(
    template: string,
    events: readonly Event[],
    find: Find<Event, To>,
    words: Words<Recipient & To>,
    aboutOf: (data: z.output<Event["data"]>, event: EventMessage) => string = (_, { id }) => id,
  ): Consumer =>
    consume(
      `notifications.${template}`,
      events,
      (ctx, data, event) =>
        send(ctx, { template, about: aboutOf(data, event) }, async () => {
          const recipient = await find(ctx, data, event);
          return recipient && { ...words(recipient), to: recipient.to };
        }),
      "notification",
    );

  /** The user whom an event is about, and what it says. */
  async function user<Data extends { userId: UserId }>(ctx: Context, data: Data) {
    const recipient = await recipients.of(ctx, data.userId);
    return recipient && { ...data, ...recipient };
  }

  /** The customer of the order that an event is about. */
  async function customer<Data extends { orderId: OrderId }>(ctx: Context, data: Data) {
    const found = await orders.find(ctx, data.orderId);
    const recipient = await recipients.of(ctx, found.userId);
    return recipient && { ...data, ...recipient, order: found };
  }

  /** The customer of the order that an event brings along. */
  async function buyer<Data extends { order: { userId: UserId } }>(ctx: Context, data: Data) {
    const recipient = await recipients.of(ctx, data.order.userId);
    return recipient && { ...data, ...recipient };
  }

  /** To every admin; each mail goes out once, whichever of them failed before. */
  const mailAdmins = <Event extends Heard>(
    template: string,
    event: Event,
    words: Words<{ name: string } & z.output<Event["data"]>>,
  ): Consumer =>
    consume(
      `notifications.${template}`,
      [event],
      async (ctx, data, { id }) => {
        for (const { userId, to, name } of await recipients.admins(ctx))
          await send(ctx, { template, about: `${id}:${userId}` }, async () => ({
            ...words({ ...(data as object), name } as { name: string } & z.output<Event["data"]>),
            to,
          }));
      },
      "notification",
    );

  return [
    mailAdmins("alert-raised", alertRaised, account.alertRaised),
    mailAdmins("alert-resolved", alertResolved, account.alertResolved),
    mail(
      "email-verification",
      [identity.userRegistered, identity.emailVerificationRequested],
      (ctx, { userId }, event) => recipients.forVerification(ctx, userId, event),
      account.emailVerification,
    ),
    // Not on registering: anybody may register anybody's address, and its owner gets the one mail that asks.
    mail("welcome", [identity.userEmailVerified], user, account.welcome, ({ userId }) => userId),
    mail(
      "password-reset",
      [identity.passwordResetRequested],
      (ctx, { email }, event) => recipients.forReset(ctx, email, event),
      account.passwordReset,
    ),
    mail("password-changed", [identity.passwordChanged], user, account.passwordChanged),
    mail("mfa-enabled", [identity.mfaEnabled], user, account.mfaEnabled),
    mail("mfa-disabled", [identity.mfaDisabled], user, account.mfaDisabled),
    mail("identity-linked", [identity.identityLinked], user, account.identityLinked),
    mail("api-key-created", [identity.apiKeyCreated], user, account.apiKeyCreated),
    mail("connection-broken", [connectionBroke], user, account.connectionBroken),
    mail(
      "webhook-disabled",
      [endpointDisabled],
      async (ctx, { userId, ...data }) => (userId ? user(ctx, { ...data, userId }) : null),
      account.webhookDisabled,
    ),
    // Once it is paid: before that a declined card would be thanked for, and be told of its cancellation next.
    mail("order-confirmed", [ordersTold.orderPaid], buyer, order.orderConfirmed),
    mail("order-shipped", [shipmentHandedOver], customer, order.orderShipped),
    mail("order-delivered", [shipmentDelivered], customer, order.orderDelivered),
    mail("order-cancelled", [ordersTold.orderCancelled], buyer, order.orderCancelled),
    mail(
      "money-refunded",
      [paymentRefunded],
      // What a bank takes, nobody here gave.
      async (ctx, data) => (data.origin === "bank" ? null : customer(ctx, data)),
      order.moneyRefunded,
    ),
  ];
}
