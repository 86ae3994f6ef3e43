/** Refunds: asked for within what was captured, and brought to the provider until it has an end. */
import { requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { notFound } from "#shared/errors.ts";
import type { PaymentId, RefundId } from "#shared/ids.ts";
import { describeError } from "#shared/log.ts";
import { untilWon } from "#shared/retry.ts";
import { type PaymentProvider, Refused } from "../payment.provider.ts";
import { nothingCaptured, tooMuch } from "../payments.errors.ts";
import { type Payment, refundable } from "../payments.model.ts";
import { findRefund, listRefunds, statusesOfRefunds } from "../payments.repository.ts";
import {
  holdsSum,
  isOutside,
  operationIdOf,
  type Refund,
  type RefundStatus,
  type RefundStep,
  retried,
  sumDone,
  tooLarge,
  unreachable,
} from "../refunds.model.ts";
import { loadPayment } from "./load.ts";
import { operationOf } from "./operation.ts";
import { addRefund, addRefusal, addStep, type Refunded } from "./refund-steps.ts";

export interface Refunds {
  requestRefund(
    ctx: Context,
    id: PaymentId,
    request: { amount?: number | undefined; reason: string },
  ): Promise<Refunded>;
  /**
   * Adds a refund to another room's unit: of `amount`, or of `atMost` and what is left where none is said. It needs
   * the same permission as one alone; the caller starts over where the race was lost.
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
  /** Asks for a failed refund again; of one that does not fit any more, staff see that and how much is left. */
  retryRefund(ctx: Context, id: RefundId): Promise<void>;
  /** How far these refunds are, for a room whose own they are. */
  statusesOf(ctx: Context, ids: readonly RefundId[]): Promise<ReadonlyMap<RefundId, RefundStatus>>;
  /** How much of a payment has gone back so far, in minor units. */
  givenBack(ctx: Context, id: PaymentId): Promise<number>;
}

/** What the room itself does with refunds, beside what it lets others do. */
interface OwnRefunds extends Refunds {
  /** Gives back what a cancelled order holds: by one refund, opened once. If it fails, it waits for staff. */
  giveBackCancelled(ctx: Context, payment: Payment): Promise<void>;
}

export function createRefunds(providerOf: (ctx: Context, name: string) => PaymentProvider): OwnRefunds {
  async function loadRefund(ctx: Context, id: RefundId): Promise<Refunded> {
    const refund = await findRefund(ctx.db, id);
    if (!refund) throw notFound("refund");
    const payment = await loadPayment(ctx, refund.paymentId);
    return { refund, payment };
  }

  /** Moves a refund on from where it was seen; harmless where somebody else was faster. */
  const moveOn = (ctx: Context, seen: Refund, step: RefundStep): Promise<void> =>
    untilWon(async () => {
      const { refund, payment } = await loadRefund(ctx, seen.id);
      if (refund.status !== seen.status || refund.attempt !== seen.attempt) return;
      const takes = holdsSum(step) && !holdsSum(refund);
      const fits = !takes || refund.amount <= refundable(payment);
      if (!fits && refund.failureCode === tooLarge) return;
      const unit = begin(ctx);
      if (fits) addStep(ctx, unit, payment, refund, step);
      else addRefusal(ctx, unit, payment, refund);
      await unit.commit(null);
    });

  async function settleRefund(ctx: Context, id: RefundId): Promise<void> {
    const { refund, payment } = await loadRefund(ctx, id);
    if (refund.status !== "pending" || isOutside(refund)) return;
    const provider = providerOf(ctx, payment.provider);
    const operationId = operationIdOf(refund);
    const operation = { ...operationOf(payment), operationId, amount: refund.amount };
    try {
      if ((await provider.refund(operation)) === "pending") return;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return moveOn(ctx, refund, { ...refund, status: "failed", failureCode: error.code });
    }
    await moveOn(ctx, refund, { ...refund, status: "succeeded" });
  }

  /** Tries it once: where the provider can't do it now, its own task goes on, and the order does not wait for that. */
  const settleIfPossible = (ctx: Context, id: RefundId): Promise<void> =>
    settleRefund(ctx, id).catch((error) =>
      ctx.log.warn("refund", { refundId: id, error: describeError(error) }),
    );

  async function openCancellation(ctx: Context, payment: Payment): Promise<Refund | null> {
    const amount = refundable(payment);
    if (amount === 0) return null;
    const unit = begin(ctx);
    const given = { amount, reason: "order cancelled", origin: "cancellation" } as const;
    return unit.commit(addRefund(ctx, unit, payment, given).refund);
  }

  const refundWith: Refunds["refundWith"] = async (ctx, unit, id, { amount, atMost, reason }) => {
    requirePermission(ctx.actor, "payments:refund");
    const payment = await loadPayment(ctx, id);
    const left = refundable(payment);
    const wanted = amount ?? Math.min(atMost, left);
    if (left === 0 || wanted === 0) throw nothingCaptured();
    if (wanted > left) throw tooMuch(left);
    return addRefund(ctx, unit, payment, { amount: wanted, reason, origin: "staff" });
  };

  return {
    requestRefund: (ctx, id, { amount, reason }) =>
      untilWon(async () => {
        const unit = begin(ctx);
        const asked = { amount, atMost: Number.POSITIVE_INFINITY, reason };
        return unit.commit(await refundWith(ctx, unit, id, asked));
      }),

    refundWith,

    settleRefund,

    async giveUpRefund(ctx, id) {
      const { refund } = await loadRefund(ctx, id);
      if (refund.status === "pending")
        await moveOn(ctx, refund, { ...refund, status: "failed", failureCode: unreachable });
    },

    async retryRefund(ctx, id) {
      const { refund } = await loadRefund(ctx, id);
      if (refund.status === "failed") await moveOn(ctx, refund, retried(refund));
    },

    statusesOf: ({ db }, ids) => statusesOfRefunds(db, ids),

    givenBack: async ({ db }, id) => sumDone(await listRefunds(db, id)),

    async giveBackCancelled(ctx, payment) {
      const known = (await listRefunds(ctx.db, payment.id)).find(({ origin }) => origin === "cancellation");
      const refund = known ?? (await openCancellation(ctx, payment));
      if (refund?.status === "pending") await settleIfPossible(ctx, refund.id);
    },
  };
}
