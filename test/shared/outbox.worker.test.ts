/** Events from commit to effect: after crashes, repeats, poison, and a queue that hangs. */
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { compose } from "../../src/app/compose.ts";
import { consumeMessages, keepDeadLetters } from "../../src/app/queue.ts";
import { begin } from "../../src/shared/db/unit-of-work.ts";
import { consume, TryLater } from "../../src/shared/events/consumer.ts";
import type { EventMessage, Outgoing } from "../../src/shared/events/event.ts";
import { leaseSeconds } from "../../src/shared/events/outbox.ts";
import { type Queues, relay } from "../../src/shared/events/relay.ts";
import {
  at,
  claimAt,
  commitAndCrash,
  countingConsumer,
  event,
  hand,
  happened,
  lettersOf,
  listening,
  replay,
  rowOf,
  start,
} from "../fixtures/events.ts";
import { callerOf } from "../fixtures/orders.ts";
import { bindings, call, productWithStock, services, unique } from "../fixtures/shop.ts";

describe("an event whose sender died after the commit", () => {
  it("is claimed when its lease runs out, by one only, and again after the next lease", async () => {
    const { id } = await commitAndCrash();
    const end = start + leaseSeconds * 1000;
    expect(await claimAt(end - 1)).not.toContain(id);
    const claims = await Promise.all(Array.from({ length: 5 }, () => claimAt(end)));
    expect(claims.flat().filter((claimed) => claimed === id)).toHaveLength(1);
    expect(await claimAt(end + 1)).not.toContain(id);
    expect(await claimAt(end + leaseSeconds * 1000)).toContain(id);
    expect(await rowOf(id)).toMatchObject({ attempts: 3 });
  });

  it("is brought to its end by the caretaker with nobody's help", async () => {
    const { id } = await commitAndCrash("inventory.adjusted", Date.now() - leaseSeconds * 1000, {
      sku: "NONE",
      onHand: 1,
      reserved: 0,
      available: 1,
    });
    // Any request wakes the caretaker.
    await call("GET", "/system/health");
    await vi.waitFor(async () => expect((await rowOf(id))?.consumed_at).not.toBeNull(), {
      timeout: 15_000,
      interval: 250,
    });
  });

  it("never comes again once it is consumed", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    expect(await hand(listening(consumer), [message])).toEqual(["acked"]);
    expect((await rowOf(message.id))?.consumed_at).toBe(start);
    expect(await claimAt(start + 86_400_000)).not.toContain(message.id);
    expect(await effects()).toBe(1);
  });
});

describe("a consumer", () => {
  it("has one effect of an event that comes three times, in one batch or in several, or at once", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    const wharf = listening(consumer);
    const same = [message, message, message];
    const results = [await hand(wharf, same), ...(await Promise.all([hand(wharf, same), hand(wharf, same)]))];
    for (const fates of results) expect(fates).toEqual(["acked", "acked", "acked"]);
    expect(await effects()).toBe(1);
  });

  it("gets the data of an event that was too large to travel from the outbox", async () => {
    const message = await commitAndCrash();
    const seen: unknown[] = [];
    const reader = consume(unique("reader"), [happened], async (_, data) => seen.push(data));
    expect(await hand(listening(reader), [{ ...message, data: null, isLeftInOutbox: true }])).toEqual([
      "acked",
    ]);
    expect(seen).toEqual([message.data]);
  });

  it("that fails gets its event again, later each time, and stops no other event", async () => {
    const [bad, good] = [await commitAndCrash("test.poison"), await commitAndCrash()];
    const { consumer, effects } = countingConsumer();
    const poisoned = consume("poisoned", [event("test.poison", z.unknown())], () =>
      Promise.reject(new Error("no")),
    );
    const wharf = listening(poisoned, consumer);
    expect(await hand(wharf, [bad, good])).toEqual(["again in 2 s", "acked"]);
    expect(await hand(wharf, [bad], consumeMessages, 3)).toEqual(["again in 8 s"]);
    expect(await effects()).toBe(1);
    expect((await rowOf(bad.id))?.consumed_at).toBeNull();
  });

  it("that fails doesn't undo or repeat what another consumer made of the event", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    let healthy = false;
    const moody = consume("moody", [happened], async () => {
      if (!healthy) throw new Error("not yet");
    });
    const wharf = listening(consumer, moody);
    expect(await hand(wharf, [message])).toEqual(["again in 2 s"]);
    healthy = true;
    expect(await hand(wharf, [message])).toEqual(["acked"]);
    expect(await effects()).toBe(1);
  });

  it("that can't reach somebody gets its event again later and later, and for a day only", async () => {
    const message = await commitAndCrash();
    let tries = 0;
    const unlucky = consume("unlucky", [happened], () => {
      tries++;
      return Promise.reject(new TryLater("the line is dead"));
    });
    const wharf = listening(unlucky);
    expect(await hand(wharf, [message])).toEqual(["acked"]);
    // 20 s and then 40 s, a quarter more or less.
    expect(await claimAt(start + 14_999)).not.toContain(message.id);
    expect(await claimAt(start + 25_000)).toContain(message.id);
    expect(await hand(wharf, [message])).toEqual(["acked"]);
    expect(await claimAt(start + 29_999)).not.toContain(message.id);
    expect(await claimAt(start + 50_000)).toContain(message.id);
    expect(await rowOf(message.id)).toMatchObject({ consumed_at: null, dead_at: null, attempts: 3 });
    expect(await hand(wharf, [{ ...message, at: start - 86_400_000 }])).toEqual(["again in 2 s"]);
    expect(tries).toBe(3);
  });

  it("that asks for time for the first time is brought its event soon, however many crashes there were before", async () => {
    const message = await commitAndCrash();
    const crashes = 7;
    for (let i = 1; i <= crashes; i++) expect(await claimAt(start + i * 21_000)).toContain(message.id);
    const unlucky = consume("unlucky", [happened], () => Promise.reject(new TryLater("the line is dead")));
    expect(await hand(listening(unlucky), [message])).toEqual(["acked"]);
    expect(await claimAt(start + 25_000)).toContain(message.id);
  });

  it("on a queue of its own is brought its events there, and no one else's failure holds them up", async () => {
    const sent: Outgoing[] = [];
    const { consumer } = countingConsumer();
    const slow = consume("slow", [happened], () => Promise.resolve(), "webhook");
    const wharf = compose(bindings, at(start), [consumer, slow]);
    const id = unique("thing");
    await wharf.runAs(
      "test",
      (ctx) =>
        begin(ctx)
          .record({ ...happened({}), aggregateId: id }, 30)
          .commit(null),
      { publish: async (messages) => void sent.push(...messages) },
    );
    expect(sent.map(({ queue, delaySeconds }) => [queue, delaySeconds])).toEqual([
      ["events", 30],
      ["webhook", 30],
    ]);
    const eventId = sent[0]?.message.id ?? "";
    expect(await hand(wharf, [sent[1]?.message], consumeMessages, 1, "webhook")).toEqual(["acked"]);
    const rows = await bindings.DB.prepare(
      "SELECT queue, consumed_at IS NULL AS waits, lease_until FROM outbox WHERE id = ? ORDER BY queue",
    )
      .bind(eventId)
      .all();
    const leaseUntil = start + (30 + leaseSeconds) * 1000;
    expect(rows.results).toEqual([
      { queue: "events", waits: 1, lease_until: leaseUntil },
      { queue: "webhook", waits: 0, lease_until: leaseUntil },
    ]);
  });

  it("gets the events of one aggregate in their order", async () => {
    const seen: unknown[] = [];
    const recorder = consume("recorder", [event("test.step", z.number())], async (_, step) => {
      await scheduler.wait(5 - step);
      seen.push(step);
    });
    const messages: EventMessage[] = [];
    for (const step of [1, 2, 3, 4])
      messages.push({ ...(await commitAndCrash("test.step", start, step)), aggregateId: "the one" });
    await hand(listening(recorder), messages);
    expect(seen).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ["no object", "garbage"],
    ["another schema", { schema: 2, id: "evt_x", type: "test.happened" }],
    ["null", null],
  ])("never sees a message that is %s", async (_, body) => {
    const { consumer, effects } = countingConsumer();
    expect(await hand(listening(consumer), [body])).toEqual(["again in 2 s"]);
    expect(await effects()).toBe(0);
  });
});

describe("a dead letter", () => {
  it("tells why its last try failed, and by whom", async () => {
    const message = await commitAndCrash("test.poison");
    const poisoned = consume("poisoned", [event("test.poison", z.unknown())], () =>
      Promise.reject(new Error("no ink")),
    );
    await hand(listening(poisoned), [message], consumeMessages, 3);
    await hand(listening(poisoned), [message], keepDeadLetters);
    const [letter] = await lettersOf(message.id);
    expect(letter.reason).toBe("Error: poisoned: Error: no ink");
    const { body } = await call("GET", `/system/dead-letters/${letter.id}`, await callerOf("admin"));
    expect(body.data).toEqual(letter);
    expect(await rowOf(message.id)).toMatchObject({ dead_at: start });
  });

  it("is what nobody listens for, and what has a version that its listeners don't know", async () => {
    const [unknown, newer] = [await commitAndCrash("test.unheard-of"), await commitAndCrash()];
    const { consumer, effects } = countingConsumer();
    const wharf = listening(consumer);
    const bodies = [unknown, { ...newer, version: 2 }];
    expect(await hand(wharf, bodies, consumeMessages, 3)).toEqual(["again in 8 s", "again in 8 s"]);
    await hand(wharf, bodies, keepDeadLetters);
    expect((await lettersOf(unknown.id))[0].reason).toContain("nobody here listens for test.unheard-of");
    expect((await lettersOf(newer.id))[0].reason).toContain("test.happened has version 2");
    expect(await effects()).toBe(0);
  });

  it("that was no event is put on its queue again as it was, and comes back", async () => {
    const body = { what: unique("garbage") };
    await hand(listening(), [body], keepDeadLetters);
    expect((await replay(body.what)).status).toBe(202);
    // The Worker's own consumers refuse it three times.
    await vi.waitFor(async () => expect(await lettersOf(body.what)).toHaveLength(2), {
      timeout: 30_000,
      interval: 500,
    });
  });

  it("is kept and listed, out of the sweep's way, and comes again when it is replayed", async () => {
    const message = await commitAndCrash();
    await hand(listening(), [message], keepDeadLetters);
    expect(await lettersOf(message.id)).toMatchObject([
      { messageId: message.id, type: "test.happened", queue: "events", replayedAt: null },
    ]);
    expect(await claimAt(start + 86_400_000)).not.toContain(message.id);

    expect((await replay(message.id)).status).toBe(202);
    expect((await lettersOf(message.id))[0].replayedAt).not.toBeNull();
    const { consumer, effects } = countingConsumer();
    await hand(listening(consumer), [message]);
    expect(await effects()).toBe(1);
    expect((await rowOf(message.id))?.consumed_at).not.toBeNull();
  });

  it("that is replayed is claimed by the next sweep", async () => {
    const message = await commitAndCrash();
    await hand(listening(), [message], keepDeadLetters);
    await replay(message.id);
    // By this test or by the caretaker, whoever is first.
    const claimed = await claimAt(start);
    expect(claimed.includes(message.id) || ((await rowOf(message.id))?.attempts ?? 0) > 1).toBe(true);
  });

  it("is kept also when it was never an event", async () => {
    const body = { what: unique("garbage") };
    await hand(listening(), [body], keepDeadLetters);
    expect(await lettersOf(body.what)).toMatchObject([{ type: "unknown" }]);
  });

  it("comes twice into the queue and is one letter", async () => {
    const message = await commitAndCrash();
    await hand(listening(), [message, message], keepDeadLetters);
    expect(await lettersOf(message.id)).toHaveLength(1);
  });

  it("is for admins, and one that isn't there can't be replayed", async () => {
    const [manager, admin] = await Promise.all([callerOf("manager"), callerOf("admin")]);
    expect((await call("GET", "/system/dead-letters", manager)).status).toBe(403);
    expect((await call("POST", "/system/dead-letters/none/replay", manager)).status).toBe(403);
    expect((await call("POST", "/system/dead-letters/none/replay", { token: admin.token })).status).toBe(404);
  });
});

describe("the relay", () => {
  const messageOf = (i: number, text = ""): Outgoing => ({
    queue: "events",
    delaySeconds: 0,
    message: {
      schema: 1,
      id: `evt_${i}`,
      type: "test.happened",
      version: 1,
      storeId: "main",
      aggregateId: "a",
      data: { text },
      at: 0,
      traceparent: null,
    },
  });
  const queueOf = (sendBatch: (batch: { body: EventMessage }[]) => Promise<void>) =>
    ({ events: { sendBatch } }) as unknown as Queues;

  it("gives up on a queue that hangs, and the caller's answer doesn't wait for it", async () => {
    vi.useFakeTimers();
    try {
      const hung = relay(
        queueOf(() => new Promise<never>(() => {})),
        [messageOf(1)],
      );
      const failed = expect(hung).rejects.toThrow("gave no answer within 5000 ms");
      await vi.advanceTimersByTimeAsync(5_000);
      await failed;
    } finally {
      vi.useRealTimers();
    }
    const stalled = compose({ ...bindings, EVENTS: queueOf(() => new Promise<never>(() => {})).events });
    const background: Promise<unknown>[] = [];
    const committed = stalled.runAs(
      "test",
      (ctx) =>
        begin(ctx).record({ type: "test.happened", version: 1, aggregateId: "a", data: {} }).commit("done"),
      { queuesOf: () => ["events"], background: (work) => void background.push(work) },
    );
    expect(await Promise.race([committed, scheduler.wait(2_000)])).toBe("done");
    expect(background).toHaveLength(1);
  });

  it("sends in batches that the queue takes: at most 100 messages and 256 KB", async () => {
    const batches: number[] = [];
    const queue = queueOf(async (batch) => {
      expect(JSON.stringify(batch).length).toBeLessThan(256_000);
      batches.push(batch.length);
    });
    await relay(
      queue,
      Array.from({ length: 250 }, (_, i) => messageOf(i)),
    );
    expect(batches).toEqual([100, 100, 50]);
    await relay(
      queue,
      Array.from({ length: 10 }, (_, i) => messageOf(i, "x".repeat(90_000))),
    );
    expect(batches.slice(3)).toEqual([2, 2, 2, 2, 2]);
    await relay(queue, []);
    expect(batches).toHaveLength(8);
  });
});

describe("GET /system/outbox", () => {
  it("shows what waits, to admins", async () => {
    const { id } = await commitAndCrash();
    const { body } = await call("GET", "/system/outbox", await callerOf("admin"));
    expect(body.data.events).toContainEqual(
      expect.objectContaining({ id, type: "test.happened", attempts: 1 }),
    );
    expect(body.data.pending).toBeGreaterThan(0);
    expect((await call("GET", "/system/outbox", await callerOf("manager"))).status).toBe(403);
  });
});

describe("an order whose events were lost before the queue", () => {
  it("is finished all the same", async () => {
    const [buyer, { sku }] = await Promise.all([callerOf(), productWithStock(5)]);
    const { rooms, runAs } = services();
    // Committed as long ago as a lease, and never sent.
    const order = await runAs(
      "test",
      (ctx) =>
        rooms.orders.place(ctx, {
          items: [{ sku, quantity: 1 }],
          shippingAddress: { name: "Ada", line1: "1 Quay", city: "London", postalCode: "E1", country: "GB" },
          payment: { provider: "sandbox", method: "pm_ok" },
        }),
      { actor: buyer.actor, publish: async () => {}, clock: at(Date.now() - leaseSeconds * 1000) },
    );
    await vi.waitFor(
      async () => {
        const { body } = await call("GET", `/orders/${order.id}`, buyer);
        expect(body.data.status).toBe("completed");
      },
      { timeout: 30_000, interval: 250 },
    );
  });
});
