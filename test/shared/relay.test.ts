/** The relay keeps the queue's bounds, in bytes, and one failure keeps no other event back. */
import { describe, expect, it } from "vitest";
import type { EventMessage, Outgoing } from "../../src/shared/events/event.ts";
import { queueDelayMaxSeconds } from "../../src/shared/events/outbox.ts";
import { type Queues, relay } from "../../src/shared/events/relay.ts";

const message = (n: number, data: unknown = {}, delaySeconds = 0): Outgoing => ({
  queue: "events",
  delaySeconds,
  message: {
    schema: 1,
    id: `evt_${n}`,
    type: "order.created",
    version: 1,
    storeId: "main",
    aggregateId: `ord_${n}`,
    data,
    at: 0,
    traceparent: null,
  },
});

/** A queue that refuses what Cloudflare's refuses, and whatever `refuses` says. */
function strictQueue(refuses: (ids: string[]) => boolean = () => false) {
  const sent: EventMessage[] = [];
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
  const sendBatch = async (batch: Iterable<{ body: EventMessage }>) => {
    const bodies = [...batch].map(({ body }) => body);
    if (bodies.length > 100 || bodies.some((body) => bytes(body) > 128_000) || bytes(bodies) > 256_000) {
      throw new Error("too large");
    }
    if (refuses(bodies.map(({ id }) => id))) throw new Error("down");
    sent.push(...bodies);
  };
  return { sent, queues: { events: { sendBatch } } as unknown as Queues };
}

describe("the relay", () => {
  it("counts bytes, not characters, however many events wait", async () => {
    const { sent, queues } = strictQueue();
    await relay(
      queues,
      Array.from({ length: 250 }, (_, n) => message(n, { note: "貨".repeat(20_000) })),
    );
    expect(sent).toHaveLength(250);
  });

  it("leaves the data of an event behind that is too large for the queue", async () => {
    const { sent, queues } = strictQueue();
    await relay(queues, [message(1, { note: "\u0001".repeat(40_000) }), message(2)]);
    expect(sent.map(({ id, data, isLeftInOutbox }) => [id, data, isLeftInOutbox])).toEqual([
      ["evt_1", null, true],
      ["evt_2", {}, undefined],
    ]);
  });

  it("sends the other batches where one fails, and says which", async () => {
    const { sent, queues } = strictQueue((ids) => ids.includes("evt_0"));
    const all = Array.from({ length: 150 }, (_, n) => message(n));
    await expect(relay(queues, all)).rejects.toThrow("evt_0");
    expect(sent.map(({ id }) => id)).toEqual(all.slice(100).map(({ message }) => message.id));
  });

  it("leaves to the sweep what waits longer than a queue may keep it", async () => {
    const { sent, queues } = strictQueue();
    await relay(queues, [message(1, {}, queueDelayMaxSeconds), message(2, {}, queueDelayMaxSeconds + 1)]);
    expect(sent.map(({ id }) => id)).toEqual(["evt_1"]);
  });
});
