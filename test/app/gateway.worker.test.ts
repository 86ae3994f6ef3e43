/** What every request passes before its route: ids, headers, limits of size and rate, and errors in one form. */
import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/app/compose.ts";
import { buildHttp } from "../../src/app/http.ts";
import type { Env } from "../../src/env.ts";
import { callerOf } from "../fixtures/orders.ts";
import { type Answer, bindings, call, unique } from "../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error.code];

/** Wharf on other bindings or settings, as its fetch is called. */
function wharfOn(changes: Partial<Env>) {
  const env = { ...bindings, ...changes };
  const app = buildHttp(compose(env));
  return async (path: string, init: RequestInit = {}) => {
    const context = createExecutionContext();
    const answer = await app.fetch(new Request(`https://shop.test${path}`, init), env, context);
    await waitOnExecutionContext(context);
    return answer;
  };
}

const broken = (message: string): Partial<Env> => ({
  DB: {
    withSession: () => {
      throw new Error(message);
    },
  } as unknown as D1Database,
});

describe("the request id", () => {
  it("is kept where the client sends a good one, and is in the body too", async () => {
    const { headers, body } = await call("GET", "/system/health", { headers: { "X-Request-Id": "my-id_1" } });
    expect([headers.get("X-Request-Id"), body.meta.requestId]).toEqual(["my-id_1", "my-id_1"]);
  });

  it.each([
    ["absent", undefined],
    ["of bad characters", 'a"b{}'],
    ["too long", "x".repeat(300)],
  ])("is made where it is %s", async (_, sent) => {
    const headers = sent === undefined ? {} : { "X-Request-Id": sent };
    const answer = await call("GET", "/system/health", { headers });
    expect(answer.headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.body.meta.requestId).toBe(answer.headers.get("X-Request-Id"));
  });
});

describe("security headers and the request id", () => {
  const expectGuarded = (headers: Headers) => {
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000; includeSubDomains");
    expect(headers.get("Content-Security-Policy")).toMatch(
      /default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/,
    );
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("X-Request-Id")).toBeTruthy();
  };

  it.each([
    ["200", "GET", "/system/health"],
    ["200", "GET", "/"],
    ["200", "GET", "/docs"],
    ["401", "GET", "/orders"],
    ["404", "GET", "/nowhere"],
    ["404", "GET", "/products/nothing"],
    ["405", "DELETE", "/orders"],
    ["400", "GET", "/products?nonsense=1"],
  ])("are on a %s: %s %s", async (status, method, path) => {
    const answer = await (path === "/docs" ? wharfOn({})(path) : call(method, path));
    expect(String(answer.status)).toBe(status);
    expectGuarded(answer.headers);
  });

  it("are on a 500, which says nothing of the inside", async () => {
    const answer = await wharfOn(broken("secret detail of the inside"))("/api/v1/products");
    expect(answer.status).toBe(500);
    expectGuarded(answer.headers);
    const text = await answer.text();
    expect(JSON.parse(text).error).toEqual({
      code: "INTERNAL_ERROR",
      message: "Something went wrong on our side.",
    });
  });

  it("are on a 503 for a database that is down, with Retry-After", async () => {
    const answer = await wharfOn(broken("D1_ERROR: Network connection lost."))("/api/v1/products");
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    expectGuarded(answer.headers);
  });
});

describe("a route", () => {
  it("that isn't there is a 404 in the envelope", async () => {
    for (const path of ["/nowhere", "/api/v2/products", "/orders/x/y/z"]) {
      expect(refusal(await call("GET", path))).toEqual([404, "NOT_FOUND"]);
    }
  });

  it.each([
    ["DELETE", "/orders", ["HEAD", "GET", "POST"]],
    ["POST", "/products/some-slug", ["HEAD", "GET", "PUT", "PATCH", "DELETE"]],
    ["GET", "/auth/login", ["POST"]],
    ["PUT", "/system/health", ["HEAD", "GET"]],
  ])("has no %s %s, and says what it has", async (method, path, allowed) => {
    const answer = await call(method, path);
    expect(refusal(answer)).toEqual([405, "METHOD_NOT_ALLOWED"]);
    expect(answer.headers.get("Allow")?.split(", ").toSorted()).toEqual(allowed.toSorted());
  });

  it("answers HEAD like GET, without the body", async () => {
    const answer = await call("HEAD", "/system/health");
    expect([answer.status, answer.body]).toEqual([200, ""]);
  });
});

describe("a body", () => {
  const register = (body: string, headers: Record<string, string> = {}) =>
    call("POST", "/auth/register", { body, headers });
  const nested = (depth: number) =>
    `{"email":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)},"password":"x","name":"x"}`;

  it("over 256 KB is a 413, whether its length is declared or not", async () => {
    const large = JSON.stringify({ name: "x".repeat(256 * 1024) });
    expect(refusal(await register(large))).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    const stream = new Blob([large]).stream();
    const headers = { "Content-Type": "application/json" };
    const answer = await wharfOn({})("/api/v1/auth/register", { method: "POST", body: stream, headers });
    expect(answer.status).toBe(413);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/json",
  ])("of type %s is a 415", async (type) => {
    expect(refusal(await register("{}", { "Content-Type": type }))).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  });

  it("that is JSON by a parameter or a suffix is read", async () => {
    for (const type of [
      "application/json; charset=utf-8",
      "APPLICATION/JSON",
      "application/merge-patch+json",
    ]) {
      expect(refusal(await register("{}", { "Content-Type": type }))).toEqual([400, "VALIDATION_ERROR"]);
    }
  });

  it("nested 33 deep is a 400 for its depth, 32 deep only for its content", async () => {
    const deep = await register(nested(33));
    expect(deep.body.error.details[0].message).toContain("deeper than 32");
    const allowed = await register(nested(32));
    expect(allowed.status).toBe(400);
    expect(allowed.body.error.details[0].field).toBe("email");
  });

  it("of a hundred thousand brackets is a 400", async () => {
    expect(refusal(await register("[".repeat(100_000)))).toEqual([400, "VALIDATION_ERROR"]);
  });

  it.each(["{", "", "nul", '{"email":}', "\u0000"])("that is not JSON is a 400: %j", async (body) => {
    expect(refusal(await register(body))).toEqual([400, "VALIDATION_ERROR"]);
  });

  it.each(["__proto__", "constructor", "prototype"])(
    "with a field %s is a 400 and pollutes nothing",
    async (name) => {
      const body = `{"email":"a@example.com","password":"long enough pw","name":"x","${name}":{"role":"admin"}}`;
      expect(refusal(await register(body))).toEqual([400, "VALIDATION_ERROR"]);
      expect(({} as { role?: string }).role).toBeUndefined();
    },
  );

  it("whose faults are named by their paths", async () => {
    const { token } = await callerOf();
    const { body } = await call("POST", "/orders", {
      token,
      headers: { "Idempotency-Key": unique("key") },
      body: {
        items: [{ sku: "A", quantity: 0, extra: 1 }],
        payment: { provider: "sandbox", method: "4242" },
      },
    });
    const fields = body.error.details.map(({ field }: { field: string }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(["items.0.quantity", "items.0.extra", "shippingAddress", "payment.method"]),
    );
  });
});

describe("credentials", () => {
  it.each(["Basic YTpi", "Bearer", "Bearer a b", "Bearer nonsense", "bearer ..", "nonsense"])(
    "that are none of ours are a 401, also on public routes: %j",
    async (authorization) => {
      const answer = await call("GET", "/products", { headers: { Authorization: authorization } });
      expect(refusal(answer)).toEqual([401, "UNAUTHENTICATED"]);
      expect(answer.headers.get("WWW-Authenticate")).toContain("Bearer");
    },
  );
});

describe("the rate limit", () => {
  const policies = (text: string) => wharfOn({ RATE_LIMITS: text });
  const from = (ip: string) => ({ headers: { "CF-Connecting-IP": ip } });

  it("lets exactly the limit pass of a crowd, and tells the others when to come again", async () => {
    const ask = policies("default=10/60");
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => ask("/api/v1/products", from("198.51.100.1"))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(30);
    for (const { headers } of refused) {
      const seconds = Number(headers.get("Retry-After"));
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(60);
      expect(headers.get("RateLimit-Policy")).toBe('"default";q=10;w=60');
      expect(headers.get("RateLimit")).toMatch(/^"default";r=0;t=\d+$/);
    }
    expect(await refused[0]?.json()).toMatchObject({ success: false, error: { code: "RATE_LIMITED" } });
  });

  it("counts what is left down to nothing", async () => {
    const ask = policies("default=5/600");
    const left: (string | null)[] = [];
    for (let i = 0; i < 5; i++) {
      left.push((await ask("/api/v1/products", from("198.51.100.2"))).headers.get("RateLimit"));
    }
    expect(left.map((header) => /r=(\d+)/.exec(header ?? "")?.[1])).toEqual(["4", "3", "2", "1", "0"]);
  });

  it("is the same over two isolates", async () => {
    const isolates = [policies("default=10/600"), policies("default=10/600")];
    const statuses: number[] = [];
    for (let i = 0; i < 30; i++) {
      const ask = isolates[i % 2] as (typeof isolates)[0];
      statuses.push((await ask("/api/v1/products", from("198.51.100.3"))).status);
    }
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(10);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(8);
  });

  it("is each caller's own: the user where one is known, else the address", async () => {
    const ask = policies("default=2/600");
    const [ada, bob] = await Promise.all([callerOf(), callerOf()]);
    const as = ({ token }: { token: string }, ip: string) => ({
      headers: { "CF-Connecting-IP": ip, Authorization: `Bearer ${token}` },
    });
    const statuses = [];
    for (let i = 0; i < 3; i++) {
      // Another address each time, and a forged one beside it: neither makes another caller of her.
      const { headers } = as(ada, `198.51.100.${10 + i}`);
      const init = { headers: { ...headers, "X-Forwarded-For": `10.0.0.${i}` } };
      statuses.push((await ask("/api/v1/products", init)).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    expect((await ask("/api/v1/products", as(bob, "198.51.100.10"))).status).toBe(200);
    expect((await ask("/api/v1/products", from("198.51.100.10"))).status).toBe(200);
  });

  it("of logins counts addresses, whoever asks, and accounts, wherever they are tried from", async () => {
    const ask = policies("auth=3/600,account=2/600");
    const login = (email: string, ip: string) =>
      ask("/api/v1/auth/login", {
        method: "POST",
        headers: { ...from(ip).headers, "Content-Type": "application/json" },
        body: JSON.stringify({ email, password: "wrong password" }),
      });
    const email = `${unique("victim")}@example.com`;
    const byAccount = [];
    for (let i = 0; i < 3; i++) {
      const spelled = i % 2 ? email.toUpperCase() : email;
      byAccount.push((await login(spelled, `198.51.100.${20 + i}`)).status);
    }
    expect(byAccount).toEqual([401, 401, 429]);
    const byAddress = [];
    for (let i = 0; i < 4; i++)
      byAddress.push((await login(`${unique("x")}@example.com`, "198.51.100.30")).status);
    expect(byAddress).toEqual([401, 401, 401, 429]);
  });

  it("where nobody can count lets ordinary requests pass, and answers logins with 503", async () => {
    const down = {
      getByName: () => ({ lease: () => Promise.reject(new Error("down")) }),
    } as unknown as Env["RATE_LIMITER"];
    const ask = wharfOn({ RATE_LIMITER: down });
    expect((await ask("/api/v1/products")).status).toBe(200);
    const login = await ask("/api/v1/auth/login", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ email: "a@example.com", password: "wrong password" }),
    });
    expect(login.status).toBe(503);
    expect(login.headers.get("Retry-After")).toBeTruthy();
  });

  it("where nobody can count holds the limit's rate by itself, without asking each time", async () => {
    let asked = 0;
    const lease = () => {
      asked++;
      return Promise.reject(new Error("down"));
    };
    const RATE_LIMITER = { getByName: () => ({ lease }) } as unknown as Env["RATE_LIMITER"];
    const ask = wharfOn({ RATE_LIMITER, RATE_LIMITS: "default=12/60" });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await ask(`/api/v1/products?q=${unique("x")}`)).status);
    // A sixth of the limit, for a sixth of the window.
    expect(statuses).toEqual([200, 200, 429, 429]);
    expect(asked).toBe(1);
  });

  it("by the flood shield comes before any work, and a shield that fails lets requests pass", async () => {
    const shield = (limit: () => Promise<RateLimitOutcome>) =>
      wharfOn({ FLOOD: { limit } as RateLimit, ...broken("the database was asked") });
    const flooded = await shield(async () => ({ success: false }))("/api/v1/products");
    expect([flooded.status, flooded.headers.get("Retry-After")]).toEqual([429, "10"]);
    const open = wharfOn({ FLOOD: { limit: () => Promise.reject(new Error("down")) } as RateLimit });
    expect((await open("/api/v1/products")).status).toBe(200);
  });
});

describe("with the cache down", () => {
  it("the catalog is read all the same", async () => {
    const fail = () => Promise.reject(new Error("KV is down"));
    const CACHE = { get: fail, put: fail, delete: fail } as unknown as KVNamespace;
    expect((await wharfOn({ CACHE })("/api/v1/products")).status).toBe(200);
  });
});
