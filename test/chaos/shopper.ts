/** Buyers and staff who don't give up: what a kill cuts off is sent again under the same key. */
import { setTimeout as sleep } from "node:timers/promises";
import type { presentRefund } from "../../src/modules/payments/payments.schemas.ts";
import type { presentReturn } from "../../src/modules/returns/returns.schemas.ts";
import {
  type Answer,
  type Call,
  call,
  type Line,
  logIn,
  type Order,
  orderOf,
} from "../e2e/support/client.ts";
import type { PlannedOrder } from "./plan.ts";

type Refund = ReturnType<typeof presentRefund>;
type Return = ReturnType<typeof presentReturn>;

export const staff = { manager: "manager@wharf.test", admin: "admin@wharf.test" };
const againMs = 100;
const patienceSeconds = 60;
const refundTries = 5;
const refundAgainMs = 1_500;
const lookAgainMs = 500;

export interface Acknowledged {
  readonly planned: PlannedOrder;
  readonly order: Order;
  /** Whose cancellation was acknowledged; null where none was. */
  readonly cancelledBy: "customer" | "staff" | null;
  /** The sums of refunds that were acknowledged, in minor units; those of returns too. */
  readonly refunds: readonly number[];
  /** What was acknowledged to be back on the shelf. */
  readonly restocked: readonly Line[];
}

/** The server as clients see it: at one address, at times not there. */
export class Shop {
  readonly address: string;
  isUp = false;
  /** Requests that got no answer. */
  cut = 0;
  /** Requests that were answered from their key. */
  replayed = 0;
  /** Answers of 500 and above, by status and code. */
  readonly failures = new Map<string, number>();
  #lastFault = "";
  readonly #tokens = new Map<string, string>();

  constructor(address: string) {
    this.address = address;
  }

  /**
   * Asks until there is an answer that says something: not cut off, not 5xx, not an expired token. Its patience is
   * with a server that is up; kills may be as many as they like.
   */
  async insist<T>(email: string, method: string, path: string, request: Call = {}): Promise<Answer<T>> {
    for (let askedMs = 0; askedMs < patienceSeconds * 1000; ) {
      const askedAt = performance.now();
      if (this.isUp) {
        const answer = await this.#ask<T>(email, method, path, request);
        if (answer) return answer;
      }
      await sleep(againMs);
      if (this.isUp) askedMs += performance.now() - askedAt;
    }
    throw new Error(
      `${email}: ${method} ${path} got no answer in ${patienceSeconds} s; last: ${this.#lastFault}`,
    );
  }

  async #ask<T>(email: string, method: string, path: string, request: Call): Promise<Answer<T> | null> {
    try {
      const token = this.#tokens.get(email) ?? (await logIn(this.address, email));
      this.#tokens.set(email, token);
      const answer = await call<T>(this.address, method, path, { ...request, token });
      if (answer.headers.get("Idempotent-Replayed") === "true") this.replayed++;
      if (answer.status === 401) this.#tokens.delete(email);
      if (answer.status < 500) return answer.status === 401 ? null : answer;
      const failure = `${answer.status} ${answer.code}`;
      this.failures.set(failure, (this.failures.get(failure) ?? 0) + 1);
      this.#lastFault = failure;
    } catch (error) {
      this.cut++;
      this.#lastFault = String(error);
    }
    return null;
  }

  /** Reads something that has to be there. */
  async read<T>(email: string, path: string): Promise<T> {
    const { status, data, code } = await this.insist<T>(email, "GET", path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${code}`);
    return data;
  }

  /** Reads all pages of a list. */
  async readAll<T>(email: string, path: string): Promise<T[]> {
    const all: T[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: Answer<T[]> = await this.insist<T[]>(
        email,
        "GET",
        `${path}${path.includes("?") ? "&" : "?"}limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      if (page.status !== 200) throw new Error(`GET ${path}: ${page.status} ${page.code}`);
      all.push(...page.data);
      cursor = page.next;
    }
    return all;
  }
}

/** Sends what has to be answered by one of these statuses. */
async function settled<T>(
  shop: Shop,
  email: string,
  path: string,
  request: Call,
  statuses: readonly number[],
): Promise<Answer<T>> {
  const answer = await shop.insist<T>(email, "POST", path, request);
  if (statuses.includes(answer.status)) return answer;
  throw new Error(`POST ${path}: ${answer.status} ${answer.code}`);
}

interface Placed {
  readonly planned: PlannedOrder;
  readonly order: Order;
  /** Its buyer. */
  readonly email: string;
}

/** Places a planned order. Throws where one key gave two orders, or none. */
async function place(shop: Shop, email: string, planned: PlannedOrder): Promise<Placed> {
  const { key, kind, items, isTwin } = planned;
  const body = kind === "ZZ" ? orderOf(items, "pm_ok", "ZZ") : orderOf(items, kind);
  const send = () => settled<Order>(shop, email, "/orders", { body, key }, [201]);
  const [{ data: order }, twin] = await Promise.all([send(), isTwin ? send() : null]);
  if (twin && twin.data.id !== order.id) throw new Error(`${key} gave ${order.id} and ${twin.data.id}`);
  return { planned, order, email };
}

async function cancel(shop: Shop, { planned, order, email }: Placed): Promise<Acknowledged["cancelledBy"]> {
  if (!planned.cancel) return null;
  const { afterMs, by } = planned.cancel;
  await sleep(afterMs);
  const request = { key: `${planned.key}-cancel` };
  const who = by === "staff" ? staff.manager : email;
  const { status } = await settled(shop, who, `/orders/${order.id}/cancel`, request, [200, 409]);
  return status === 200 ? by : null;
}

/** Asks for a part of the money back until there is money to give; another key each time, for a refusal is kept. */
async function refund(shop: Shop, { planned, order }: Placed): Promise<number[]> {
  if (!planned.refund) return [];
  const { afterMs, share } = planned.refund;
  const body = {
    ...(share < 1 ? { amount: Math.ceil(order.total.amount * share) } : {}),
    reason: "chaos",
  };
  await sleep(afterMs);
  for (let i = 0; i < refundTries; i++) {
    const request = { key: `${planned.key}-refund-${i}`, body };
    const path = `/payments/${order.payment.id}/refunds`;
    const { status, data } = await settled<Refund>(shop, staff.manager, path, request, [201, 409]);
    if (status === 201) return [data.amount.amount];
    await sleep(refundAgainMs);
  }
  return [];
}

interface Returned {
  readonly refunds: readonly number[];
  readonly restocked: readonly Line[];
}

/** Once the order has come, one piece of its first line goes back to the shelf, and its money to the customer. */
async function sendBack(shop: Shop, { planned, order, email }: Placed): Promise<Returned> {
  const nothing = { refunds: [], restocked: [] };
  if (!planned.isReturned) return nothing;
  let status: Order["status"] = order.status;
  while (!/completed|cancelled|refunded/.test(status)) {
    await sleep(lookAgainMs);
    ({ status } = await shop.read<Order>(email, `/orders/${order.id}`));
  }
  const piece = { sku: planned.items[0]?.sku ?? "", quantity: 1 };
  const step = (who: string, path: string, name: string, statuses: number[], body?: object) =>
    settled<Return>(shop, who, path, { key: `${planned.key}-${name}`, body }, statuses);
  const asked = { items: [piece], reason: "chaos" };
  const { status: answer, data } = await step(
    email,
    `/orders/${order.id}/returns`,
    "return",
    [201, 409],
    asked,
  );
  if (answer === 409) return nothing;
  await step(staff.manager, `/returns/${data.id}/approve`, "approve", [200]);
  const arrived = { items: [{ ...piece, restock: true }] };
  await step(staff.manager, `/returns/${data.id}/receive`, "receive", [200], arrived);
  const { data: end } = await step(staff.manager, `/returns/${data.id}/refund`, "money", [200, 409], {});
  return { refunds: end?.refund ? [end.refund.amount.amount] : [], restocked: [piece] };
}

/** Places a planned order, and does all that is planned with it; `onPlaced` hears of what comes between. */
export async function buy(
  shop: Shop,
  email: string,
  planned: PlannedOrder,
  onPlaced: () => void,
): Promise<Acknowledged> {
  const placed = await place(shop, email, planned).finally(onPlaced);
  const [cancelledBy, refunds, returned] = await Promise.all([
    cancel(shop, placed),
    refund(shop, placed),
    sendBack(shop, placed),
  ]);
  const { order } = placed;
  const { restocked } = returned;
  return { planned, order, cancelledBy, refunds: [...refunds, ...returned.refunds], restocked };
}

/** Starts an export of all orders; gives the job's id. */
export async function startJob(shop: Shop, key: string): Promise<string> {
  const body = { type: "orders.export", params: { format: "csv" } };
  return (await settled<{ id: string }>(shop, staff.manager, "/jobs", { key, body }, [202])).data.id;
}
