/** What developers do at the sandbox's bank: read its books, refund by hand, and charge back. */
import { audit } from "#modules/audit";
import { requirePermission } from "#shared/access.ts";
import type { Clock } from "#shared/clock.ts";
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { conflict } from "#shared/errors.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import type { SandboxWorld } from "#shared/sandbox/world.ts";
import type { LedgerEntry } from "./payments.model.ts";
import {
  chargeBack,
  endDispute,
  type Movement,
  movementRaces,
  readLedger,
  refundByHand,
} from "./sandbox-books.provider.ts";

export interface SandboxService {
  /** What the sandbox really moved, for an order or for all. */
  ledger(ctx: Context, orderId: string | undefined): Promise<LedgerEntry[]>;
  /** Gives so much back without Wharf, which hears of it by webhook (minor units). */
  refund(ctx: Context, orderId: string, amount: number): Promise<LedgerEntry>;
  /** The bank takes what is left; with `isWon`, it gives that back. Wharf hears of either by webhook. */
  chargeBack(ctx: Context, orderId: string, isWon: boolean): Promise<LedgerEntry>;
}

export function createSandboxService(clock: Clock, world: SandboxWorld): SandboxService {
  /** Moves money under the request's key, then has the sandbox say so: what of that is lost, reconciliation finds. */
  async function move(
    ctx: Context,
    type: string,
    decide: (now: number) => Promise<Movement | null>,
  ): Promise<LedgerEntry> {
    const { entry, operationId } = await untilWon(async () => {
      const unit = begin(ctx);
      const movement = await decide(unit.now);
      if (!movement) throw conflict("The sandbox has nothing like that to move.");
      const { entry, statements } = movement;
      for (const race of movementRaces) unit.onViolation(race, () => new LostRace());
      const of = { resourceType: "payment", resourceId: entry.paymentId };
      const after = { orderId: entry.orderId, amount: entry.amount };
      audit(ctx, unit.add(...statements), { action: `sandbox.${type}`, ...of, before: null, after });
      await unit.commit(entry);
      return movement;
    });
    const { paymentId } = entry;
    const path = "/inbound/payments/sandbox";
    await world.later(paymentId, [{ inMs: 0, path, event: { type, data: { paymentId, operationId } } }]);
    return entry;
  }

  return {
    ledger(ctx, orderId) {
      requirePermission(ctx.actor, "payments:read-all");
      return readLedger(ctx.db, clock.now(), orderId);
    },

    async refund(ctx, orderId, amount) {
      requirePermission(ctx.actor, "payments:refund");
      return move(ctx, "refund.created", (now) => refundByHand(ctx.db, orderId, amount, now));
    },

    async chargeBack(ctx, orderId, isWon) {
      requirePermission(ctx.actor, "payments:refund");
      return isWon
        ? move(ctx, "dispute.closed", (now) => endDispute(ctx.db, orderId, now))
        : move(ctx, "dispute.created", (now) => chargeBack(ctx.db, orderId, now));
    },
  };
}
