/** Deliveries, from the event to a receiver built on `standardwebhooks`, which verifies every one of them. */
import { describe, expect, it } from "vitest";
import { overlapMs } from "../../../src/modules/webhooks/webhooks.model.ts";
import type { Context } from "../../../src/shared/context.ts";
import { newId } from "../../../src/shared/ids.ts";
import { watchWire } from "../../fixtures/connections.ts";
import { forbiddenUrls } from "../../fixtures/forbidden-urls.ts";
import { deliver as mail, mailsTo } from "../../fixtures/mails.ts";
import {
  asManager,
  type Behaviour,
  type HookingShop,
  hookingShop,
  newInbox,
  trapOf,
} from "../../fixtures/outgoing-webhooks.ts";
import { bindings, unique } from "../../fixtures/shop.ts";

const hour = 3_600;
const day = 24 * hour;
const waits = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** A shop with one endpoint, which asks for types that no other test tells of. */
async function subscribed(more: Parameters<HookingShop["subscribe"]>[0] = {}) {
  await bindings.DB.prepare("UPDATE webhook_endpoints SET deleted_at = 1 WHERE deleted_at IS NULL").run();
  const shop = await hookingShop();
  return { ...shop, ...(await shop.subscribe(more)) };
}
type Subscribed = Awaited<ReturnType<typeof subscribed>>;

/** Moves the clocks of both sides on, and does what is due by then. */
async function pass({ clock, pass: go, inbox, startedAt }: Subscribed, seconds: number): Promise<void> {
  await inbox.order({ aheadMs: clock.now() + seconds * 1000 - Date.now() });
  await go(seconds);
  expect(clock.now()).toBeGreaterThan(startedAt);
}
const passTo = (shop: Subscribed, time: number) =>
  pass(shop, Math.max(0, Math.ceil((time - shop.clock.now()) / 1000)));
/** Tells of one event and sends what is due. */
async function send(shop: Subscribed, type?: string, data?: unknown): Promise<string> {
  const id = await shop.tell(type, data);
  await shop.pump();
  return id;
}
const set = (id: string, column: string, value: unknown) =>
  bindings.DB.prepare(`UPDATE webhook_deliveries SET ${column} = ? WHERE id = ?`).bind(value, id).run();

/** A database that is gone right after the batch with this statement. */
function dyingAfter(statement: string): D1Database {
  let isNext = false;
  let isGone = false;
  const session = (real: D1DatabaseSession) => ({
    prepare(query: string) {
      isNext ||= query.startsWith(statement);
      return real.prepare(query);
    },
    async batch(list: D1PreparedStatement[]) {
      if (isGone) throw new Error("Network connection lost");
      const results = await real.batch(list);
      isGone = isNext;
      return results;
    },
    getBookmark: () => real.getBookmark(),
  });
  return { withSession: (at: string) => session(bindings.DB.withSession(at)) } as unknown as D1Database;
}

describe("a delivery", () => {
  it("brings the event, signed, and is recorded with its one attempt", async () => {
    const shop = await subscribed({ events: ["order.*"] });
    const eventId = await send(shop, "order.paid", { order: { id: "ord_1" } });
    const [call, ...others] = await shop.inbox.received();
    expect(others).toEqual([]);
    expect(call).toMatchObject({
      method: "POST",
      contentType: "application/json",
      signatures: 1,
      verifiedBy: [0],
    });
    const delivery = await shop.onlyDeliveryOf(shop.id);
    expect(call?.id).toBe(delivery.id);
    expect(delivery.id).toMatch(/^msg_/);
    const body = JSON.parse(call?.body ?? "");
    expect(Object.keys(body)).toEqual(["type", "timestamp", "data"]);
    expect(body).toMatchObject({ type: "order.paid", data: { order: { id: "ord_1" } } });
    expect(delivery).toMatchObject({ eventId, status: "delivered", nextAttemptAt: null });
    expect(delivery.attempts).toMatchObject([{ number: 1, statusCode: 200, error: null, answer: "ok" }]);
    expect(delivery.attempts[0]?.latencyMs).toBeLessThan(5_000);
  });

  it("goes to whoever asks for it, and once, though its event comes twice", async () => {
    const shop = await subscribed({ events: ["order.paid"] });
    const all = await shop.subscribe({ events: ["*"] });
    const payments = await shop.subscribe({ events: ["payment.*"] });
    const event = { id: `evt_${unique("event")}` as const, type: "order.paid", at: shop.clock.now() };
    const again = () => shop.as((ctx) => shop.webhooks.deliveries.fanOut(ctx, { n: 1 }, event));
    const outcomes = await Promise.allSettled([again(), again(), again()]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await bindings.DB.prepare("DELETE FROM inbox").run();
    await again();
    await shop.pump();
    expect(await shop.inbox.received()).toHaveLength(1);
    expect(await all.inbox.received()).toHaveLength(1);
    expect(await payments.inbox.received()).toEqual([]);
  });

  it("is attempted once, though its message comes ten times, and many at once", async () => {
    const shop = await subscribed();
    await shop.inbox.always({ delayMs: 300 });
    await shop.tell();
    const [message] = shop.webhook.splice(0);
    if (!message) throw new Error("no message");
    await Promise.all(Array.from({ length: 10 }, () => shop.hand([message.body])));
    await shop.hand([message.body, message.body]);
    expect(await shop.inbox.received()).toHaveLength(1);
    expect((await shop.onlyDeliveryOf(shop.id)).attempts).toHaveLength(1);
  });
});

/** What an attempt becomes, by what it gets. */
const faults: [string, Behaviour, object][] = [
  ["500", { status: 500, body: "broken" }, { statusCode: 500, error: "refused", answer: "broken" }],
  ["404", { status: 404 }, { statusCode: 404, error: "refused" }],
  ["a connection that closes", { way: "close" }, { statusCode: null, error: "unreachable", answer: null }],
  ["what is no HTTP", { way: "garbage" }, { statusCode: null, error: "unreachable", answer: null }],
  ["300 without a place to go", { status: 300 }, { statusCode: 300, error: "redirected" }],
  ["304", { status: 304, body: "" }, { statusCode: 304, error: "redirected" }],
];

describe("an attempt that gets", () => {
  it.each(faults)("%s is a failure, and the next one is a success", async (_, behaviour, attempt) => {
    const shop = await subscribed();
    await shop.inbox.next(behaviour);
    await send(shop);
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({ status: "pending", attempts: [attempt] });
    expect((await shop.endpointOf(shop.id)).failingSince).not.toBeNull();
    await pass(shop, 7);
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({
      status: "delivered",
      attempts: [attempt, { number: 2, statusCode: 200, error: null }],
    });
    expect((await shop.endpointOf(shop.id)).failingSince).toBeNull();
  });

  it.each([301, 302, 303, 307, 308])("%d does not follow it", async (status) => {
    const shop = await subscribed();
    const trap = trapOf();
    using wire = watchWire();
    await shop.inbox.next({ status, headers: { Location: trap.url } });
    await send(shop);
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({
      status: "pending",
      attempts: [{ statusCode: status, error: "redirected" }],
    });
    expect(await trap.calls()).toBe(0);
    expect(wire.calls(trap.url)).toBe(0);
  });

  it("an answer without end reads four kilobytes of it, keeps one, and counts its status", async () => {
    const shop = await subscribed();
    await shop.inbox.next({ bytes: 20_000_000 });
    await send(shop);
    const { status, attempts } = await shop.onlyDeliveryOf(shop.id);
    expect([status, attempts[0]?.answer]).toEqual(["delivered", "x".repeat(1_024)]);
  });

  it("no answer, or one that never ends, is a failure after 20 seconds", async () => {
    const shop = await subscribed();
    const dripping = await shop.subscribe();
    await shop.inbox.next({ way: "hang" });
    await dripping.inbox.next({ way: "drip" });
    const startedAt = performance.now();
    await send(shop);
    const seconds = (performance.now() - startedAt) / 1000;
    expect(seconds).toBeGreaterThan(19.5);
    expect(seconds).toBeLessThan(25);
    for (const { id } of [shop, dripping]) {
      expect((await shop.deliveriesOf(id))[0]).toMatchObject({
        status: "pending",
        attempts: [{ error: "timeout", statusCode: null }],
      });
    }
  });

  it("Retry-After waits as long, in seconds and as a date, and no longer than a day", async () => {
    for (const [header, from, to] of [
      ["3600", hour, hour],
      [() => new Date(Date.now() + 2 * hour * 1000).toUTCString(), 2 * hour - 5, 2 * hour + 1],
      ["999999999", day, day],
      ["1", 4, 6],
    ] as const) {
      const shop = await subscribed();
      const value = typeof header === "string" ? header : header();
      await shop.inbox.next({ status: 503, headers: { "Retry-After": value } });
      await send(shop);
      const { nextAttemptAt, updatedAt } = await shop.onlyDeliveryOf(shop.id);
      const wait = ((nextAttemptAt ?? 0) - updatedAt) / 1000;
      expect([value, wait >= from && wait <= to, wait]).toEqual([value, true, wait]);
    }
  });
});

describe("the schedule", () => {
  it("has ten attempts under one id, each with its time and a signature that verifies; then it has failed", async () => {
    const shop = await subscribed();
    await shop.inbox.always({ status: 500 });
    await send(shop);
    for (const [i, wait] of waits.entries()) {
      const { nextAttemptAt, updatedAt, attempts } = await shop.onlyDeliveryOf(shop.id);
      expect(attempts).toHaveLength(i + 1);
      const seconds = ((nextAttemptAt ?? 0) - updatedAt) / 1000;
      expect(seconds).toBeGreaterThanOrEqual(Math.floor(wait * 0.9));
      expect(seconds).toBeLessThanOrEqual(Math.ceil(wait * 1.1));
      // Not before its time; at it, by its message or, where that waits longer than a queue does, by the sweep.
      await passTo(shop, (nextAttemptAt ?? 0) - 2_500);
      expect((await shop.onlyDeliveryOf(shop.id)).attempts).toHaveLength(i + 1);
      await passTo(shop, (nextAttemptAt ?? 0) + 500);
    }
    const { status, nextAttemptAt, attempts, id } = await shop.onlyDeliveryOf(shop.id);
    expect([status, nextAttemptAt, attempts.length]).toEqual(["failed", null, 10]);
    await pass(shop, 2 * day);
    const calls = await shop.inbox.received();
    expect(calls).toHaveLength(10);
    expect(new Set(calls.map((call) => call.id))).toEqual(new Set([id]));
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1);
    expect(calls.every(({ verifiedBy }) => verifiedBy.length === 1)).toBe(true);
    const times = calls.map(({ timestamp }) => timestamp);
    expect(times).toEqual(attempts.map(({ at }) => Math.floor(at / 1000)));
    expect(new Set(times).size).toBe(10);
  });
});

describe("a rotation", () => {
  it("signs by both secrets for a day: whoever verifies by either is content, with retries and replays", async () => {
    const shop = await subscribed();
    const rotate = async () => (await shop.as((ctx) => shop.webhooks.endpoints.rotate(ctx, shop.id))).secret;
    await shop.inbox.next({ status: 500 }, { status: 500 });
    await send(shop);
    const second = await rotate();
    await shop.inbox.order({ secrets: [shop.secret, second] });
    await pass(shop, 7);
    await pass(shop, 400);
    const { id } = await shop.onlyDeliveryOf(shop.id);
    await shop.as((ctx) => shop.webhooks.deliveries.replay(ctx, id));
    await pass(shop, overlapMs / 1000 - 1_000);
    await shop.as((ctx) => shop.webhooks.deliveries.replay(ctx, id));
    await pass(shop, 0);
    await pass(shop, 1_000);
    await shop.as((ctx) => shop.webhooks.deliveries.replay(ctx, id));
    await pass(shop, 0);
    const calls = await shop.inbox.received();
    expect(new Set(calls.map((call) => call.id))).toEqual(new Set([id]));
    expect(calls.map(({ verifiedBy }) => verifiedBy)).toEqual([[0], [0, 1], [0, 1], [0, 1], [0, 1], [1]]);
    expect(calls.map(({ signatures }) => signatures)).toEqual([1, 2, 2, 2, 2, 1]);
  });

  it("is refused where it would end a secret before its day is over", async () => {
    const shop = await subscribed();
    const call = asManager(shop.call, shop.manager);
    const rotate = () => call("POST", `/webhook-endpoints/${shop.id}/rotate-secret`);
    const answers = [await rotate(), await rotate(), await rotate(), await rotate()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 409]);
    await send(shop);
    expect(await shop.inbox.received()).toMatchObject([{ signatures: 4, verifiedBy: [0] }]);
  });
});

describe("a replay", () => {
  it("sends a delivered one again at once, under its id and with a new time", async () => {
    const shop = await subscribed();
    await send(shop);
    const { id } = await shop.onlyDeliveryOf(shop.id);
    await pass(shop, hour);
    const replay = () => shop.as((ctx) => shop.webhooks.deliveries.replay(ctx, id));
    expect(await replay()).toMatchObject({ id, status: "pending", attempts: [{ number: 1 }] });
    await shop.pump();
    const [first, second] = await shop.inbox.received();
    expect([second?.id, second?.body, second?.verifiedBy]).toEqual([first?.id, first?.body, [0]]);
    expect((second?.timestamp ?? 0) - (first?.timestamp ?? 0)).toBeGreaterThanOrEqual(hour);
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({
      status: "delivered",
      attempts: [{ number: 1 }, { number: 2 }],
    });
  });

  it("while an attempt is scheduled takes its place, and makes no second chain", async () => {
    const shop = await subscribed();
    await shop.inbox.always({ status: 500 });
    await send(shop);
    const { id } = await shop.onlyDeliveryOf(shop.id);
    for (let i = 0; i < 3; i++) await shop.as((ctx) => shop.webhooks.deliveries.replay(ctx, id));
    await shop.pump();
    expect(await shop.inbox.received()).toHaveLength(2);
    // The schedule began anew: ten attempts with the replay, eleven in all, and not one more.
    for (let i = 0; i < 12; i++) {
      const { nextAttemptAt } = await shop.onlyDeliveryOf(shop.id);
      if (nextAttemptAt !== null) await passTo(shop, nextAttemptAt + 500);
    }
    expect(await shop.inbox.received()).toHaveLength(11);
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({ status: "failed", nextAttemptAt: null });
  });

  it("of one that is being sent at the moment is a 409", async () => {
    const shop = await subscribed();
    await shop.inbox.next({ delayMs: 500 });
    await shop.tell();
    const sending = shop.pump();
    const { id } = await shop.onlyDeliveryOf(shop.id);
    while ((await shop.inbox.received()).length === 0) await scheduler.wait(10);
    await expect(shop.as((ctx) => shop.webhooks.deliveries.replay(ctx, id))).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await sending;
    expect(await shop.inbox.received()).toHaveLength(1);
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({ status: "delivered" });
  });

  it("of all that failed since a time sends these and no others", async () => {
    const shop = await subscribed();
    const ids: string[] = [];
    for (let i = 0; i < 8; i++) {
      await shop.tell("order.paid", { n: i });
      shop.clock.forward(60);
    }
    await shop.pump();
    const all = await shop.deliveriesOf(shop.id);
    expect(all.map(({ status }) => status)).toEqual(Array(8).fill("delivered"));
    for (const { id } of all.filter((_, i) => i % 2 === 0)) {
      await set(id, "status", "failed");
      await set(id, "updated_at", shop.startedAt + ids.push(id) * 1_000);
    }
    // The time of the failure counts: all of them were told before the first of them failed.
    const since = shop.startedAt + 2_000;
    for (const { id } of all) await set(id, "created_at", shop.startedAt - 1_000);
    expect(await shop.as((ctx) => shop.webhooks.deliveries.replayFailed(ctx, shop.id, since))).toBe(3);
    await shop.pump();
    const again = (await shop.inbox.received()).slice(8).map(({ id }) => id);
    expect(again.toSorted()).toEqual(ids.slice(1).toSorted());
    expect(await shop.as((ctx) => shop.webhooks.deliveries.replayFailed(ctx, shop.id, 0))).toBe(1);
  });
});

describe("an endpoint that", () => {
  /** Told once, however often it was sent: nobody consumes it here. */
  const toldOf = ({ mailed }: Subscribed) => [
    ...new Map(
      mailed.filter(({ type }) => type === "webhook_endpoint.disabled").map((event) => [event.id, event]),
    ).values(),
  ];
  const statusOf = async (shop: Subscribed) => {
    const { status, disabledReason } = await shop.endpointOf(shop.id);
    return [status, disabledReason];
  };

  it("answers 410 is disabled at once: what waits has failed, and its owner is told once", async () => {
    const shop = await subscribed();
    await shop.inbox.next({ status: 500 }, { status: 410 });
    await send(shop);
    await send(shop);
    expect(await statusOf(shop)).toEqual(["disabled", "gone"]);
    expect((await shop.deliveriesOf(shop.id)).map(({ status }) => status)).toEqual(["failed", "failed"]);
    await send(shop);
    await pass(shop, 2 * day);
    expect(await shop.inbox.received()).toHaveLength(2);
    expect(await shop.deliveriesOf(shop.id)).toHaveLength(2);
    const told = toldOf(shop);
    expect(told).toHaveLength(1);
    await mail(told);
    const owner = `${shop.manager.id}@example.com`;
    const [letter] = await mailsTo(owner);
    expect(letter?.subject).toMatch(/^Your webhook endpoint at 127\.0\.0\.1:\d+ was disabled$/);
    expect(letter?.text).toContain("it is gone (410)");
  });

  it("has failed for five days is disabled, and not sooner", async () => {
    const shop = await subscribed();
    await shop.inbox.always({ status: 500 });
    await send(shop);
    for (let i = 0; i < 4; i++) {
      await pass(shop, day);
      await send(shop);
      expect(await statusOf(shop)).toEqual(["active", null]);
    }
    await pass(shop, day + 60);
    await send(shop);
    expect(await statusOf(shop)).toEqual(["disabled", "failing"]);
    expect((await shop.deliveriesOf(shop.id)).filter(({ status }) => status === "pending")).toEqual([]);
    expect(toldOf(shop)).toHaveLength(1);
  });

  it("takes one thing in between stays", async () => {
    const shop = await subscribed();
    await shop.inbox.always({ status: 500 });
    await send(shop);
    await pass(shop, 4 * day);
    await shop.inbox.next({ status: 200 });
    await send(shop);
    await pass(shop, 4 * day);
    await send(shop);
    expect(await statusOf(shop)).toEqual(["active", null]);
  });

  it("was disabled begins anew when it is activated, and its failed ones can be sent again", async () => {
    const shop = await subscribed();
    await shop.inbox.next({ status: 410 });
    await send(shop);
    const { id } = await shop.onlyDeliveryOf(shop.id);
    const { deliveries, endpoints } = shop.webhooks;
    await expect(shop.as((ctx) => deliveries.replay(ctx, id))).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(shop.as((ctx) => deliveries.test(ctx, shop.id))).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(shop.as((ctx) => deliveries.replayFailed(ctx, shop.id, 0))).rejects.toMatchObject({
      code: "CONFLICT",
    });
    await shop.as((ctx) => endpoints.patch(ctx, shop.id, "any", { status: "active" }));
    expect(await statusOf(shop)).toEqual(["active", null]);
    await shop.as((ctx) => deliveries.replayFailed(ctx, shop.id, 0));
    await shop.pump();
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({ status: "delivered" });
  });

  it("moved while its old address said 410 is not disabled for it", async () => {
    const shop = await subscribed();
    await shop.inbox.next({ status: 410, delayMs: 500 });
    await shop.tell();
    const sending = shop.pump();
    while ((await shop.inbox.received()).length === 0) await scheduler.wait(10);
    const { url } = newInbox();
    await shop.as((ctx) => shop.webhooks.endpoints.patch(ctx, shop.id, "any", { url }));
    await sending;
    expect(await statusOf(shop)).toEqual(["active", null]);
  });

  it("answers 410 is disabled by that attempt, though the lane dies right after it", async () => {
    const shop = await subscribed();
    await shop.inbox.next({ status: 410 });
    const dying = await hookingShop({ DB: dyingAfter('insert into "webhook_attempts"') });
    await dying.tell();
    await dying.pump();
    expect((await shop.onlyDeliveryOf(shop.id)).attempts).toMatchObject([{ statusCode: 410 }]);
    expect(await statusOf(shop)).toEqual(["disabled", "gone"]);
  });

  it("takes something while a call that is the last straw is under way stays", async () => {
    const shop = await subscribed();
    const setFailing = (since: number | null) =>
      bindings.DB.prepare("UPDATE webhook_endpoints SET failing_since = ? WHERE id = ?")
        .bind(since, shop.id)
        .run();
    await setFailing(shop.clock.now() - 6 * day * 1000);
    await shop.inbox.next({ status: 500, delayMs: 500 });
    await shop.tell();
    const sending = shop.pump();
    while ((await shop.inbox.received()).length === 0) await scheduler.wait(10);
    await setFailing(null);
    await sending;
    expect(await statusOf(shop)).toEqual(["active", null]);
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({
      status: "pending",
      attempts: [{ number: 1 }],
    });
  });

  it("is disabled between the look at it and the commit is given nothing, by an event or by a replay", async () => {
    const shop = await subscribed();
    await send(shop);
    const { id } = await shop.onlyDeliveryOf(shop.id);
    const { deliveries } = shop.webhooks;
    /** Disables it in front of the next commit. */
    const disabling = async (ctx: Context) => {
      await bindings.DB.prepare("UPDATE webhook_endpoints SET status = 'active' WHERE id = ?")
        .bind(shop.id)
        .run();
      const batch: typeof ctx.db.batch = async (list) => {
        await bindings.DB.prepare("UPDATE webhook_endpoints SET status = 'disabled' WHERE id = ?")
          .bind(shop.id)
          .run();
        return ctx.db.batch(list);
      };
      return { ...ctx, db: Object.assign(Object.create(ctx.db), { batch }) };
    };
    const event = { id: newId("evt", shop.clock.now()), type: "order.paid", at: shop.clock.now() };
    await shop.as(async (ctx) => deliveries.fanOut(await disabling(ctx), {}, event));
    const conflict = { code: "CONFLICT" };
    const refused = (work: (ctx: Context) => Promise<unknown>) =>
      expect(shop.as(async (ctx) => work(await disabling(ctx)))).rejects.toMatchObject(conflict);
    await refused((ctx) => deliveries.replay(ctx, id));
    await refused((ctx) => deliveries.replayFailed(ctx, shop.id, 0));
    await refused((ctx) => deliveries.test(ctx, shop.id));
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({ id, status: "delivered" });
  });

  it("is paused is sent nothing; what came up meanwhile follows when it is active again", async () => {
    const shop = await subscribed();
    const { endpoints } = shop.webhooks;
    await shop.inbox.next({ status: 500 });
    await send(shop);
    await shop.as((ctx) => endpoints.patch(ctx, shop.id, "any", { status: "paused" }));
    for (let i = 0; i < 8; i++) await send(shop);
    await pass(shop, day);
    expect(await shop.inbox.received()).toHaveLength(1);
    await shop.as((ctx) => endpoints.patch(ctx, shop.id, "any", { status: "active" }));
    await shop.pump();
    const calls = await shop.inbox.received();
    expect(new Set(calls.map(({ id }) => id)).size).toBe(9);
    expect(calls).toHaveLength(10);
  });

  it("was deleted is sent nothing more, and neither it nor what it got is found", async () => {
    const shop = await subscribed();
    await shop.inbox.always({ status: 500 });
    await send(shop);
    await shop.tell();
    const [{ id } = { id: "msg_none" as const }] = await shop.deliveriesOf(shop.id);
    await shop.as((ctx) => shop.webhooks.endpoints.remove(ctx, shop.id, "any"));
    await shop.pump();
    await send(shop);
    await pass(shop, 3 * day);
    expect(await shop.inbox.received()).toHaveLength(1);
    const { deliveries } = shop.webhooks;
    const noMore = { code: "NOT_FOUND" };
    await expect(shop.as((ctx) => deliveries.get(ctx, id))).rejects.toMatchObject(noMore);
    await expect(shop.as((ctx) => deliveries.replay(ctx, id))).rejects.toMatchObject(noMore);
    await expect(shop.deliveriesOf(shop.id)).rejects.toMatchObject(noMore);
  });

  it("is tried out gets a webhook.test, and nobody else does", async () => {
    const shop = await subscribed({ events: ["order.paid"] });
    const other = await shop.subscribe({ events: ["*"] });
    const { id } = await shop.as((ctx) => shop.webhooks.deliveries.test(ctx, shop.id));
    await shop.pump();
    expect(await other.inbox.received()).toEqual([]);
    const [call] = await shop.inbox.received();
    expect([call?.id, call?.verifiedBy]).toEqual([id, [0]]);
    expect(JSON.parse(call?.body ?? "")).toMatchObject({
      type: "webhook.test",
      data: { endpointId: shop.id },
    });
  });
});

describe("a slow endpoint", () => {
  it("has five calls at a time and the rest of its own in a line, which its lanes work off", async () => {
    const shop = await subscribed();
    await shop.inbox.always({ delayMs: 400 });
    for (let i = 0; i < 12; i++) await shop.tell("order.paid", { n: i });
    await shop.pump();
    const calls = await shop.inbox.received();
    expect(new Set(calls.map(({ id }) => id)).size).toBe(12);
    expect(calls).toHaveLength(12);
    // Five begin at once; the sixth waits for the first of them to end.
    const begun = calls.map(({ at }) => at).toSorted((a, b) => a - b);
    expect((begun[4] ?? 0) - (begun[0] ?? 0)).toBeLessThan(350);
    expect((begun[5] ?? 0) - (begun[0] ?? 0)).toBeGreaterThanOrEqual(390);
  });

  it("hands over to another message where its lane gets old", async () => {
    const shop = await subscribed();
    await shop.inbox.always({ delayMs: 2_600 });
    for (let i = 0; i < 3; i++) await shop.tell("order.paid", { n: i });
    const [first] = shop.webhook.splice(0);
    if (!first) throw new Error("no message");
    await shop.hand([first.body]);
    expect(await shop.inbox.received()).toHaveLength(2);
    await shop.pump();
    expect(await shop.inbox.received()).toHaveLength(3);
  });
});

describe("a crash", () => {
  it("between call and record sends it again once the lease is over, by the caretaker", async () => {
    const shop = await subscribed();
    await shop.tell();
    const { id } = await shop.onlyDeliveryOf(shop.id);
    await set(id, "lease_until", shop.clock.now() + 30_000);
    await shop.pump();
    await pass(shop, 20);
    expect(await shop.inbox.received()).toEqual([]);
    await pass(shop, 11);
    expect(await shop.inbox.received()).toMatchObject([{ id, verifiedBy: [0] }]);
  });

  it("that loses the message is made good by the caretaker", async () => {
    const shop = await subscribed();
    await shop.tell();
    shop.webhook.splice(0);
    await bindings.DB.prepare("DELETE FROM outbox").run();
    await pass(shop, 10);
    expect(await shop.inbox.received()).toEqual([]);
    await pass(shop, 6);
    expect(await shop.inbox.received()).toHaveLength(1);
  });

  it("of the queue has the caretaker send for an endpoint once a minute, and not with each of its rounds", async () => {
    const shop = await subscribed();
    await shop.tell();
    await bindings.DB.prepare("DELETE FROM outbox").run();
    const tasks = bindings.DB.prepare("SELECT count(*) AS n FROM outbox WHERE aggregate_id = ?").bind(
      shop.id,
    );
    shop.clock.forward(20);
    for (let round = 0; round < 24; round++) {
      await shop.wharf.runAs("caretaker", shop.webhooks.sweep);
      shop.clock.forward(5);
    }
    expect(await tasks.first("n")).toBe(2);
  });

  it("of a lane that another has replaced changes nothing when it comes back late", async () => {
    const shop = await subscribed();
    await shop.inbox.next({ status: 500, delayMs: 800 }, { status: 200, delayMs: 1_600 });
    await shop.tell();
    const late = shop.pump();
    while ((await shop.inbox.received()).length === 0) await scheduler.wait(10);
    const { id } = await shop.onlyDeliveryOf(shop.id);
    await set(id, "lease_until", 0);
    await shop.as((ctx) => shop.webhooks.sendDue(ctx, shop.id));
    await late;
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({
      status: "delivered",
      attempts: [{ statusCode: 200 }],
    });
  });
});

describe("no call leaves for", () => {
  it("any forbidden address, though it stands in the table by hand", async () => {
    const shop = await subscribed();
    const strict = await hookingShop({ WEBHOOK_ALLOW_LOOPBACK: "false" });
    using wire = watchWire();
    for (const url of forbiddenUrls) {
      await bindings.DB.prepare("UPDATE webhook_endpoints SET url = ?, status = 'active' WHERE id = ?")
        .bind(url, shop.id)
        .run();
      await strict.tell();
      await strict.pump();
    }
    expect(wire.all()).toEqual([]);
    const { results } = await bindings.DB.prepare(
      "SELECT error, count(DISTINCT d.id) AS n FROM webhook_attempts a JOIN webhook_deliveries d ON d.id = a.delivery_id WHERE d.endpoint_id = ? GROUP BY error",
    )
      .bind(shop.id)
      .all();
    expect(results).toEqual([{ error: "forbidden_target", n: forbiddenUrls.length }]);
    // The watch sees what does leave.
    const inbox = newInbox();
    await bindings.DB.prepare("UPDATE webhook_endpoints SET url = ? WHERE id = ?")
      .bind(inbox.url, shop.id)
      .run();
    await strict.tell();
    await strict.pump();
    expect(wire.calls(inbox.url)).toBe(0);
    await send(shop);
    expect(wire.calls(inbox.url)).toBeGreaterThan(0);
  });
});

describe("what is kept", () => {
  it("is forgotten after 30 days, with its attempts", async () => {
    const shop = await subscribed();
    await send(shop);
    const { id: old } = await shop.onlyDeliveryOf(shop.id);
    await pass(shop, 29 * day);
    await send(shop);
    const prune = () => shop.wharf.runAs("caretaker", shop.webhooks.prune);
    await prune();
    expect(await shop.deliveriesOf(shop.id)).toHaveLength(2);
    await pass(shop, day + 60);
    await prune();
    expect((await shop.deliveriesOf(shop.id)).map(({ id }) => id)).not.toContain(old);
    expect(await shop.deliveriesOf(shop.id)).toHaveLength(1);
    const attempts = bindings.DB.prepare("SELECT count(*) AS n FROM webhook_attempts WHERE delivery_id = ?");
    expect(await attempts.bind(old).first<number>("n")).toBe(0);
  });

  it("is not forgotten while it was replayed and is still to be sent", async () => {
    const shop = await subscribed();
    await send(shop);
    const { id } = await shop.onlyDeliveryOf(shop.id);
    shop.clock.forward(31 * day);
    await shop.as((ctx) => shop.webhooks.deliveries.replay(ctx, id));
    await shop.wharf.runAs("caretaker", shop.webhooks.prune);
    await shop.pump();
    expect(await shop.onlyDeliveryOf(shop.id)).toMatchObject({ id, status: "delivered" });
    await shop.wharf.runAs("caretaker", shop.webhooks.prune);
    expect(await shop.deliveriesOf(shop.id)).toEqual([]);
  });

  it("are fifty attempts of a delivery", async () => {
    const shop = await subscribed();
    await send(shop);
    const { id } = await shop.onlyDeliveryOf(shop.id);
    await set(id, "attempt_count", 60);
    await shop.as((ctx) => shop.webhooks.deliveries.replay(ctx, id));
    await shop.pump();
    expect((await shop.onlyDeliveryOf(shop.id)).attempts.map(({ number }) => number)).toEqual([61]);
  });

  it("is listed by status and type, page by page", async () => {
    const shop = await subscribed();
    await shop.inbox.next({ status: 500 });
    await send(shop, "order.paid");
    await send(shop, "order.created");
    await send(shop, "order.created");
    const fresh = await hookingShop();
    const call = asManager(fresh.call, fresh.manager);
    const list = async (query: string) =>
      (await call("GET", `/webhook-endpoints/${shop.id}/deliveries${query}`)).body;
    const types = async (query: string) => (await list(query)).data.map(({ type }: { type: string }) => type);
    expect(await types("?status=pending")).toEqual(["order.paid"]);
    expect(await types("?type=order.created")).toHaveLength(2);
    expect(await types("?status=failed")).toEqual([]);
    const first = await list("?limit=2");
    expect([first.data.length, first.data[0].attempts.length]).toEqual([2, 1]);
    expect(await types(`?limit=2&cursor=${first.pagination.nextCursor}`)).toEqual(["order.paid"]);
    const { body } = await call("GET", `/webhook-deliveries/${first.data[0].id}`);
    expect(body.data).toEqual(first.data[0]);
  });
});
