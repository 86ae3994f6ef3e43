/** Reconciliation: a payment's books held against the provider's, repaired by its own state machine or raised. */
import type { AttentionService } from "#modules/attention";
import type { Context } from "#shared/context.ts";
import { runBatch } from "#shared/db/database.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import type { PaymentId, RefundId } from "#shared/ids.ts";
import { untilWon } from "#shared/retry.ts";
import type { PaymentProvider } from "../payment.provider.ts";
import { paymentCheckDue } from "../payments.events.ts";
import { type ChargeOutcome, differenceOf, type Payment, type TheirBooks } from "../payments.model.ts";
import { listRefunds, postponeChecks, selectDueChecks } from "../payments.repository.ts";
import { type Refund, sumDone } from "../refunds.model.ts";
import { loadPayment } from "./load.ts";
import { operationOf } from "./operation.ts";
import { reportDispute, takeInRefunds } from "./their-refunds.ts";

/** So many payments are looked up after one round. */
const checksMax = 100;

/** Records a task for each payment that is due to be looked up, in the batch that puts its next time down. */
export async function scheduleChecks(ctx: Context): Promise<number> {
  const unit = begin(ctx);
  const [due] = (await runBatch(ctx.db, [selectDueChecks(ctx.db, unit.now, checksMax)])) as [
    Pick<Payment, "id">[],
  ];
  if (due.length === 0) return 0;
  unit.add(
    postponeChecks(
      ctx.db,
      due.map(({ id }) => id),
      unit.now,
    ),
  );
  for (const { id } of due) unit.record(paymentCheckDue({ paymentId: id }));
  return unit.commit(due.length);
}

interface Checking {
  providerOf(ctx: Context, name: string): PaymentProvider;
  record(ctx: Context, payment: Payment, outcome: ChargeOutcome): Promise<Payment>;
  settle(ctx: Context, id: RefundId): Promise<void>;
  readonly attention: AttentionService;
}

/** Holds the whole account of a payment against the provider's: the charge, what went back, and disputes. */
export const createCheck =
  ({ providerOf, record, settle, attention }: Checking) =>
  async (ctx: Context, id: PaymentId): Promise<"equal" | "raised"> => {
    const book = (outcomeOf: (payment: Payment) => Promise<ChargeOutcome>) =>
      untilWon(async () => {
        const payment = await loadPayment(ctx, id);
        const outcome = await outcomeOf(payment);
        await record(ctx, payment, outcome);
        return outcome;
      });
    const known = await loadPayment(ctx, id);
    if (known.status === "pending") return "equal";
    const provider = providerOf(ctx, known.provider);
    const outcome = await book((payment) => provider.find(operationOf(payment)));
    const theirs = await takeInRefunds(ctx, provider, id, (refund) => settle(ctx, refund));
    if (theirs.some(({ origin }) => origin === "bank")) {
      await book(async () => ({ kind: "disputed" }));
      await reportDispute(ctx, attention, known, theirs);
    }
    const payment = await loadPayment(ctx, id);
    const books = { outcome, refunded: sumDone(theirs) };
    return judge(ctx, attention, payment, await listRefunds(ctx.db, id), books);
  };

/** Raises what can't be repaired, with both sides, and resolves what has come right. */
async function judge(
  ctx: Context,
  attention: AttentionService,
  payment: Payment,
  refunds: readonly Refund[],
  theirs: TheirBooks,
): Promise<"equal" | "raised"> {
  const difference = differenceOf(payment, refunds, theirs);
  if (!difference) {
    await attention.clear(ctx, "payment_mismatch", payment.id);
    return "equal";
  }
  const { id: subjectId, orderId } = payment;
  await attention.report(ctx, { kind: "payment_mismatch", subjectId, orderId, ...difference });
  return "raised";
}
