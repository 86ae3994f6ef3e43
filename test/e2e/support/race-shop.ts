/** A started shop for races: its people, orders of a product of their own, and how an order comes to rest. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type LocalSecrets, secretsFile } from "../../../scripts/local/secrets.ts";
import type { presentPayment } from "../../../src/modules/payments/payments.schemas.ts";
import { Keyring } from "../../../src/shared/crypto.ts";
import { sandboxWebhook } from "../../../src/shared/sandbox/world.ts";
import { type Answer, call, logIn, type Order, orderOf, register } from "./client.ts";
import { freePort, ready, start, temporaryFolder, unlimited } from "./server.ts";

export const price = 1000;
const restSecondsMax = 60;
const pollMs = 250;
/** Access tokens live five minutes. */
const tokenMs = 4 * 60_000;
const signInsMax = 6;

export type Who = "buyer" | "support" | "manager" | "admin";
export type Payment = ReturnType<typeof presentPayment>;

export interface Entry {
  readonly orderId: string;
  readonly kind: "charge" | "refund";
  readonly amount: number;
}
interface Stock {
  readonly onHand: number;
  readonly reserved: number;
}
export interface Placed {
  readonly id: string;
  readonly sku: string;
  readonly paymentId: string;
}

/** An order that nothing moves any more, with its payment and what the sandbox says of it. */
export interface Rest {
  readonly order: Order;
  readonly payment: Payment;
  readonly charged: number;
  readonly refunded: number;
}

export class RaceShop {
  readonly address: string;
  readonly skus = new Set<string>();
  /** Answers of 500 and above, by status, code and request. */
  readonly failures = new Map<string, number>();
  readonly #emails: Readonly<Record<Who, string>>;
  readonly #tokens = new Map<Who, { readonly at: number; readonly token: Promise<string> }>();
  readonly #secret: string;

  private constructor(address: string, buyer: string, secret: string) {
    this.address = address;
    this.#secret = secret;
    const staff = (role: string) => `${role}@wharf.test`;
    this.#emails = {
      buyer,
      support: staff("support"),
      manager: staff("manager"),
      admin: staff("admin"),
    };
  }

  static async open(settings: Readonly<Record<string, string>>): Promise<RaceShop> {
    const folder = temporaryFolder();
    const server = start(await freePort(), folder, { ...unlimited, ...settings });
    await ready(server);
    const { email } = await register(server.address);
    const { SECRET_KEY } = JSON.parse(readFileSync(secretsFile(folder), "utf8")) as LocalSecrets;
    return new RaceShop(server.address, email, SECRET_KEY);
  }

  async ask<T>(
    who: Who,
    method: string,
    path: string,
    body?: unknown,
    key: string = randomUUID(),
  ): Promise<Answer<T>> {
    const answer = await this.#send<T>(who, method, path, body, key);
    if (answer.status >= 500) {
      const failure = `${answer.status} ${answer.code} ${method} ${path.replace(/_[\w-]{36}/g, "_…")}`;
      this.failures.set(failure, (this.failures.get(failure) ?? 0) + 1);
    }
    return answer;
  }

  post<T>(path: string, body?: unknown, who: Who = "manager"): Promise<Answer<T>> {
    return this.ask<T>(who, "POST", path, body);
  }

  async read<T>(path: string, who: Who = "manager"): Promise<T> {
    const { status, data, code } = await this.ask<T>(who, "GET", path);
    assert.equal(status, 200, `GET ${path}: ${status} ${code}`);
    return data;
  }

  /** All pages of a list. */
  async readAll<T>(path: string, who: Who): Promise<T[]> {
    const all: T[] = [];
    for (let cursor = ""; ; ) {
      const page = await this.ask<T[]>(who, "GET", `${path}?limit=100${cursor}`);
      assert.equal(page.status, 200, `GET ${path}: ${page.status} ${page.code}`);
      all.push(...page.data);
      if (!page.next) return all;
      cursor = `&cursor=${encodeURIComponent(page.next)}`;
    }
  }

  /** A new product with so many units; gives its SKU. */
  async product(units = 1): Promise<string> {
    const sku = `RACE-${randomUUID().slice(0, 13).toUpperCase()}`;
    const variants = [{ sku, title: sku, price: { amount: price, currency: "EUR" } }];
    const made = await this.post("/products", { title: sku, status: "active", category: "races", variants });
    assert.equal(made.status, 201, made.code);
    const filled = await this.post(`/inventory/${sku}/adjustments`, { delta: units, reason: "race" });
    assert.equal(filled.status, 201, filled.code);
    this.skus.add(sku);
    return sku;
  }

  /** Asks for one unit. */
  place(sku: string, method = "pm_ok", key?: string): Promise<Answer<Order>> {
    return this.ask<Order>("buyer", "POST", "/orders", orderOf([{ sku, quantity: 1 }], method), key);
  }

  /** An order of one unit of a product of its own. */
  async order(method?: string): Promise<Placed> {
    const sku = await this.product();
    const { data, status, code } = await this.place(sku, method);
    assert.equal(status, 201, code);
    return { id: data.id, sku, paymentId: data.payment.id };
  }

  cancel(id: string, who: Who = "buyer"): Promise<Answer<Order>> {
    return this.ask<Order>(who, "POST", `/orders/${id}/cancel`);
  }

  refund({ paymentId }: Placed, body: object, who: Who = "manager"): Promise<Answer<unknown>> {
    return this.post(`/payments/${paymentId}/refunds`, body, who);
  }

  payment({ paymentId }: Pick<Placed, "paymentId">): Promise<Payment> {
    return this.read<Payment>(`/payments/${paymentId}`);
  }

  /** Waits until something is so; says what it was last where it never is. */
  async until<T>(read: () => Promise<T>, is: (value: T) => boolean, what: string): Promise<T> {
    const giveUpAt = performance.now() + restSecondsMax * 1000;
    for (;;) {
      const value = await read();
      if (is(value)) return value;
      assert.ok(performance.now() < giveUpAt, `${what}, still: ${JSON.stringify(value)}`);
      await sleep(pollMs);
    }
  }

  /** Waits until the order has this status, or any of several. */
  reaches({ id }: Pick<Placed, "id">, ...statuses: readonly string[]): Promise<Order> {
    const what = `${id} becomes ${statuses.join(" or ")}`;
    return this.until(
      () => this.read<Order>(`/orders/${id}`),
      ({ status }) => statuses.includes(status),
      what,
    );
  }

  /** Has a booked parcel arrive, which completes its order. */
  async deliver(placed: Placed): Promise<void> {
    const { shipment } = await this.reaches(placed, "fulfilling", "completed", "refunded");
    const { status, code } = await this.post(`/shipments/${shipment?.id}/delivery`);
    assert.equal(status, 200, code);
  }

  /** Waits until the order has its end, and the books are the sandbox's; what an end means for money must hold then. */
  async rests({ id, paymentId }: Placed, ...ends: readonly string[]): Promise<Rest> {
    const order = await this.reaches(
      { id },
      ...(ends.length > 0 ? ends : ["completed", "cancelled", "refunded"]),
    );
    return this.until(
      async (): Promise<Rest> => {
        const [entries, payment] = await Promise.all([
          this.read<Entry[]>(`/sandbox/ledger?orderId=${id}`),
          this.payment({ paymentId }),
        ]);
        return { order, payment, ...sumsOf(entries) };
      },
      (rest) => {
        assert.ok(rest.refunded <= rest.charged && rest.charged <= price, JSON.stringify(rest));
        return isSettled(rest);
      },
      `${id} ${order.status} settles`,
    );
  }

  /** Waits until so many units lie on the shelf, and none is held. */
  shelf(sku: string, onHand: number): Promise<Stock> {
    return this.until(
      () => this.read<Stock>(`/inventory/${sku}`),
      (stock) => stock.reserved === 0 && stock.onHand === onHand,
      `${sku} has ${onHand} on hand`,
    );
  }

  /** Moves the shop's time. */
  async advance(advanceSeconds: number): Promise<void> {
    const { status, code } = await this.post("/sandbox/clock", { advanceSeconds }, "admin");
    assert.equal(status, 200, code);
    this.#tokens.clear();
  }

  /** Sends a webhook as the sandbox signs it. */
  async webhook(type: string, paymentId: string, id: string = randomUUID()): Promise<void> {
    const [body, at] = [JSON.stringify({ type, data: { paymentId } }), new Date()];
    const signature = (await sandboxWebhook(new Keyring(this.#secret))).sign(id, at, body);
    const { status } = await fetch(`${this.address}/api/v1/inbound/payments/sandbox`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
        "webhook-signature": signature,
      },
      body,
    });
    assert.equal(status, 200, `the webhook was answered ${status}`);
  }

  /** Signs in again where the session is over: time was moved, or a slow machine took long. */
  async #send<T>(who: Who, method: string, path: string, body: unknown, key: string): Promise<Answer<T>> {
    for (let tries = 1; ; tries++) {
      const token = this.#token(who);
      const answer = await call<T>(this.address, method, path, { token: await token, body, key });
      if (answer.status !== 401 || tries === signInsMax) return answer;
      if (this.#tokens.get(who)?.token === token) this.#tokens.delete(who);
    }
  }

  #token(who: Who): Promise<string> {
    const known = this.#tokens.get(who);
    if (known && performance.now() - known.at < tokenMs) return known.token;
    const token = logIn(this.address, this.#emails[who]);
    this.#tokens.set(who, { at: performance.now(), token });
    return token;
  }
}

export function sumsOf(entries: readonly Entry[]): Pick<Rest, "charged" | "refunded"> {
  const sumOf = (kind: Entry["kind"]) =>
    entries.reduce((sum, entry) => sum + (entry.kind === kind ? entry.amount : 0), 0);
  return { charged: sumOf("charge"), refunded: sumOf("refund") };
}

const isOpen = ({ status }: Payment) =>
  ["pending", "processing", "requires_action", "authorized"].includes(status);

/** The books are the sandbox's, and the money lies where the order's end says. */
export function isSettled({ order, payment, charged, refunded }: Rest): boolean {
  const agree = payment.captured.amount === charged && payment.refunded.amount === refunded;
  if (!agree || isOpen(payment) || payment.refunds.some(({ status }) => status === "pending")) return false;
  switch (order.status) {
    case "cancelled":
      return charged === refunded;
    case "refunded":
      return charged === price && refunded === price;
    case "completed":
      return charged === price && refunded < price;
    default:
      return false;
  }
}
