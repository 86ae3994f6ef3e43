/** What a batch of order events asks of the read models. */
import { expect, it } from "vitest";
import { ordersEvents } from "../../../src/modules/orders/orders.events.ts";
import { reportsConsumers } from "../../../src/modules/reports/reports.consumer.ts";
import type { Context } from "../../../src/shared/context.ts";
import type { EventMessage } from "../../../src/shared/events/event.ts";

it("is two looks into the log for fifty events side by side, the second after all of them", async () => {
  let looks = 0;
  const [consumer] = reportsConsumers({
    catchUp: async () => {
      looks++;
      await new Promise((resume) => setTimeout(resume, 5));
    },
  });
  const [event] = ordersEvents;
  const message = { type: event?.type, version: event?.version, data: event?.example } as EventMessage;
  await Promise.all(Array.from({ length: 50 }, () => consumer?.handle({} as Context, message)));
  expect(looks).toBe(2);
});
