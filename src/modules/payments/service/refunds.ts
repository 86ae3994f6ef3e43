/** Refunds: asked for within what was captured, and brought to the provider until it has an end. */
import { settleAttention } from "#modules/attention";
import { audit } from "#modules/audit";
import { requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { notFound } from "#shared/errors.ts";
import { newId, type PaymentId, type RefundId } from "#shared/ids.ts";
import type { Settled } from "#shared/inbound/inbound.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import { type PaymentProvider, RefundRefused } from "../payment.provider.ts";
import { nothingCaptured, tooMuch } from "../payments.errors.ts";
import { paymentRefunded, refundDataOf, refundRequested } from "../payments.events.ts";
import { type Payment, type Refund, refundable, withRefund } from "../payments.model.ts";
import {
  findRefund,
  insertRefund,
  moveRefund,
  paymentRace,
  refundRace,
  updatePayment,
} from "../payments.repository.ts";
import { failRefund, reopenRefund, unlessLost } from "./failed-refunds.ts";
import { loadPayment } from "./load.ts";
import { operationOf } from "./operation.ts";

export interface Refunds {
  requestRefund(
    ctx: Context,
    id: PaymentId,
    request: { amount?: number | undefined; reason: string },
  ): Promise<Refunded>;
  /**
   * Adds a refund to another room's unit: of `amount`, or of `atMost` and what is left where none is said. Whoever
   * calls it may, and starts over where the race was lost.
   */
  refundWith(
    ctx: Context,
    unit: UnitOfWork,
    id: PaymentId,
    request: { amount: number | undefined; atMost: number; reason: string },
  ): Promise<Refunded>;
  /** Brings a requested refund to the provider; harmless when it is done. */
  settleRefund(ctx: Context, id: RefundId): Promise<void>;
  /** Ends the tries of a refund that nobody could be asked for: it has failed, and staff see it. */
  giveUpRefund(ctx: Context, id: RefundId): Promise<void>;
  /** Asks for a failed refund again. */
  retryRefund(ctx: Context, id: RefundId): Promise<void>;
}

/** A refund with its payment as it is after it. */
interface Refunded {
  readonly payment: Payment;
  readonly refund: Refund;
}

/** What the room itself does with refunds, beside what it lets others do. */
interface OwnRefunds extends Refunds {
  /** Opens a refund of `amount` in a unit of its own. */
  openRefund(ctx: Context, payment: Payment, amount: number, reason: string): Promise<Refunded>;
  /** Looks after the refunds that a webhook is about; what was not asked for here is not known here. */
  settleKnown(ctx: Context, ids: readonly string[]): Promise<Settled>;
}

export function createRefunds(providerOf: (ctx: Context, name: string) => PaymentProvider): OwnRefunds {
  /** Adds a refund of `amount` to the unit; the payment's version keeps it from any other at the same time. */
  function addRefund(ctx: Context, unit: UnitOfWork, payment: Payment, amount: number, reason: string) {
    const after = withRefund(payment, amount, unit.now);
    const refund: Refund = {
      id: newId("ref", unit.now),
      paymentId: payment.id,
      amount,
      reason,
      status: "pending",
      failureCode: null,
      createdAt: unit.now,
      updatedAt: unit.now,
    };
    unit
      .onViolation(paymentRace, () => new LostRace())
      .add(...updatePayment(ctx.db, after), insertRefund(ctx.db, refund))
      .record(refundRequested(refundDataOf(after, refund)));
    audit(ctx, unit, {
      action: "payment.refund",
      resourceType: "payment",
      resourceId: payment.id,
      before: payment,
      after,
    });
    return { payment: after, refund };
  }

  /** Opens a refund of `amount` in a unit of its own. */
  const openRefund = (ctx: Context, payment: Payment, amount: number, reason: string) => {
    const unit = begin(ctx);
    return unit.commit(addRefund(ctx, unit, payment, amount, reason));
  };

  async function loadRefund(ctx: Context, id: RefundId): Promise<Refunded> {
    const refund = await findRefund(ctx.db, id);
    if (!refund) throw notFound("refund");
    const payment = await loadPayment(ctx, refund.paymentId);
    return { refund, payment };
  }

  async function settleRefund(ctx: Context, id: RefundId): Promise<void> {
    const { refund, payment } = await loadRefund(ctx, id);
    if (refund.status !== "pending") return;
    const provider = providerOf(ctx, payment.provider);
    const operation = { ...operationOf(payment), operationId: refund.id, amount: refund.amount };
    try {
      if ((await provider.refund(operation)) === "pending") return;
    } catch (error) {
      if (error instanceof RefundRefused) return failRefund(ctx, payment, refund, error.code);
      throw error;
    }
    const unit = begin(ctx).onViolation(refundRace, () => new LostRace());
    const done = { status: "succeeded", failureCode: null } as const;
    unit
      .add(...moveRefund(ctx.db, id, "pending", done, unit.now))
      .record(paymentRefunded(refundDataOf(payment, refund)));
    settleAttention(ctx, unit, "refund_failed", id);
    await unlessLost(unit.commit(null));
  }

  /** Looks after the refunds that a webhook is about; what was not asked for here is not known here. */
  async function settleKnown(ctx: Context, ids: readonly string[]): Promise<Settled> {
    const found = await Promise.all(ids.map((id) => findRefund(ctx.db, id as RefundId)));
    const known = found.filter((refund) => refund !== null);
    for (const { id } of known) await settleRefund(ctx, id);
    return known.length > 0 ? "processed" : "unknown";
  }

  return {
    openRefund,
    settleKnown,

    requestRefund(ctx, id, { amount, reason }) {
      requirePermission(ctx.actor, "payments:refund");
      return untilWon(async () => {
        const payment = await loadPayment(ctx, id);
        const left = refundable(payment);
        if (left === 0) throw nothingCaptured();
        if (amount !== undefined && amount > left) throw tooMuch(left);
        return openRefund(ctx, payment, amount ?? left, reason);
      });
    },

    async refundWith(ctx, unit, id, { amount, atMost, reason }) {
      const payment = await loadPayment(ctx, id);
      const left = refundable(payment);
      const wanted = amount ?? Math.min(atMost, left);
      if (left === 0 || wanted === 0) throw nothingCaptured();
      if (wanted > left) throw tooMuch(left);
      return addRefund(ctx, unit, payment, wanted, reason);
    },

    settleRefund,

    async giveUpRefund(ctx, id) {
      const { refund, payment } = await loadRefund(ctx, id);
      if (refund.status === "pending") await failRefund(ctx, payment, refund, "unreachable");
    },

    async retryRefund(ctx, id) {
      const { refund, payment } = await loadRefund(ctx, id);
      if (refund.status === "failed") await reopenRefund(ctx, payment, refund);
    },
  };
}
