import { describe, expect, test } from "vitest";
import { compose } from "../../src/app/compose.ts";
import { bindings, callOn, orderOf, productWithStock, signIn } from "../fixtures/shop.ts";
import { type Around, type BindingCall, intercepted } from "./intercepted.ts";

const shopUnder = (around: Around) => callOn(compose(intercepted(bindings, around)));

describe("bindings under a function", () => {
  test("an order is placed through them, and every call is seen", async () => {
    const seen: BindingCall[] = [];
    const call = shopUnder((one, proceed) => {
      seen.push(one);
      return proceed();
    });
    const [{ token }, { sku }] = [await signIn(), await productWithStock(1)];
    const headers = { "Idempotency-Key": "one" };
    expect(await call("POST", "/orders", { token, headers, body: orderOf(sku) })).toMatchObject({
      status: 201,
    });
    const commit = seen.find(({ sql }) => sql.some((text) => text.startsWith('insert into "orders"')));
    expect(commit).toMatchObject({ binding: "DB", method: "batch" });
    expect(commit?.args.flat()).toContain("order.created");
    expect(seen.find(({ binding }) => binding === "RATE_LIMITER")?.object).not.toBe("");
    expect(new Set(seen.map(({ binding }) => binding))).toContain("EVENTS");
  });

  test("a call that fails after its effect has had it", async () => {
    let isArmed = true;
    const call = shopUnder(async (one, proceed) => {
      const result = await proceed();
      if (!isArmed || !one.sql.some((text) => text.startsWith('insert into "orders"'))) return result;
      isArmed = false;
      throw new Error("D1_ERROR: the answer was lost");
    });
    const [{ token }, { sku }] = [await signIn(), await productWithStock(1)];
    const send = () =>
      call("POST", "/orders", { token, headers: { "Idempotency-Key": "lost" }, body: orderOf(sku) });
    expect((await send()).status).toBeGreaterThanOrEqual(500);
    const again = await send();
    expect(again.status).toBe(201);
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
  });
});
