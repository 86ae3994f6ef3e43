/** Use cases of deliveries: fan an event out, try an endpoint out, see what became of it, send it again. */
import { audit } from "#modules/audit";
import { requirePermission } from "#shared/access.ts";
import { isoTime } from "#shared/clock.ts";
import type { Context } from "#shared/context.ts";
import { mapSlice, type PageRequest, type Slice } from "#shared/db/keyset.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import type { EventMessage } from "#shared/events/event.ts";
import { type DeliveryId, type EndpointId, newId } from "#shared/ids.ts";
import {
  countFailed,
  type DeliveryFilter,
  deliveryLeased,
  demandListening,
  endpointListens,
  findAttempts,
  findDelivery,
  insertDeliveries,
  listDeliveries,
  replayDelivery,
  replayFailed,
} from "../deliveries.repository.ts";
import { findEndpoint, findListening } from "../endpoints.repository.ts";
import { deliveryNotFound, endpointNotFound, isDisabled, notActive, underWay } from "../webhooks.errors.ts";
import { attemptDue, webhookTested } from "../webhooks.events.ts";
import { type Attempt, type Delivery, type Endpoint, wants } from "../webhooks.model.ts";
import { wake } from "./endpoints.ts";

/** A delivery with its attempts, oldest first. */
export interface DeliveryView extends Delivery {
  readonly attempts: readonly Attempt[];
}

export interface Deliveries {
  /** One delivery to each endpoint that asks for events of this type. A repeat changes nothing. */
  fanOut(ctx: Context, data: unknown, event: Pick<EventMessage, "id" | "type" | "at">): Promise<void>;
  /** Sends a `webhook.test` to this endpoint only; 409 where it is not active. */
  test(ctx: Context, id: EndpointId): Promise<DeliveryView>;
  listOf(
    ctx: Context,
    id: EndpointId,
    filter: DeliveryFilter,
    page: PageRequest,
  ): Promise<Slice<DeliveryView>>;
  get(ctx: Context, id: DeliveryId): Promise<DeliveryView>;
  /** Sends it again, at once and under its own id; 409 where its endpoint is disabled or a call is under way. */
  replay(ctx: Context, id: DeliveryId): Promise<DeliveryView>;
  /** Sends again what has failed since then (epoch ms), whenever it was told; gives how many. */
  replayFailed(ctx: Context, id: EndpointId, since: number): Promise<number>;
}

const bodyOf = (type: string, at: number, data: unknown) =>
  JSON.stringify({ type, timestamp: isoTime(at), data });

export function createDeliveries(): Deliveries {
  async function findAt(ctx: Context, id: EndpointId): Promise<Endpoint> {
    const endpoint = await findEndpoint(ctx.db, id);
    if (!endpoint) throw endpointNotFound();
    return endpoint;
  }

  /** The delivery, and where it goes; 404 with its endpoint. */
  async function find(ctx: Context, id: DeliveryId): Promise<{ delivery: Delivery; endpoint: Endpoint }> {
    const delivery = await findDelivery(ctx.db, id);
    const endpoint = delivery && (await findEndpoint(ctx.db, delivery.endpointId));
    if (!delivery || !endpoint) throw deliveryNotFound();
    return { delivery, endpoint };
  }

  const view = async (ctx: Context, delivery: Delivery): Promise<DeliveryView> => ({
    ...delivery,
    attempts: await findAttempts(ctx.db, [delivery.id]),
  });

  return {
    async fanOut(ctx, data, { id: eventId, type, at }) {
      const listening = await findListening(ctx.db);
      const wanting = listening.filter(({ events }) => wants(events, type));
      if (wanting.length === 0) return;
      const unit = begin(ctx).onceFor("webhooks.fan-out", eventId);
      const to = wanting.map(({ id: endpointId }) => ({ id: newId("msg", unit.now), endpointId }));
      unit.add(insertDeliveries(ctx.db, to, { eventId, type, body: bodyOf(type, at, data) }, unit.now));
      for (const { endpointId } of to) unit.record(attemptDue({ endpointId }));
      await unit.commit(null);
    },

    async test(ctx, id) {
      requirePermission(ctx.actor, "webhooks:manage");
      const endpoint = await findAt(ctx, id);
      if (endpoint.status !== "active") throw notActive();
      const unit = begin(ctx).add(demandListening(ctx.db, id)).onViolation(endpointListens, notActive);
      const { now } = unit;
      const { type, data } = webhookTested({ endpointId: id });
      const to = { id: newId("msg", now), endpointId: id };
      const news = { eventId: newId("evt", now), type, body: bodyOf(type, now, data) };
      unit.add(insertDeliveries(ctx.db, [to], news, now)).record(attemptDue({ endpointId: id }));
      return unit.commit({
        ...to,
        eventId: news.eventId,
        type,
        status: "pending",
        nextAttemptAt: now,
        createdAt: now,
        updatedAt: now,
        attempts: [],
      } satisfies DeliveryView as DeliveryView);
    },

    async listOf(ctx, id, filter, page) {
      requirePermission(ctx.actor, "webhooks:read");
      await findAt(ctx, id);
      const slice = await listDeliveries(ctx.db, id, filter, page);
      const attempts = Map.groupBy(
        await findAttempts(
          ctx.db,
          slice.items.map((one) => one.id),
        ),
        ({ deliveryId }) => deliveryId,
      );
      return mapSlice(slice, (delivery) => ({ ...delivery, attempts: attempts.get(delivery.id) ?? [] }));
    },

    async get(ctx, id) {
      requirePermission(ctx.actor, "webhooks:read");
      return view(ctx, (await find(ctx, id)).delivery);
    },

    async replay(ctx, id) {
      requirePermission(ctx.actor, "webhooks:manage");
      const { delivery, endpoint } = await find(ctx, id);
      if (endpoint.status === "disabled") throw isDisabled();
      const before = await view(ctx, delivery);
      const unit = begin(ctx)
        .add(demandListening(ctx.db, endpoint.id))
        .onViolation(endpointListens, isDisabled)
        .onViolation(deliveryLeased, underWay);
      const { now } = unit;
      unit.add(...replayDelivery(ctx.db, id, now)).record(attemptDue({ endpointId: endpoint.id }));
      audit(ctx, unit, {
        action: "webhook_delivery.replay",
        resourceType: "webhook_delivery",
        resourceId: id,
      });
      return unit.commit({ ...before, status: "pending", nextAttemptAt: now, updatedAt: now });
    },

    async replayFailed(ctx, id, since) {
      requirePermission(ctx.actor, "webhooks:manage");
      const { status } = await findAt(ctx, id);
      if (status === "disabled") throw isDisabled();
      const count = await countFailed(ctx.db, id, since);
      const unit = begin(ctx)
        .add(demandListening(ctx.db, id), replayFailed(ctx.db, id, since, ctx.clock.now()))
        .onViolation(endpointListens, isDisabled);
      wake(unit, id);
      audit(ctx, unit, {
        action: "webhook_endpoint.replay",
        resourceType: "webhook_endpoint",
        resourceId: id,
        after: { since: isoTime(since), count },
      });
      return unit.commit(count);
    },
  };
}
