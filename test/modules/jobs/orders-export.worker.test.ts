/** Exports of orders: each once, of its time and status, as CSV and NDJSON. */
import { describe, expect, it } from "vitest";
import { idBound, newId } from "../../../src/shared/ids.ts";
import { insertOrders } from "../../fixtures/bulk.ts";
import { finishedJob, jobOf, runJob, takeStep } from "../../fixtures/jobs.ts";
import { callerOf, orderAt } from "../../fixtures/orders.ts";
import { bindings, call } from "../../fixtures/shop.ts";

const fetchResult = async (id: string) => call("GET", `/jobs/${id}/result`, await callerOf("admin"));
const idsOf = (ndjson: string): string[] =>
  ndjson
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).id);
const idsInTable = async (where: string, ...values: unknown[]): Promise<string[]> => {
  const found = bindings.DB.prepare(`SELECT id FROM orders WHERE ${where} ORDER BY id`).bind(...values);
  return (await found.all<{ id: string }>()).results.map(({ id }) => id);
};
const longAgo = Date.parse("2020-01-01T00:00:00.000Z");
const day = (n: number) => new Date(longAgo + n * 86_400_000).toISOString();

describe("orders.export", () => {
  it("has 2,000 orders once each, oldest first, and none that comes while it runs", async () => {
    await insertOrders(bindings.DB, 2_000, Date.now() - 10_000);
    const { id } = await jobOf("orders.export", { format: "ndjson" });
    await takeStep(id, 0);
    const late = newId("ord", Date.now() + 5);
    await insertOrders(bindings.DB, 1, Date.now() + 5_000);
    const job = await runJob(id);
    const { body, headers } = await fetchResult(id);
    const expected = await idsInTable("created_at <= ?", job.startedAt);
    expect(expected.length).toBeGreaterThanOrEqual(2_000);
    expect(idsOf(body)).toEqual(expected.filter((one) => one < late));
    expect(job).toMatchObject({
      done: expected.length,
      total: expected.length,
      result: { orders: expected.length },
    });
    expect(headers.get("Content-Type")).toBe("application/x-ndjson");
    expect(Number(headers.get("Content-Length"))).toBe(new TextEncoder().encode(body).length);
  });

  it("writes an order as the API shows it, and as a row under its columns", async () => {
    const manager = await callerOf("manager");
    const { id, order, sku } = await orderAt("fulfilling");
    await bindings.DB.prepare("UPDATE orders SET customer_note = ? WHERE id = ?")
      .bind('=cmd|"x", and\nmore', id)
      .run();
    const from = new Date(order.createdAt).toISOString();
    const [lines, rows] = await Promise.all(
      ["ndjson", "csv"].map(async (format) => {
        const job = await finishedJob("orders.export", { format, from });
        return fetchResult(job.id);
      }),
    );
    const shown = (await call("GET", `/orders/${id}`, manager)).body.data;
    const line = lines?.body.split("\n").find((one: string) => one.includes(id));
    expect(JSON.parse(line)).toEqual(shown);
    expect(rows?.headers.get("Content-Type")).toContain("text/csv");
    const [head, ...others] = rows?.body.split("\r\n") ?? [];
    expect(head).toBe(
      "number,id,createdAt,updatedAt,status,userId,currency,totalAmount,units,items,paymentStatus,shipmentStatus,cancellationReason,name,line1,line2,postalCode,city,country,customerNote",
    );
    const row = others.find((one: string) => one.includes(id));
    const fields = [
      ...[shown.number, id, shown.createdAt, shown.updatedAt, "fulfilling", shown.userId, "EUR", 2000, 2],
      ...[
        `${sku} x 2`,
        shown.payment.status,
        "created",
        "",
        "Ada Lovelace",
        "1 Quay",
        "",
        "E1",
        "London",
        "GB",
      ],
    ];
    expect(row).toBe(`${fields.join(",")},"'=cmd|""x"", and\nmore"`);
  });

  it("keeps to its time and status", async () => {
    await insertOrders(bindings.DB, 3, Date.parse(day(1)), { status: "completed" });
    await insertOrders(bindings.DB, 2, Date.parse(day(2)), { status: "refunded" });
    const count = async (params: object) => (await finishedJob("orders.export", params)).result;
    const to = day(3);
    expect(await count({ to })).toEqual({ orders: 5 });
    expect(await count({ to, status: "refunded" })).toEqual({ orders: 2 });
    expect(await count({ from: day(2), to })).toEqual({ orders: 1 });
    expect(await count({ to: day(2) })).toEqual({ orders: 4 });
    expect(await count({ from: day(3), to: day(4) })).toEqual({ orders: 0 });
  });

  it("of no orders is a head without rows, or nothing", async () => {
    const params = { from: day(30), to: day(31) };
    const csv = await finishedJob("orders.export", { ...params, format: "csv" });
    expect((await fetchResult(csv.id)).body).toMatch(/^number,[^\r\n]*\r\n$/);
    const ndjson = await finishedJob("orders.export", { ...params, format: "ndjson" });
    expect(await fetchResult(ndjson.id)).toMatchObject({ status: 200, body: "" });
  });
});

describe("the bound of ids", () => {
  it("is between those of before and those from the moment on", () => {
    const at = 1_795_255_200_123;
    const ids = [newId("ord", at - 1), idBound("ord", at), newId("ord", at), idBound("ord", at + 1)];
    expect(ids.toSorted()).toEqual(ids);
    expect(idBound("ord", 0) < newId("ord", 1)).toBe(true);
  });
});
