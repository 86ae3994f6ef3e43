/** The sandbox's clock: what it moves, through the running Worker. */
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/app/compose.ts";
import { SandboxClock } from "../../src/shared/sandbox/sandbox-clock.ts";
import { callerOf, orderAt } from "../fixtures/orders.ts";
import { asManager, newInbox } from "../fixtures/outgoing-webhooks.ts";
import {
  bindings,
  call,
  eventually,
  inProduction,
  orderOf,
  place,
  productWithStock,
  shopWith,
  signIn,
  unique,
} from "../fixtures/shop.ts";

const minutes = 60;
const hours = 60 * minutes;
const days = 24 * hours;

/** Moves time as a member of staff who has just signed in; gives the new moment. */
async function advance(advanceSeconds: number): Promise<number> {
  const { token } = await callerOf("support");
  const { status, body } = await call("POST", "/sandbox/clock", { token, body: { advanceSeconds } });
  expect(status).toBe(200);
  return Date.parse(body.data.now);
}

const inShop = async () => {
  const { token } = await callerOf("support");
  return Date.parse((await call("GET", "/sandbox/clock", { token })).body.data.now);
};
const first = <T>(sql: string, ...values: unknown[]) =>
  bindings.DB.prepare(sql)
    .bind(...values)
    .first<T>();

describe("the sandbox's clock", () => {
  it("goes forward by what it is told, in answers too, adds up, and is the same after a restart", async () => {
    const before = await inShop();
    const told = await advance(90);
    expect(told - before).toBeGreaterThanOrEqual(90_000);
    expect(told - before).toBeLessThan(95_000);
    const { body } = await call("GET", "/system/health");
    expect(Date.parse(body.meta.timestamp)).toBeGreaterThanOrEqual(told - 1_000);
    await advance(10);
    const anew = compose(bindings);
    const now = await anew.runAs("test", async (ctx) => ctx.clock.now());
    expect(now - before).toBeGreaterThanOrEqual(100_000);
  });

  it("takes whole seconds of a year at most, and never goes back", async () => {
    const { token } = await callerOf("admin");
    for (const advanceSeconds of [-1, 0.5, 31_536_001, "60"]) {
      const { status } = await call("POST", "/sandbox/clock", { token, body: { advanceSeconds } });
      expect(status).toBe(400);
    }
    const keeper = bindings.SANDBOX_CLOCK.getByName("main");
    const { offsetMs } = await keeper.read();
    expect(await keeper.advance(-5_000)).toMatchObject({ offsetMs });
  });

  it("moves it once for a request that is repeated under its key", async () => {
    const { token } = await callerOf("support");
    const headers = { "Idempotency-Key": unique("key") };
    const ask = () => call("POST", "/sandbox/clock", { token, headers, body: { advanceSeconds: 100 } });
    const [one, two] = [await ask(), await ask()];
    expect(two.headers.get("Idempotent-Replayed")).toBe("true");
    expect(two.body.data).toEqual(one.body.data);
    expect((await inShop()) - Date.parse(one.body.data.now)).toBeLessThan(90_000);
  });

  it("is not there in production, whose clock is the system's", async () => {
    const shop = shopWith(inProduction);
    expect((await shop("GET", "/sandbox/clock")).status).toBe(404);
    expect((await shop("POST", "/sandbox/clock", { body: { advanceSeconds: 1 } })).status).toBe(404);
    const outage = { who: "payments", seconds: 1 };
    expect((await shop("POST", "/sandbox/outage", { body: outage })).status).toBe(404);
    const { clock } = compose({ ...bindings, ...inProduction });
    expect(clock).not.toBeInstanceOf(SandboxClock);
    expect(clock.sync).toBeUndefined();
  });

  it("ends access tokens after five minutes, and refresh tokens after thirty days", async () => {
    const person = await signIn();
    const me = (token: string) => call("GET", "/users/me", { token });
    const refresh = (refreshToken: string) => call("POST", "/auth/refresh", { body: { refreshToken } });
    expect((await me(person.token)).status).toBe(200);
    await advance(6 * minutes);
    expect((await me(person.token)).status).toBe(401);
    const { body } = await refresh(person.refreshToken);
    expect((await me(body.data.accessToken)).status).toBe(200);
    await advance(31 * days);
    expect((await refresh(body.data.refreshToken)).status).toBe(401);
  });

  it("ends mailed tokens", async () => {
    const person = await signIn();
    const staff = () => callerOf("support");
    await call("POST", "/auth/password/forgot", { body: { email: person.email } });
    const mails = await eventually(
      async () =>
        (await call("GET", `/sandbox/mailbox?to=${person.email}`, { token: (await staff()).token })).body
          .data,
      (found) => found.some(({ text }: { text: string }) => text.includes("token=")),
    );
    const text = mails.find((mail: { text: string }) => mail.text.includes("token=")).text as string;
    const token = /token=([\w.-]+)/.exec(text)?.[1];
    await advance(2 * days);
    const { status } = await call("POST", "/auth/password/reset", {
      body: { token, password: "another password" },
    });
    expect(status).toBe(401);
  });

  it("forgets what was kept under an idempotency key a day later, in the caretaker's deep round", async () => {
    const [{ sku }, buyer] = await Promise.all([productWithStock(5), callerOf()]);
    const key = unique("key");
    await place(buyer.token, orderOf(sku), key);
    const kept = () =>
      first<{ n: number }>("SELECT count(*) AS n FROM idempotency_keys WHERE key LIKE ?", `%${key}%`);
    expect((await kept())?.n).toBe(1);
    await advance(2 * days);
    await eventually(kept, (row) => row?.n === 0);
  });

  it("brings events whose lease has ended, and tasks that were to wait for an hour", async () => {
    const { id } = await orderAt("pending");
    const now = await inShop();
    await bindings.DB.prepare("UPDATE outbox SET lease_until = ? WHERE aggregate_id = ?")
      .bind(now + 3_600_000, id)
      .run();
    const waiting = () =>
      first<{ n: number }>(
        "SELECT count(*) AS n FROM outbox WHERE aggregate_id = ? AND consumed_at IS NULL",
        id,
      );
    await advance(50 * minutes);
    await scheduler.wait(3_000);
    expect((await waiting())?.n).toBeGreaterThan(0);
    await advance(11 * minutes);
    await eventually(waiting, (row) => row?.n === 0);
  });

  it("tries webhooks again when they are due by then, and signs them with the real time", async () => {
    const manager = async () => asManager(call, await callerOf("manager"));
    const inbox = newInbox();
    const { body } = await (await manager())("POST", "/webhook-endpoints", {
      url: inbox.url,
      events: ["order.refunded"],
    });
    await inbox.order({ secrets: [body.data.secret], next: [{ status: 500 }] });
    await (await manager())("POST", `/webhook-endpoints/${body.data.id}/test`);
    await eventually(inbox.received, ({ length }) => length === 1);
    await advance(1 * hours);
    const calls = await eventually(inbox.received, ({ length }) => length === 2);
    for (const one of calls) expect(one.verifiedBy).toHaveLength(1);
  });

  it("has the sandbox run its errands of an hour", async () => {
    const about = unique("pay");
    const clockwork = bindings.SANDBOX_CLOCKWORK.getByName(about);
    const event = { type: "charge.succeeded", data: { paymentId: about } };
    await clockwork.add([{ inMs: hours * 1000, path: "/inbound/payments/sandbox", event }]);
    const waiting = () => runInDurableObject(clockwork, (_, state) => state.storage.get("errands"));
    expect(await waiting()).toHaveLength(1);
    await advance(1 * hours);
    await eventually(waiting, (errands) => errands === undefined, 10);
  });

  it("has the sandbox do what is due by then: a slow payment succeeds, parcels are delivered", async () => {
    const [{ sku }, buyer] = await Promise.all([productWithStock(5), callerOf()]);
    const { body } = await place(buyer.token, orderOf(sku, { method: "pm_slow" }));
    const id = body.data.id;
    const statusOf = async () =>
      (await first<{ status: string }>("SELECT status FROM orders WHERE id = ?", id))?.status;
    for (let i = 0; i < 6; i++) await advance(10);
    await eventually(statusOf, (status) => status === "completed", 30);
  });
});
