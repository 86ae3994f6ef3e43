/** What developers do at the sandbox's bank: read its books, refund by hand, and charge back. */
import { audit } from "#modules/audit";
import { requirePermission } from "#shared/access.ts";
import type { Clock } from "#shared/clock.ts";
import type { Context } from "#shared/context.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import { conflict } from "#shared/errors.ts";
import type { SandboxWorld } from "#shared/sandbox/world.ts";
import type { LedgerEntry } from "./payments.model.ts";
import { chargeBack, endDispute, readLedger, refundByHand } from "./sandbox-books.provider.ts";

export interface SandboxService {
  /** What the sandbox really moved, for an order or for all. */
  ledger(ctx: Context, orderId: string | undefined): Promise<LedgerEntry[]>;
  /** Gives so much back without Wharf, which hears of it by webhook (minor units). */
  refund(ctx: Context, orderId: string, amount: number): Promise<LedgerEntry>;
  /** The bank takes what is left; with `isWon`, it gives that back. Wharf hears of either by webhook. */
  chargeBack(ctx: Context, orderId: string, isWon: boolean): Promise<LedgerEntry>;
}

export function createSandboxService(clock: Clock, world: SandboxWorld): SandboxService {
  /** Has the sandbox say what it moved, and keeps the answer under the request's key. */
  async function tell(ctx: Context, type: string, entry: LedgerEntry | null): Promise<LedgerEntry> {
    if (!entry) throw conflict("The sandbox has nothing like that to move.");
    const { paymentId, orderId, amount } = entry;
    const path = "/inbound/payments/sandbox";
    await world.later(paymentId, [{ inMs: 0, path, event: { type, data: { paymentId } } }]);
    const unit = begin(ctx);
    const of = { resourceType: "payment", resourceId: paymentId };
    audit(ctx, unit, { action: `sandbox.${type}`, ...of, before: null, after: { orderId, amount } });
    return unit.commit(entry);
  }

  return {
    ledger(ctx, orderId) {
      requirePermission(ctx.actor, "payments:read-all");
      return readLedger(ctx.db, clock.now(), orderId);
    },

    async refund(ctx, orderId, amount) {
      requirePermission(ctx.actor, "payments:refund");
      return tell(ctx, "refund.created", await refundByHand(ctx.db, orderId, amount, clock.now()));
    },

    async chargeBack(ctx, orderId, isWon) {
      requirePermission(ctx.actor, "payments:refund");
      const [type, move] = isWon
        ? (["dispute.closed", endDispute] as const)
        : (["dispute.created", chargeBack] as const);
      return tell(ctx, type, await move(ctx.db, orderId, clock.now()));
    },
  };
}
