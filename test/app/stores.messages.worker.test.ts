/** What goes by itself between a store and its consumers, providers and files: none of it finds the other store. */
import { beforeAll, describe, expect, it } from "vitest";
import { takeBatch } from "../../src/app/queue.ts";
import type { Context } from "../../src/shared/context.ts";
import { begin } from "../../src/shared/db/unit-of-work.ts";
import type { EventMessage } from "../../src/shared/events/event.ts";
import { sandboxWebhook } from "../../src/shared/sandbox/world.ts";
import { ndjson } from "../fixtures/jobs.ts";
import { newInbox } from "../fixtures/outgoing-webhooks.ts";
import { bindings, eventually, unique } from "../fixtures/shop.ts";
import { both, everythingOf, main, migrateTea, otherOf, type TestStore, tea } from "../fixtures/stores.ts";

beforeAll(migrateTea);

/** Commits an event in the store that nobody sends; a task of jobs, which changes nothing where no job is. */
async function committed(store: TestStore): Promise<EventMessage> {
  let lost: EventMessage | undefined;
  const publish: Context["publish"] = async ([sent]) => {
    lost = sent?.message;
  };
  await store.wharf().runAs(
    "test",
    (ctx) => {
      const data = { jobId: unique("job_none"), step: 0 };
      return begin(ctx).record({ type: "jobs.step", version: 1, aggregateId: data.jobId, data }).commit(null);
    },
    { queuesOf: () => ["sync"], publish },
  );
  if (!lost) throw new Error("nothing was committed");
  return lost;
}

/** Hands bodies to the Worker's consumer as the platform does; gives what became of each. */
async function hand(queue: string, ...bodies: unknown[]) {
  const fates = bodies.map(() => "forgotten");
  const messages = bodies.map((body, i) => ({
    ...{ id: unique("m"), timestamp: new Date(), attempts: 3, body },
    ack: () => fates.splice(i, 1, "acked"),
    retry: () => fates.splice(i, 1, "again"),
  }));
  await takeBatch(bindings, { queue, messages, ackAll: () => {} } as never, () => {});
  return fates;
}

const isConsumed = async ({ rows }: TestStore, { id }: EventMessage) =>
  (await rows<{ consumed_at: number | null }>("SELECT consumed_at FROM outbox WHERE id = ?", id))[0]
    ?.consumed_at != null;
const lettersOf = ({ rows }: TestStore, text: string) =>
  rows("SELECT message FROM dead_letters WHERE message LIKE ?", `%${text}%`);

describe("a queue's message", () => {
  it("of one batch goes to the store that it says, each to its own", async () => {
    const [ofMain, ofTea] = [await committed(main), await committed(tea)];
    expect([ofMain.storeId, ofTea.storeId]).toEqual(["main", "tea"]);
    expect(await hand("wharf-sync", ofMain, ofTea)).toEqual(["acked", "acked"]);
    expect([await isConsumed(main, ofMain), await isConsumed(tea, ofTea)]).toEqual([true, true]);
  });

  it("that says another store than its own is nobody's there, and still waits at home", async () => {
    const ofMain = await committed(main);
    const forged = { ...ofMain, storeId: "tea" };
    expect(await hand("wharf-sync", forged)).toEqual(["again"]);
    expect(await hand("wharf-sync-dead", forged)).toEqual(["acked"]);
    expect(await isConsumed(main, ofMain)).toBe(false);
    expect(await lettersOf(tea, ofMain.id)).toHaveLength(1);
    expect(await lettersOf(main, ofMain.id)).toEqual([]);
  });

  it("of a store that is not there is in nobody's dead letters", async () => {
    const strange = { ...(await committed(main)), id: `evt_${crypto.randomUUID()}`, storeId: "beer" };
    expect(await hand("wharf-sync", strange)).toEqual(["acked"]);
    expect(await hand("wharf-sync-dead", strange)).toEqual(["acked"]);
    for (const store of both) expect(await lettersOf(store, strange.id)).toEqual([]);
  });

  it("that is none is a dead letter of the store that it names, else of main", async () => {
    const [named, unnamed] = [unique("poison"), unique("poison")];
    await hand("wharf-sync-dead", { storeId: "tea", is: named }, { is: unnamed }, 7, null);
    expect(await lettersOf(tea, named)).toHaveLength(1);
    expect(await lettersOf(main, named)).toEqual([]);
    expect(await lettersOf(tea, unnamed)).toEqual([]);
    expect(await lettersOf(main, unnamed)).toHaveLength(1);
  });

  it("of a store whose database is gone comes again, and keeps the other store's from nothing", async () => {
    const [ofMain, ofTea] = [await committed(main), await committed(tea)];
    const env = { ...bindings, DB_TEA: undefined };
    const fates: string[] = [];
    const message = (body: EventMessage) => ({
      ...{ id: body.id, attempts: 1, body },
      ack: () => void fates.push(`${body.storeId} acked`),
      retry: () => void fates.push(`${body.storeId} again`),
    });
    const batch = { queue: "wharf-sync", messages: [message(ofTea), message(ofMain)], ackAll: () => {} };
    await takeBatch(env as never, batch as never, () => {});
    expect(fates.sort()).toEqual(["main acked", "tea again"]);
  });

  it("that was never sent is sent by its own store's caretaker", async () => {
    const ofTea = await committed(tea);
    await tea.rows("UPDATE outbox SET lease_until = 0 WHERE id = ?", ofTea.id);
    await bindings.CARETAKER.getByName("tea").touch("tea");
    await eventually(
      () => isConsumed(tea, ofTea),
      (is) => is,
    );
  });
});

describe("a signed webhook of a provider", () => {
  /** As the sandbox of one store signs it. */
  async function signedBy(store: TestStore, id = unique("msg")) {
    const body = JSON.stringify({ type: "test.nothing", data: { note: id } });
    const at = new Date();
    const webhook = await sandboxWebhook(store.wharf().keyring);
    const headers = {
      ...{ "webhook-id": id, "webhook-timestamp": String(Math.floor(at.getTime() / 1000)) },
      ...{ "webhook-signature": webhook.sign(id, at, body) },
    };
    return { id, body, headers };
  }

  it("is one in its own store only", async () => {
    for (const store of both) {
      const { id, ...event } = await signedBy(store);
      for (const path of ["/inbound/payments/sandbox", "/inbound/shipping/sandbox"]) {
        expect((await otherOf(store).call("POST", path, event)).status).toBe(401);
        expect((await store.call("POST", path, event)).status).toBe(200);
      }
      expect(await otherOf(store).rows("SELECT 1 FROM inbound_events WHERE event_id = ?", id)).toEqual([]);
    }
  });

  it("of main's Stripe is none where the store has no Stripe of its own", async () => {
    const ask = (store: TestStore) => store.call("POST", "/inbound/payments/stripe", { body: {} });
    expect([(await ask(main)).status, (await ask(tea)).status]).toEqual([401, 404]);
  });
});

describe("a webhook endpoint", () => {
  it("hears of its own store's events and of no other's", async () => {
    const hearing = await Promise.all(
      both.map(async (store) => {
        const [{ token }, inbox] = [await store.signIn("manager"), newInbox()];
        const body = { url: inbox.url, events: ["product.*"] };
        const made = await store.call("POST", "/webhook-endpoints", { token, body });
        expect(made.status).toBe(201);
        return { store, inbox };
      }),
    );
    for (const { store } of hearing) await store.sell(unique("SKU").toUpperCase(), 1, 1);
    for (const { store, inbox } of hearing) {
      const received = await eventually(
        () => inbox.received(),
        (calls) => calls.length > 0,
      );
      const texts = received.map((call) => JSON.stringify(call));
      expect(texts.every((text) => text.includes(`of ${store.id}`) || !text.includes(" of "))).toBe(true);
      const others = await otherOf(store).rows<{ id: string }>("SELECT id FROM products");
      for (const { id } of others) expect(texts.join()).not.toContain(id);
    }
  });
});

describe("files", () => {
  it("of uploads and results are under their store's names, and no job reads another store's", async () => {
    const line = { title: unique("Imported"), category: "tests", variants: [] };
    const bad = `${JSON.stringify(line)}\n`;
    for (const store of both) {
      const { token } = await store.signIn("admin");
      const { id: fileId } = (await store.call("POST", "/files", { token, ...ndjson(bad) })).body.data;
      const key = `uploads/${fileId}`;
      expect(await bindings.FILES.head(store === tea ? `tea/${key}` : key)).not.toBeNull();
      expect(await bindings.FILES.head(store === tea ? key : `tea/${key}`)).toBeNull();

      const job = { type: "products.import", params: { fileId } };
      const stranger = await otherOf(store).signIn("admin");
      const refused = await otherOf(store).call("POST", "/jobs", { token: stranger.token, body: job });
      expect([refused.status, refused.body.error.code]).toEqual([404, "NOT_FOUND"]);

      const { id } = (await store.call("POST", "/jobs", { token, body: job })).body.data;
      await eventually(
        () => store.call("GET", `/jobs/${id}`, { token }),
        ({ body }) => body.data.status === "succeeded",
      );
      expect((await store.call("GET", `/jobs/${id}/result`, { token })).status).toBe(200);
      const prefix = store === tea ? `tea/jobs/${id}/` : `jobs/${id}/`;
      expect((await bindings.FILES.list({ prefix })).objects).toHaveLength(1);
      expect(await everythingOf(otherOf(store))).not.toContain(fileId);
    }
  });

  it("of an export have their own store's orders only", async () => {
    const orders = await Promise.all(
      both.map(async (store) => {
        const [buyer, sku] = [await store.signIn(), unique("SKU").toUpperCase()];
        await store.sell(sku, 1, 1);
        return { store, id: (await store.place(buyer.token, sku)).body.data.id as string };
      }),
    );
    for (const { store, id } of orders) {
      const { token } = await store.signIn("admin");
      const body = { type: "orders.export", params: { format: "ndjson" } };
      const job = (await store.call("POST", "/jobs", { token, body })).body.data;
      await eventually(
        () => store.call("GET", `/jobs/${job.id}`, { token }),
        ({ body: { data } }) => data.status === "succeeded",
      );
      const text = JSON.stringify((await store.call("GET", `/jobs/${job.id}/result`, { token })).body);
      expect(text).toContain(id);
      for (const other of orders) if (other.store !== store) expect(text).not.toContain(other.id);
    }
  });
});
