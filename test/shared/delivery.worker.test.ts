/** Delivery when something dies on the way: before the mark, behind it, in the middle of an effect, or for good. */
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { compose, type Wharf } from "../../src/app/compose.ts";
import { consumeMessages, keepDeadLetters } from "../../src/app/queue.ts";
import { begin } from "../../src/shared/db/unit-of-work.ts";
import { consume, TryLater } from "../../src/shared/events/consumer.ts";
import type { EventMessage, Outgoing } from "../../src/shared/events/event.ts";
import { leaseSeconds, queueDelayMaxSeconds } from "../../src/shared/events/outbox.ts";
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
import { bindings, unique } from "../fixtures/shop.ts";

const afterLease = start + leaseSeconds * 1000;

/** A Wharf whose database is gone when the outcome of a batch is to be written down. */
function dyingBeforeTheMark(wharf: Wharf): Wharf {
  let trips = 0;
  const gone = async () => {
    throw new Error("Network connection lost");
  };
  return {
    ...wharf,
    runAs: (name, work, more) => (name === "queue" && ++trips === 2 ? gone() : wharf.runAs(name, work, more)),
  };
}

describe("a crash", () => {
  it("after the effects and before the mark brings the events again, to no second effect", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    const wharf = listening(consumer);
    expect(await hand(dyingBeforeTheMark(wharf), [message])).toEqual(["again in 2 s"]);
    expect(await rowOf(message.id)).toMatchObject({ consumed_at: null });
    expect(await hand(wharf, [message])).toEqual(["acked"]);
    expect(await rowOf(message.id)).toMatchObject({ consumed_at: start });
    expect(await effects()).toBe(1);
  });

  it("of the database at the last try makes no dead letter: the outbox brings the event again", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    const wharf = dyingBeforeTheMark(listening(consumer));
    expect(await hand(wharf, [message, "garbage"], consumeMessages, 3)).toEqual(["acked", "again in 8 s"]);
    expect(await claimAt(afterLease)).toContain(message.id);
    expect(await hand(listening(consumer), [message])).toEqual(["acked"]);
    expect(await effects()).toBe(1);
  });

  it("after the mark and before the acknowledgement brings messages that no consumer sees again", async () => {
    const message = await commitAndCrash();
    let calls = 0;
    const wharf = listening(consume("caller", [happened], async () => calls++));
    expect(await hand(wharf, [message])).toEqual(["acked"]);
    expect(await hand(wharf, [message])).toEqual(["acked"]);
    expect(calls).toBe(1);
  });

  it("of a consumer behind its commit brings the event again, to no second effect", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    let crashes = true;
    const fragile = {
      ...consumer,
      async handle(...given: Parameters<typeof consumer.handle>) {
        await consumer.handle(...given);
        if (crashes) throw new Error("the isolate is gone");
      },
    };
    expect(await hand(listening(fragile), [message])).toEqual(["again in 2 s"]);
    crashes = false;
    expect(await hand(listening(fragile), [message])).toEqual(["acked"]);
    expect(await effects()).toBe(1);
  });
});

describe("a consumer", () => {
  it("that hangs has failed after half a minute, and holds nobody else up for longer", async () => {
    const [stuck, good] = [await commitAndCrash("test.stuck"), await commitAndCrash()];
    const { consumer, effects } = countingConsumer();
    const begun = Promise.withResolvers<void>();
    const hanging = consume("hanging", [event("test.stuck", z.unknown())], () => {
      begun.resolve();
      return new Promise<never>(() => {});
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const fates = hand(listening(hanging, consumer), [stuck, good]);
      await begun.promise;
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await fates).toEqual(["again in 2 s", "acked"]);
    } finally {
      vi.useRealTimers();
    }
    expect(await effects()).toBe(1);
  });

  it("that fails keeps the event from nobody who listens after it, and a failure counts before a wish for time", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    const later = consume("later", [happened], () => Promise.reject(new TryLater("nobody there")));
    const broken = consume("broken", [happened], () => Promise.reject(new Error("a defect")));
    expect(await hand(listening(later, broken, consumer), [message])).toEqual(["again in 2 s"]);
    expect(await effects()).toBe(1);
    expect(await rowOf(message.id)).toMatchObject({
      consumed_at: null,
      last_error: expect.stringContaining("broken: "),
    });
  });

  it("whose database is down gets its event later, from the outbox", async () => {
    const message = await commitAndCrash();
    const down = consume("down", [happened], () => Promise.reject(new Error("D1 DB is overloaded")));
    expect(await hand(listening(down), [message], consumeMessages, 3)).toEqual(["acked"]);
    expect(await rowOf(message.id)).toMatchObject({ consumed_at: null, dead_at: null });
    expect(await claimAt(start + 25_000)).toContain(message.id);
  });

  it("gets an event that is bad news for a day from when its task was due, not from when it was recorded", async () => {
    const message = await commitAndCrash();
    const old = { ...message, at: start - 3 * 86_400_000 };
    const unlucky = consume("unlucky", [happened], () => Promise.reject(new TryLater("nobody there")));
    expect(await hand(listening(unlucky), [{ ...old, dueAt: start - 1_000 }])).toEqual(["acked"]);
    expect(await hand(listening(unlucky), [old])).toEqual(["again in 2 s"]);
  });

  it("goes on with the trace of the request that caused its event", async () => {
    const traceparent = `00-${"4bf92f3577b34da6a3ce929d0e0e4736"}-00f067aa0ba902b7-01`;
    const sent: EventMessage[] = [];
    const publish = async (messages: readonly Outgoing[]) =>
      void sent.push(...messages.map(({ message }) => message));
    const passing = consume("passing", [happened], (ctx) =>
      begin(ctx)
        .record({ ...happened({}), type: "test.caused" })
        .commit(null),
    );
    const own = compose(bindings, at(start), [passing]);
    const wharf: Wharf = {
      ...own,
      runAs: (name, work, more) => own.runAs(name, work, { ...more, publish, queuesOf: () => ["events"] }),
    };
    await wharf.runAs("test", (ctx) => begin(ctx).record(happened({})).commit(null), { traceparent });
    await hand(wharf, sent.slice(0, 1));
    expect(sent.map((one) => [one.type, one.traceparent])).toEqual([
      ["test.happened", traceparent],
      ["test.caused", traceparent],
    ]);
  });
});

describe("an event", () => {
  it("that nobody listens for is not written", async () => {
    const aggregateId = unique("unheard");
    await compose(bindings, at(start), []).runAs("test", (ctx) =>
      begin(ctx)
        .record({ ...happened({}), aggregateId })
        .commit(null),
    );
    const rows = bindings.DB.prepare("SELECT count(*) AS n FROM outbox WHERE aggregate_id = ?");
    expect(await rows.bind(aggregateId).first("n")).toBe(0);
  });

  it("that comes after everything about it was forgotten has no second effect", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    const wharf = listening(consumer);
    await hand(wharf, [message]);
    await bindings.DB.batch([
      bindings.DB.prepare("DELETE FROM outbox WHERE id = ?").bind(message.id),
      bindings.DB.prepare("DELETE FROM inbox WHERE event_id = ?").bind(message.id),
    ]);
    const { eventsMs } = wharf.config.retention;
    expect(await hand({ ...wharf, clock: at(start + eventsMs + 1) }, [message])).toEqual(["acked"]);
    expect(await effects()).toBe(1);
  });

  it("that the outbox does not have is nobody's: it goes to the dead letters, and is replayed as it was", async () => {
    const stranger = { ...(await commitAndCrash()), id: `evt_${unique("stranger")}` };
    const { consumer, effects } = countingConsumer();
    const wharf = listening(consumer);
    expect(await hand(wharf, [stranger], consumeMessages, 3)).toEqual(["again in 8 s"]);
    expect(await effects()).toBe(0);
    await hand(wharf, [stranger], keepDeadLetters);
    expect((await replay(stranger.id)).status).toBe(202);
    await vi.waitFor(async () => expect(await lettersOf(stranger.id)).toMatchObject([{ replayedAt: null }]), {
      timeout: 30_000,
      interval: 500,
    });
  });

  it("that is a task for the day after tomorrow waits in the outbox and not in the queue", async () => {
    const sent: Outgoing[] = [];
    const wharf = listening();
    const delay = 2 * 86_400;
    await wharf.runAs("test", (ctx) => begin(ctx).record(happened({}), delay).commit(null));
    const row = await bindings.DB.prepare(
      "SELECT id, attempts, lease_until AS due, message FROM outbox ORDER BY rowid DESC LIMIT 1",
    ).first<{ id: string; attempts: number; due: number; message: string }>();
    expect(row).toMatchObject({ attempts: 0, due: start + delay * 1000 });
    expect(JSON.parse(row?.message ?? "")).toMatchObject({ at: start, dueAt: start + delay * 1000 });
    expect(delay).toBeGreaterThan(queueDelayMaxSeconds);
    expect(await claimAt(start + delay * 1000 - 1)).not.toContain(row?.id);
    expect(await claimAt(start + delay * 1000)).toContain(row?.id);
    expect(sent).toEqual([]);
  });
});

describe("a dead letter", () => {
  it("whose event was consumed by another copy is none, whichever of the two was first", async () => {
    const [first, second] = [await commitAndCrash(), await commitAndCrash()];
    const [begun, dying] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { consumer, effects } = countingConsumer();
    const wharf = listening({
      ...consumer,
      async handle(...given) {
        begun.resolve();
        await dying.promise;
        return consumer.handle(...given);
      },
    });
    // One copy is given up on while the other is being consumed.
    const consuming = hand(wharf, [first]);
    await begun.promise;
    await hand(wharf, [first], keepDeadLetters);
    expect(await lettersOf(first.id)).toHaveLength(1);
    dying.resolve();
    expect(await consuming).toEqual(["acked"]);
    expect(await rowOf(first.id)).toMatchObject({ consumed_at: start, dead_at: null });

    await hand(wharf, [second]);
    await hand(wharf, [second], keepDeadLetters);
    expect(await rowOf(second.id)).toMatchObject({ consumed_at: start, dead_at: null });
    for (const { id } of [first, second]) expect(await lettersOf(id)).toEqual([]);
    expect(await effects()).toBe(2);
  });

  it("is not brought to consumers by a copy that comes late, but by its replay", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    const wharf = listening(consumer);
    await hand(wharf, [message], keepDeadLetters);
    expect(await hand(wharf, [message])).toEqual(["acked"]);
    expect(await effects()).toBe(0);
    await replay(message.id);
    expect(await hand(wharf, [message])).toEqual(["acked"]);
    expect(await effects()).toBe(1);
  });

  it("that is replayed after its event was consumed changes nothing", async () => {
    const message = await commitAndCrash();
    const { consumer, effects } = countingConsumer();
    const wharf = listening(consumer);
    await hand(wharf, [message], keepDeadLetters);
    await replay(message.id);
    await hand(wharf, [message]);
    expect((await replay(message.id)).status).toBe(202);
    expect(await rowOf(message.id)).toMatchObject({ consumed_at: start });
    expect(await claimAt(start + 86_400_000)).not.toContain(message.id);
    expect(await effects()).toBe(1);
  });

  it("that can't be stored is not acknowledged, and comes again", async () => {
    const message = await commitAndCrash();
    const gone = async () => {
      throw new Error("Network connection lost");
    };
    await expect(hand({ ...listening(), runAs: gone }, [message], keepDeadLetters)).rejects.toThrow("lost");
    expect(await lettersOf(message.id)).toEqual([]);
    await hand(listening(), [message], keepDeadLetters);
    expect(await lettersOf(message.id)).toHaveLength(1);
  });

  it("that fails again after its replay waits for staff again", async () => {
    const message = await commitAndCrash();
    await hand(listening(), [message], keepDeadLetters);
    await replay(message.id);
    await hand(listening(), [message], keepDeadLetters);
    expect(await lettersOf(message.id)).toMatchObject([{ replayedAt: null }]);
    expect(await rowOf(message.id)).toMatchObject({ dead_at: start });
  });

  it("that was no event is one letter however often it comes, and keeps no other back", async () => {
    const what = unique("strange");
    const body = { what, toJSON: () => BigInt(1) };
    const message = { id: unique("m"), timestamp: new Date(), attempts: 1, body: { what } };
    const batchOf = (...messages: object[]) =>
      ({ queue: "wharf-sync-dead", messages, ackAll: () => {} }) as unknown as MessageBatch<unknown>;
    const beside = await commitAndCrash();
    await keepDeadLetters(listening(), batchOf(message, { ...message, id: unique("m"), body }));
    await keepDeadLetters(listening(), batchOf(message));
    expect(await lettersOf(what)).toMatchObject([{ queue: "sync", reason: "not a message of this schema" }]);
    await hand(listening(), [body, beside], keepDeadLetters);
    expect(await lettersOf(beside.id)).toHaveLength(1);
  });
});
