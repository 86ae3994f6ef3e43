/** The sandbox: a payment provider inside the Worker, with its own books and every way to misbehave. */
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Clock } from "#shared/clock.ts";
import type { Database } from "#shared/db/database.ts";
import type { SandboxWorld } from "#shared/sandbox/world.ts";
import { type Charge, type Operation, type PaymentProvider, RefundRefused } from "./payment.provider.ts";
import type { ChargeOutcome } from "./payments.model.ts";
import { sandboxOperations } from "./sandbox.table.ts";
import {
  findRow,
  giveAsAsked,
  hasMoved,
  type Row,
  refundsOf,
  SandboxFailure,
} from "./sandbox-books.provider.ts";

const methods = [
  "pm_ok",
  "pm_declined",
  "pm_insufficient_funds",
  "pm_slow",
  "pm_timeout_before",
  "pm_timeout_after",
  "pm_flaky",
  "pm_refund_refused",
  "pm_refund_down",
  "pm_refund_lost",
  "pm_refund_bounces",
] as const;

const slowMs = 2_000;
const flakyFailures = 2;
const path = "/inbound/payments/sandbox";

const webhookSchema = z.object({
  type: z.enum(["charge.succeeded", "refund.created", "refund.failed", "dispute.created", "dispute.closed"]),
  data: z.object({ paymentId: z.string() }),
});

/** One row an operation, counting how often it was asked for. Decisive states are never left. */
const ask = async (
  db: Database,
  { operationId, orderId, paymentId, amount, currency }: Operation,
  kind: Row["kind"],
  now: number,
) => {
  const [row] = await db
    .insert(sandboxOperations)
    .values({
      operationId,
      kind,
      orderId,
      paymentId,
      amount,
      currency,
      status: "open",
      settlesAt: null,
      tries: 1,
      at: now,
    })
    .onConflictDoUpdate({ target: sandboxOperations.operationId, set: { tries: sql`tries + 1` } })
    .returning();
  if (!row) throw new Error("no row");
  return row;
};

/** Decides an operation that is still open; what was decided, or has settled by itself, stays. */
const settle = (db: Database, operationId: string, change: Partial<Row>, now: number) =>
  db
    .update(sandboxOperations)
    .set(change)
    .where(
      sql`operation_id = ${operationId} AND status = 'open' AND (settles_at IS NULL OR settles_at > ${now})`,
    );

function outcomeOf(row: Row | undefined, now: number): ChargeOutcome {
  if (!row) return { kind: "unknown-to-provider" };
  if (hasMoved(row, now)) return { kind: "succeeded" };
  switch (row.status) {
    case "declined":
      return { kind: "declined", code: row.code ?? "declined" };
    case "voided":
      return { kind: "voided" };
    default:
      return row.settlesAt === null ? { kind: "unknown-to-provider" } : { kind: "pending" };
  }
}

export function createSandboxProvider(db: Database, clock: Clock, world: SandboxWorld): PaymentProvider {
  const find = async ({ operationId }: Pick<Operation, "operationId">): Promise<ChargeOutcome> => {
    world.reach("payments");
    return outcomeOf(await findRow(db, operationId), clock.now());
  };

  /** The code of a charge that went well says how its refunds will not. */
  const succeed = async (charge: Charge, now: number, code: string | null = null): Promise<ChargeOutcome> => {
    await settle(db, charge.operationId, { status: "succeeded", at: now, code }, now);
    return find(charge);
  };

  const decline = async (charge: Charge, code: string, now: number): Promise<ChargeOutcome> => {
    await settle(db, charge.operationId, { status: "declined", code }, now);
    return find(charge);
  };

  return {
    name: "sandbox",
    accepts: (method) => methods.some((known) => known === method),
    // The sandbox knows everything by Wharf's own ids, and its customers have nothing to do.
    prepare: async ({ operationId }) => {
      world.reach("payments");
      return operationId;
    },
    clientSecret: async () => null,
    capture: find,
    find,

    async charge(charge) {
      world.reach("payments");
      const now = clock.now();
      if (charge.method === "pm_timeout_before") throw new SandboxFailure("timed out");
      const row = await ask(db, charge, "charge", now);
      const known = outcomeOf(row, now);
      if (known.kind !== "unknown-to-provider") return known;
      switch (charge.method) {
        case "pm_ok":
          return succeed(charge, now);
        case "pm_declined":
          return decline(charge, "card_declined", now);
        case "pm_insufficient_funds":
          return decline(charge, "insufficient_funds", now);
        case "pm_slow": {
          const settlesAt = now + slowMs;
          const event = { type: "charge.succeeded", data: { paymentId: charge.paymentId } };
          await world.later(charge.paymentId, [{ inMs: slowMs, path, event }]);
          await settle(db, charge.operationId, { settlesAt, at: settlesAt }, now);
          return { kind: "pending" };
        }
        case "pm_timeout_after":
          await succeed(charge, now);
          throw new SandboxFailure("timed out");
        case "pm_flaky":
          if (row.tries <= flakyFailures) throw new SandboxFailure("503");
          return succeed(charge, now);
        case "pm_refund_refused":
        case "pm_refund_down":
        case "pm_refund_lost":
        case "pm_refund_bounces":
          return succeed(charge, now, charge.method);
        default:
          return decline(charge, "unknown_method", now);
      }
    },

    async void(charge) {
      world.reach("payments");
      const now = clock.now();
      await ask(db, charge, "charge", now);
      await settle(db, charge.operationId, { status: "voided" }, now);
      const outcome = await find(charge);
      if (outcome.kind === "voided") await world.callOff(charge.paymentId);
      return outcome;
    },

    async refund(refund) {
      world.reach("payments");
      const now = clock.now();
      const code = (await findRow(db, refund.paymentId))?.code ?? null;
      if (code === "pm_refund_refused") throw new RefundRefused("account_closed");
      if (code === "pm_refund_down") throw new SandboxFailure("503");
      const bouncesAt = code === "pm_refund_bounces" ? now + slowMs : null;
      const row = await giveAsAsked(db, refund, { now, code: bouncesAt ? "card_closed" : null, bouncesAt });
      if (!row) {
        const isTaken = (await refundsOf(db, refund.orderId, now)).some(
          ({ origin, status }) => origin === "bank" && status === "succeeded",
        );
        throw new RefundRefused(isTaken ? "charge_disputed" : "amount_too_large");
      }
      if (!hasMoved(row, now)) throw new RefundRefused(row.code ?? "failed");
      if (bouncesAt) {
        const event = { type: "refund.failed", data: { paymentId: refund.paymentId } };
        await world.later(refund.paymentId, [{ inMs: slowMs, path, event }]);
      }
      if (code === "pm_refund_lost" && row.tries === 1) throw new SandboxFailure("timed out");
      return "succeeded";
    },

    async refundsOf({ orderId }) {
      world.reach("payments");
      return refundsOf(db, orderId, clock.now());
    },

    verifyWebhook: world.verify,

    async readWebhook(body) {
      const parsed = webhookSchema.safeParse(JSON.parse(body));
      if (!parsed.success) return null;
      // Looked up, not taken from the event: one that was on its way when the charge was voided is not true any more.
      const { type, data } = parsed.data;
      const outcome = type === "charge.succeeded" ? await find({ operationId: data.paymentId }) : null;
      return { paymentId: data.paymentId, outcome };
    },
  };
}
