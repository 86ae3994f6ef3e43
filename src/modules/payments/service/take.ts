/** Taking an order's money, and seeing to it that it is not taken: each looks before it asks again. */
import type { Context } from "#shared/context.ts";
import type { OrderId } from "#shared/ids.ts";
import { untilWon } from "#shared/retry.ts";
import { type Operation, type PaymentProvider, Refused } from "../payment.provider.ts";
import {
  type ChargeOutcome,
  type CollectResult,
  isAbandoned,
  isDecided,
  isOpen,
  type Payment,
  resultOf,
} from "../payments.model.ts";
import { updatePayment } from "../payments.repository.ts";
import { loadPaymentOf } from "./load.ts";
import { operationOf } from "./operation.ts";
import { beginOnPayment, record } from "./record.ts";

export interface Taking {
  /** Takes the money once. Throws where the outcome is unknown: call it again and it looks first. */
  collect(ctx: Context, orderId: OrderId): Promise<CollectResult>;
  /** Takes what `collect` only reserved. Throws where the outcome is unknown: call it again. */
  capture(ctx: Context, orderId: OrderId): Promise<CollectResult>;
  /** Makes sure that the order holds no money: voids what was not taken, gives back what was. */
  undo(ctx: Context, orderId: OrderId): Promise<void>;
  /**
   * Ends the waiting for the order's payment: what was not taken never will be. `in-flight` the provider is still at
   * it. Throws where the provider can't be asked.
   */
  giveUp(ctx: Context, orderId: OrderId): Promise<"free" | "in-flight" | "captured">;
}

interface Means {
  providerOf(ctx: Context, name: string): PaymentProvider;
  giveBackCancelled(ctx: Context, payment: Payment): Promise<void>;
}

/** A refusal as an answer; all else says nothing, and is thrown. */
function refusal(error: unknown): Refused {
  if (error instanceof Refused) return error;
  throw error;
}

export function createTaking({ providerOf, giveBackCancelled }: Means): Taking {
  /** Asks the payment's provider, and writes down what it says. */
  const ask = async (
    ctx: Context,
    payment: Payment,
    question: (provider: PaymentProvider, operation: Operation) => Promise<ChargeOutcome>,
  ): Promise<Payment> =>
    record(ctx, payment, await question(providerOf(ctx, payment.provider), operationOf(payment)));

  /**
   * Marks the payment as being asked for, before the provider is: from then on the outcome may be unknown. One that
   * nobody will be asked for has its end by that.
   */
  async function markProcessing(ctx: Context, payment: Payment): Promise<Payment> {
    if (payment.status !== "pending") return payment;
    // What costs nothing is nothing to ask for.
    if (payment.amount === 0) return record(ctx, payment, { kind: "succeeded" });
    const externalId = await providerOf(ctx, payment.provider).prepare(operationOf(payment)).catch(refusal);
    if (externalId instanceof Refused)
      return record(ctx, payment, { kind: "declined", code: externalId.code });
    const unit = beginOnPayment(ctx);
    const version = payment.version + 1;
    const after: Payment = { ...payment, status: "processing", externalId, version, updatedAt: unit.now };
    return unit.add(...updatePayment(ctx.db, after)).commit(after);
  }

  /** The order's payment; one that nobody was asked for is voided by saying so. */
  async function endUnasked(ctx: Context, orderId: OrderId): Promise<Payment> {
    const payment = await loadPaymentOf(ctx, orderId);
    return payment.status === "pending" ? record(ctx, payment, { kind: "voided" }) : payment;
  }

  return {
    collect: (ctx, orderId) =>
      untilWon(async () => {
        const payment = await loadPaymentOf(ctx, orderId);
        if (!isOpen(payment)) return resultOf(payment);
        if (payment.status !== "pending") {
          const isOver = isAbandoned(payment, ctx.clock.now());
          const provider = providerOf(ctx, payment.provider);
          const found = await provider[isOver ? "void" : "find"](operationOf(payment));
          if (found.kind !== "unknown-to-provider") return resultOf(await record(ctx, payment, found));
        }
        const asked = await markProcessing(ctx, payment);
        if (!isOpen(asked)) return resultOf(asked);
        const { method } = asked;
        return resultOf(await ask(ctx, asked, (provider, charge) => provider.charge({ ...charge, method })));
      }),

    capture: (ctx, orderId) =>
      untilWon(async () => {
        const payment = await loadPaymentOf(ctx, orderId);
        if (payment.status !== "authorized") return resultOf(payment);
        return resultOf(await ask(ctx, payment, (provider, charge) => provider.capture(charge)));
      }),

    undo: (ctx, orderId) =>
      untilWon(async () => {
        let payment = await endUnasked(ctx, orderId);
        // A refused one too, or its customer could still pay it by another card; unless nobody there knows of it.
        if (isOpen(payment) || (payment.status === "failed" && payment.externalId !== null))
          payment = await ask(ctx, payment, (provider, charge) => provider.void(charge));
        await giveBackCancelled(ctx, payment);
      }),

    giveUp: (ctx, orderId) =>
      untilWon(async () => {
        let payment = await endUnasked(ctx, orderId);
        if (isOpen(payment)) {
          const provider = providerOf(ctx, payment.provider);
          const charge = operationOf(payment);
          let outcome = await provider.find(charge);
          if (outcome.kind === "pending" || outcome.kind === "authorized") return "in-flight";
          // What the provider does not know may be on its way there; what waits for the customer has waited enough.
          if (!isDecided(outcome)) outcome = await provider.void(charge);
          payment = await record(ctx, payment, outcome);
        }
        if (isOpen(payment)) return "in-flight";
        return resultOf(payment) === "captured" ? "captured" : "free";
      }),
  };
}
