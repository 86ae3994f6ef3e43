/** The metrics of the whole shop: what isolates count comes together, in JSON and as Prometheus reads it. */
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/app/compose.ts";
import { watchObjectives } from "../../src/app/watch.ts";
import type { Env } from "../../src/env.ts";
import { callerOf } from "../fixtures/orders.ts";
import {
  bindings,
  call,
  callOn,
  eventually,
  orderOf,
  place,
  productWithStock,
  shopWith,
  signIn,
} from "../fixtures/shop.ts";

const metricsOf = async (token: string, path = "/system/metrics") =>
  (await call("GET", path, { token })).body.data;

interface Shown {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly count: number;
  readonly p95Ms: number | null;
}
const countOf = (series: readonly Shown[], name: string, labels: Shown["labels"]) =>
  series
    .filter(
      (one) => one.name === name && Object.entries(labels).every(([key, text]) => one.labels[key] === text),
    )
    .reduce((sum, { count }) => sum + count, 0);

describe("the metrics", () => {
  it("count requests by route and status, orders by state, consumers, sagas and providers", async () => {
    const [admin, buyer, { sku }] = await Promise.all([callerOf("admin"), callerOf(), productWithStock(3)]);
    const { id } = (await place(buyer.token, orderOf(sku))).body.data;
    await call("GET", "/orders/ord_nobody", { token: buyer.token });
    await eventually(
      () => call("GET", `/orders/${id}`, { token: buyer.token }),
      ({ body }) => body.data.status === "completed",
    );
    const { series, orders, since } = await eventually(
      () => metricsOf(admin.token),
      (shown) =>
        countOf(shown.series, "wharf_saga_duration_seconds", { until: "completed" }) === 1 &&
        shown.orders.some(({ status }: { status: string }) => status === "completed"),
    );
    const requests = (labels: Shown["labels"]) =>
      countOf(series, "wharf_http_request_duration_seconds", labels);
    expect(requests({ method: "POST", route: "/api/v1/orders", status: "201" })).toBe(1);
    expect(requests({ route: "/api/v1/orders/:id", status: "404" })).toBe(1);
    expect(
      countOf(series, "wharf_saga_step_duration_seconds", { step: "takePayment", outcome: "paid" }),
    ).toBe(1);
    expect(
      countOf(series, "wharf_provider_call_duration_seconds", {
        provider: "payments:sandbox",
        outcome: "answered",
      }),
    ).toBeGreaterThan(0);
    const started = { consumer: "checkout.start", queue: "events", outcome: "done" };
    expect(countOf(series, "wharf_consumer_duration_seconds", started)).toBe(1);
    const p95s = series
      .filter((one: Shown) => one.labels.route === "/api/v1/orders")
      .map((one: Shown) => one.p95Ms);
    expect(Math.min(...p95s)).toBeGreaterThan(0);
    expect(orders).toContainEqual({ status: "completed", orders: 1 });
    expect(Date.parse(since)).toBeLessThan(Date.now());
  });

  it("add up what several isolates have counted, and what the limit refused", async () => {
    const { token } = await callerOf("admin");
    const before = countOf((await metricsOf(token)).series, "wharf_rate_limited_total", {
      policy: "default",
    });
    const address = { "CF-Connecting-IP": "198.51.100.99" };
    for (let isolate = 0; isolate < 2; isolate++) {
      const other = shopWith({ RATE_LIMITS: `default=${1 + isolate}/3600` });
      while ((await other("GET", "/products?limit=1", { headers: address })).status === 200);
    }
    const after = countOf((await metricsOf(token)).series, "wharf_rate_limited_total", { policy: "default" });
    expect(after - before).toBe(2);
  });

  it("say how many reads the cache had", async () => {
    const { token } = await callerOf("admin");
    const { slug } = await productWithStock(1);
    const reads = async () => {
      const { cache } = await metricsOf(token);
      return { all: cache.reads, hits: Math.round(cache.reads * (cache.hitRate ?? 0)) };
    };
    const before = await reads();
    for (let i = 0; i < 10; i++) await call("GET", `/products/${slug}`);
    const after = await reads();
    expect(after.all - before.all).toBe(10);
    expect(after.hits - before.hits).toBeGreaterThanOrEqual(9);
  });

  it("are read by Prometheus, by name or by what it accepts, with an API key", async () => {
    const { token } = await callerOf("admin");
    const made = await call("POST", "/api-keys", {
      token,
      body: { name: "prometheus", scopes: ["system:read"] },
    });
    const { key } = made.body.data;
    const scrape =
      "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.1";
    const answers = await Promise.all([
      call("GET", "/system/metrics?format=prometheus", { token: key }),
      call("GET", "/system/metrics", { token: key, headers: { Accept: scrape } }),
    ]);
    for (const { status, headers, body } of answers) {
      expect([status, headers.get("Content-Type")]).toEqual([
        200,
        "text/plain; version=0.0.4; charset=utf-8",
      ]);
      expect(body).toMatch(
        /^wharf_http_request_duration_seconds_count\{method="\w+",route=".*",status="\d+"\} \d+$/m,
      );
      expect(body).toMatch(/^wharf_breaker_state\{breaker="payments:sandbox",state="closed"\} 1$/m);
      expect(body).toMatch(/^wharf_outbox_lag_seconds\{queue="events"\} \d+$/m);
    }
    for (const accepted of ["*/*", "application/json", "application/json, text/plain"]) {
      const { headers } = await call("GET", "/system/metrics", { token, headers: { Accept: accepted } });
      expect(headers.get("Content-Type")).toContain("application/json");
    }
    const json = await call("GET", "/system/metrics?format=json", {
      token,
      headers: { Accept: "text/plain" },
    });
    expect(json.body.success).toBe(true);
  });

  it("outlive the object that keeps them, and are answered without it", async () => {
    const { token } = await callerOf("admin");
    const { since } = await metricsOf(token);
    const keeper = bindings.METRICS_KEEPER.getByName("main");
    await runInDurableObject(keeper, async (instance, state) => {
      await instance.alarm();
      expect((await state.storage.get<{ since: number }>("tally"))?.since).toBe(Date.parse(since));
    });
    const broken = {
      getByName: () => ({ add: async () => {}, read: () => Promise.reject(new Error("away")) }),
    };
    const wharf = compose({ ...bindings, METRICS_KEEPER: broken } as unknown as Env);
    const { status, body } = await callOn(wharf)("GET", "/system/metrics", { token });
    expect([status, body.data.since, body.data.series]).toEqual([200, null, []]);
    expect(body.data.queues).toHaveLength(4);
  });
});

describe("Analytics Engine", () => {
  it("gets a point for each series, where it is bound", async () => {
    const points: AnalyticsEngineDataPoint[] = [];
    const METRICS = { writeDataPoint: (point: AnalyticsEngineDataPoint) => void points.push(point) };
    await callOn(compose({ ...bindings, METRICS } as Env))("GET", "/products?limit=1");
    expect(points).toContainEqual({
      indexes: ["wharf_http_request_duration_seconds"],
      blobs: ["main", "GET", "/api/v1/products", "200"],
      doubles: expect.arrayContaining([1]),
    });
  });
});

describe("an objective that is crossed", () => {
  it("raises an alert once, which staff get by mail and systems by webhook, and is resolved when it is kept again", async () => {
    const [watcher, admin] = await Promise.all([callerOf("admin"), signIn("admin")]);
    let now = Date.now();
    const wharf = compose(bindings, { now: () => now });
    const told = async () => {
      const { results } = await bindings.DB.prepare(
        "SELECT type, queue FROM outbox WHERE type LIKE 'alert.%' ORDER BY id, queue",
      ).all<{ type: string; queue: string }>();
      return results.map(({ type, queue }) => `${type} ${queue}`);
    };
    const fail = (count: number, status: number) => {
      for (let i = 0; i < count; i++)
        wharf.telemetry.meter.answered({ method: "GET", route: "/x", status, seconds: 0.01, at: now });
    };
    fail(100, 200);
    await watchObjectives(wharf);
    expect(await told()).toEqual([]);
    fail(50, 500);
    await Promise.all([watchObjectives(wharf), watchObjectives(compose(bindings, { now: () => now }))]);
    await watchObjectives(wharf);
    const raised = ["alert.raised events", "alert.raised notification"];
    expect(await told()).toEqual(raised);
    const { objectives } = await metricsOf(watcher.token);
    expect(objectives).toContainEqual(
      expect.objectContaining({ name: "availability", alertSince: new Date(now).toISOString() }),
    );
    const mails = await eventually(
      () => call("GET", `/sandbox/mailbox?to=${encodeURIComponent(admin.email)}`, { token: admin.token }),
      ({ body }) => body.data.some(({ subject }: { subject: string }) => subject.startsWith("Alert: ")),
    );
    expect(
      mails.body.data.filter(({ subject }: { subject: string }) => subject.startsWith("Alert: ")),
    ).toHaveLength(1);
    // No window reaches back as far.
    now += 7 * 3_600_000;
    fail(100, 200);
    await watchObjectives(wharf);
    await watchObjectives(wharf);
    expect(await told()).toEqual([...raised, "alert.resolved events", "alert.resolved notification"]);
  });
});
