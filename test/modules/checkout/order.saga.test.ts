/** The order of the saga's steps and undos, on an engine in miniature that runs each step once and undoes in reverse. */
import { describe, expect, it } from "vitest";
import type { CheckoutService } from "../../../src/modules/checkout/checkout.service.ts";
import { runOrderSaga } from "../../../src/modules/checkout/order.saga.ts";

type Engine = Parameters<typeof runOrderSaga>[0];
type Undo = (of: { error: Error }) => Promise<void>;
type Answers = {
  readonly [Act in "takePayment" | "createShipment" | "complete"]?: readonly (
    | Awaited<ReturnType<CheckoutService[Act]>>
    | Error
  )[];
};

/** Runs the saga with these answers of its steps, one after the other; gives what was called, in its order. */
async function run(answers: Answers): Promise<string[]> {
  const called: string[] = [];
  const left = structuredClone(answers) as Record<string, unknown[]>;
  const usual: Readonly<Record<string, unknown>> = {
    takePayment: "paid",
    createShipment: "fulfilling",
    complete: "completed",
  };
  const checkout = new Proxy({} as CheckoutService, {
    get: (_, act: string) => async (_orderId: string, error?: Error) => {
      called.push(error ? `${act}: ${error.message}` : act);
      const answer = left[act]?.shift() ?? usual[act];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  const undos: Undo[] = [];
  const engine = {
    do(
      _name: string,
      _retries: object,
      step: (of: { attempt: number }) => Promise<unknown>,
      more?: { rollback: Undo },
    ) {
      if (more) undos.unshift(more.rollback);
      return step({ attempt: 1 });
    },
    async waitForEvent(_name: string, { type }: { type: string }) {
      called.push(`(${type})`);
    },
  };
  await runOrderSaga(engine as unknown as Engine, checkout, "ord_1").catch(async (error) => {
    for (const undo of undos) await undo({ error });
  });
  return called;
}

const waited = (...news: string[]) => news.map((one) => `(${one})`);

describe("the saga of an order", () => {
  it("takes the payment, ships and completes, and undoes nothing", async () => {
    const ways = ["open", "takePayment", "createShipment", ...waited("delivery"), "complete"];
    expect(await run({})).toEqual(ways);
    expect(await run({ takePayment: ["authorized"] })).toEqual(ways);
  });

  it("looks again with each news, however often it has to wait", async () => {
    expect(
      await run({ takePayment: ["pending", "pending", "paid"], complete: ["waiting", "completed"] }),
    ).toEqual([
      ...["open", "takePayment", ...waited("payment"), "takePayment", ...waited("payment"), "takePayment"],
      ...["createShipment", ...waited("delivery"), "complete", ...waited("delivery"), "complete"],
    ]);
  });

  it("asks again where nobody could be asked, and undoes nothing for that", async () => {
    expect(
      await run({ takePayment: ["not_asked", "paid"], createShipment: ["not_asked", "fulfilling"] }),
    ).toEqual([
      ...["open", "takePayment", ...waited("payment"), "takePayment"],
      ...["createShipment", ...waited("delivery"), "createShipment", ...waited("delivery"), "complete"],
    ]);
  });

  const lost = new Error("nobody answers");
  it.each([
    ["that is not paid for", { takePayment: ["payment_failed"] }, "payment_failed"],
    ["whose payment fails after a while", { takePayment: ["pending", "payment_failed"] }, "payment_failed"],
    ["whose payment nobody could be asked for", { takePayment: [lost] }, "payment_failed"],
    ["that somebody cancelled before", { takePayment: ["cancelled"] }, "cancelled"],
  ] as const)("%s undoes the payment and then the order", async (_, answers, reason) => {
    const called = await run(answers);
    expect(called).not.toContain("createShipment");
    expect(called.slice(-2)).toEqual(["undoPayment", `undoOpen: ${reason}`]);
  });

  it.each([
    ["that no carrier takes", { createShipment: ["shipment_failed"] }, "shipment_failed"],
    ["for which no carrier could be asked", { createShipment: [lost] }, "shipment_failed"],
    [
      "whose reserved money nobody could be asked for",
      { createShipment: [new Error("payment_failed: stripe gave no answer")] },
      "payment_failed",
    ],
    ["whose reserved money can't be taken", { createShipment: ["payment_failed"] }, "payment_failed"],
    ["that is cancelled on its way", { complete: ["waiting", "cancelled"] }, "cancelled"],
  ] as const)("%s undoes all three steps, the last one first", async (_, answers, reason) => {
    expect((await run(answers)).slice(-3)).toEqual(["undoShipment", "undoPayment", `undoOpen: ${reason}`]);
  });
});
