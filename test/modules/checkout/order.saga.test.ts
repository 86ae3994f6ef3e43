/** The reason that an order is cancelled for, when a step fails until its tries are used up. */
import { expect, test } from "vitest";
import { reasonOf } from "../../../src/modules/checkout/checkout.model.ts";
import type { CheckoutService } from "../../../src/modules/checkout/checkout.service.ts";
import { runOrderSaga } from "../../../src/modules/checkout/order.saga.ts";
import type { OrderId } from "../../../src/shared/ids.ts";
import { createEngine } from "../../faults/engine.ts";

/** What the order is cancelled for where creating its shipment fails like this. */
async function reasonAfter(failure: string): Promise<string | null> {
  let now = 0;
  let reason: string | null = null;
  const checkout: CheckoutService = {
    open: async () => "open",
    undoOpen: async (_, error) => {
      reason = reasonOf(error);
    },
    takePayment: async () => "authorized",
    undoPayment: async () => {},
    createShipment: () => Promise.reject(new Error(failure)),
    undoShipment: async () => {},
    complete: async () => "completed",
  };
  const engine = createEngine<null>({ now: () => now }, (_, step) =>
    runOrderSaga(step, checkout, "ord_1" as OrderId),
  );
  await engine.workflow.create({ id: "one", params: null });
  for (let at: number | null = 0; at !== null; at = engine.nextAt()) {
    now = at;
    await engine.run();
  }
  return reason;
}

test.each([
  ["carrier sandbox gave no answer within 3000 ms", "shipment_failed"],
  ["payment_failed: payment provider stripe gave no answer", "payment_failed"],
])("of '%s' is %s", async (failure, reason) => {
  expect(await reasonAfter(failure)).toBe(reason);
});
