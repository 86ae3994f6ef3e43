/** Use cases of payments. Each asks the provider by a persisted operation id, and looks before it asks again. */
import type { AttentionService } from "#modules/attention";
import { audit } from "#modules/audit";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import { AppError, forbidden, notFound, unavailable } from "#shared/errors.ts";
import { newId, type OrderId, type PaymentId, type UserId } from "#shared/ids.ts";
import type { Settled, Verified } from "#shared/inbound/inbound.ts";
import type { Money } from "#shared/money.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import type { PaymentProvider } from "./payment.provider.ts";
import { unknownMethod, unknownProvider } from "./payments.errors.ts";
import { paymentEventOf } from "./payments.events.ts";
import {
  type ChargeOutcome,
  type CollectResult,
  isAbandoned,
  isDecided,
  isOpen,
  type Payment,
  resultOf,
  withOutcome,
} from "./payments.model.ts";
import { isCustomer, mayRead } from "./payments.policy.ts";
import {
  findPayment,
  insertPayment,
  listRefunds,
  paymentRace,
  updatePayment,
} from "./payments.repository.ts";
import type { Refund } from "./refunds.model.ts";
import { createCheck, scheduleChecks } from "./service/check.ts";
import { loadPayment, loadPaymentOf } from "./service/load.ts";
import { operationOf } from "./service/operation.ts";
import { createRefunds, type Refunds } from "./service/refunds.ts";

export interface PaymentRequest {
  readonly orderId: OrderId;
  readonly userId: UserId;
  readonly provider: string;
  readonly method: string;
  readonly total: Money;
}

export interface PaymentView {
  readonly payment: Payment;
  readonly refunds: Refund[];
  /** For the customer only, while they have to do something. */
  readonly clientSecret: string | null;
}

export interface PaymentsService extends Refunds {
  /** Adds a payment, not yet asked for, to the batch of its order. */
  open(ctx: Context, unit: UnitOfWork, request: PaymentRequest): Payment;
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
  get(ctx: Context, id: PaymentId): Promise<PaymentView>;
  /** Looks an open payment up at its provider now, for a customer who is back from there, and books what it finds. */
  refresh(ctx: Context, id: PaymentId): Promise<PaymentView>;
  /** Has payments looked up at their provider, every hour for three days; gives how many. */
  scheduleChecks(ctx: Context): Promise<number>;
  /** Holds a payment against the provider's books: repairs ours, or raises what can't be. Throws where it can't ask. */
  check(ctx: Context, id: PaymentId): Promise<"equal" | "raised">;
  /** Proves a provider's webhook: 404 where there is no such provider, 401 where its signature is wrong. */
  verifyWebhook(ctx: Context, provider: string, body: string, headers: Headers): Promise<Verified>;
  /** Books what a verified webhook says; harmless when repeated. */
  takeIn(ctx: Context, provider: string, body: string): Promise<Settled>;
}

/** For a caller who waits: a provider that can't be asked is no fault of ours, and may be back soon. */
const orUnavailable = <T>(asking: Promise<T>): Promise<T> =>
  asking.catch((error) => {
    if (error instanceof AppError || error instanceof LostRace) throw error;
    throw unavailable("The payment provider can't be asked right now.", 30);
  });

/** `providersOf` gives the providers of the caller's store, by name. */
export function createPaymentsService(
  providersOf: (ctx: Context) => ReadonlyMap<string, PaymentProvider>,
  attention: AttentionService,
): PaymentsService {
  function providerOf(ctx: Context, name: string): PaymentProvider {
    const provider = providersOf(ctx).get(name);
    if (!provider) throw unknownProvider();
    return provider;
  }

  const refunds = createRefunds(providerOf);

  /** Writes down what the provider said, and tells the other rooms. */
  async function record(ctx: Context, payment: Payment, outcome: ChargeOutcome): Promise<Payment> {
    const unit = begin(ctx).onViolation(paymentRace, () => new LostRace());
    const after = withOutcome(payment, outcome, unit.now);
    if (after === payment) return payment;
    unit.add(...updatePayment(ctx.db, after));
    if (after.disputedAt !== payment.disputedAt) {
      const of = { action: "payment.dispute", resourceType: "payment", resourceId: payment.id };
      audit(ctx, unit, { ...of, before: payment, after });
    }
    if (after.status !== payment.status) {
      const told = paymentEventOf(after);
      if (told) unit.record(told);
    }
    return unit.commit(after);
  }

  /** Marks the payment as being asked for, before the provider is: from then on the outcome may be unknown. */
  async function markProcessing(ctx: Context, provider: PaymentProvider, payment: Payment): Promise<Payment> {
    if (payment.status !== "pending") return payment;
    const externalId = await provider.prepare(operationOf(payment));
    const unit = begin(ctx).onViolation(paymentRace, () => new LostRace());
    const after: Payment = {
      ...payment,
      status: "processing",
      externalId,
      version: payment.version + 1,
      updatedAt: unit.now,
    };
    return unit.add(...updatePayment(ctx.db, after)).commit(after);
  }

  async function clientSecretOf(ctx: Context, payment: Payment): Promise<string | null> {
    if (payment.status !== "requires_action" || !isCustomer(ctx.actor, payment)) return null;
    return orUnavailable(providerOf(ctx, payment.provider).clientSecret(operationOf(payment)));
  }

  async function readable(ctx: Context, id: PaymentId): Promise<Payment> {
    const payment = await loadPayment(ctx, id);
    if (!mayRead(ctx.actor, payment)) throw forbidden();
    return payment;
  }

  const view = async (ctx: Context, payment: Payment): Promise<PaymentView> => ({
    payment,
    refunds: await listRefunds(ctx.db, payment.id),
    clientSecret: await clientSecretOf(ctx, payment),
  });

  const check = createCheck({ providerOf, record, settle: refunds.settleRefund, attention });

  return {
    open(ctx, unit, { orderId, userId, provider, method, total }) {
      if (!providerOf(ctx, provider).accepts(method)) throw unknownMethod();
      const payment: Payment = {
        id: newId("pay", unit.now),
        orderId,
        userId,
        provider,
        externalId: null,
        method,
        amount: total.amount,
        currency: total.currency,
        status: "pending",
        capturedAmount: 0,
        refundedAmount: 0,
        failureCode: null,
        disputedAt: null,
        version: 1,
        createdAt: unit.now,
        updatedAt: unit.now,
      };
      unit.add(insertPayment(ctx.db, payment));
      return payment;
    },

    collect: (ctx, orderId) =>
      untilWon(async () => {
        const payment = await loadPaymentOf(ctx, orderId);
        if (!isOpen(payment)) return resultOf(payment);
        const provider = providerOf(ctx, payment.provider);
        if (payment.status !== "pending") {
          const operation = operationOf(payment);
          const found = await (isAbandoned(payment, ctx.clock.now())
            ? provider.void(operation)
            : provider.find(operation));
          if (found.kind !== "unknown-to-provider") return resultOf(await record(ctx, payment, found));
        }
        const asked = await markProcessing(ctx, provider, payment);
        const charge = { ...operationOf(asked), method: asked.method };
        return resultOf(await record(ctx, asked, await provider.charge(charge)));
      }),

    capture: (ctx, orderId) =>
      untilWon(async () => {
        const payment = await loadPaymentOf(ctx, orderId);
        if (payment.status !== "authorized") return resultOf(payment);
        const provider = providerOf(ctx, payment.provider);
        return resultOf(await record(ctx, payment, await provider.capture(operationOf(payment))));
      }),

    undo: (ctx, orderId) =>
      untilWon(async () => {
        let payment = await loadPaymentOf(ctx, orderId);
        if (payment.status === "pending") payment = await record(ctx, payment, { kind: "voided" });
        // A refused one too, or its customer could still pay it by another card.
        if (isOpen(payment) || payment.status === "failed") {
          const provider = providerOf(ctx, payment.provider);
          payment = await record(ctx, payment, await provider.void(operationOf(payment)));
        }
        await refunds.cancelOut(ctx, payment);
      }),

    giveUp: (ctx, orderId) =>
      untilWon(async () => {
        let payment = await loadPaymentOf(ctx, orderId);
        if (payment.status === "pending") payment = await record(ctx, payment, { kind: "voided" });
        if (isOpen(payment)) {
          const provider = providerOf(ctx, payment.provider);
          const operation = operationOf(payment);
          let outcome = await provider.find(operation);
          if (outcome.kind === "pending" || outcome.kind === "authorized") return "in-flight";
          // What the provider does not know may be on its way there; what waits for the customer has waited enough.
          if (!isDecided(outcome)) outcome = await provider.void(operation);
          payment = await record(ctx, payment, outcome);
        }
        if (isOpen(payment)) return "in-flight";
        return resultOf(payment) === "captured" ? "captured" : "free";
      }),

    get: async (ctx, id) => view(ctx, await readable(ctx, id)),

    refresh: (ctx, id) =>
      untilWon(async () => {
        const payment = await readable(ctx, id);
        if (!isOpen(payment) || payment.status === "pending") return view(ctx, payment);
        const outcome = await orUnavailable(providerOf(ctx, payment.provider).find(operationOf(payment)));
        return view(ctx, await record(ctx, payment, outcome));
      }),

    ...refunds,
    scheduleChecks,

    check,

    async verifyWebhook(ctx, name, body, headers) {
      const provider = providersOf(ctx).get(name);
      if (!provider) throw notFound("payment provider");
      return provider.verifyWebhook(body, headers);
    },

    async takeIn(ctx, name, body) {
      const event = await providerOf(ctx, name).readWebhook(body);
      if (!event) return "ignored";
      const { externalId, outcome } = event;
      return untilWon(async () => {
        const payment = await findPayment(ctx.db, event.paymentId as PaymentId);
        const isIts = payment?.provider === name && (externalId ?? payment.externalId) === payment.externalId;
        if (!isIts || outcome?.kind === "unknown-to-provider") return "unknown";
        await (outcome ? record(ctx, payment, outcome) : check(ctx, payment.id));
        return "processed";
      });
    },
  };
}
