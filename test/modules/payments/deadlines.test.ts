/** How long a provider may take, against the time that whoever asks it has. */
import { expect, it } from "vitest";
import { runOrderSaga } from "../../../src/modules/checkout/order.saga.ts";
import { createStripeProvider } from "../../../src/modules/payments/stripe.provider.ts";
import { systemClock } from "../../../src/shared/clock.ts";

it("two calls of Stripe end before the step that makes them is tried again beside them", async () => {
  const timeouts: string[] = [];
  const step = {
    async do(_: string, { timeout }: { timeout: string }) {
      timeouts.push(timeout);
      throw new Error("enough");
    },
  };
  await expect(runOrderSaga(step as never, {} as never, "ord_1")).rejects.toThrow("enough");
  const [seconds] = timeouts.map((timeout) => /^(\d+) seconds$/.exec(timeout)?.[1]);
  const keys = { secretKey: "sk", webhookSecret: "whsec", apiBase: null } as const;
  const { deadlineMs = 0 } = createStripeProvider({ ...keys, capture: "automatic" }, systemClock);
  expect(2 * deadlineMs).toBeGreaterThan(0);
  expect(2 * deadlineMs).toBeLessThan(Number(seconds) * 1000);
});
