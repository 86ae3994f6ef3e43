/** What is asked of a shop that has grown: about the same of each size, and never the same twice. */
import type { Request } from "../load.ts";
import { categoryOf, orderId, type Size, skuOf, slugOf, userId, usersOf } from "./rows.ts";

export interface Tokens {
  readonly staff: string;
  readonly customer: string;
}

export interface Question {
  readonly name: string;
  readonly status: number;
  readonly ask: (size: Size, tokens: Tokens, draw: (count: number) => number) => Request;
}

const headersOf = (token: string) => ({ Authorization: `Bearer ${token}`, "CF-Connecting-IP": "127.0.0.1" });

/** As staff, whose reads go by no cache. */
const read = (name: string, pathOf: (size: Size, draw: (count: number) => number) => string): Question => ({
  name,
  status: 200,
  ask: (size, { staff }, draw) => ({
    method: "GET",
    path: `/api/v1${pathOf(size, draw)}`,
    headers: headersOf(staff),
  }),
});
const search = (name: string, q: string, more = "") =>
  read(`search, ${name}`, () => `/products?q=${encodeURIComponent(q)}${more}`);

const body = (sku: string) =>
  JSON.stringify({
    items: [{ sku, quantity: 1 }],
    shippingAddress: {
      name: "Ada Lovelace",
      line1: "1 Quay",
      city: "London",
      postalCode: "E1",
      country: "GB",
    },
    payment: { provider: "sandbox", method: "pm_ok" },
  });

export const questions: readonly Question[] = [
  read("products, newest first", () => "/products"),
  read("products, by title", () => "/products?sort=title"),
  read(
    "products of a category",
    (_, draw) => `/products?category=${encodeURIComponent(categoryOf(draw(40)))}&status=active`,
  ),
  read("drafts", () => "/products?status=draft"),
  search("a word of every eighth product", "ceramic"),
  search("two common words", "ceramic mug"),
  search("a beginning of two letters", "ce"),
  search("a beginning of five letters", "blank"),
  search("common words in a category", "oak lamp", `&category=${encodeURIComponent(categoryOf(7))}`),
  search("mistyped", "cerramic"),
  search("a common word, by title", "ceramic", "&sort=title"),
  read("search, one product's name", ({ products }, draw) => `/products?q=bulk%20${draw(products)}`),
  read("a product", ({ products }, draw) => `/products/${slugOf(draw(products))}`),
  read("the stock of a SKU", ({ products }, draw) => `/inventory/${skuOf(draw(products))}`),
  read("orders of a customer", (size, draw) => `/orders?userId=${userId(draw(usersOf(size)), size)}`),
  read("an order", (size, draw) => `/orders/${orderId(draw(size.orders), size)}`),
  read("an order's events", (size, draw) => `/orders/${orderId(draw(size.orders), size)}/events`),
  read("order history, newest first", () => "/order-history"),
  read(
    "order history of a customer",
    (size, draw) => `/order-history?userId=${userId(draw(usersOf(size)), size)}`,
  ),
  read(
    "the audit log of an order",
    (size, draw) => `/audit-log?resourceId=${orderId(draw(size.orders), size)}`,
  ),
  {
    name: "my orders",
    status: 200,
    ask: (_, { customer }) => ({ method: "GET", path: "/api/v1/orders", headers: headersOf(customer) }),
  },
  {
    name: "placing an order",
    status: 201,
    ask: ({ products }, { customer }, draw) => ({
      method: "POST",
      path: "/api/v1/orders",
      headers: {
        ...headersOf(customer),
        "Content-Type": "application/json",
        "Idempotency-Key": crypto.randomUUID(),
      },
      // Of those that are for sale: every fiftieth is a draft.
      body: body(skuOf(draw(Math.floor(products / 50)) * 50 - 1)),
    }),
  },
];
