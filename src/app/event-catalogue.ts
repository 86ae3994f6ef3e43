/** Every event that Wharf tells, in one list: what the document publishes, and what webhooks may ask for. */
import type { EventDefinition } from "#shared/events/event.ts";
import { inboundTasks } from "#shared/inbound/inbound.ts";
import { alertsEvents } from "../modules/alerts/alerts.events.ts";
import { attentionEvents } from "../modules/attention/attention.events.ts";
import { catalogEvents } from "../modules/catalog/catalog.events.ts";
import { connectionsEvents } from "../modules/connections/connections.events.ts";
import { identityEvents } from "../modules/identity/identity.events.ts";
import { inventoryEvents } from "../modules/inventory/inventory.events.ts";
import { jobsEvents } from "../modules/jobs/jobs.events.ts";
import { orderExpiryDue, ordersEvents } from "../modules/orders/orders.events.ts";
import { paymentsEvents } from "../modules/payments/payments.events.ts";
import { returnsEvents } from "../modules/returns/returns.events.ts";
import { shippingEvents } from "../modules/shipping/shipping.events.ts";
import { webhooksEvents } from "../modules/webhooks/webhooks.events.ts";

type Described = Omit<EventDefinition, "aggregateOf"> & { readonly aggregateOf: unknown };

export const eventCatalogue: readonly Described[] = [
  ...identityEvents,
  ...connectionsEvents,
  ...attentionEvents,
  ...alertsEvents,
  ...catalogEvents,
  ...inventoryEvents,
  ...ordersEvents,
  orderExpiryDue,
  ...returnsEvents,
  ...paymentsEvents,
  ...shippingEvents,
  ...inboundTasks,
  ...webhooksEvents,
  ...jobsEvents,
];

export const publicEvents = eventCatalogue.filter(({ isPublic }) => isPublic);
