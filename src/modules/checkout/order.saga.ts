/**
 * The saga of an order: take the payment, ship, complete; whatever fails, what was done is undone in reverse.
 * D1 is the truth and the workflow only drives, so each step may run twice and every wake looks again.
 */
import type { OrderId } from "#shared/ids.ts";
import { type AbortCode, codeOf, SagaAborted } from "./checkout.model.ts";
import type { CheckoutService } from "./checkout.service.ts";
import type { News } from "./saga.port.ts";

type Step = CloudflareWorkersModule.WorkflowStep;

const attempt = {
  retries: { limit: 4, delay: "1 second", backoff: "exponential" },
  timeout: "30 seconds",
} as const;
const undoing = {
  retries: { limit: 8, delay: "1 second", backoff: "exponential" },
  timeout: "30 seconds",
} as const;
/** Failed tries of one step, over all the times that its provider was left alone: more are taken for the order's fault. */
const failedTriesMax = 8;
type Wait = CloudflareWorkersModule.WorkflowTimeoutDuration | number;
const wait = { payment: "1 day", delivery: "90 days" } as const;

/** What a step came to, and how many tries of it failed before. */
interface Tried<T> {
  readonly result: T;
  readonly failedTries: number;
}

const counted =
  <T>(work: () => Promise<T>) =>
  async ({ attempt: tries }: { attempt: number }): Promise<Tried<T>> => ({
    result: await work(),
    failedTries: tries - 1,
  });

/** Until a provider that was left alone is asked again: 30 to 61 seconds, by the order, so that not all come at once. */
const pauseMs = (orderId: OrderId): number => 30_000 + (Number.parseInt(orderId.slice(-4), 16) % 32) * 1000;

// Sleeping forever is worse than looking once more: a wait that runs out looks again too.
const waitFor = (step: Step, name: string, type: News, timeout: Wait = wait[type]): Promise<unknown> =>
  step.waitForEvent(name, { type, timeout }).catch(() => null);

/** A step whose tries are used up ends the saga, for this reason unless it says another. */
const otherwise =
  (code: AbortCode) =>
  (error: Error): never => {
    throw new SagaAborted(codeOf(error, code));
  };

/** What wakes a step that waits. */
const newsOf = { payment: "payment", shipment: "delivery" } as const;

interface Asking<T> {
  readonly first: string;
  readonly again: string;
  readonly work: () => Promise<T>;
  readonly undo: () => Promise<void>;
}

/** Does a step that asks a provider, and again while its answer is to come or nobody could be asked. */
async function patiently<T extends string>(
  step: Step,
  orderId: OrderId,
  what: "payment" | "shipment",
  { first, again, work, undo }: Asking<T>,
): Promise<Exclude<T, "pending" | "not_asked">> {
  const code = `${what}_failed` as const;
  const failed = otherwise(code);
  let { result, failedTries } = await step
    .do(first, attempt, counted(work), { rollback: undo, rollbackConfig: undoing })
    .catch(failed);
  for (let round = 1; result === "pending" || result === "not_asked"; round++) {
    if (failedTries >= failedTriesMax) throw new SagaAborted(code);
    const pause = result === "not_asked" ? pauseMs(orderId) : undefined;
    await waitFor(step, `${what} news ${round}`, newsOf[what], pause);
    const looked = await step.do(`${again} ${round}`, attempt, counted(work)).catch(failed);
    result = looked.result;
    failedTries += looked.failedTries;
  }
  return result as Exclude<T, "pending" | "not_asked">;
}

export async function runOrderSaga(step: Step, checkout: CheckoutService, orderId: OrderId): Promise<void> {
  await step.do("open order", attempt, () => checkout.open(orderId), {
    rollback: ({ error }) => checkout.undoOpen(orderId, error),
    rollbackConfig: undoing,
  });

  const payment = await patiently(step, orderId, "payment", {
    first: "take payment",
    again: "look at payment",
    work: () => checkout.takePayment(orderId),
    undo: () => checkout.undoPayment(orderId),
  });
  if (payment !== "paid" && payment !== "authorized") throw new SagaAborted(payment);

  const shipment = await patiently(step, orderId, "shipment", {
    first: "create shipment",
    again: "look at shipment",
    work: () => checkout.createShipment(orderId),
    undo: () => checkout.undoShipment(orderId),
  });
  if (shipment !== "fulfilling") throw new SagaAborted(shipment);

  for (let round = 1, end: "waiting" | "completed" | "cancelled" = "waiting"; end === "waiting"; round++) {
    await waitFor(step, `delivery news ${round}`, "delivery");
    // The parcel is on its way: a step that fails here undoes nothing, and whoever wakes it next has it look again.
    end = await step
      .do(`complete order ${round}`, attempt, () => checkout.complete(orderId))
      .catch(() => "waiting" as const);
    if (end === "cancelled") throw new SagaAborted("cancelled");
  }
}
