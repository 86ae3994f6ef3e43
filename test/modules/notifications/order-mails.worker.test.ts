/** What customers hear of their orders by mail: each once, in its words, at their own address. */
import { describe, expect, it } from "vitest";
import { presentOrder } from "../../../src/modules/orders/orders.schemas.ts";
import type { EventMessage } from "../../../src/shared/events/event.ts";
import { mailsOf } from "../../fixtures/counting-mailer.ts";
import { callerOf, manualWharf, orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { bindings, call, eventually, services, unique } from "../../fixtures/shop.ts";

/** The event of the type, as the outbox has it for the mails. */
async function eventOf(aggregateId: string, type: string): Promise<EventMessage> {
  const row = bindings.DB.prepare(
    "SELECT message FROM outbox WHERE aggregate_id = ? AND type = ? AND queue = 'notification'",
  ).bind(aggregateId, type);
  const message = await eventually(
    () => row.first<string>("message"),
    (found) => found !== null,
  );
  return JSON.parse(message ?? "");
}

/** Somebody who has shown that their address is theirs. */
async function verified(name = "Ada") {
  const caller = await callerOf();
  const email = `${unique("ada")}@example.com`;
  await bindings.DB.prepare("UPDATE users SET email = ?, name = ?, email_verified_at = 1 WHERE id = ?")
    .bind(email, name, caller.id)
    .run();
  return { ...caller, email };
}

const cancel = ({ id, buyer }: StagedOrder, token = buyer.token) =>
  call("POST", `/orders/${id}/cancel`, { token });

describe("an order's mail", () => {
  it("confirms it once it is paid, with what it is, and where it goes", async () => {
    const by = await verified();
    const { id, order, sku } = await orderAt("paid", { by });
    const sent = await mailsOf([await eventOf(id, "order.paid")]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ to: by.email, subject: `Your order ${order.number}` });
    expect(sent[0]?.text).toMatch(/^Hello Ada,\n/);
    expect(sent[0]?.text).toContain(`2 × ${sku}: €20.00\nTotal: €20.00\n`);
    expect(sent[0]?.text).toContain("Ada Lovelace\n1 Quay\nE1 London\nGB");
    expect(sent[0]?.html).toContain(`href="https://pages.example/orders/${id}"`);
  });

  it("confirms nothing before it is paid", async () => {
    const { id } = await orderAt("pending");
    const created = bindings.DB.prepare(
      "SELECT queue FROM outbox WHERE aggregate_id = ? AND type = 'order.created'",
    ).bind(id);
    const { results } = await created.all();
    expect(results).toEqual([{ queue: "events" }]);
  });

  it("says nothing that the orderer wrote to an address that nobody has verified", async () => {
    const { id } = await orderAt("paid");
    const [mail] = await mailsOf([await eventOf(id, "order.paid")]);
    expect(mail?.text).toMatch(/^Hello,\n/);
    for (const form of [mail?.text, mail?.html]) expect(form).not.toMatch(/Ada Lovelace|1 Quay|Test Person/);
  });

  it("shows titles and names with HTML in them, and does nothing with them", async () => {
    const by = await verified(`<b onclick="x">Ada</b>`);
    const { id, order } = await orderAt("paid", { by });
    const event = await eventOf(id, "order.paid");
    const items = order.items.map((item) => ({ ...item, title: "<script>alert(1)</script>" }));
    const address = { ...order.shippingAddress, line2: "<img src=x>" };
    const hostile = presentOrder({ ...order, items, shippingAddress: address });
    const [mail] = await mailsOf([{ ...event, data: { order: hostile } }]);
    expect(mail?.html).toContain("&lt;b onclick=&quot;x&quot;&gt;Ada");
    expect(mail?.html).toContain("&lt;script&gt;alert(1)");
    expect(mail?.html).toContain("&lt;img src=x&gt;");
    expect(mail?.html).not.toMatch(/<(script|img|b)\b/);
  });

  it("tells that the parcel has left, and that it has arrived", async () => {
    const by = await verified();
    const { order } = await orderAt("fulfilling", { by });
    const shipment = order.shipment?.id ?? "";
    const { token } = await callerOf("manager");
    for (const act of ["handover", "delivery"])
      await call("POST", `/shipments/${shipment}/${act}`, { token });
    const shipped = await mailsOf([await eventOf(shipment, "shipment.handed_over")]);
    const delivered = await mailsOf([await eventOf(shipment, "shipment.delivered")]);
    expect([...shipped, ...delivered].map(({ to, subject }) => [to, subject])).toEqual([
      [by.email, `Your order ${order.number} is on its way`],
      [by.email, `Your order ${order.number} has arrived`],
    ]);
  });

  it("tells a customer who cancelled before paying that there is nothing to pay", async () => {
    const staged = await orderAt("pending", { by: await verified() });
    await cancel(staged);
    const [mail, ...more] = await mailsOf([await eventOf(staged.id, "order.cancelled")]);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`Your order ${staged.order.number} was cancelled`);
    expect(mail?.text).toContain("was cancelled, as you asked.");
    expect(mail?.text).toContain("You have nothing to pay.");
  });

  it("tells a customer whose paid order staff cancelled that the money comes back", async () => {
    const staged = await orderAt("paid", { by: await verified() });
    await cancel(staged, (await callerOf("support")).token);
    const [mail] = await mailsOf([await eventOf(staged.id, "order.cancelled")]);
    expect(mail?.text).toContain("since we can't fulfil it");
    expect(mail?.text).toContain("What you paid is given back in full");
  });

  it("names the sum of each refund, a part or all", async () => {
    const by = await verified();
    const { order } = await orderAt("paid", { by });
    const { rooms, runAs } = manualWharf();
    const refundOf = async (amount: number | undefined) => {
      const { refund } = await runAs(
        "test",
        (ctx) => rooms.payments.requestRefund(ctx, order.payment.id, { amount, reason: "a chip" }),
        { publish: async () => {} },
      );
      await runAs("test", (ctx) => rooms.payments.settleRefund(ctx, refund.id), { publish: async () => {} });
      const { results } = await bindings.DB.prepare(
        "SELECT message FROM outbox WHERE aggregate_id = ? AND type = 'payment.refunded' AND queue = 'notification'",
      )
        .bind(order.payment.id)
        .all<{ message: string }>();
      const events: EventMessage[] = results.map(({ message }) => JSON.parse(message));
      const event = events.find(({ data }) => (data as { refundId: string }).refundId === refund.id);
      if (!event) throw new Error("no event");
      return mailsOf([event]);
    };
    const sent = [...(await refundOf(550)), ...(await refundOf(undefined))];
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      [by.email, `Your refund for order ${order.number}`],
      [by.email, `Your refund for order ${order.number}`],
    ]);
    expect(sent.map(({ text }) => /given back (.*) that you paid/.exec(text)?.[1])).toEqual([
      "€5.50 of the €20.00",
      "€14.50 of the €20.00",
    ]);
  });

  it("goes to nobody who has left meanwhile", async () => {
    const { id, buyer } = await orderAt("paid", { by: await verified() });
    const event = await eventOf(id, "order.paid");
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.identity.users.remove(ctx, buyer.id, "any"), { actor: buyer.actor });
    expect(await mailsOf([event])).toEqual([]);
  });
});
