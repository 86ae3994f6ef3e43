/** Writing down what a provider says of a payment, with what the other rooms and the audit log are told of it. */
import { audit } from "#modules/audit";
import type { Context } from "#shared/context.ts";
import { begin, type UnitOfWork } from "#shared/db/unit-of-work.ts";
import type { PaymentId } from "#shared/ids.ts";
import { LostRace } from "#shared/retry.ts";
import { paymentEventOf } from "../payments.events.ts";
import { type ChargeOutcome, type Payment, withDispute, withOutcome } from "../payments.model.ts";
import { paymentRace, updatePayment } from "../payments.repository.ts";
import { loadPayment } from "./load.ts";

/** A unit that loses the race where the payment has moved meanwhile. */
export const beginOnPayment = (ctx: Context): UnitOfWork =>
  begin(ctx).onViolation(paymentRace, () => new LostRace());

/** Moves the payment to where its charge stands; harmless when repeated. */
export async function record(ctx: Context, payment: Payment, outcome: ChargeOutcome): Promise<Payment> {
  const unit = beginOnPayment(ctx);
  const after = withOutcome(payment, outcome, unit.now);
  if (after === payment) return payment;
  unit.add(...updatePayment(ctx.db, after));
  const told = paymentEventOf(after);
  if (told) unit.record(told);
  return unit.commit(after);
}

/** Notes, once, that the customer's bank has taken the payment into doubt. */
export async function noteDispute(ctx: Context, id: PaymentId): Promise<void> {
  const before = await loadPayment(ctx, id);
  const unit = beginOnPayment(ctx);
  const after = withDispute(before, unit.now);
  if (after === before) return;
  unit.add(...updatePayment(ctx.db, after));
  audit(ctx, unit, { action: "payment.dispute", resourceType: "payment", resourceId: id, before, after });
  await unit.commit(null);
}
