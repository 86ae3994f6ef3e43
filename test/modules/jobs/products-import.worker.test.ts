/** Imports of products: every valid line once, every other one by its number; over crashes, races and odd bytes. */
import { createExecutionContext } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { compose } from "../../../src/app/compose.ts";
import { buildHttp } from "../../../src/app/http.ts";
import type { Job } from "../../../src/modules/jobs/jobs.model.ts";
import { productLine, productLines } from "../../fixtures/bulk.ts";
import { finishedJob, jobOf, ndjson, runJob, takeStep, upload } from "../../fixtures/jobs.ts";
import { type Caller, callerOf } from "../../fixtures/orders.ts";
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
const count = (query: string, ...values: unknown[]) =>
  bindings.DB.prepare(`SELECT count(*) AS n FROM ${query}`)
    .bind(...values)
    .first<number>("n");
const countOf = (prefix: string) => count("product_variants WHERE sku LIKE ?", `${prefix}-%`);
const prefixOf = () => unique("IMP").toUpperCase();
const errorsOf = async ({ id }: Job) => {
  const { body } = await call("GET", `/jobs/${id}/result`, await callerOf("admin"));
  return body.trim() === ""
    ? []
    : body
        .trim()
        .split("\n")
        .map((line: string) => JSON.parse(line));
};
const run = (lines: string) => finishedJob("products.import", { lines });

/** The database, with something done before each batch of an import's commit. */
const beforeCommits = (work: () => Promise<void>): D1Database =>
  ({
    withSession(at: string) {
      const session = bindings.DB.withSession(at);
      return {
        prepare: (query: string) => session.prepare(query),
        getBookmark: () => session.getBookmark(),
        async batch(statements: D1PreparedStatement[]) {
          if (statements.length > 8) await work();
          return session.batch(statements);
        },
      };
    },
  }) as unknown as D1Database;

async function uploaded(text: string): Promise<{ manager: Caller; fileId: string; answer: Answer }> {
  const manager = await callerOf("manager");
  const answer = await upload(manager.token, text);
  return { manager, fileId: answer.body.data?.id, answer };
}

describe("products.import", () => {
  it("makes of 2,000 lines 2,000 products that can be found, bought and counted, by itself", async () => {
    const prefix = prefixOf();
    const { manager, fileId, answer } = await uploaded(productLines(prefix, 2_000));
    expect([answer.status, answer.body.data.lines]).toEqual([201, 2_000]);
    const body = { type: "products.import", params: { fileId } };
    const { id } = (await call("POST", "/jobs", { token: manager.token, body })).body.data;
    const job = await eventually(
      async () => (await call("GET", `/jobs/${id}`, manager)).body.data,
      ({ status }) => status !== "queued" && status !== "running",
    );
    expect(job).toMatchObject({
      status: "succeeded",
      progress: { done: 2_000, total: 2_000 },
      result: { imported: 2_000, failed: 0, errors: [] },
    });
    expect(await countOf(prefix)).toBe(2_000);
    const sku = `${prefix}-1234`;
    const found = await call("GET", `/products?q=${sku}`);
    expect(found.body.data).toMatchObject([
      { slug: `${prefix} 1234`.toLowerCase().replaceAll(" ", "-"), variants: [{ sku, available: 10 }] },
    ]);
    expect((await place((await callerOf()).token, orderOf(sku))).status).toBe(201);
    expect((await call("GET", `/inventory/${sku}`, manager)).body.data).toMatchObject({
      ...{ onHand: 10, reserved: 1, version: 2 },
    });
    const moved = (await call("GET", `/inventory/${sku}/movements`, manager)).body.data;
    expect(moved).toMatchObject([{ kind: "adjusted", delta: 10, reason: "import" }]);
    const audited = await call("GET", `/audit-log?resourceId=${id}`, await callerOf("admin"));
    const rows = audited.body.data.map(({ action }: { action: string }) => action);
    expect(rows.toSorted()).toEqual(["job.start", ...Array(4).fill("product.import")]);
  });

  it("tells of each line that is wrong, and keeps the others", async () => {
    const prefix = prefixOf();
    const taken = await productWithStock(1);
    const good = (i: number) => productLine(prefix, i);
    const changed = (i: number, change: object) => JSON.stringify({ ...JSON.parse(good(i)), ...change });
    const lines = [
      good(0),
      "{",
      "",
      changed(1, { colour: "blue" }),
      changed(2, { title: "" }),
      changed(3, { slug: taken.slug }),
      changed(4, { variants: [{ sku: taken.sku, title: "x", price: { amount: 1, currency: "EUR" } }] }),
      good(0),
      changed(5, { stock: -1 }),
      "[]",
      `{"a":${"[".repeat(40)}${"]".repeat(40)}}`,
      '{"__proto__":{}}',
      good(6),
    ];
    const job = await run(lines.join("\n"));
    expect(job).toMatchObject({ status: "succeeded", result: { imported: 2, failed: 10 } });
    const errors = await errorsOf(job);
    expect(errors.map(({ line, code, field }: Record<string, unknown>) => [line, code, field])).toEqual([
      [2, "VALIDATION_ERROR", ""],
      [4, "VALIDATION_ERROR", "colour"],
      [5, "VALIDATION_ERROR", "title"],
      [6, "CONFLICT", "slug"],
      [7, "CONFLICT", "variants"],
      [8, "CONFLICT", "slug"],
      [9, "VALIDATION_ERROR", "stock"],
      [10, "VALIDATION_ERROR", ""],
      [11, "VALIDATION_ERROR", ""],
      [12, "VALIDATION_ERROR", ""],
    ]);
    expect((job.result as { errors: unknown }).errors).toEqual(errors);
    expect(await countOf(prefix)).toBe(2);
  });

  it("tells no more than 200 characters of what a line says, and carries no errors along from piece to piece", async () => {
    const field = "x".repeat(10_000);
    const { id, result } = await run(
      Array(600)
        .fill(JSON.stringify({ [field]: 1 }))
        .join("\n")
        .slice(0, 190_000),
    );
    const { errors } = result as { errors: { field: string; message: string }[] };
    expect(errors.length).toBeGreaterThan(10);
    for (const error of errors) expect(error.field.length).toBeLessThanOrEqual(200);
    const row = bindings.DB.prepare("SELECT cursor, length(result) AS length FROM jobs WHERE id = ?").bind(
      id,
    );
    const stored = await row.first<{ cursor: string; length: number }>();
    expect(stored?.cursor).not.toContain("errors");
    expect(stored?.length).toBeLessThan(30_000);
  });

  it("shows the first 100 errors with the job, and all of them in its file", async () => {
    const job = await run("{}\n".repeat(1_200));
    const { errors, failed } = job.result as { errors: unknown[]; failed: number };
    expect([errors.length, failed]).toEqual([100, 1_200]);
    expect((await errorsOf(job)).map(({ line }: { line: number }) => line)).toEqual(
      Array.from({ length: 1_200 }, (_, i) => i + 1),
    );
  });

  it("reads CRLF, blank lines, a byte order mark, a line without end, and refuses bytes that are no UTF-8", async () => {
    const prefix = prefixOf();
    const text = new TextEncoder();
    const bytes = new Uint8Array([
      ...text.encode(`\ufeff${productLine(prefix, 0)}\r\n\r\n   \n`),
      ...[0x7b, 0xff, 0xfe, 0x7d, 0x0a],
      ...text.encode(productLine(prefix, 1)),
    ]);
    const manager = await callerOf("manager");
    const sent = await call("POST", "/files", { ...manager, ...ndjson("x") });
    expect(sent.status).toBe(201);
    await bindings.FILES.put(`uploads/${sent.body.data.id}`, bytes);
    const job = await finishedJob("products.import", { fileId: sent.body.data.id }, { actor: manager.actor });
    expect(job.result).toMatchObject({
      imported: 2,
      errors: [{ line: 4, code: "VALIDATION_ERROR", message: "is not UTF-8" }],
    });
    expect(await countOf(prefix)).toBe(2);
  });

  it("reads over the edges of its windows, with characters of several bytes across them, and skips what is too long", async () => {
    const prefix = prefixOf();
    const description = "ä€😀".repeat(900);
    const long = (i: number) => JSON.stringify({ ...JSON.parse(productLine(prefix, i)), description });
    const lines = Array.from({ length: 120 }, (_, i) => (i === 60 ? "x".repeat(600_000) : long(i)));
    const { manager, fileId } = await uploaded(lines.join("\n"));
    const job = await finishedJob("products.import", { fileId }, { actor: manager.actor });
    expect(job).toMatchObject({
      ...{ done: 120, total: 120 },
      result: { imported: 119, failed: 1, errors: [{ line: 61, message: "is longer than 65536 bytes" }] },
    });
    const { body } = await call("GET", `/products?q=${prefix}-77`);
    expect(body.data[0].description).toBe(description);
  });

  it("doubles nothing where steps come twice, at once, and after a crash", async () => {
    const prefix = prefixOf();
    const { manager, fileId } = await uploaded(productLines(prefix, 1_200));
    const { id } = await jobOf("products.import", { fileId }, { actor: manager.actor });
    await Promise.all([takeStep(id, 0), takeStep(id, 0), takeStep(id, 0)]);
    await takeStep(id, 0);
    await Promise.all([takeStep(id, 1), takeStep(id, 1)]);
    const job = await runJob(id);
    expect(job).toMatchObject({ status: "succeeded", step: 3, result: { imported: 1_200, failed: 0 } });
    expect(await countOf(prefix)).toBe(1_200);
    expect(await count("products WHERE slug LIKE ?", `${prefix.toLowerCase()}-%`)).toBe(1_200);
    expect(await count("stock_movements WHERE sku LIKE ?", `${prefix}-%`)).toBe(1_200);
    expect(await count("audit_log WHERE resource_id = ? AND action = 'product.import'", id)).toBe(3);
    expect(await count("outbox WHERE aggregate_id = ? AND type = 'product.imported'", id)).toBe(3);
  });

  it("makes a conflict of a name that somebody takes between its look and its commit", async () => {
    const prefix = prefixOf();
    const { token } = await callerOf("manager");
    const { stock: _, ...draft } = JSON.parse(productLine(prefix, 7));
    let isTaken = false;
    const takeName = async () => {
      if (isTaken) return;
      isTaken = true;
      expect((await call("POST", "/products", { token, body: draft })).status).toBe(201);
    };
    const wharf = compose({ ...bindings, DB: beforeCommits(takeName) });
    const job = await finishedJob("products.import", { lines: productLines(prefix, 20) }, { wharf });
    expect(job).toMatchObject({
      ...{ status: "succeeded", failures: 0 },
      result: { imported: 19, failed: 1, errors: [{ line: 8, code: "CONFLICT" }] },
    });
    expect([isTaken, await countOf(prefix)]).toEqual([true, 20]);
  });

  it("sets what was counted of a SKU that has a level already, never below what orders hold", async () => {
    const manager = await callerOf("manager");
    const { sku, id } = await productWithStock(5);
    await place((await callerOf()).token, orderOf(sku, { quantity: 3 }));
    // The product goes, its level and the order stay.
    await call("DELETE", `/products/${id}`, { token: manager.token, headers: { "If-Match": "*" } });
    const again = (stock?: number) =>
      run(
        JSON.stringify({
          ...{ title: unique("Again"), category: "tests", status: "active" },
          variants: [{ sku, title: "x", price: { amount: 1, currency: "EUR" }, stock }],
        }),
      );
    expect((await again(2)).result).toMatchObject({ imported: 0, errors: [{ line: 1, code: "CONFLICT" }] });
    expect((await again(9)).result).toMatchObject({ imported: 1 });
    const { body } = await call("GET", `/inventory/${sku}`, manager);
    expect(body.data.onHand - body.data.reserved).toBe(body.data.available);
    const level = bindings.DB.prepare(
      "SELECT on_hand - (SELECT sum(delta) FROM stock_movements m WHERE m.sku = l.sku) AS off FROM stock_levels l WHERE sku = ?",
    );
    expect(await level.bind(sku).first("off")).toBe(0);
    const shown = bindings.DB.prepare("SELECT available FROM product_variants WHERE sku = ?").bind(sku);
    expect(await shown.first("available")).toBe(body.data.available);
  });
});

describe("an upload", () => {
  const send = async (headers: Record<string, string>, body = "{}") =>
    call("POST", "/files", { ...(await callerOf("manager")), body, headers });

  it("is taken with its type and length only", async () => {
    const type = { "Content-Type": "application/x-ndjson" };
    expect(refusal(await send({ "Content-Type": "application/json" }))).toEqual([
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ]);
    expect(refusal(await send({ ...type, "Content-Length": "100000001" }))).toEqual([
      413,
      "PAYLOAD_TOO_LARGE",
    ]);
    const { token } = await callerOf("manager");
    const app = buildHttp(compose(bindings));
    const request = new Request("https://shop.test/api/v1/files", {
      method: "POST",
      headers: { ...type, Authorization: `Bearer ${token}` },
      body: new Blob(["{}"]).stream(),
    });
    const chunked = await app.fetch(request, bindings, createExecutionContext());
    expect([chunked.status, await chunked.json()]).toMatchObject([
      400,
      { error: { code: "VALIDATION_ERROR", details: [{ field: "Content-Length" }] } },
    ]);
  });

  it("of another length than it said is refused, and is no file", async () => {
    const { token } = await callerOf("manager");
    const app = buildHttp(compose(bindings));
    for (const said of ["5", "500"]) {
      const request = new Request("https://shop.test/api/v1/files", {
        method: "POST",
        headers: {
          "Content-Type": "application/x-ndjson",
          "Content-Length": said,
          Authorization: `Bearer ${token}`,
        },
        body: new Blob(["a line\n"]).stream(),
      });
      const answer = await app.fetch(request, bindings, createExecutionContext());
      expect([said, answer.status]).toEqual([said, 400]);
    }
    expect(await count("files WHERE lines IS NOT NULL AND bytes IN (5, 500)")).toBe(0);
  });

  it("larger than any JSON body may be flows into R2", async () => {
    const text = `${"x".repeat(999)}\n`.repeat(3_000);
    const { answer, fileId } = await uploaded(text);
    expect(answer.body.data).toMatchObject({ bytes: 3_000_000, lines: 3_000 });
    expect((await bindings.FILES.head(`uploads/${fileId}`))?.size).toBe(3_000_000);
  });

  it("is for its owner's imports only, and has to be there", async () => {
    const { fileId } = await uploaded("{}");
    const other = await callerOf("manager");
    for (const id of [fileId, "fil_nothing"]) {
      const body = { type: "products.import", params: { fileId: id } };
      expect(refusal(await call("POST", "/jobs", { token: other.token, body }))).toEqual([404, "NOT_FOUND"]);
    }
  });

  it("that is gone makes its import fail at once, with a word that helps", async () => {
    const { manager, fileId } = await uploaded("{}");
    await bindings.FILES.delete(`uploads/${fileId}`);
    const job = await finishedJob("products.import", { fileId }, { actor: manager.actor });
    expect(job).toMatchObject({ status: "failed", failures: 1, error: { code: "NOT_FOUND" } });
  });

  it("is forgotten when it is old", async () => {
    const { fileId } = await uploaded("{}");
    const { runAs, rooms } = services();
    await runAs("test", (ctx) => rooms.jobs.tidy(ctx, Date.now() - 60_000));
    expect(await bindings.FILES.head(`uploads/${fileId}`)).not.toBeNull();
    for (let left = 1; left > 0; left = (await count("files")) ?? 0)
      await runAs("test", (ctx) => rooms.jobs.tidy(ctx, Date.now() + 1));
    expect(await bindings.FILES.head(`uploads/${fileId}`)).toBeNull();
  });
});
