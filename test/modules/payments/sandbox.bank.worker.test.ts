/** The sandbox's bank: what somebody has it do moves money once, whatever is repeated or asked at the same time. */
import { describe, expect, it } from "vitest";
import { chargeBack, manager, paymentOf, refund, refunded, timesTold } from "../../fixtures/money.ts";
import { orderAt, type StagedOrder } from "../../fixtures/orders.ts";
import { bindings, call, eventually, unique } from "../../fixtures/shop.ts";

const at = async (path: string, body: object, key = unique("key")) =>
  call("POST", `/sandbox/${path}`, {
    token: (await manager()).token,
    body,
    headers: { "Idempotency-Key": key },
  });
const refundAt = ({ id }: StagedOrder, amount: number, key?: string) =>
  at("refunds", { orderId: id, amount }, key);
const statusesOf = (answers: { status: number }[]) => answers.map(({ status }) => status).toSorted();
const inBooks = (staged: StagedOrder, amount: number) =>
  eventually(
    () => paymentOf(staged),
    (payment) => payment.refunded.amount === amount,
  );

describe("a refund by hand", () => {
  it("moves money once under its key: repeated, at once, or with another sum", async () => {
    const [staged, key] = [await orderAt("paid"), unique("key")];
    const answers = await Promise.all(Array.from({ length: 4 }, () => refundAt(staged, 100, key)));
    expect(statusesOf(answers)).toEqual([201, 201, 201, 201]);
    const again = await refundAt(staged, 100, key);
    expect([again.status, again.headers.get("Idempotent-Replayed")]).toEqual([201, "true"]);
    const other = await refundAt(staged, 200, key);
    expect([other.status, other.body.error.code]).toEqual([422, "IDEMPOTENCY_KEY_REUSED"]);
    expect(await refunded(staged)).toBe(100);
    await inBooks(staged, 100);
  });

  it("of all that is left is answered again though nothing is left by then", async () => {
    const [staged, key] = [await orderAt("paid"), unique("key")];
    await refundAt(staged, 2000, key);
    expect((await refundAt(staged, 2000, key)).status).toBe(201);
    expect((await refundAt(staged, 1)).status).toBe(409);
    expect(await refunded(staged)).toBe(2000);
  });

  it("never gives back more than there is, though ten ask at once", async () => {
    const staged = await orderAt("paid");
    const answers = await Promise.all(Array.from({ length: 10 }, () => refundAt(staged, 700)));
    expect(statusesOf(answers)).toEqual([201, 201, ...Array.from({ length: 8 }, () => 409)]);
    expect(await refunded(staged)).toBe(1400);
  });
});

describe("a chargeback", () => {
  it("is raised once by five at once: one is told so, and Wharf hears of it", async () => {
    const staged = await orderAt("paid");
    const answers = await Promise.all(Array.from({ length: 5 }, () => chargeBack(staged)));
    expect(statusesOf(answers)).toEqual([201, 409, 409, 409, 409]);
    expect(await refunded(staged)).toBe(2000);
    await inBooks(staged, 2000);
    expect(await timesTold("payment.refunded", staged.order.payment.id)).toBe(1);
  });

  it("is answered again under its key, and its end too", async () => {
    const staged = await orderAt("paid");
    const [lost, won] = [unique("key"), unique("key")];
    const raise = (key: string, isWon: boolean) => at("chargebacks", { orderId: staged.id, won: isWon }, key);
    for (const times of [1, 2]) expect([times, (await raise(lost, false)).status]).toEqual([times, 201]);
    expect(await refunded(staged)).toBe(2000);
    for (const times of [1, 2]) expect([times, (await raise(won, true)).status]).toEqual([times, 201]);
    expect((await raise(lost, true)).status).toBe(422);
    expect(await refunded(staged)).toBe(0);
  });

  it("is won once, though three are told so at once", async () => {
    const staged = await orderAt("paid");
    await chargeBack(staged);
    const answers = await Promise.all(Array.from({ length: 3 }, () => chargeBack(staged, true)));
    expect(statusesOf(answers)).toEqual([201, 409, 409]);
  });

  it("is not raised again after it was won", async () => {
    const staged = await orderAt("paid");
    await chargeBack(staged);
    await chargeBack(staged, true);
    expect((await chargeBack(staged)).status).toBe(409);
    expect(await refunded(staged)).toBe(0);
  });

  it("is not raised where it was won and all went back by a refund since then: nothing moves", async () => {
    const staged = await orderAt("paid");
    await chargeBack(staged);
    await inBooks(staged, 2000);
    await chargeBack(staged, true);
    await inBooks(staged, 0);
    expect((await refund(staged, { reason: "all of it" })).status).toBe(201);
    await eventually(
      () => refunded(staged),
      (sum) => sum === 2000,
    );
    expect((await chargeBack(staged)).status).toBe(409);
    const { results } = await bindings.DB.prepare(
      "SELECT status, amount FROM sandbox_operations WHERE order_id = ? AND kind = 'refund' ORDER BY status",
    )
      .bind(staged.id)
      .all();
    expect(results).toEqual([
      { status: "succeeded", amount: 2000 },
      { status: "voided", amount: 2000 },
    ]);
  });
});
