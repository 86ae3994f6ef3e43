/** Buyers and staff who don't give up: what a kill cuts off is sent again under the same key. */
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, type Call, call, logIn, type Order, orderOf } from "../e2e/support/client.ts";
import type { PlannedOrder } from "./plan.ts";

const againMs = 100;
const giveUpSeconds = 60;

export interface Acknowledged {
  readonly planned: PlannedOrder;
  readonly order: Order;
  /** Its cancellation was acknowledged too. */
  readonly isCancelled: boolean;
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

  /** Asks until there is an answer that says something: not cut off, not 5xx, not an expired token. */
  async insist<T>(email: string, method: string, path: string, request: Call = {}): Promise<Answer<T>> {
    const until = performance.now() + giveUpSeconds * 1000;
    while (performance.now() < until) {
      if (this.isUp) {
        const answer = await this.#ask<T>(email, method, path, request);
        if (answer) return answer;
      }
      await sleep(againMs);
    }
    throw new Error(
      `${email}: ${method} ${path} got no answer in ${giveUpSeconds} s; last: ${this.#lastFault}`,
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
        `${path}?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      if (page.status !== 200) throw new Error(`GET ${path}: ${page.status} ${page.code}`);
      all.push(...page.data);
      cursor = page.next;
    }
    return all;
  }
}

/**
 * Places a planned order, and cancels it where that is planned; `onPlaced` hears of what comes between.
 * Throws where one key gave two orders, or none.
 */
export async function buy(
  shop: Shop,
  email: string,
  planned: PlannedOrder,
  onPlaced: () => void,
): Promise<Acknowledged> {
  const { key, kind, items, isTwin, cancelAfterMs } = planned;
  const body = kind === "ZZ" ? orderOf(items, "pm_ok", "ZZ") : orderOf(items, kind);
  const send = () => shop.insist<Order>(email, "POST", "/orders", { body, key });
  const [answer, twin] = await Promise.all([send(), isTwin ? send() : null]).finally(onPlaced);
  if (answer.status !== 201) throw new Error(`${key} was refused: ${answer.status} ${answer.code}`);
  const order = answer.data;
  if (twin && twin.data?.id !== order.id) throw new Error(`${key} gave ${order.id} and ${twin.data?.id}`);
  if (cancelAfterMs === null) return { planned, order, isCancelled: false };

  await sleep(cancelAfterMs);
  const cancel = await shop.insist(email, "POST", `/orders/${order.id}/cancel`, { key: `${key}-cancel` });
  if (cancel.status !== 200 && cancel.code !== "INVALID_TRANSITION") {
    throw new Error(`cancelling ${order.id}: ${cancel.status} ${cancel.code}`);
  }
  return { planned, order, isCancelled: cancel.status === 200 };
}
