/** Use cases of payments. Each asks the provider by a persisted operation id, and looks before it asks again. */
import type { AttentionService } from "#modules/attention";
import type { Context } from "#shared/context.ts";
import type { UnitOfWork } from "#shared/db/unit-of-work.ts";
import { AppError, forbidden, notFound, unavailable } from "#shared/errors.ts";
import { newId, type OrderId, type PaymentId, type UserId } from "#shared/ids.ts";
import type { Settled, Verified } from "#shared/inbound/inbound.ts";
import type { Money } from "#shared/money.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import type { PaymentProvider } from "./payment.provider.ts";
import { unknownMethod, unknownProvider } from "./payments.errors.ts";
import { isOpen, type Payment } from "./payments.model.ts";
import { isCustomer, mayRead } from "./payments.policy.ts";
import { findPayment, insertPayment, listRefunds } from "./payments.repository.ts";
import type { Refund } from "./refunds.model.ts";
import { createCheck, scheduleChecks } from "./service/check.ts";
import { loadPayment, loadPaymentOf } from "./service/load.ts";
import { operationOf } from "./service/operation.ts";
import { record } from "./service/record.ts";
import { createRefunds, type Refunds } from "./service/refunds.ts";
import { createTaking, type Taking } from "./service/take.ts";

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

export interface PaymentsService extends Taking, Refunds {
  /** Adds a payment, not yet asked for, to the batch of its order. */
  open(ctx: Context, unit: UnitOfWork, request: PaymentRequest): Payment;
  /** Since when (epoch ms) the order's payment is as it is. */
  unchangedSince(ctx: Context, orderId: OrderId): Promise<number>;
  get(ctx: Context, id: PaymentId): Promise<PaymentView>;
  /** Looks an open payment up at its provider now, for a customer who is back from there, and books what it finds. */
  refresh(ctx: Context, id: PaymentId): Promise<PaymentView>;
  /** Has payments looked up at their provider while their money moves, and for three days after; gives how many. */
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

  const { giveBackCancelled, ...refunds } = createRefunds(providerOf);

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

  const check = createCheck({ providerOf, settle: refunds.settleRefund, attention });

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

    unchangedSince: async (ctx, orderId) => (await loadPaymentOf(ctx, orderId)).updatedAt,

    get: async (ctx, id) => view(ctx, await readable(ctx, id)),

    refresh: (ctx, id) =>
      untilWon(async () => {
        const payment = await readable(ctx, id);
        if (!isOpen(payment) || payment.status === "pending") return view(ctx, payment);
        const outcome = await orUnavailable(providerOf(ctx, payment.provider).find(operationOf(payment)));
        return view(ctx, await record(ctx, payment, outcome));
      }),

    ...createTaking({ providerOf, giveBackCancelled }),
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
