/** Who hears what: every room's consumers, lowest room first. */
import { watchWebhooks } from "#modules/attention";
import type { SagaEngine } from "#modules/checkout";
import type { Consumer } from "#shared/events/consumer.ts";
import { inboundConsumers } from "#shared/inbound/inbound.service.ts";
import { attentionConsumers } from "../modules/attention/attention.consumer.ts";
import { catalogConsumers } from "../modules/catalog/catalog.consumer.ts";
import { checkoutConsumers } from "../modules/checkout/checkout.consumer.ts";
import { connectionsConsumers } from "../modules/connections/connections.consumer.ts";
import { jobsConsumers } from "../modules/jobs/jobs.consumer.ts";
import { notificationsConsumers } from "../modules/notifications/notifications.consumer.ts";
import { ordersConsumers } from "../modules/orders/orders.consumer.ts";
import { paymentsConsumers } from "../modules/payments/payments.consumer.ts";
import { reportsConsumers } from "../modules/reports/reports.consumer.ts";
import { shippingConsumers } from "../modules/shipping/shipping.consumer.ts";
import { webhooksConsumers } from "../modules/webhooks/webhooks.consumer.ts";
import type { Wharf } from "./compose.ts";
import { publicEvents } from "./event-catalogue.ts";

export const consumersOf = (rooms: Wharf["rooms"], saga: SagaEngine): readonly Consumer[] => [
  ...connectionsConsumers(rooms.connections),
  ...catalogConsumers(rooms.catalog),
  ...inboundConsumers(
    { payments: rooms.payments.takeIn, shipping: rooms.shipping.takeIn },
    watchWebhooks(rooms.attention),
  ),
  ...attentionConsumers,
  ...paymentsConsumers(rooms.payments),
  ...shippingConsumers(rooms.shipping),
  ...ordersConsumers(rooms.orders),
  ...checkoutConsumers(saga, rooms),
  ...notificationsConsumers(rooms.notifications, {
    recipients: rooms.identity.recipients,
    orders: rooms.orders,
  }),
  ...webhooksConsumers(rooms.webhooks, publicEvents),
  ...reportsConsumers(rooms.projections),
  ...jobsConsumers(rooms.jobs),
];
