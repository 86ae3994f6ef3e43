/** The requests that are measured, and what each is compared with. */
import type { Expected, Request } from "./load.ts";
import { orderInput, product, type Shop } from "./shop.ts";

export interface Candidate {
  readonly name: string;
  /** What it is compared with. */
  readonly baseline: string;
  /** What its rate is to be of the baseline's, at least; null for a baseline itself. */
  readonly least: number | null;
  readonly at: URL;
  readonly expected: Expected;
  /** Gives the requests of one round. */
  readonly requests: () => Promise<() => Request>;
}

const always = (request: Request) => async () => () => request;
const bearer = (token: string | undefined) => ({ Authorization: `Bearer ${token}` });

export function candidatesOf(bare: URL, wharf: URL, shop: Shop): Candidate[] {
  const ok = (contains: string): Expected => ({ status: 200, contains });
  const json = { "Content-Type": "application/json", "CF-Connecting-IP": "127.0.0.1" };
  const body = JSON.stringify(orderInput);
  const rows = shop.rowsOfAnOrder;
  const get = (path: string, headers = {}): Request => ({
    method: "GET",
    path,
    headers: { ...json, ...headers },
  });
  return [
    {
      name: "bare Hono",
      baseline: "bare Hono",
      least: null,
      at: bare,
      expected: ok('"world"'),
      requests: always(get("/")),
    },
    {
      name: "product, warm",
      baseline: "bare Hono",
      least: 0.7,
      at: wharf,
      expected: ok(`"slug":"${product.slug}"`),
      requests: always(get(`/api/v1/products/${product.slug}`)),
    },
    {
      name: "product list, warm",
      baseline: "bare Hono",
      least: 0.5,
      at: wharf,
      expected: ok('"pagination":{"limit":20'),
      requests: always(get("/api/v1/products")),
    },
    {
      name: "bare D1 read",
      baseline: "bare D1 read",
      least: null,
      at: bare,
      expected: ok(`"user_id":"${shop.readerId}"`),
      requests: always(get(`/read/${shop.readerId}`)),
    },
    {
      name: "my orders",
      baseline: "bare D1 read",
      least: 0.8,
      at: wharf,
      expected: ok(`"userId":"${shop.readerId}"`),
      requests: async () => always(get("/api/v1/orders", bearer((await shop.tokens()).reader)))(),
    },
    {
      name: `bare D1 batch of ${rows} rows`,
      baseline: `bare D1 batch of ${rows} rows`,
      least: null,
      at: bare,
      expected: { status: 201, contains: `"written":${rows}` },
      requests: always({ method: "POST", path: `/write/${rows}`, headers: json, body }),
    },
    {
      name: "place an order",
      baseline: `bare D1 batch of ${rows} rows`,
      least: 0.6,
      at: wharf,
      expected: { status: 201, contains: '"status":"pending"' },
      requests: async () => {
        const { customers } = await shop.tokens();
        let sent = 0;
        return () => ({
          method: "POST",
          path: "/api/v1/orders",
          headers: {
            ...json,
            ...bearer(customers[sent++ % customers.length]),
            "Idempotency-Key": crypto.randomUUID(),
          },
          body,
        });
      },
    },
  ];
}
