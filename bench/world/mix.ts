/** What visitors ask for. */
import type { Shop } from "./shop.ts";

export interface Call {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: unknown;
  readonly status: number;
}

interface Asking {
  readonly shop: Shop;
  readonly visitor: { readonly email: string; readonly refreshToken: string; readonly orderId: string };
  /** One of a list, what is popular more often (Zipf). */
  readonly popular: <T>(list: readonly T[]) => T;
}

export interface Route {
  readonly name: string;
  /** Per cent of the mix. */
  readonly share: number;
  /** How often it is asked for here, of `drawnTotal`: the rare ones oftener, so that each has its samples. */
  readonly drawn: number;
  /** Answered by a cache, as a rule. */
  readonly isCached: boolean;
  readonly call: (asking: Asking) => Call;
}

const get = (path: string): Call => ({ method: "GET", path, status: 200 });
const post = (path: string, body: unknown, status: number): Call => ({ method: "POST", path, body, status });
const shippingAddress = {
  name: "Ada Lovelace",
  line1: "1 Quay",
  city: "London",
  postalCode: "E1",
  country: "GB",
};

export const password = "a password of the world";
export const logIn = (email: string): Call => post("/auth/login", { email, password }, 200);
export const order = (sku: string): Call =>
  post(
    "/orders",
    { items: [{ sku, quantity: 1 }], shippingAddress, payment: { provider: "sandbox", method: "pm_ok" } },
    201,
  );

const uncached = { drawn: 6, isCached: false } as const;

export const mix: readonly Route[] = [
  {
    name: "a product",
    share: 68,
    drawn: 51,
    isCached: true,
    call: ({ shop, popular }) => get(`/products/${popular(shop.products).slug}`),
  },
  {
    name: "a listing",
    share: 12,
    drawn: 9,
    isCached: true,
    call: ({ shop, popular }) =>
      get(
        popular(["/products", `/products?category=${encodeURIComponent(popular(shop.products).category)}`]),
      ),
  },
  {
    ...uncached,
    name: "a search",
    share: 3,
    call: ({ shop, popular }) => get(`/products?q=${popular(shop.products).slug.split("-")[0]}`),
  },
  { ...uncached, name: "my orders", share: 8, call: () => get("/orders") },
  { ...uncached, name: "my order", share: 4, call: ({ visitor }) => get(`/orders/${visitor.orderId}`) },
  {
    ...uncached,
    name: "place an order",
    share: 2,
    call: ({ shop, popular }) => order(popular(shop.products).sku),
  },
  { ...uncached, name: "log in", share: 1, call: ({ visitor }) => logIn(visitor.email) },
  {
    ...uncached,
    name: "refresh",
    share: 2,
    call: ({ visitor: { refreshToken } }) => post("/auth/refresh", { refreshToken }, 200),
  },
];

export const drawnTotal = mix.reduce((sum, { drawn }) => sum + drawn, 0);
export const drawnMin = Math.min(...mix.map(({ drawn }) => drawn));
/** So much faster than the mix the requests have to come, for the cached ones to come at its rate. */
export const haste = 68 / 100 / (51 / drawnTotal);
