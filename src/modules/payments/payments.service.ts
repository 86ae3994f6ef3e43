/** Use cases of payments. Each asks the provider by a persisted operation id, and looks before it asks again. */
import { audit } from "#modules/audit";
import { requirePermission } from "#shared/access.ts";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { withDeadline } from "#shared/deadline.ts";
import { forbidden, notFound } from "#shared/errors.ts";
import { newId, type OrderId, type PaymentId, type RefundId, type UserId } from "#shared/ids.ts";
import type { Settled, Verified } from "#shared/inbound/inbound.ts";
import type { Money } from "#shared/money.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import type { PaymentProvider } from "./payment.provider.ts";
import {
  nothingCaptured,
  paymentNotFound,
  tooMuch,
  unknownMethod,
  unknownProvider,
} from "./payments.errors.ts";
import {
  dataOf,
  paymentCompleted,
  paymentFailed,
  paymentRefunded,
  paymentVoided,
  refundDataOf,
  refundRequested,
} from "./payments.events.ts";
import {
  type ChargeOutcome,
  holdsMoney,
  isOpen,
  type Payment,
  type Refund,
  withOutcome,
  withRefund,
} from "./payments.model.ts";
import { mayRead } from "./payments.policy.ts";
import {
  completeRefund,
  findPayment,
  findPaymentOfOrder,
  findRefund,
  insertPayment,
  insertRefund,
  listRefunds,
  paymentRace,
  refundRace,
  updatePayment,
} from "./payments.repository.ts";

/** The guard bounds each call (3 s); this bounds a probe, a call and a look after it. */
const providerDeadlineMs = 15_000;

export interface PaymentRequest {
  readonly orderId: OrderId;
  readonly userId: UserId;
  readonly provider: string;
  readonly method: string;
  readonly total: Money;
}

export type CollectResult = "captured" | "pending" | "failed" | "voided";

export interface PaymentsService {
  /** Adds a payment, not yet asked for, to the batch of its order. */
  open(ctx: Context, unit: UnitOfWork, request: PaymentRequest): Payment;
  /** Takes the money once. Throws where the outcome is unknown: call it again and it looks first. */
  collect(ctx: Context, orderId: OrderId): Promise<CollectResult>;
  /** Makes sure that the order holds no money: voids what was not taken, gives back what was. */
  undo(ctx: Context, orderId: OrderId): Promise<void>;
  get(ctx: Context, id: PaymentId): Promise<{ payment: Payment; refunds: Refund[] }>;
  requestRefund(
    ctx: Context,
    id: PaymentId,
    request: { amount?: number | undefined; reason: string },
  ): Promise<{ payment: Payment; refund: Refund }>;
  /** Brings a requested refund to the provider; harmless when it is done. */
  settleRefund(ctx: Context, id: RefundId): Promise<void>;
  /** Proves a provider's webhook: 404 where there is no such provider, 401 where its signature is wrong. */
  verifyWebhook(ctx: Context, provider: string, body: string, headers: Headers): Promise<Verified>;
  /** Books what a verified webhook says; harmless when repeated. */
  takeIn(ctx: Context, provider: string, body: string): Promise<Settled>;
}

const operationOf = (payment: Payment) => ({
  operationId: payment.id,
  orderId: payment.orderId,
  paymentId: payment.id,
  amount: payment.amount,
  currency: payment.currency,
});

/** `providersOf` gives the providers of the caller's store, by name. */
export function createPaymentsService(
  providersOf: (ctx: Context) => ReadonlyMap<string, PaymentProvider>,
): PaymentsService {
  function providerOf(ctx: Context, name: string): PaymentProvider {
    const provider = providersOf(ctx).get(name);
    if (!provider) throw unknownProvider();
    return provider;
  }

  async function load(ctx: Context, orderId: OrderId): Promise<Payment> {
    const payment = await findPaymentOfOrder(ctx.db, orderId);
    if (!payment) throw paymentNotFound();
    return payment;
  }

  /** Writes down what the provider said, and tells the other rooms. */
  async function record(ctx: Context, payment: Payment, outcome: ChargeOutcome): Promise<Payment> {
    const unit = begin(ctx).onViolation(paymentRace, () => new LostRace());
    const after = withOutcome(payment, outcome, unit.now);
    if (after === payment) return payment;
    unit.add(...updatePayment(ctx.db, after));
    if (after.status === "captured") unit.record(paymentCompleted(dataOf(after, after.capturedAmount)));
    if (after.status === "failed") unit.record(paymentFailed(dataOf(after, after.amount)));
    if (after.status === "voided") unit.record(paymentVoided(dataOf(after, after.amount)));
    return unit.commit(after);
  }

  /** Marks the payment as being asked for, before the provider is: from then on the outcome may be unknown. */
  async function markProcessing(ctx: Context, payment: Payment): Promise<Payment> {
    if (payment.status === "processing") return payment;
    const unit = begin(ctx).onViolation(paymentRace, () => new LostRace());
    const after: Payment = {
      ...payment,
      status: "processing",
      version: payment.version + 1,
      updatedAt: unit.now,
    };
    return unit.add(...updatePayment(ctx.db, after)).commit(after);
  }

  const ask = <T>(provider: PaymentProvider, work: Promise<T>): Promise<T> =>
    withDeadline(`payment provider ${provider.name}`, providerDeadlineMs, work);

  const resultOf = ({ status }: Payment): CollectResult => {
    switch (status) {
      case "pending":
      case "processing":
        return "pending";
      case "failed":
        return "failed";
      case "voided":
        return "voided";
      case "captured":
      case "partially_refunded":
      case "refunded":
        return "captured";
    }
  };

  /** Opens a refund of `amount` in a unit of its own. */
  async function openRefund(ctx: Context, payment: Payment, amount: number, reason: string) {
    const unit = begin(ctx).onViolation(paymentRace, () => new LostRace());
    const after = withRefund(payment, amount, unit.now);
    const refund: Refund = {
      id: newId("ref", unit.now),
      paymentId: payment.id,
      amount,
      reason,
      status: "pending",
      createdAt: unit.now,
      updatedAt: unit.now,
    };
    unit
      .add(...updatePayment(ctx.db, after), insertRefund(ctx.db, refund))
      .record(refundRequested(refundDataOf(after, refund)));
    audit(ctx, unit, {
      action: "payment.refund",
      resourceType: "payment",
      resourceId: payment.id,
      before: payment,
      after,
    });
    return unit.commit({ payment: after, refund });
  }

  async function settleRefund(ctx: Context, id: RefundId): Promise<void> {
    const refund = await findRefund(ctx.db, id);
    if (!refund) throw notFound("refund");
    if (refund.status === "succeeded") return;
    const payment = await findPayment(ctx.db, refund.paymentId);
    if (!payment) throw paymentNotFound();
    const provider = providerOf(ctx, payment.provider);
    const operation = { ...operationOf(payment), operationId: refund.id, amount: refund.amount };
    await ask(provider, provider.refund(operation));
    const unit = begin(ctx).onViolation(refundRace, () => new LostRace());
    unit.add(...completeRefund(ctx.db, id, unit.now)).record(paymentRefunded(refundDataOf(payment, refund)));
    await unit.commit(null).catch((error) => {
      // Somebody else settled it meanwhile: the provider knows it by its id, so it was one refund.
      if (!(error instanceof LostRace)) throw error;
    });
  }

  return {
    open(ctx, unit, { orderId, userId, provider, method, total }) {
      if (!providerOf(ctx, provider).accepts(method)) throw unknownMethod();
      const payment: Payment = {
        id: newId("pay", unit.now),
        orderId,
        userId,
        provider,
        method,
        amount: total.amount,
        currency: total.currency,
        status: "pending",
        capturedAmount: 0,
        refundedAmount: 0,
        failureCode: null,
        version: 1,
        createdAt: unit.now,
        updatedAt: unit.now,
      };
      unit.add(insertPayment(ctx.db, payment));
      return payment;
    },

    collect: (ctx, orderId) =>
      untilWon(async () => {
        const payment = await load(ctx, orderId);
        if (!isOpen(payment)) return resultOf(payment);
        const provider = providerOf(ctx, payment.provider);
        if (payment.status === "processing") {
          const found = await ask(provider, provider.find(payment.id));
          if (found.kind !== "unknown-to-provider") return resultOf(await record(ctx, payment, found));
        }
        if (payment.status === "pending") await provider.admit?.();
        const asked = await markProcessing(ctx, payment);
        const charge = { ...operationOf(asked), method: asked.method };
        return resultOf(await record(ctx, asked, await ask(provider, provider.charge(charge))));
      }),

    undo: (ctx, orderId) =>
      untilWon(async () => {
        let payment = await load(ctx, orderId);
        if (payment.status === "pending") payment = await record(ctx, payment, { kind: "voided" });
        if (payment.status === "processing") {
          const provider = providerOf(ctx, payment.provider);
          payment = await record(ctx, payment, await ask(provider, provider.void(operationOf(payment))));
        }
        if (holdsMoney(payment)) {
          const left = payment.capturedAmount - payment.refundedAmount;
          await openRefund(ctx, payment, left, "order cancelled");
        }
        for (const { id, status } of await listRefunds(ctx.db, payment.id)) {
          if (status === "pending") await settleRefund(ctx, id);
        }
      }),

    async get(ctx, id) {
      const payment = await findPayment(ctx.db, id);
      if (!payment) throw paymentNotFound();
      if (!mayRead(ctx.actor, payment)) throw forbidden();
      return { payment, refunds: await listRefunds(ctx.db, id) };
    },

    requestRefund(ctx, id, { amount, reason }) {
      requirePermission(ctx.actor, "payments:refund");
      return untilWon(async () => {
        const payment = await findPayment(ctx.db, id);
        if (!payment) throw paymentNotFound();
        const left = payment.capturedAmount - payment.refundedAmount;
        if (left === 0) throw nothingCaptured();
        if (amount !== undefined && amount > left) throw tooMuch(left);
        return openRefund(ctx, payment, amount ?? left, reason);
      });
    },

    settleRefund,

    async verifyWebhook(ctx, name, body, headers) {
      const provider = providersOf(ctx).get(name);
      if (!provider) throw notFound("payment provider");
      return provider.verifyWebhook(body, headers);
    },

    async takeIn(ctx, name, body) {
      const event = await providerOf(ctx, name).readWebhook(body);
      if (!event) return "ignored";
      const { paymentId, outcome } = event;
      return untilWon(async () => {
        const payment = await findPayment(ctx.db, paymentId as PaymentId);
        const isKnown = payment?.provider === name && outcome.kind !== "unknown-to-provider";
        if (!isKnown) return "unknown";
        await record(ctx, payment, outcome);
        return "processed";
      });
    },
  };
}
