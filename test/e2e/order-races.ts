/** Races around one order against a started server: cancelled, shipped, paid, refunded and expired at once. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { check, conclude } from "./support/checks.ts";
import { type Answer, call, get, logIn, type Order, orderOf, register } from "./support/client.ts";
import { freePort, giveUpAfter, ready, start, temporaryFolder, unlimited } from "./support/server.ts";

const price = 1000;
/** As long as a slow payment takes: the two come at the same time. */
const expirySeconds = 2;
const settledSecondsMax = 60;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "20" } } });
const rounds = Number(values.rounds);
giveUpAfter(240 + rounds * 60);

const serverWith = async (settings: Readonly<Record<string, string>>): Promise<string> => {
  const server = start(await freePort(), temporaryFolder(), { ...unlimited, ...settings });
  await ready(server);
  return server.address;
};

interface Entry {
  readonly kind: "charge" | "refund";
  readonly amount: number;
}
interface Stock {
  readonly onHand: number;
  readonly reserved: number;
}
interface Payment {
  readonly captured: { readonly amount: number };
  readonly refunded: { readonly amount: number };
  readonly refunds: readonly { readonly status: string }[];
}

/** A shop with its people. */
class Shop {
  readonly address: string;
  readonly manager: string;
  readonly buyer: string;

  private constructor(address: string, manager: string, buyer: string) {
    this.address = address;
    this.manager = manager;
    this.buyer = buyer;
  }

  static async open(settings: Readonly<Record<string, string>>): Promise<Shop> {
    const address = await serverWith(settings);
    return new Shop(address, await logIn(address, "manager@wharf.test"), (await register(address)).token);
  }

  post<T>(path: string, body?: unknown, token = this.manager): Promise<Answer<T>> {
    return call<T>(this.address, "POST", path, { token, body, key: randomUUID() });
  }

  read<T>(path: string): Promise<T> {
    return get<T>(this.address, path, this.manager);
  }

  /** An order of one unit of a product of its own. */
  async order(method = "pm_ok"): Promise<{ id: string; sku: string }> {
    const sku = `RACE-${randomUUID().slice(0, 8).toUpperCase()}`;
    const variants = [{ sku, title: sku, price: { amount: price, currency: "EUR" } }];
    const product = { title: sku, status: "active", category: "races", variants };
    assert.equal((await this.post("/products", product)).status, 201);
    await this.post(`/inventory/${sku}/adjustments`, { delta: 1, reason: "race" });
    const body = orderOf([{ sku, quantity: 1 }], method);
    const { data, status, code } = await this.post<Order>("/orders", body, this.buyer);
    assert.equal(status, 201, code);
    return { id: data.id, sku };
  }

  /** Waits until the order has this status, or any of several. */
  async reaches(id: string, ...statuses: readonly string[]): Promise<Order> {
    for (let waitedMs = 0; ; waitedMs += 50) {
      const order = await this.read<Order>(`/orders/${id}`);
      if (statuses.includes(order.status)) return order;
      assert.ok(waitedMs < settledSecondsMax * 1000, `${id} is still ${order.status}`);
      await sleep(50);
    }
  }

  /** What must hold in the end: money and stock on the side that the order's status says. */
  async settles({ id, sku }: { id: string; sku: string }): Promise<Order> {
    const order = await this.reaches(id, "completed", "cancelled", "refunded");
    const isSold = order.status !== "cancelled";
    let found: unknown;
    for (let waitedMs = 0; waitedMs < settledSecondsMax * 1000; waitedMs += 100) {
      const [entries, stock, payment] = await Promise.all([
        this.read<Entry[]>(`/sandbox/ledger?orderId=${id}`),
        this.read<Stock>(`/inventory/${sku}`),
        this.read<Payment>(`/payments/${order.payment.id}`),
      ]);
      const sum = (kind: string) =>
        entries.reduce((total, entry) => total + (entry.kind === kind ? entry.amount : 0), 0);
      const [charged, refunded] = [sum("charge"), sum("refund")];
      assert.ok(refunded <= charged && charged <= price, `${id}: ${charged} taken, ${refunded} back`);
      const isSettled =
        payment.captured.amount === charged &&
        payment.refunded.amount === refunded &&
        payment.refunds.every(({ status }) => status === "succeeded") &&
        (order.status === "completed" || charged === refunded) &&
        stock.reserved === 0 &&
        stock.onHand === (isSold ? 0 : 1);
      if (isSettled) return order;
      found = { status: order.status, charged, refunded, stock, payment };
      await sleep(100);
    }
    throw new Error(`${id} never settled: ${JSON.stringify(found)}`);
  }
}

const shop = await Shop.open({ SHIPPING_CARRIER: "manual" });
const hasty = await Shop.open({ PAYMENT_EXPIRY_MINUTES: String(expirySeconds / 60).slice(0, 5) });
const statusesOf = (answers: readonly Answer<unknown>[]) => answers.map(({ status }) => status).toSorted();
const cancel = (id: string) => shop.post<Order>(`/orders/${id}/cancel`, undefined, shop.buyer);

for (let round = 1; round <= rounds; round++) {
  await check(`round ${round}: cancel against ship, one of them wins`, async () => {
    const placed = await shop.order();
    const { shipment } = await shop.reaches(placed.id, "fulfilling");
    const answers = await Promise.all([cancel(placed.id), shop.post(`/shipments/${shipment?.id}/handover`)]);
    assert.deepEqual(statusesOf(answers), [200, 409]);
    if (answers[1].status === 200) await shop.post(`/shipments/${shipment?.id}/delivery`);
    const { status } = await shop.settles(placed);
    assert.equal(status, answers[0].status === 200 ? "cancelled" : "completed");
  });

  await check(`round ${round}: cancel against the payment's webhook, no money stays`, async () => {
    const placed = await shop.order("pm_slow");
    await sleep(1_900 + Math.random() * 300);
    assert.equal((await cancel(placed.id)).status, 200);
    assert.equal((await shop.settles(placed)).status, "cancelled");
  });

  await check(`round ${round}: ten refunds of the whole sum, one passes`, async () => {
    const placed = await shop.order();
    const { payment, shipment } = await shop.reaches(placed.id, "fulfilling");
    const refund = () => shop.post(`/payments/${payment.id}/refunds`, { reason: "race" });
    const answers = await Promise.all(Array.from({ length: 10 }, refund));
    assert.deepEqual(statusesOf(answers), [201, ...Array(9).fill(409)]);
    await shop.post(`/shipments/${shipment?.id}/delivery`);
    await shop.reaches(placed.id, "refunded");
    await shop.settles(placed);
  });

  await check(`round ${round}: ten cancellations, one passes`, async () => {
    const placed = await shop.order();
    await shop.reaches(placed.id, "fulfilling");
    const answers = await Promise.all(Array.from({ length: 10 }, () => cancel(placed.id)));
    assert.deepEqual(statusesOf(answers), [200, ...Array(9).fill(409)]);
    assert.equal((await shop.settles(placed)).status, "cancelled");
  });

  await check(`round ${round}: expiry against the payment, sold or free, never both`, async () => {
    const placed = await hasty.order("pm_slow");
    const { status, cancellation } = await hasty.settles(placed);
    assert.ok(
      status === "completed" || cancellation?.reason === "expired",
      `${status} ${cancellation?.reason}`,
    );
  });
}

conclude();
