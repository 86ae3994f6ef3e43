/** Reconciliation: a payment's books held against the provider's, repaired by its own state machine or raised. */
import type { AttentionService } from "#modules/attention";
import type { Context } from "#shared/context.ts";
import { runBatch } from "#shared/db/database.ts";
import { begin } from "#shared/db/unit-of-work.ts";
import type { PaymentId, RefundId } from "#shared/ids.ts";
import { LostRace, untilWon } from "#shared/retry.ts";
import type { PaymentProvider } from "../payment.provider.ts";
import { paymentCheckDue } from "../payments.events.ts";
import { differenceOf, type Payment, type TheirBooks } from "../payments.model.ts";
import { listRefunds, postponeChecks, selectDueChecks } from "../payments.repository.ts";
import { type Refund, sumDone } from "../refunds.model.ts";
import { loadPayment } from "./load.ts";
import { operationOf } from "./operation.ts";
import { noteDispute, record } from "./record.ts";
import { reportDispute, takeInRefunds } from "./their-refunds.ts";

/** So many payments are looked up after one round: each is seven times, so that is enough for 4,000 orders a day. */
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
  settle(ctx: Context, id: RefundId): Promise<void>;
  readonly attention: AttentionService;
}

/** A payment's books here. */
interface Account {
  readonly payment: Payment;
  readonly refunds: readonly Refund[];
}

const accountOf = async (ctx: Context, id: PaymentId): Promise<Account> => ({
  payment: await loadPayment(ctx, id),
  refunds: await listRefunds(ctx.db, id),
});

const isSame = (a: Account, b: Account): boolean =>
  a.payment.version === b.payment.version && JSON.stringify(a.refunds) === JSON.stringify(b.refunds);

/** Holds the whole account of a payment against the provider's: the charge, what went back, and disputes. */
export const createCheck =
  ({ providerOf, settle, attention }: Checking) =>
  (ctx: Context, id: PaymentId): Promise<"equal" | "raised"> =>
    untilWon(async () => {
      const before = await accountOf(ctx, id);
      const { payment } = before;
      // Nobody there knows of it.
      if (payment.externalId === null) return "equal";
      const provider = providerOf(ctx, payment.provider);
      const outcome = await provider.find(operationOf(payment));
      await record(ctx, payment, outcome);
      const theirs = await takeInRefunds(ctx, provider, id, (refund) => settle(ctx, refund));
      if (theirs.some(({ origin }) => origin === "bank")) {
        await noteDispute(ctx, id);
        await reportDispute(ctx, attention, payment, theirs);
      }
      // What moved here meanwhile, also by the repair, is newer than these answers: they say nothing about it.
      const after = await accountOf(ctx, id);
      if (!isSame(before, after)) throw new LostRace();
      return judge(ctx, attention, after, { outcome, refunded: sumDone(theirs) });
    });

/** Raises what can't be repaired, with both sides, and resolves what has come right. */
async function judge(
  ctx: Context,
  attention: AttentionService,
  { payment, refunds }: Account,
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
