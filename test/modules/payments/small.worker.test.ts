/** Orders that a provider takes no money for: those that cost nothing, and those that cost too little. */
import { expect, it } from "vitest";
import type { PaymentId } from "../../../src/shared/ids.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { call, eventually, orderOf, place, productWithStock, services } from "../../fixtures/shop.ts";
import { intentsOf, movementsOf } from "../../fixtures/stripe.ts";

/** An order of one unit at this price, paid by Stripe; and how it and its payment are once it is in a status. */
async function placedAt(price: number) {
  const [{ token }, { sku }] = await Promise.all([callerOf(), productWithStock(10, price)]);
  const { status, body } = await place(token, orderOf(sku, { provider: "stripe", method: "pm_card_visa" }));
  expect(status).toBe(201);
  const read = async (path: string) => (await call("GET", path, { token })).body.data;
  const { id, payment } = body.data;
  const reaches = (wanted: string) =>
    eventually(
      () => read(`/orders/${id}`),
      (order) => order.status === wanted,
    );
  const paymentOf = () => read(`/payments/${payment.id}`);
  return { id, paymentId: payment.id as PaymentId, reaches, paymentOf, token };
}
const check = (id: PaymentId) => services().runAs("test", (ctx) => services().rooms.payments.check(ctx, id));

it("one that costs nothing is paid for without asking anybody", async () => {
  const { id, paymentId, reaches, paymentOf } = await placedAt(0);
  await reaches("completed");
  expect(await paymentOf()).toMatchObject({ status: "captured", captured: { amount: 0 } });
  expect([await intentsOf(id), await movementsOf(id), await check(paymentId)]).toEqual([[], [], "equal"]);
});

it("one that costs less than the provider takes is refused with its word for why, at once", async () => {
  const { id, paymentId, reaches, paymentOf } = await placedAt(10);
  expect((await reaches("cancelled")).cancellation.reason).toBe("payment_failed");
  expect(await paymentOf()).toMatchObject({ status: "failed", failureCode: "amount_too_small" });
  expect([await intentsOf(id), await check(paymentId)]).toEqual([[], "equal"]);
});
