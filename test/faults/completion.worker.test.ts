import { expect, test } from "vitest";
import { compose } from "../../src/app/compose.ts";
import { orderAt } from "../fixtures/orders.ts";
import { bindings, services } from "../fixtures/shop.ts";
import { intercepted } from "./intercepted.ts";

test("an order that was given all its money back is refunded by the very commit that completes it", async () => {
  const { id } = await orderAt("fulfilling");
  const { rooms, runAs } = services();
  await runAs("test", (ctx) => rooms.orders.notePayment(ctx, id, "refunded"));
  let isDead = false;
  const dying = compose(
    intercepted(bindings, async ({ args }, proceed) => {
      if (isDead) throw new Error("the process is gone");
      const result = await proceed();
      isDead = args.flat().includes("order.completed");
      return result;
    }),
  );
  await dying.runAs("test", (ctx) => dying.rooms.orders.complete(ctx, id)).catch(() => {});
  expect(isDead).toBe(true);
  const events = await runAs("test", (ctx) => rooms.orders.events(ctx, id));
  expect(events.map(({ type }) => type).slice(-2)).toEqual(["order.completed", "order.refunded"]);
  expect((await runAs("test", (ctx) => rooms.orders.find(ctx, id))).status).toBe("refunded");
});
