/** Use cases of outgoing webhooks: endpoints, what is delivered to them, and the room's own upkeep. */
import type { Context } from "#shared/context.ts";
import { runBatch, type Statement } from "#shared/db/database.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { describeError } from "#shared/log.ts";
import type { TargetRules } from "#shared/outgoing-target.ts";
import type { Vault } from "#shared/vault.ts";
import { findOverdue, pruneDeliveries } from "./deliveries.repository.ts";
import { findSealedBy, resealEndpoint } from "./endpoints.repository.ts";
import { createDeliveries, type Deliveries } from "./service/deliveries.ts";
import { createEndpoints, type Endpoints } from "./service/endpoints.ts";
import { createSecretKeeper } from "./service/secrets.ts";
import { createSender, type Sender } from "./service/send.ts";
import { attemptDue } from "./webhooks.events.ts";
import { deliveriesKeptMs } from "./webhooks.model.ts";

export type { DeliveryView } from "./service/deliveries.ts";
export type { EndpointWithSecret } from "./service/endpoints.ts";

export interface WebhooksService extends Sender {
  readonly endpoints: Endpoints;
  readonly deliveries: Deliveries;
  /** Sends for what is overdue: a message was lost, or a lane died. */
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

  return {
    endpoints: createEndpoints(keeper, rules, eventTypes),
    deliveries: createDeliveries(),
    ...createSender(keeper, rules),

    async sweep(ctx) {
      const overdue = await findOverdue(ctx.db, ctx.clock.now());
      if (overdue.length === 0) return;
      const unit = begin(ctx);
      for (const endpointId of overdue) unit.record(attemptDue({ endpointId }));
      await unit.commit(null);
    },

    prune(ctx) {
      const now = ctx.clock.now();
      return pruneDeliveries(ctx.db, now - deliveriesKeptMs, now);
    },

    async reencrypt(ctx, limit) {
      const older = await vault.olderVersions();
      if (older.length === 0) return 0;
      const statements: Statement[] = [];
      for (const endpoint of await findSealedBy(ctx.db, older, limit)) {
        try {
          statements.push(resealEndpoint(ctx.db, endpoint, await keeper.reseal(endpoint)));
        } catch (error) {
          // One that was tampered with is no reason to leave the others.
          ctx.log.warn("an endpoint's secrets can't be opened", {
            id: endpoint.id,
            error: describeError(error),
          });
        }
      }
      await runBatch(ctx.db, statements);
      return statements.length;
    },
  };
}
