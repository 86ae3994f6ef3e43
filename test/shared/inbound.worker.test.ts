/** What outside systems tell: proved by its bytes and its time, kept once, answered at once, and never lost. */
import { describe, expect, it } from "vitest";
import { compose, type Wharf } from "../../src/app/compose.ts";
import type { Clock } from "../../src/shared/clock.ts";
import { runBatch } from "../../src/shared/db/database.ts";
import type { EventMessage } from "../../src/shared/events/event.ts";
import { claimExpired, leaseSeconds } from "../../src/shared/events/outbox.ts";
import { pruneInboundEvents } from "../../src/shared/inbound/inbound.repository.ts";
import { sandboxWebhook } from "../../src/shared/sandbox/world.ts";
import { deliver as consume } from "../fixtures/mails.ts";
import { callerOf, orderAt } from "../fixtures/orders.ts";
import { bindings, call, callOn, services, unique } from "../fixtures/shop.ts";
import { deliver, deliverAndWait, keptOf, outcomeOf, signed } from "../fixtures/webhooks.ts";

const path = "/inbound/shipping/sandbox";
const minute = 60_000;
const parcelOf = async () => {
  const { order } = await orderAt("fulfilling");
  const id = order.shipment?.id ?? "";
  await bindings.DB.prepare("UPDATE shipments SET carrier = 'sandbox' WHERE id = ?").bind(id).run();
  return id;
};
const handedOver = (shipmentId: string) => ({ type: "parcel.handed_over", data: { shipmentId } });
const shipmentOf = (id: string) =>
  bindings.DB.prepare("SELECT status, version FROM shipments WHERE id = ?").bind(id).first();
/** A shipment under another id is one that Wharf does not know yet. */
const rename = (id: string, to: string) =>
  bindings.DB.prepare("UPDATE shipments SET id = ? WHERE id = ?").bind(to, id).run();

/** A Wharf that dies after each answer: what it should send is not sent. */
const dying = (): Wharf => {
  const wharf = services();
  return { ...wharf, events: { ...wharf.events, publish: async () => {} } };
};
const askDying = callOn(dying());
const at = (now: number, clock: Clock = { now: () => now }) => compose(bindings, clock);

/** The tasks that wait in the outbox to look at what is kept under the id. */
async function tasksOf(eventId: string): Promise<EventMessage[]> {
  const [kept] = await keptOf(eventId);
  const { results } = await bindings.DB.prepare(
    "SELECT message FROM outbox WHERE type = 'inbound.received' AND aggregate_id = ?",
  )
    .bind(kept?.id)
    .all<{ message: string }>();
  return results.map(({ message }) => JSON.parse(message));
}

/** Tells it to a Wharf that dies then; gives the task that it left. */
async function tellAndDie(event: Parameters<typeof signed>[0], id = unique("msg")) {
  expect((await askDying("POST", path, await signed(event, { id }))).status).toBe(200);
  const [task, ...more] = await tasksOf(id);
  if (!task || more.length > 0) throw new Error(`${more.length} tasks too many`);
  return { id, task };
}

describe("a webhook's proof", () => {
  it("is broken by any change of body, id, time or signature, and nothing is kept", async () => {
    const id = unique("msg");
    const { body, headers } = await signed(handedOver("shp_1"), { id });
    const seconds = Number(headers["webhook-timestamp"]);
    const webhook = await sandboxWebhook(services().keyring);
    const tampered = [
      { body: `${body} `, headers },
      { body: body.replace("shp_1", "shp_2"), headers },
      { body: `\uFEFF${body}`, headers },
      { body, headers: { ...headers, "webhook-id": `${id}2` } },
      { body, headers: { ...headers, "webhook-timestamp": String(seconds + 1) } },
      { body, headers: { ...headers, "webhook-timestamp": "soon" } },
      { body, headers: { ...headers, "webhook-signature": webhook.sign("other", new Date(), body) } },
      {
        body,
        headers: { ...headers, "webhook-signature": headers["webhook-signature"].replace("v1,", "v2,") },
      },
      { body, headers: {} },
    ];
    for (const [i, request] of tampered.entries()) {
      const answer = await call("POST", path, request);
      expect([i, answer.status, answer.body.error?.code]).toEqual([i, 401, "UNAUTHENTICATED"]);
    }
    expect([...(await keptOf(id)), ...(await keptOf(`${id}2`))]).toEqual([]);
    expect((await call("POST", path, { body, headers })).status).toBe(200);
  });

  it("holds for five minutes before and after its time", async () => {
    const ages = [-5.2, -4.8, 4.8, 5.2];
    const answers = await Promise.all(
      ages.map((age) => deliver(path, handedOver("shp_1"), { at: new Date(Date.now() - age * minute) })),
    );
    expect(answers.map(({ status }) => status)).toEqual([401, 200, 200, 401]);
  });

  it("is of one sender: a payment provider's is none of a carrier's parcels", async () => {
    const shipmentId = await parcelOf();
    await bindings.DB.prepare("UPDATE shipments SET carrier = 'manual' WHERE id = ?").bind(shipmentId).run();
    const { id, task } = await tellAndDie(handedOver(shipmentId));
    await consume([task], at(task.at + 10 * minute), "events");
    expect([await outcomeOf(id), await shipmentOf(shipmentId)]).toMatchObject([
      "unknown",
      { status: "created" },
    ]);
  });

  it("is looked for in 64 KB at most", async () => {
    const padded = (length: number) => {
      const bare = JSON.stringify({ type: "x", data: { pad: "" } }).length;
      return { type: "x", data: { pad: "p".repeat(length - bare) } };
    };
    expect((await deliver(path, padded(64 * 1024))).status).toBe(200);
    const { status, body } = await deliver(path, padded(64 * 1024 + 1));
    expect([status, body.error.code]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  });
});

describe("an event from outside", () => {
  it("that comes five times at once and again later is kept once, and is one task", async () => {
    const shipmentId = await parcelOf();
    const id = unique("msg");
    const request = await signed(handedOver(shipmentId), { id });
    const answers = await Promise.all(Array.from({ length: 5 }, () => call("POST", path, request)));
    expect(await outcomeOf(id)).toBe("processed");
    answers.push(await call("POST", path, request), await deliver(path, handedOver("shp_other"), { id }));
    expect(answers.map(({ status, body }) => [status, body.data])).toEqual(
      Array.from({ length: 7 }, () => [200, { received: true }]),
    );
    expect(await keptOf(id)).toEqual([
      expect.objectContaining({ source: "shipping/sandbox", type: "parcel.handed_over", body: request.body }),
    ]);
    expect(await tasksOf(id)).toHaveLength(1);
    expect(await shipmentOf(shipmentId)).toEqual({ status: "handed_over", version: 3 });
  });

  it("with the same content under another id is kept for itself, and changes nothing more", async () => {
    const shipmentId = await parcelOf();
    const outcomes = [
      await deliverAndWait(path, handedOver(shipmentId)),
      await deliverAndWait(path, handedOver(shipmentId)),
    ];
    expect(outcomes).toEqual(["processed", "processed"]);
    expect(await shipmentOf(shipmentId)).toEqual({ status: "handed_over", version: 3 });
  });

  it("with the same id from another source is another event", async () => {
    const id = unique("msg");
    const event = { type: "something.new", data: {} };
    const sources = [path, "/inbound/payments/sandbox"];
    for (const one of sources) expect((await deliver(one, event, { id })).status).toBe(200);
    expect((await keptOf(id)).map(({ source }) => source).toSorted()).toEqual([
      "payments/sandbox",
      "shipping/sandbox",
    ]);
  });

  it("of an unknown type, or of none, is kept as it came", async () => {
    const id = unique("msg");
    expect(await deliverAndWait(path, { type: "parcel.lost", data: { shipmentId: "shp_1" } }, { id })).toBe(
      "ignored",
    );
    expect(await keptOf(id)).toEqual([
      expect.objectContaining({
        type: "parcel.lost",
        body: '{"type":"parcel.lost","data":{"shipmentId":"shp_1"}}',
        processed_at: expect.any(Number),
      }),
    ]);
    expect(await deliverAndWait(path, { data: {} } as never)).toBe("ignored");
  });

  it("is answered before it is looked at, and a crash in between is made good by the outbox", async () => {
    const shipmentId = await parcelOf();
    const { id, task } = await tellAndDie(handedOver(shipmentId));
    expect(await keptOf(id)).toEqual([expect.objectContaining({ outcome: "waiting", processed_at: null })]);
    expect(await shipmentOf(shipmentId)).toEqual({ status: "created", version: 2 });
    const due = task.at + leaseSeconds * 1000;
    const claimed = await services().runAs("test", ({ db }) => claimExpired(db, due));
    const mine = claimed.filter(({ message }) => message.id === task.id);
    expect(mine.map(({ queue }) => queue)).toEqual(["events"]);
    await consume(
      mine.map(({ message }) => message),
      services(),
      "events",
    );
    expect([await outcomeOf(id), await shipmentOf(shipmentId)]).toEqual([
      "processed",
      { status: "handed_over", version: 3 },
    ]);
  });

  it("has one effect though its task comes again, at once, and after a crash before it was noted", async () => {
    const shipmentId = await parcelOf();
    const { id, task } = await tellAndDie(handedOver(shipmentId));
    await Promise.all(Array.from({ length: 3 }, () => consume([task, task], services(), "events")));
    await bindings.DB.prepare("UPDATE inbound_events SET outcome = 'waiting' WHERE event_id = ?")
      .bind(id)
      .run();
    await consume([task], services(), "events");
    expect([await outcomeOf(id), await shipmentOf(shipmentId)]).toEqual([
      "processed",
      { status: "handed_over", version: 3 },
    ]);
  });

  it("that is ahead of its cause waits for it", async () => {
    const shipmentId = await parcelOf();
    await rename(shipmentId, `${shipmentId}-to-come`);
    const { id, task } = await tellAndDie(handedOver(shipmentId));
    expect(await consume([task], at(task.at + 9 * minute), "events")).toBe(1);
    expect((await keptOf(id))[0]?.outcome).toBe("waiting");
    await rename(`${shipmentId}-to-come`, shipmentId);
    await consume([task], at(task.at + 9 * minute), "events");
    expect([await outcomeOf(id), await shipmentOf(shipmentId)]).toMatchObject([
      "processed",
      { status: "handed_over" },
    ]);
  });

  it("about nothing that is known is kept as unknown after ten minutes, and can be replayed", async () => {
    const shipmentId = await parcelOf();
    const { id, task } = await tellAndDie(handedOver(shipmentId));
    await rename(shipmentId, `${shipmentId}-to-come`);
    await consume([task], at(task.at + 10 * minute), "events");
    expect(await outcomeOf(id)).toBe("unknown");
    await rename(`${shipmentId}-to-come`, shipmentId);
    const [kept] = await keptOf(id);
    const { token } = await callerOf("admin");
    const { status, body } = await call("POST", `/system/inbound-events/${kept?.id}/replay`, { token });
    expect([status, body.data.outcome, body.data.processedAt]).toEqual([202, "waiting", null]);
    expect(await outcomeOf(id)).toBe("processed");
    expect(await shipmentOf(shipmentId)).toMatchObject({ status: "handed_over" });
  });
});

describe("what staff see of it", () => {
  it("is a list without bodies, by source and outcome, newest first, and one with its body", async () => {
    const [first, second] = [unique("msg"), unique("msg")];
    for (const id of [first, second])
      await deliverAndWait(path, { type: "parcel.lost", data: { canary: id } }, { id });
    const { token } = await callerOf("admin");
    const query = "?source=shipping/sandbox&outcome=ignored&limit=2";
    const { body } = await call("GET", `/system/inbound-events${query}`, { token });
    expect(body.data.map(({ eventId }: { eventId: string }) => eventId)).toEqual([second, first]);
    expect(JSON.stringify(body.data)).not.toContain("canary");
    const one = await call("GET", `/system/inbound-events/${body.data[0].id}`, { token });
    expect(one.body.data).toEqual({ ...body.data[0], body: expect.stringContaining("canary") });
    const other = await call("GET", `/system/inbound-events?outcome=ignored&source=payments/sandbox`, {
      token,
    });
    expect(JSON.stringify(other.body.data)).not.toContain(first);
    expect((await call("GET", "/system/inbound-events?source=nowhere", { token })).status).toBe(400);
  });

  it("lasts 30 days where it was processed, a year where it was not understood or still waits", async () => {
    const now = Date.now() + 5_000 * 86_400_000;
    const ids = await Promise.all(
      [
        ["processed", 29.9],
        ["processed", 30.1],
        ["ignored", 364],
        ["ignored", 366],
        ["unknown", 364],
        ["unknown", 366],
        ["waiting", 364],
        ["waiting", 366],
      ].map(async ([outcome, days]) => {
        const id = unique("inb");
        await bindings.DB.prepare("INSERT INTO inbound_events VALUES (?, 'payments/x', ?, 'x', '', ?, 1, ?)")
          .bind(id, id, now - Number(days) * 86_400_000, outcome)
          .run();
        return id;
      }),
    );
    await services().runAs("test", ({ db }) => runBatch(db, pruneInboundEvents(db, now)));
    const left = await Promise.all(ids.map(async (id) => (await keptOf(id)).length));
    expect(left).toEqual([1, 0, 1, 0, 1, 0, 1, 0]);
  });
});
