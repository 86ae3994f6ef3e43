/** Parcels: reported by staff or by the carrier's webhooks, which may be late, doubled or forged. */
import { describe, expect, it } from "vitest";
import { callerOf, orderAt } from "../../fixtures/orders.ts";
import { type Answer, bindings, call, eventually, unique } from "../../fixtures/shop.ts";
import { deliver, deliverAndWait, outcomeOf } from "../../fixtures/webhooks.ts";

const path = "/inbound/shipping/sandbox";
const refusal = ({ status, body }: Answer) => [status, body.error.code];
const parcel = async () => {
  const staged = await orderAt("fulfilling");
  const shipmentId = staged.order.shipment?.id ?? "";
  // Booked by hand, so that nothing comes by itself.
  await bindings.DB.prepare("UPDATE shipments SET carrier = 'sandbox' WHERE id = ?").bind(shipmentId).run();
  return { ...staged, shipmentId };
};
const event = (status: "handed_over" | "delivered", shipmentId: string) => ({
  type: `parcel.${status}`,
  data: { shipmentId },
});
const shipmentOf = async (id: string) =>
  (await call("GET", `/shipments/${id}`, await callerOf("support"))).body.data;
const stockOf = async (sku: string) =>
  (await call("GET", `/inventory/${sku}`, await callerOf("manager"))).body.data;
const report = async (id: string, what: "handover" | "delivery") =>
  call("POST", `/shipments/${id}/${what}`, { token: (await callerOf("manager")).token });

describe("staff", () => {
  it("reports hand over and delivery, and the order completes", async () => {
    const { id, sku, buyer, shipmentId } = await parcel();
    expect((await report(shipmentId, "handover")).body.data.status).toBe("handed_over");
    expect(await stockOf(sku)).toMatchObject({ onHand: 8, reserved: 0 });
    expect((await report(shipmentId, "delivery")).body.data.status).toBe("delivered");
    expect(await stockOf(sku)).toMatchObject({ onHand: 8, reserved: 0 });
    const { body } = await eventually(
      () => call("GET", `/orders/${id}`, { token: buyer.token }),
      (answer) => answer.body.data.status === "completed",
    );
    expect(body.data.shipment).toEqual({ id: shipmentId, status: "delivered" });
  });

  it("reports a delivery without a hand over, and the stock has left as well", async () => {
    const { sku, shipmentId } = await parcel();
    expect((await report(shipmentId, "delivery")).status).toBe(200);
    expect(await stockOf(sku)).toMatchObject({ onHand: 8, reserved: 0 });
  });

  it("can't report the same twice, nor the past, nor what isn't there", async () => {
    const { shipmentId } = await parcel();
    await report(shipmentId, "handover");
    expect(refusal(await report(shipmentId, "handover"))).toEqual([409, "INVALID_TRANSITION"]);
    await report(shipmentId, "delivery");
    expect(refusal(await report(shipmentId, "handover"))).toEqual([409, "INVALID_TRANSITION"]);
    expect(refusal(await report("shp_none", "handover"))).toEqual([404, "NOT_FOUND"]);
  });

  it("hands over ten times at once, and the stock leaves once", async () => {
    const { sku, shipmentId } = await parcel();
    const answers = await Promise.all(Array.from({ length: 10 }, () => report(shipmentId, "handover")));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9);
    expect(await stockOf(sku)).toMatchObject({ onHand: 8, reserved: 0 });
  });

  it("of other roles can't report, and strangers can't look", async () => {
    const { buyer, shipmentId } = await parcel();
    for (const { token } of [buyer, await callerOf("support")]) {
      expect(refusal(await call("POST", `/shipments/${shipmentId}/handover`, { token }))).toEqual([
        403,
        "FORBIDDEN",
      ]);
    }
    expect((await call("GET", `/shipments/${shipmentId}`, { token: buyer.token })).status).toBe(200);
    const stranger = await call("GET", `/shipments/${shipmentId}`, { token: (await callerOf()).token });
    expect(refusal(stranger)).toEqual([403, "FORBIDDEN"]);
  });
});

describe("a carrier's webhook", () => {
  it("has its effect once, also doubled, at once and out of order", async () => {
    const { sku, shipmentId } = await parcel();
    const id = unique("msg");
    const handedOver = event("handed_over", shipmentId);
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => deliver(path, handedOver, { id })));
    expect(atOnce.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const rest = [
      await outcomeOf(id),
      await deliverAndWait(path, event("delivered", shipmentId)),
      // Late, and a repeat under another id.
      await deliverAndWait(path, handedOver),
      await deliverAndWait(path, event("delivered", shipmentId)),
    ];
    expect(rest).toEqual(["processed", "processed", "processed", "processed"]);
    expect(await shipmentOf(shipmentId)).toMatchObject({ status: "delivered", version: 4 });
    expect(await stockOf(sku)).toMatchObject({ onHand: 8, reserved: 0 });
    const { body } = await call("GET", `/inventory/${sku}/movements`, await callerOf("manager"));
    expect(body.data.filter(({ kind }: { kind: string }) => kind === "shipped")).toHaveLength(1);
  });

  it("for a parcel that was called off changes nothing", async () => {
    const { id, sku, buyer, shipmentId } = await parcel();
    await call("POST", `/orders/${id}/cancel`, { token: buyer.token });
    expect(await deliverAndWait(path, event("handed_over", shipmentId))).toBe("processed");
    expect(await shipmentOf(shipmentId)).toMatchObject({ status: "cancelled" });
    expect(await stockOf(sku)).toMatchObject({ onHand: 10, reserved: 0 });
  });

  it("with a wrong or old signature is a 401 and changes nothing", async () => {
    const { shipmentId } = await parcel();
    const handedOver = event("handed_over", shipmentId);
    const answers = [
      await deliver(path, handedOver, { signature: `v1,${btoa("x".repeat(32))}` }),
      await deliver(path, handedOver, { at: new Date(Date.now() - 10 * 60_000) }),
      await call("POST", path, { body: handedOver }),
    ];
    for (const answer of answers) expect(refusal(answer)).toEqual([401, "UNAUTHENTICATED"]);
    expect(await shipmentOf(shipmentId)).toMatchObject({ status: "created" });
  });

  it("that is delivered first leaves nothing to the one that is handed over", async () => {
    const { sku, shipmentId } = await parcel();
    expect(await deliverAndWait(path, event("delivered", shipmentId))).toBe("processed");
    expect(await deliverAndWait(path, event("handed_over", shipmentId))).toBe("processed");
    expect(await shipmentOf(shipmentId)).toMatchObject({ status: "delivered", version: 3 });
    expect(await stockOf(sku)).toMatchObject({ onHand: 8, reserved: 0 });
  });

  it("of an unknown carrier, or one that sends none, is a 404", async () => {
    expect((await deliver("/inbound/shipping/manual", event("delivered", "shp_none"))).status).toBe(404);
    expect((await deliver("/inbound/shipping/none", event("delivered", "shp_none"))).status).toBe(404);
  });
});
