/** The sandbox: a payment provider inside the Worker, with its own books and every way to misbehave. */
import { asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { Answered } from "#shared/breaker/breaker.ts";
import type { Clock } from "#shared/clock.ts";
import type { Database } from "#shared/db/database.ts";
import type { SandboxWorld } from "#shared/sandbox/world.ts";
import { type Charge, type Operation, type PaymentProvider, RefundRefused } from "./payment.provider.ts";
import type { ChargeOutcome, LedgerEntry } from "./payments.model.ts";
import { sandboxOperations } from "./sandbox.table.ts";

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
] as const;

const slowMs = 2_000;
const flakyFailures = 2;
const ledgerRowsMax = 10_000;

/** One payment fails as its means of payment says: the sandbox itself is there. */
class SandboxFailure extends Answered {}

type Row = typeof sandboxOperations.$inferSelect;

const webhookSchema = z.object({
  type: z.literal("charge.succeeded"),
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

const hasSettled = (row: Row, now: number) =>
  row.status === "succeeded" || (row.status === "open" && row.settlesAt !== null && row.settlesAt <= now);

function outcomeOf(row: Row | undefined, now: number): ChargeOutcome {
  if (!row) return { kind: "unknown-to-provider" };
  if (hasSettled(row, now)) return { kind: "succeeded" };
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
    const [row] = await db
      .select()
      .from(sandboxOperations)
      .where(eq(sandboxOperations.operationId, operationId));
    return outcomeOf(row, clock.now());
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
    prepare: async ({ operationId }) => operationId,
    clientSecret: async () => null,
    capture: find,
    find,

    async charge(charge) {
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
          await world.later(charge.paymentId, [{ inMs: slowMs, path: "/inbound/payments/sandbox", event }]);
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
          return succeed(charge, now, charge.method);
        default:
          return decline(charge, "unknown_method", now);
      }
    },

    async void(charge) {
      const now = clock.now();
      await ask(db, charge, "charge", now);
      await settle(db, charge.operationId, { status: "voided" }, now);
      const outcome = await find(charge);
      if (outcome.kind === "voided") await world.callOff(charge.paymentId);
      return outcome;
    },

    async refund(refund) {
      const now = clock.now();
      const rows = await db
        .select()
        .from(sandboxOperations)
        .where(eq(sandboxOperations.orderId, refund.orderId));
      const charge = rows.find(({ operationId }) => operationId === refund.paymentId);
      const others = rows.filter(
        ({ kind, operationId }) => kind === "refund" && operationId !== refund.operationId,
      );
      const left = others.reduce((sum, { amount }) => sum - amount, charge?.amount ?? 0);
      if (!charge || !hasSettled(charge, now) || refund.amount > left) {
        throw new SandboxFailure("refund of more than was charged");
      }
      if (charge.code === "pm_refund_refused") throw new RefundRefused("account_closed");
      if (charge.code === "pm_refund_down") throw new SandboxFailure("503");
      const { tries } = await ask(db, refund, "refund", now);
      await settle(db, refund.operationId, { status: "succeeded", at: now }, now);
      if (charge.code === "pm_refund_lost" && tries === 1) throw new SandboxFailure("timed out");
      return "succeeded";
    },

    async refundedOf(operationId) {
      const rows = await db
        .select()
        .from(sandboxOperations)
        .where(eq(sandboxOperations.paymentId, operationId));
      const done = rows.filter(({ kind, status }) => kind === "refund" && status === "succeeded");
      return done.reduce((sum, { amount }) => sum + amount, 0);
    },

    verifyWebhook: world.verify,

    async readWebhook(body) {
      const parsed = webhookSchema.safeParse(JSON.parse(body));
      if (!parsed.success) return null;
      // Looked up, not taken from the event: one that was on its way when the charge was voided is not true any more.
      const { paymentId } = parsed.data.data;
      return { paymentId, outcome: await find({ operationId: paymentId }) };
    },
  };
}

/** Every movement of money that the sandbox made for an order, or for all: the oracle of the tests. */
export async function readLedger(
  db: Database,
  clock: Clock,
  orderId: string | undefined,
): Promise<LedgerEntry[]> {
  const rows = await db
    .select()
    .from(sandboxOperations)
    .where(orderId ? eq(sandboxOperations.orderId, orderId) : undefined)
    .orderBy(asc(sandboxOperations.at))
    .limit(ledgerRowsMax);
  const now = clock.now();
  return rows
    .filter((row) => hasSettled(row, now))
    .map(({ orderId: order, paymentId, kind, amount, currency, at }) => ({
      orderId: order,
      paymentId,
      kind,
      amount,
      currency,
      at,
    }));
}
