/** The saga seen from outside: each try of a step as a span of the trace that placed its order, with its counts. */
import type { CheckoutService } from "#modules/checkout";
import type { Context } from "#shared/context.ts";
import { type OrderId, timeOf } from "#shared/ids.ts";
import { describeSpan, inTrace } from "#shared/telemetry/trace.ts";
import type { Wharf } from "./compose.ts";

/** How a step that came to its end is counted. */
const outcomeOf = (result: unknown): string => (typeof result === "string" ? result : "done");

type StepName = keyof CheckoutService;
const undone: StepName = "undoOpen";

export function observedSteps(
  checkout: CheckoutService,
  { telemetry, clock }: Wharf,
  traceparent: string | null,
  background?: Context["background"],
): CheckoutService {
  const { meter, spans } = telemetry;
  const end = (orderId: OrderId, until: string) =>
    meter.observe("wharf_saga_duration_seconds", [until], Math.max(0, clock.now() - timeOf(orderId)) / 1000);
  const step = async <T>(name: StepName, orderId: OrderId, work: () => Promise<T>): Promise<T> => {
    const startedAt = performance.now();
    const note = (outcome: string) => {
      describeSpan({ outcome });
      const seconds = (performance.now() - startedAt) / 1000;
      meter.observe("wharf_saga_step_duration_seconds", [name, outcome], seconds);
    };
    const beginning = { name: `saga ${name}`, traceparent, attributes: { "order.id": orderId } };
    const tried = inTrace(spans, beginning, async () => {
      try {
        const result = await work();
        note(outcomeOf(result));
        if (result === "fulfilling" || result === "completed") end(orderId, outcomeOf(result));
        if (name === undone) end(orderId, "undone");
        return result;
      } catch (error) {
        note("failed");
        throw error;
      }
    });
    return tried.finally(() => background && telemetry.tellSoon(background));
  };
  return {
    open: (id) => step("open", id, () => checkout.open(id)),
    undoOpen: (id, error) => step("undoOpen", id, () => checkout.undoOpen(id, error)),
    takePayment: (id) => step("takePayment", id, () => checkout.takePayment(id)),
    undoPayment: (id) => step("undoPayment", id, () => checkout.undoPayment(id)),
    createShipment: (id) => step("createShipment", id, () => checkout.createShipment(id)),
    undoShipment: (id) => step("undoShipment", id, () => checkout.undoShipment(id)),
    complete: (id) => step("complete", id, () => checkout.complete(id)),
  };
}
