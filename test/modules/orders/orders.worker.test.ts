/** Orders over HTTP: repeats, cancellation, snapshots, ownership, and the log that the row is the fold of. */
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type OrderEvent, replay } from "../../../src/modules/orders/orders.model.ts";
import { findEvents, toRow } from "../../../src/modules/orders/orders.repository.ts";
import { orders } from "../../../src/modules/orders/orders.table.ts";
import type { Context } from "../../../src/shared/context.ts";
import type { OrderId } from "../../../src/shared/ids.ts";
import { at } from "../../fixtures/events.ts";
import { callerOf, orderAt, type Stage } from "../../fixtures/orders.ts";
import {
  type Answer,
  bindings,
  call,
  eventually,
  orderOf,
  place,
  productWithStock,
  services,
  unique,
} from "../../fixtures/shop.ts";

const refusal = ({ status, body }: Answer) => [status, body.error.code];
const levelOf = async (sku: string) =>
  (await call("GET", `/inventory/${sku}`, await callerOf("manager"))).body.data;
const ledgerOf = async (orderId: string): Promise<{ kind: string; amount: number }[]> =>
  (await call("GET", `/sandbox/ledger?orderId=${orderId}`, await callerOf("support"))).body.data;
const orderOfCaller = async (token: string, id: string) =>
  (await call("GET", `/orders/${id}`, { token })).body.data;
const finished = (token: string, id: string) =>
  eventually(
    () => orderOfCaller(token, id),
    ({ status }) => status === "completed",
  );

it("the same SKU on two lines is one demand", async () => {
  const [{ sku }, { token }] = await Promise.all([productWithStock(3), callerOf()]);
  const line = { sku, quantity: 2 };
  const short = await place(token, { ...orderOf(sku), items: [line, line] });
  expect(refusal(short)).toEqual([409, "OUT_OF_STOCK"]);
  expect(await levelOf(sku)).toMatchObject({ available: 3 });
});

describe("an idempotency key", () => {
  it("makes one order of twenty equal requests at once, and all hear of the same order", async () => {
    const [{ sku }, buyer] = await Promise.all([productWithStock(50), callerOf()]);
    const key = unique("key");
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => place(buyer.token, orderOf(sku), key)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const replayed = answers.filter(({ headers }) => headers.get("Idempotent-Replayed") === "true");
    expect(replayed).toHaveLength(19);
    const made = bindings.DB.prepare("SELECT count(*) AS n FROM orders WHERE user_id = ?").bind(buyer.id);
    expect(await made.first("n")).toBe(1);
    expect(await levelOf(sku)).toMatchObject({ available: 49 });
  });

  it("gives the first status, headers and body again, quoted or bare", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(5), callerOf()]);
    const key = unique("key");
    const [first, again] = [
      await place(token, orderOf(sku), key),
      await place(token, orderOf(sku), `"${key}"`),
    ];
    expect(first.headers.get("Idempotent-Replayed")).toBeNull();
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    for (const name of ["Location", "ETag"]) expect(again.headers.get(name)).toBe(first.headers.get(name));
  });

  it("with another body is a 422, and orders nothing", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(5), callerOf()]);
    const key = unique("key");
    await place(token, orderOf(sku), key);
    const other = await place(token, orderOf(sku, { quantity: 2 }), key);
    expect(refusal(other)).toEqual([422, "IDEMPOTENCY_KEY_REUSED"]);
    expect(await levelOf(sku)).toMatchObject({ available: 4 });
  });

  it("belongs to its caller", async () => {
    const [{ sku }, one, other] = await Promise.all([productWithStock(5), callerOf(), callerOf()]);
    const key = unique("key");
    const answers = [await place(one.token, orderOf(sku), key), await place(other.token, orderOf(sku), key)];
    expect(new Set(answers.map(({ body }) => body.data.id)).size).toBe(2);
  });

  it("keeps a refusal that is an outcome, also when stock comes later", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(1), callerOf()]);
    const key = unique("key");
    const short = await place(token, orderOf(sku, { quantity: 2 }), key);
    expect(refusal(short)).toEqual([409, "OUT_OF_STOCK"]);
    const { rooms, runAs } = services();
    await runAs("test", (ctx) => rooms.inventory.adjust(ctx, sku, { delta: 5, reason: "delivery" }));
    const again = await place(token, orderOf(sku, { quantity: 2 }), key);
    expect(again.body).toEqual(short.body);
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
  });

  it("is still free after a request that was not valid", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(1), callerOf()]);
    const key = unique("key");
    expect((await place(token, orderOf(sku, { quantity: 0 }), key)).status).toBe(400);
    expect((await place(token, orderOf(sku), key)).status).toBe(201);
  });

  it("is required", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(1), callerOf()]);
    const answer = await call("POST", "/orders", { token, body: orderOf(sku) });
    expect(refusal(answer)).toEqual([400, "IDEMPOTENCY_KEY_REQUIRED"]);
  });
});

describe("placing an order", () => {
  it.each([
    ["a draft's SKU", "DRAFT"],
    ["an unknown SKU", "UNKNOWN"],
  ])("of %s is a 400 that names the line", async (_, kind) => {
    const [{ sku, id }, { token }, manager] = await Promise.all([
      productWithStock(5),
      callerOf(),
      callerOf("manager"),
    ]);
    if (kind === "DRAFT") {
      const headers = { "If-Match": "*" };
      await call("PATCH", `/products/${id}`, { ...manager, headers, body: { status: "draft" } });
    }
    const answer = await place(token, orderOf(kind === "DRAFT" ? sku : unique("NOWHERE")));
    expect(refusal(answer)).toEqual([400, "VALIDATION_ERROR"]);
    expect(answer.body.error.details).toEqual([{ field: "items.0.sku", message: "is not for sale" }]);
  });

  it("keeps price and title as they were", async () => {
    const [{ sku, id: productId }, buyer, manager] = await Promise.all([
      productWithStock(5, 1234),
      callerOf(),
      callerOf("manager"),
    ]);
    const { id } = (await place(buyer.token, orderOf(sku, { quantity: 3 }))).body.data;
    const variants = [{ sku, title: "Dearer", price: { amount: 9999, currency: "EUR" } }];
    const changed = await call("PATCH", `/products/${productId}`, {
      ...manager,
      headers: { "If-Match": "*" },
      body: { title: "Renamed", variants },
    });
    expect(changed.status).toBe(200);
    const order = await orderOfCaller(buyer.token, id);
    expect(order.items).toEqual([
      {
        sku,
        title: sku,
        quantity: 3,
        unitPrice: { amount: 1234, currency: "EUR" },
        lineTotal: { amount: 3702, currency: "EUR" },
      },
    ]);
    const later = await place(buyer.token, orderOf(sku));
    expect(later.body.data.items[0]).toMatchObject({
      title: "Renamed, Dearer",
      unitPrice: { amount: 9999, currency: "EUR" },
    });
  });
});

describe("cancelling", () => {
  const endings: Readonly<Record<Stage, readonly string[]>> = {
    pending: [],
    paid: ["charge", "refund"],
    fulfilling: ["charge", "refund"],
  };

  it.each(Object.entries(endings))(
    "a %s order frees the stock and brings the money back",
    async (stage, kinds) => {
      const { id, sku, buyer } = await orderAt(stage as Stage);
      expect(await levelOf(sku)).toMatchObject({ onHand: 10, reserved: 2 });
      const cancelled = await call("POST", `/orders/${id}/cancel`, { ...buyer, body: { reason: "twice" } });
      expect(cancelled.status).toBe(200);
      expect(cancelled.body.data).toMatchObject({
        status: "cancelled",
        cancellation: { reason: "customer" },
      });
      expect(await levelOf(sku)).toMatchObject({ onHand: 10, reserved: 0 });
      const entries = await eventually(
        () => ledgerOf(id),
        (ledger) => ledger.length === kinds.length,
      );
      expect(entries.map(({ kind }) => kind)).toEqual(kinds);
      expect(new Set(entries.map(({ amount }) => amount)).size).toBeLessThanOrEqual(1);
      await eventually(
        () => orderOfCaller(buyer.token, id),
        ({ payment }) => payment.status === (kinds.length > 0 ? "refunded" : "voided"),
      );
    },
  );

  it("is in staff's name where staff does it, and needs no body", async () => {
    const [{ id, buyer }, support] = await Promise.all([orderAt("pending"), callerOf("support")]);
    const { status, body } = await call("POST", `/orders/${id}/cancel`, { token: support.token });
    expect([status, body.data.cancellation.reason]).toEqual([200, "staff"]);
    const again = await call("POST", `/orders/${id}/cancel`, { token: buyer.token });
    expect(refusal(again)).toEqual([409, "INVALID_TRANSITION"]);
  });

  it("after the hand over is a 409 and changes nothing", async () => {
    const [{ id, order, sku, buyer }, manager] = await Promise.all([
      orderAt("fulfilling"),
      callerOf("manager"),
    ]);
    await call("POST", `/shipments/${order.shipment?.id}/handover`, { token: manager.token });
    const refused = await call("POST", `/orders/${id}/cancel`, { token: buyer.token });
    expect(refusal(refused)).toEqual([409, "INVALID_TRANSITION"]);
    expect((await orderOfCaller(buyer.token, id)).status).toBe("fulfilling");
    expect(await levelOf(sku)).toMatchObject({ onHand: 8, reserved: 0 });
  });

  it("while it is handed over has one winner", async () => {
    const manager = await callerOf("manager");
    for (let round = 0; round < 5; round++) {
      const { id, order, sku, buyer } = await orderAt("fulfilling");
      const [cancel, handover] = await Promise.all([
        call("POST", `/orders/${id}/cancel`, { token: buyer.token }),
        call("POST", `/shipments/${order.shipment?.id}/handover`, { token: manager.token }),
      ]);
      expect([cancel.status, handover.status].toSorted()).toEqual([200, 409]);
      const onHand = cancel.status === 200 ? 10 : 8;
      expect(await levelOf(sku)).toMatchObject({ onHand, reserved: 0 });
    }
  });

  it("twenty times at once cancels once", async () => {
    const { id, sku, buyer } = await orderAt("paid");
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => call("POST", `/orders/${id}/cancel`, { token: buyer.token })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    expect(await levelOf(sku)).toMatchObject({ onHand: 10, reserved: 0 });
  });
});

describe("an order", () => {
  it("is for its customer and staff only", async () => {
    const [{ id, buyer }, stranger, support] = await Promise.all([
      orderAt("pending"),
      callerOf(),
      callerOf("support"),
    ]);
    const ways = [
      ["GET", `/orders/${id}`],
      ["GET", `/orders/${id}/events`],
      ["GET", `/orders/${id}/stream`],
      ["GET", `/orders?userId=${buyer.id}`],
      ["POST", `/orders/${id}/cancel`],
    ] as const;
    for (const [method, path] of ways) {
      expect(refusal(await call(method, path, { token: stranger.token }))).toEqual([403, "FORBIDDEN"]);
    }
    expect((await call("GET", `/orders/${id}`, { token: support.token })).status).toBe(200);
    const listed = await call("GET", `/orders?userId=${buyer.id}`, { token: support.token });
    expect(listed.body.data.map((order: { id: string }) => order.id)).toEqual([id]);
    expect((await call("GET", "/orders", { token: stranger.token })).body.data).toEqual([]);
  });

  it("that isn't there is a 404", async () => {
    const { token } = await callerOf("support");
    for (const path of ["/orders/ord_none", "/orders/ord_none/events", "/orders/ord_none/stream"]) {
      expect(refusal(await call("GET", path, { token }))).toEqual([404, "NOT_FOUND"]);
    }
  });

  it("answers 304 until it changes", async () => {
    const { id, buyer } = await orderAt("pending");
    const read = (etag: string) =>
      call("GET", `/orders/${id}`, { token: buyer.token, headers: { "If-None-Match": etag } });
    const etag = (await read('"none"')).headers.get("ETag") ?? "";
    const same = await read(etag);
    expect([same.status, same.body, same.headers.get("ETag")]).toEqual([304, "", etag]);
    await call("POST", `/orders/${id}/cancel`, { token: buyer.token });
    expect((await read(etag)).status).toBe(200);
  });

  it("streams its changes, each once and in order, up to its final state", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(5), callerOf()]);
    const { id } = (await place(token, orderOf(sku))).body.data;
    const { status, headers, body } = await call("GET", `/orders/${id}/stream`, { token });
    expect([status, headers.get("Content-Type")]).toEqual([200, "text/event-stream"]);
    const messages = (body as string).trim().split("\n\n");
    const seen = messages
      .filter((message) => message.startsWith("event: order"))
      .map((message) => JSON.parse(/^data: (.*)$/m.exec(message)?.[1] ?? "null"));
    const versions = seen.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].toSorted((a, b) => a - b));
    expect(seen.at(-1)).toEqual(await orderOfCaller(token, id));
    expect(seen.at(-1).status).toBe("completed");
  });

  it("that has ended streams once and closes", async () => {
    const { id, buyer } = await orderAt("pending");
    await call("POST", `/orders/${id}/cancel`, { token: buyer.token });
    const { body } = await call("GET", `/orders/${id}/stream`, { token: buyer.token });
    expect((body as string).match(/^event: order$/gm)).toHaveLength(1);
  });
});

describe("the log of an order", () => {
  const rowAndFold = async (id: OrderId) => {
    const { db } = services().session("first-primary");
    const [row] = await db.select().from(orders).where(eq(orders.id, id));
    const order = replay((await findEvents(db, id)) as OrderEvent[]);
    return { row: JSON.stringify(row), fold: JSON.stringify(order && toRow(order)) };
  };

  it("folds to the row byte for byte, completed or cancelled", async () => {
    const [{ sku }, { token }] = await Promise.all([productWithStock(5), callerOf()]);
    const body = { ...orderOf(sku), customerNote: "ring — twice", metadata: { source: "té\u0000st" } };
    const { id } = (await place(token, body)).body.data;
    await finished(token, id);
    const cancelled = await orderAt("fulfilling");
    await call("POST", `/orders/${cancelled.id}/cancel`, { token: cancelled.buyer.token });
    for (const one of [id, cancelled.id]) {
      const { row, fold } = await rowAndFold(one);
      expect(fold).toBe(row);
    }
  });

  it("is what an order is read as, also with news that came after its end", async () => {
    const { id } = await orderAt("paid");
    const { rooms, runAs } = services();
    const later = <T>(ms: number, work: (ctx: Context) => Promise<T>) =>
      runAs("test", work, { publish: async () => {}, clock: at(Date.now() + ms) });
    await later(1_000, (ctx) => rooms.orders.abandon(ctx, id, "staff"));
    await later(2_000, (ctx) => rooms.orders.notePayment(ctx, id, "refunded"));
    const events = await later(0, (ctx) => rooms.orders.events(ctx, id));
    expect(events).toHaveLength(4);
    expect(await later(0, (ctx) => rooms.orders.find(ctx, id))).toEqual(replay(events));
  });

  it("is shown to its customer from the first event to the last", async () => {
    const { id, buyer } = await orderAt("fulfilling");
    const { body } = await call("GET", `/orders/${id}/events`, { token: buyer.token });
    expect(body.data.map(({ type, version }: { type: string; version: number }) => [version, type])).toEqual([
      [1, "order.created"],
      [2, "order.paid"],
      [3, "order.fulfilling"],
    ]);
    expect(body.data[0].actor).toBe(buyer.id);
  });

  it("is append-only: of two events of one version the second is refused", async () => {
    const { id } = await orderAt("pending");
    const forged = bindings.DB.prepare(
      "INSERT INTO order_events (id, order_id, version, type, data, actor, at) SELECT 'evt_forged', order_id, version, type, data, actor, at FROM order_events WHERE order_id = ?",
    ).bind(id);
    await expect(forged.run()).rejects.toThrow("UNIQUE constraint failed");
  });
});
