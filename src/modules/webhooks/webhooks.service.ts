/** Use cases of outgoing webhooks: endpoints, what is delivered to them, and the room's own upkeep. */
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import type { EndpointId } from "#shared/ids.ts";
import type { TargetRules } from "#shared/outgoing-target.ts";
import { resealRows, type Vault } from "#shared/vault.ts";
import { findOverdue, pruneDeliveries } from "./deliveries.repository.ts";
import { findSealedBy, resealEndpoint } from "./endpoints.repository.ts";
import { createDeliveries, type Deliveries } from "./service/deliveries.ts";
import { createEndpoints, type Endpoints } from "./service/endpoints.ts";
import { createSecretKeeper } from "./service/secrets.ts";
import { createSender, type Sender } from "./service/send.ts";
import { attemptDue } from "./webhooks.events.ts";
import { deliveriesKeptMs, sweptEveryMs } from "./webhooks.model.ts";

export type { DeliveryView } from "./service/deliveries.ts";
export type { EndpointWithSecret } from "./service/endpoints.ts";

export interface WebhooksService extends Sender {
  readonly endpoints: Endpoints;
  readonly deliveries: Deliveries;
  /** Sends for what is overdue, once a minute for an endpoint: a message was lost, or a lane died. */
  sweep(ctx: Context): Promise<void>;
  /** Forgets what is older than it is kept, a bounded number at a time. */
  prune(ctx: Context): Promise<void>;
  /** Seals anew, by the present key, up to `limit` endpoints' secrets that an older one has sealed. Gives how many. */
  reencrypt(ctx: Context, limit: number): Promise<number>;
}

export interface WebhooksParts {
  readonly vault: Vault;
  readonly rules: TargetRules;
  /** Every type that an endpoint may ask for. */
  readonly eventTypes: readonly string[];
}

export function createWebhooksService({ vault, rules, eventTypes }: WebhooksParts): WebhooksService {
  const keeper = createSecretKeeper(vault);
  /** When it was last sent for what is overdue, by endpoint. The caretaker, who does it, is one. */
  const sentFor = new Map<EndpointId, number>();

  return {
    endpoints: createEndpoints(keeper, rules, eventTypes),
    deliveries: createDeliveries(),
    ...createSender(keeper, rules),

    async sweep(ctx) {
      const now = ctx.clock.now();
      for (const [id, at] of sentFor) if (at <= now - sweptEveryMs) sentFor.delete(id);
      const overdue = (await findOverdue(ctx.db, now)).filter((id) => !sentFor.has(id));
      if (overdue.length === 0) return;
      const unit = begin(ctx);
      for (const endpointId of overdue) unit.record(attemptDue({ endpointId }));
      await unit.commit(null);
      for (const id of overdue) sentFor.set(id, now);
    },

    prune(ctx) {
      const now = ctx.clock.now();
      return pruneDeliveries(ctx.db, now - deliveriesKeptMs, now);
    },

    reencrypt: (ctx, limit) =>
      resealRows(ctx, vault, limit, {
        find: (keyVersions, behind, pageSize) => findSealedBy(ctx.db, keyVersions, behind, pageSize),
        reseal: keeper.reseal,
        swap: (endpoint, sealed) => resealEndpoint(ctx.db, endpoint, sealed),
      }),
  };
}
