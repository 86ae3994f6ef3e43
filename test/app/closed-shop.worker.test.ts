/** `SHOP=closed`: nothing sells, and nothing speaks of it; accounts, webhooks and jobs are as ever. */
import { describe, expect, it } from "vitest";
import { callerOf } from "../fixtures/orders.ts";
import { shopWith, unique } from "../fixtures/shop.ts";

const closed = shopWith({ SHOP: "closed" });
const selling = [
  ...["/products", "/inventory", "/orders", "/order-history", "/payments/pay_1", "/shipments/shp_1"],
  ...["/returns/rma_1", "/reports/sales", "/reports/order-history", "/sandbox/ledger"],
];

describe("a closed shop", () => {
  it.each(selling)("has no %s", async (path) => {
    const { token } = await callerOf("admin");
    const { status, body } = await closed("GET", path, { token });
    expect([status, body.error.code]).toEqual([404, "NOT_FOUND"]);
  });

  it("takes no order and no provider's webhook", async () => {
    const { token } = await callerOf();
    const headers = { "Idempotency-Key": unique("key") };
    expect((await closed("POST", "/orders", { token, body: {}, headers })).status).toBe(404);
    expect((await closed("POST", "/inbound/payments/sandbox", { body: {} })).status).toBe(404);
  });

  it("still knows people, and what they run", async () => {
    const [person, admin] = await Promise.all([callerOf(), callerOf("admin")]);
    for (const [path, { token }] of [
      ["/users/me", person],
      ["/auth/sessions", person],
      ["/webhook-endpoints", admin],
      ["/jobs", admin],
      ["/attention", admin],
      ["/system/outbox", admin],
    ] as const)
      expect([path, (await closed("GET", path, { token })).status]).toEqual([path, 200]);
  });

  it("speaks of none of it, in the document and on the welcome page", async () => {
    const { body } = await closed("GET", "/api/v1/openapi.json");
    const paths = Object.keys(body.paths).map((path) => path.replace(/^\/api\/v1\/(\w+).*/, "$1"));
    const left = ["products", "inventory", "orders", "payments", "shipments", "returns", "reports"];
    expect(left.filter((name) => paths.includes(name))).toEqual([]);
    expect(paths).toContain("users");
    const tags = body.tags.map(({ name }: { name: string }) => name);
    expect(tags).not.toContain("Catalog");
    expect(tags).toContain("Users");
    expect((await closed("GET", "/")).body).not.toContain("/products");
    expect((await shopWith({})("GET", "/")).body).toContain("/products");
  });

  it("is not closed by another word", () => {
    expect(() => shopWith({ SHOP: "shut" })).toThrow("SHOP");
  });
});
