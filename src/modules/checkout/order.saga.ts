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
const wait = { payment: "1 day", delivery: "90 days" } as const;

// Sleeping forever is worse than looking once more: a wait that runs out looks again too.
const waitFor = (step: Step, news: News, round: number): Promise<unknown> =>
  step.waitForEvent(`${news} news ${round}`, { type: news, timeout: wait[news] }).catch(() => null);

/** A step whose tries are used up ends the saga, for this reason unless it says another. */
const otherwise =
  (code: AbortCode) =>
  (error: Error): never => {
    throw new SagaAborted(codeOf(error, code));
  };

export async function runOrderSaga(step: Step, checkout: CheckoutService, orderId: OrderId): Promise<void> {
  await step.do("open order", attempt, () => checkout.open(orderId), {
    rollback: ({ error }) => checkout.undoOpen(orderId, error),
    rollbackConfig: undoing,
  });

  let payment = await step
    .do("take payment", attempt, () => checkout.takePayment(orderId), {
      rollback: () => checkout.undoPayment(orderId),
      rollbackConfig: undoing,
    })
    .catch(otherwise("payment_failed"));
  for (let round = 1; payment === "pending"; round++) {
    await waitFor(step, "payment", round);
    payment = await step
      .do(`look at payment ${round}`, attempt, () => checkout.takePayment(orderId))
      .catch(otherwise("payment_failed"));
  }
  if (payment !== "paid" && payment !== "authorized") throw new SagaAborted(payment);

  const shipment = await step
    .do("create shipment", attempt, () => checkout.createShipment(orderId), {
      rollback: () => checkout.undoShipment(orderId),
      rollbackConfig: undoing,
    })
    .catch(otherwise("shipment_failed"));
  if (shipment !== "fulfilling") throw new SagaAborted(shipment);

  for (let round = 1, end: "waiting" | "completed" | "cancelled" = "waiting"; end === "waiting"; round++) {
    await waitFor(step, "delivery", round);
    // The parcel is on its way: a step that fails here undoes nothing, and whoever wakes it next has it look again.
    end = await step
      .do(`complete order ${round}`, attempt, () => checkout.complete(orderId))
      .catch(() => "waiting" as const);
    if (end === "cancelled") throw new SagaAborted("cancelled");
  }
}
