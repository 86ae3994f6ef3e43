/** Events out of their order: what each consumer makes of news that come late, early, twice, or the wrong way round. */
import { describe, expect, it } from "vitest";
import type { Wharf } from "../../../src/app/compose.ts";
import { paymentCompleted, paymentRefunded } from "../../../src/modules/payments/payments.events.ts";
import { shipmentDelivered, shipmentHandedOver } from "../../../src/modules/shipping/shipping.events.ts";
import { begin } from "../../../src/shared/db/unit-of-work.ts";
import type { DomainEvent, EventMessage } from "../../../src/shared/events/event.ts";
import { newId } from "../../../src/shared/ids.ts";
import { hand } from "../../fixtures/events.ts";
import { eventsOf } from "../../fixtures/mails.ts";
import { manualWharf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { call, eventually, productWithStock, services } from "../../fixtures/shop.ts";

/** Commits events in their order, and gives their messages. */
const told = (...events: readonly DomainEvent[]): Promise<EventMessage[]> =>
  eventsOf(async (ctx) => {
    for (const event of events) await begin(ctx).record(event).commit(null);
  });
const find = ({ id }: StagedOrder) =>
  services().runAs("test", (ctx) => services().rooms.orders.find(ctx, id));

const orders = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
  [2, 0, 1, 2, 0],
];
/** Hands the messages over one by one, in the order of these numbers. */
async function handIn(
  order: readonly number[],
  messages: readonly EventMessage[],
  wharf: Wharf = manualWharf(),
) {
  for (const i of order) await hand(wharf, messages.slice(i, i + 1));
}

describe("an order", () => {
  it.each(orders)("ends with the latest news of its payment, told as %i, %i, %i …", async (...order) => {
    const staged = await orderAt("fulfilling");
    const { id: paymentId } = staged.order.payment;
    const { payments } = manualWharf().rooms;
    const refunds = await eventsOf(async (ctx) => {
      for (const amount of [700, 1300]) {
        const { refund } = await payments.requestRefund(ctx, paymentId, { amount, reason: "test" });
        await payments.settleRefund(ctx, refund.id);
      }
    });
    const amount = { amount: 2000, currency: "EUR" };
    const messages = [
      ...(await told(paymentCompleted({ paymentId, orderId: staged.id, amount, status: "captured" }))),
      ...refunds.filter(({ type }) => type === paymentRefunded.type),
    ];
    expect(messages).toHaveLength(3);
    await handIn(order, messages);
    expect((await find(staged)).payment).toMatchObject({ status: "refunded", refunded: 2000 });
  });

  it.each(orders)("ends with the latest news of its shipment, told as %i, %i, %i …", async (...order) => {
    const staged = await orderAt("fulfilling");
    const about = { shipmentId: staged.order.shipment?.id ?? newId("shp", 0), orderId: staged.id };
    const messages = await told(
      shipmentHandedOver({ ...about, status: "handed_over" }),
      shipmentHandedOver({ ...about, status: "handed_over" }),
      shipmentDelivered({ ...about, status: "delivered" }),
    );
    await handIn(order, messages);
    expect((await find(staged)).shipment?.status).toBe("delivered");
  });

  it("takes news of a shipment that it does not know yet once it does", async () => {
    const staged = await orderAt("paid");
    const about = { shipmentId: newId("shp", Date.now()), orderId: staged.id };
    const messages = await told(shipmentHandedOver({ ...about, status: "handed_over" }));
    expect(await hand(manualWharf(), messages)).toEqual(["acked"]);
    expect((await find(staged)).shipment).toBeNull();
    await services().runAs("test", (ctx) =>
      services().rooms.orders.markFulfilling(ctx, staged.id, about.shipmentId),
    );
    expect(await hand(manualWharf(), messages)).toEqual(["acked"]);
    expect((await find(staged)).shipment?.status).toBe("handed_over");
  });

  it("that is cancelled before anybody heard of it is never paid for, and its saga ends", async () => {
    const { rooms } = manualWharf();
    const { id, buyer, order } = await orderAt("pending");
    const cancelled = await eventsOf((ctx) => rooms.orders.cancel(ctx, id, undefined), {
      actor: buyer.actor,
    });
    const { results } = await services()
      .env.DB.prepare("SELECT message FROM outbox WHERE aggregate_id = ? AND type = 'order.created'")
      .bind(id)
      .all<{ message: string }>();
    const created = results.map(({ message }) => JSON.parse(message) as EventMessage);
    for (const message of [...cancelled, ...created]) await hand(manualWharf(), [message]);
    const payment = () =>
      call("GET", `/payments/${order.payment.id}`, buyer).then(({ body }) => body.data.status as string);
    expect(await eventually(payment, (status) => status === "voided")).toBe("voided");
  });
});

describe("the catalog", () => {
  it("shows the stock that there is, whichever news of it come last", async () => {
    const { sku, slug } = await productWithStock(0);
    const { rooms } = services();
    const adjust = (delta: number) =>
      eventsOf((ctx) => rooms.inventory.adjust(ctx, sku, { delta, reason: "test" }));
    const messages = [...(await adjust(7)), ...(await adjust(-3))];
    const shown = async () => (await call("GET", `/products/${slug}`)).body.data.variants[0].available;
    const adjusted = messages.filter(({ type }) => type === "inventory.adjusted");
    await handIn([1, 0], adjusted, services());
    expect(await eventually(shown, (available) => available === 4)).toBe(4);
  });
});
