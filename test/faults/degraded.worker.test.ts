/** docs/degraded.md: a minute of load without one dependency, and what is left of it. */
import { describe, expect, it } from "vitest";
import page from "../../docs/degraded.md?raw";
import {
  type Answer,
  bindings,
  callOn,
  orderOf,
  password,
  productWithStock,
  signIn,
  unique,
} from "../fixtures/shop.ts";
import type { Around, BindingCall, BindingName } from "./intercepted.ts";
import { type Row, tableIn } from "./page.ts";
import { createWorld, type World } from "./world.ts";

const second = 1_000;
const minute = 60 * second;
/** Requests of each route in each quarter of the minute. */
const requests = 3;
/** Longer than the deadlines of KV and of the rate limiter. */
const slowMs = 1_100;

const of =
  (...names: readonly BindingName[]) =>
  ({ binding }: BindingCall): boolean =>
    names.includes(binding);

/** The calls of each, by the page's name for it. */
const calls: Readonly<Record<string, (call: BindingCall) => boolean>> = {
  D1: of("DB"),
  KV: of("CACHE"),
  "rate-limit objects": of("RATE_LIMITER"),
  "breaker objects": of("CIRCUIT_BREAKER"),
  queues: of("EVENTS", "NOTIFICATION", "WEBHOOK", "SYNC"),
  workflows: of("ORDER_SAGA"),
  caretaker: of("CARETAKER"),
  "payment provider": ({ sql }) => sql.some((one) => one.includes("sandbox_operations")),
  carrier: of("SANDBOX_CLOCKWORK"),
};

/** How its calls go, the same way with every run. */
function troubles({ without, how }: Row): (proceed: () => Promise<unknown>) => Promise<unknown> {
  const isOurs = without !== "payment provider" && without !== "carrier";
  const lost = () =>
    Promise.reject(new Error(isOurs ? "D1_ERROR: Network connection lost." : "it gives no answer"));
  let made = 0;
  return async (proceed) => {
    if (how === "fails") return lost();
    if (how === "is slow") {
      await scheduler.wait(slowMs);
      return proceed();
    }
    const turn = made++ % 4;
    if (turn === 1) return lost();
    const result = await proceed();
    return turn === 3 ? lost() : result;
  };
}

interface Shop {
  readonly world: World;
  readonly call: ReturnType<typeof callOn>;
  setDown(isDown: boolean): void;
}

function open(row: Row): Shop {
  const isAbout = calls[row.without ?? ""];
  if (!isAbout) throw new Error(`nobody knows ${row.without}`);
  const trouble = troubles(row);
  let isDown = false;
  const around: Around = (call, proceed) => (isDown && isAbout(call) ? trouble(proceed) : proceed());
  const world = createWorld({ BREAKERS: "payments=50%/30s/30s,carriers=50%/30s/30s" }, around);
  return {
    world,
    call: callOn(world.wharf),
    setDown(value) {
      isDown = value;
    },
  };
}

/** As of the world's time. */
async function tokenOf(call: Shop["call"], email: string): Promise<string> {
  const { body } = await call("POST", "/auth/login", { body: { email, password } });
  return body.data.accessToken;
}

interface Order {
  readonly key: string;
  readonly body: unknown;
}

type Product = Awaited<ReturnType<typeof productWithStock>>;

/** What is asked again and again, by the columns of the page. */
function routesOf({ call }: Shop, product: Product, email: string, token: string, asked: Order[]) {
  return {
    "warm product": () => call("GET", `/products/${product.slug}`),
    search: () => call("GET", `/products?q=${unique("word")}`),
    "my orders": () => call("GET", "/orders", { token }),
    "place an order": () => {
      const order = { key: unique("key"), body: orderOf(product.sku) };
      asked.push(order);
      return placeBy(call, token, order);
    },
    "log in": () => call("POST", "/auth/login", { body: { email, password } }),
    ready: () => call("GET", "/system/health/ready"),
  };
}

const placeBy = (call: Shop["call"], token: string, { key, body }: Order) =>
  call("POST", "/orders", { token, body, headers: { "Idempotency-Key": key } });

/** Holds the answers against a cell: `200`, or `200 20%, 503`. */
function expectAs(cell: string, answers: readonly Answer[], where: string): void {
  const [, wanted, least = "100", other = wanted] = /^(\d+)(?: (\d+)%, (\d+))?$/.exec(cell) ?? [];
  expect(wanted, `${where}: what does "${cell}" say?`).toBeDefined();
  const statuses = answers.map(({ status }) => String(status));
  const rest = statuses.filter((status) => status !== wanted);
  expect(rest, where).toEqual(rest.map(() => other));
  expect((100 * (statuses.length - rest.length)) / statuses.length, where).toBeGreaterThanOrEqual(
    Number(least),
  );
  for (const { status, headers, body } of answers.filter(({ status }) => status === 503)) {
    expect(headers.get("Retry-After"), where).toMatch(/^\d+$/);
    expect(body.error.code, `${where}: ${status}`).toBe("SERVICE_UNAVAILABLE");
  }
}

/** Rounds of the caretaker as time goes by, until nothing is due, the orders' expiry among it. */
async function recover({ world }: Shop): Promise<void> {
  for (const ms of [5 * second, minute, minute, 3 * minute, 12 * minute]) {
    await world.run(ms);
    await world.tend(true);
  }
  await world.run(minute);
}

/** What was not brought to its consumers; webhooks are sent by nobody in this world. */
async function stillPending(orderIds: readonly string[]): Promise<unknown[]> {
  const list = JSON.stringify(orderIds);
  const { results } = await bindings.DB.prepare(
    "SELECT type, queue, last_error FROM outbox WHERE consumed_at IS NULL AND queue != 'webhook' AND aggregate_id IN (SELECT value FROM json_each(?))",
  )
    .bind(list)
    .all();
  return results;
}

describe("a minute without", () => {
  it.each(tableIn(page, "Answers").map((row) => [row.without, row.how, row] as const))(
    "%s, which %s",
    async (_, __, row) => {
      const shop = open(row);
      const { world, call } = shop;
      const product = await productWithStock(1_000);
      const { email } = await signIn();
      const token = await tokenOf(call, email);
      expect((await call("GET", `/products/${product.slug}`)).status).toBe(200);
      const orders: Order[] = [];
      const routes = Object.entries(routesOf(shop, product, email, token, orders));
      const answers = new Map(routes.map(([name]) => [name, [] as Answer[]]));

      shop.setDown(true);
      for (let quarter = 0; quarter < 4; quarter++) {
        const asking = routes.map(async ([name, ask]) => {
          // A password costs a fifth of a second of CPU.
          const count = name === "log in" ? 1 : requests;
          answers.get(name)?.push(...(await Promise.all(Array.from({ length: count }, ask))));
        });
        await Promise.all(asking);
        // What is slow is so for requests: the work behind them, one call after the other, would take hours.
        shop.setDown(row.how !== "is slow");
        await world.run(minute / 4);
        shop.setDown(true);
      }
      shop.setDown(false);

      for (const [name, given] of answers) expectAs(row[name] ?? "", given, name);

      // Asked again under their keys, all are there, and each once.
      const placed = await Promise.all(orders.map((order) => placeBy(call, token, order)));
      expect(placed.map(({ status }) => status)).toEqual(orders.map(() => 201));
      const ids = placed.map(({ body }) => body.data.id as string);
      expect(new Set(ids).size).toBe(orders.length);
      await recover(shop);
      const later = await tokenOf(call, email);
      const ends = await Promise.all(
        ids.map(async (id) => (await call("GET", `/orders/${id}`, { token: later })).body.data.status),
      );
      expect(ends).toEqual(ids.map(() => "completed"));
      const { body } = await call("GET", "/orders?limit=100", { token: later });
      expect(body.data).toHaveLength(orders.length);
      expect(await stillPending(ids)).toEqual([]);
    },
    180_000,
  );
});
