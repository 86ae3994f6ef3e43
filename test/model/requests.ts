/** What a command's request is in this shop: who sends what, and how the reference would answer it. */
import { type Answer, address } from "../fixtures/shop.ts";
import type { Request } from "./commands.ts";
import type { Facts, Line, OrderFact } from "./facts.ts";
import {
  type Act,
  type Answered,
  answer,
  type ReturnStep,
  type State,
  type StoredReturn,
} from "./reference.ts";
import type { Person, World } from "./world.ts";

export interface Shop {
  readonly db: D1Database;
  readonly goods: readonly { readonly sku: string; readonly unitPrice: number }[];
  readonly customers: readonly Person[];
  readonly support: Person;
  readonly manager: Person;
}

/** An order that somebody wanted. */
export interface Wish {
  readonly key: string;
  readonly person: Person;
  readonly body: object;
  readonly lines: readonly Line[];
  readonly method: string;
  readonly country: string;
  readonly cancelledBy: Set<string>;
  /** The last answer that was no failure; null where nobody knows. */
  answered: { readonly status: number; readonly id: string | null } | null;
  /** A request for it failed: what came of that one, nobody knows. */
  isUncertain: boolean;
}

/** A request that is about to be sent. */
export interface Plan {
  readonly kind: string;
  readonly text: string;
  readonly wish: Wish | null;
  send(): Promise<Answer | "crashed">;
  /** The answers that are right in this state, each with what is so after it. */
  options(state: State): Answered[];
}

/** What comes next for an order whose last return is so far. */
const nextStep: Readonly<Record<StoredReturn["status"], ReturnStep>> = {
  requested: "approve",
  approved: "receive",
  received: "refund",
  rejected: "request",
  refunded: "request",
};

export class Requests {
  readonly wishes = new Map<string, Wish>();
  readonly #shop: Shop;
  readonly #world: World;
  #keys = 0;

  constructor(shop: Shop, world: World) {
    this.#shop = shop;
    this.#world = world;
  }

  /** What the requests are in this shop; those that are about nothing are left out. */
  plansOf(requests: readonly Request[], { orders }: Facts): Plan[] {
    const returning = new Set<string>();
    return requests.flatMap((request) => {
      if (request.kind === "place") {
        const wish = this.#wish(request);
        const plan = this.planOf(wish);
        return request.isTwin ? [plan, plan] : [plan];
      }
      if (request.kind === "adjust") return [this.#adjustment(request)];
      const order = orders[request.order % orders.length];
      const wish = order && this.wishes.get(order.key);
      if (!wish) return [];
      if (request.kind === "again") return request.isOther ? [this.#otherBody(wish)] : [this.planOf(wish)];
      // Two returns of one order at once have no order that could be told from outside.
      if (request.kind === "return" && returning.has(order.key)) return [];
      if (request.kind === "return") returning.add(order.key);
      return this.#about(request, order, wish) ?? [];
    });
  }

  #wish({ customer, lines, method, country }: Extract<Request, { kind: "place" }>): Wish {
    const { goods, customers } = this.#shop;
    const person = customers[customer] as Person;
    const key = `order-${++this.#keys}`;
    const priced = lines.map(({ sku, quantity }) => ({ ...(goods[sku] as Shop["goods"][number]), quantity }));
    const body = {
      items: priced.map(({ sku, quantity }) => ({ sku, quantity })),
      shippingAddress: { ...address, country },
      payment: { provider: "sandbox", method },
      metadata: { key },
    };
    const wish = {
      ...{ key, person, body, lines: priced, method, country },
      ...{ cancelledBy: new Set<string>(), answered: null, isUncertain: false },
    };
    this.wishes.set(key, wish);
    return wish;
  }

  /** Places an order, or asks again under the same key. */
  planOf(wish: Wish): Plan {
    const { key, person, body, lines } = wish;
    return {
      kind: "place",
      text: `place ${key}`,
      wish,
      send: () => this.#post(person, "/orders", body, key),
      options: (state) => {
        if (state.orders.has(key)) return [{ status: 201, after: state }];
        const refused = { status: 409, after: state };
        if (wish.answered?.status === 409) return [refused];
        const now = answer(state, { kind: "place", key, userId: person.user.id, lines });
        return wish.isUncertain ? [now, refused] : [now];
      },
    };
  }

  #otherBody({ key, person, body }: Wish): Plan {
    return {
      kind: "again with another body",
      text: `place another ${key}`,
      wish: null,
      send: () => this.#post(person, "/orders", { ...body, customerNote: "another" }, key),
      options: (state) => [{ status: 422, after: state }],
    };
  }

  #adjustment({ sku: index, delta }: Extract<Request, { kind: "adjust" }>): Plan {
    const { sku } = this.#shop.goods[index] as Shop["goods"][number];
    const body = { delta, reason: "counted" };
    return this.#plan({ kind: "adjust", sku, delta }, () =>
      this.#post(this.#shop.manager, `/inventory/${sku}/adjustments`, body),
    );
  }

  #about(
    request: Extract<Request, { kind: "cancel" | "refund" | "report" | "return" }>,
    { id, paymentId, shipmentId, captured, lines, returns, userId, key }: OrderFact,
    wish: Wish,
  ): Plan | null {
    const { customers, support, manager } = this.#shop;
    switch (request.kind) {
      case "cancel": {
        const { by } = request;
        const stranger = customers.find(({ user }) => user.id !== userId) as Person;
        const person = { customer: wish.person, staff: support, stranger }[by];
        const plan = this.#plan({ kind: "cancel", key, by }, () =>
          this.#post(person, `/orders/${id}/cancel`),
        );
        const send = async () => {
          const got = await plan.send();
          if (got === "crashed" || got.status === 200 || got.status >= 500) wish.cancelledBy.add(by);
          return got;
        };
        return { ...plan, send };
      }
      case "refund": {
        const { percent } = request;
        const amount = percent === null ? null : Math.max(1, Math.floor((captured * percent) / 100));
        const body = { reason: "as wished", ...(amount === null ? {} : { amount }) };
        return this.#plan({ kind: "refund", key, amount }, () =>
          this.#post(manager, `/payments/${paymentId}/refunds`, body),
        );
      }
      case "report": {
        const { status } = request;
        const path = `/shipments/${shipmentId}/${status === "delivered" ? "delivery" : "handover"}`;
        if (!shipmentId) return null;
        return this.#plan({ kind: "report", key, status }, () => this.#post(manager, path));
      }
      case "return": {
        const [first] = lines;
        const last = returns.at(-1);
        const step: ReturnStep =
          request.step === "next" ? nextStep[last?.status ?? "refunded"] : request.step;
        const items = [{ sku: first?.sku, quantity: 1, ...(step === "receive" ? { restock: true } : {}) }];
        const body = { request: { items, reason: "a chip" }, receive: { items }, refund: {} }[
          step as "request"
        ];
        const path = step === "request" ? `/orders/${id}/returns` : last && `/returns/${last.id}/${step}`;
        const person = step === "request" ? wish.person : manager;
        return path ? this.#plan({ kind: "return", key, step }, () => this.#post(person, path, body)) : null;
      }
    }
  }

  #plan(act: Act, send: Plan["send"]): Plan {
    const kind = act.kind === "return" ? `return: ${act.step}` : act.kind;
    return { kind, text: JSON.stringify(act), wish: null, send, options: (state) => [answer(state, act)] };
  }

  #post(
    person: Person,
    path: string,
    body?: object,
    key = `key-${++this.#keys}`,
  ): Promise<Answer | "crashed"> {
    return this.#world.call(person, "POST", path, { body, headers: { "Idempotency-Key": key } });
  }
}
