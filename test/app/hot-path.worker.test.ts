/** Answers at hand: what the gateway would have answered, counted as it counts, and nothing of anybody's own. */
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { describe, expect, it, vi } from "vitest";
import { createAccessLog } from "../../src/app/access-log.ts";
import { wharfOf } from "../../src/app/compose.ts";
import { answer, buildHttp } from "../../src/app/http.ts";
import { documentOf } from "../../src/app/openapi.ts";
import type { Env } from "../../src/env.ts";
import { type Document, operationsOf } from "../fixtures/contract.ts";
import { callAs, fill, validCalls } from "../fixtures/operations.ts";
import { callerOf } from "../fixtures/orders.ts";
import { bindings, call, productWithStock, services } from "../fixtures/shop.ts";

/** Asks a Worker with these settings; each `settings` object is an isolate of its own. */
async function ask(env: Env, path: string, headers: Record<string, string> = {}): Promise<Response> {
  const context = createExecutionContext();
  const request = new Request(`https://shop.test/api/v1${path}`, {
    headers: { "CF-Connecting-IP": "192.0.2.200", ...headers },
  });
  return answer(request, env, context);
}

/** The gateway's answer, from what is in the cache by then. */
async function fromGateway(env: Env, path: string): Promise<Response> {
  for (const isLast of [false, true]) {
    const context = createExecutionContext();
    const headers = { "CF-Connecting-IP": "192.0.2.200", Origin: "https://elsewhere.example" };
    const given = await answer(new Request(`https://shop.test/api/v1${path}`, { headers }), env, context);
    await waitOnExecutionContext(context);
    if (isLast) return given;
    await given.body?.cancel();
  }
  throw new Error("never");
}

const headOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => !["x-request-id", "ratelimit"].includes(name)));

const isolate = (settings: Partial<Env> = {}): Env => ({ ...bindings, ...settings });
/** How many answers of the isolate were at hand, by their lines in the access log. */
const watch = (env: Env) => vi.spyOn(wharfOf(env).accessLog, "gather").mock.calls;

describe("an answer at hand", () => {
  it.each([
    ["a product", (slug: string) => `/products/${slug}`],
    ["a listing", () => "/products?category=tests"],
  ] as const)("of %s has the head and the data of the gateway's", async (_, pathOf) => {
    const { slug } = await productWithStock(1);
    for (const origins of ["", "https://shop.example"]) {
      const env = isolate({ CORS_ORIGINS: origins });
      const atHand = watch(env);
      const first = await fromGateway(env, pathOf(slug));
      let second = await ask(env, pathOf(slug));
      // Until there are tokens of the limit at hand, too.
      for (let i = 0; i < 3 && atHand.length === 0; i++) second = await ask(env, pathOf(slug));
      expect([first.status, second.status, atHand.length]).toEqual([200, 200, 1]);
      expect(headOf(second)).toEqual(headOf(first));
      expect(second.headers.get("X-Request-Id")).not.toBe(first.headers.get("X-Request-Id"));
      const [{ meta: _one, ...one }, { meta, ...two }] = (await Promise.all([
        first.json(),
        second.json(),
      ])) as [{ meta: object }, { meta: { requestId: string } }];
      expect(two).toEqual(one);
      expect(meta.requestId).toBe(second.headers.get("X-Request-Id"));
    }
  });

  it("is none that a replica has shown, to the one who asked or to others at the same moment", async () => {
    const { slug } = await productWithStock(1);
    const [env, path] = [isolate(), `/products?category=tests&q=${slug}`];
    const asked = await Promise.all([1, 2, 3].map(() => ask(env, path)));
    expect(asked.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(wharfOf(env).hot.find(`https://shop.test/api/v1${path}`, Date.now())).toBeNull();
  });

  it("is 304 without a body where the client has it, and keeps the client's own request id", async () => {
    const { slug } = await productWithStock(1);
    const env = isolate();
    const etag = (await ask(env, `/products/${slug}`)).headers.get("ETag") ?? "";
    const known = await ask(env, `/products/${slug}`, { "If-None-Match": etag, "X-Request-Id": "mine-1" });
    expect([known.status, await known.text()]).toEqual([304, ""]);
    expect([known.headers.get("ETag"), known.headers.get("X-Request-Id")]).toEqual([etag, "mine-1"]);
  });

  it("is counted: the limit is the same as by the gateway", async () => {
    const { slug } = await productWithStock(1);
    const env = isolate({ RATE_LIMITS: "default=7/60" });
    const atHand = watch(env);
    const statuses: number[] = [];
    for (let i = 0; i < 9; i++)
      statuses.push((await ask(env, `/products/${slug}`, { "CF-Connecting-IP": "192.0.2.201" })).status);
    expect(statuses).toEqual([...Array(7).fill(200), 429, 429]);
    expect(atHand.length).toBeGreaterThan(2);
  });

  it("is for those who show nothing of who they are: staff still sees drafts", async () => {
    const { slug, id } = await productWithStock(1);
    const env = isolate();
    const { token } = await callerOf("manager");
    expect((await ask(env, `/products/${slug}`)).status).toBe(200);
    await call("PATCH", `/products/${id}`, {
      token,
      body: { status: "draft" },
      headers: { "If-Match": "*" },
    });
    const atHand = watch(env);
    const seen = await ask(env, `/products/${slug}`, { Authorization: `Bearer ${token}` });
    expect([seen.status, seen.headers.get("Cache-Control")]).toEqual([200, "private, no-cache"]);
    expect(atHand).toEqual([]);
  });

  it("ends with a change that this isolate makes", async () => {
    const { slug, id } = await productWithStock(1);
    const { token } = await callerOf("manager");
    for (let i = 0; i < 2; i++) expect((await call("GET", `/products/${slug}`)).status).toBe(200);
    const more = { token, body: { status: "archived" }, headers: { "If-Match": "*" } };
    expect((await call("PATCH", `/products/${id}`, more)).status).toBe(200);
    expect((await call("GET", `/products/${slug}`)).status).toBe(404);
  });
});

describe("nothing of anybody's own is at hand", () => {
  const operations = operationsOf(documentOf(buildHttp(services())) as unknown as Document).filter(
    ({ method, isPublic }) => method === "GET" && !isPublic,
  );

  it.each(operations.map((operation) => [operation.id, operation] as const))("%s", async (id, operation) => {
    const owner = await callerOf("admin");
    const valid = await validCalls[id]?.(owner);
    if (!valid) throw new Error(`no valid call of ${id}`);
    const given = await callAs(owner, operation, valid);
    expect(given.status).toBeLessThan(400);
    const through = valid.through ?? call;
    const stranger = await through("GET", fill(operation.path, valid.values) + (valid.query ?? ""), {
      headers: {},
    });
    expect(stranger.status).toBe(401);
  });

  it("and KV has products only", async () => {
    const { keys } = await bindings.CACHE.list();
    expect(keys.map(({ name }) => name).filter((name) => !/^main:product(s|-view)?:/.test(name))).toEqual([]);
  });
});

describe("the access log", () => {
  it("writes a gathered line once, with others or a second later", async () => {
    const written = vi.spyOn(console, "info").mockImplementation(() => {});
    try {
      const log = createAccessLog("info");
      const context = createExecutionContext();
      const line = (n: number) => ({
        ...{
          requestId: `r-${n}`,
          method: "GET",
          route: "/",
          status: 200,
          durationMs: 0,
          caller: "anonymous",
          traceId: null,
        },
        ...{ d1Trips: 0, kvTrips: 0, objectTrips: 0 },
      });
      for (let n = 0; n < 60; n++) log.gather(line(n), (work) => context.waitUntil(work));
      await waitOnExecutionContext(context);
      const ids = written.mock.calls.flatMap(([text]) =>
        String(text)
          .split("\n")
          .map((one) => JSON.parse(one).requestId),
      );
      expect(ids).toEqual(Array.from({ length: 60 }, (_, n) => `r-${n}`));
      expect(written).toHaveBeenCalledTimes(2);
    } finally {
      written.mockRestore();
    }
  });
});
