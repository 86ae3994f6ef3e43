/**
 * What each earlier release has left in a database (record.ts) goes through all later migrations: nothing is lost, the
 * schema is that of a new shop, and today's code reads every row and takes the next order.
 */
import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { dropsOf, searchMigration, statementsOf, tablesOf } from "../../scripts/local/dump.ts";
import { compose } from "../../src/app/compose.ts";
import type { Env } from "../../src/env.ts";
import { createAuditService } from "../../src/modules/audit/audit.service.ts";
import type { Anchor } from "../../src/modules/audit/index.ts";
import { bindings, callOn } from "../fixtures/shop.ts";

declare global {
  interface ImportMeta {
    /** Vite's: the files' texts by their paths. */
    glob(pattern: string, how: object): Record<string, string>;
  }
}

const { RELEASE: db, MIGRATIONS: migrations } = bindings as Env & {
  readonly RELEASE: D1Database;
  readonly MIGRATIONS: readonly D1Migration[];
};
const releases = Object.entries(
  import.meta.glob("./releases/*.sql", { query: "?raw", import: "default", eager: true }),
).map(([path, sql]) => [/(\d{4})\.sql$/.exec(path)?.[1] ?? "", sql] as const);

/** What a migration takes away or writes anew, a table or a column of it, and why that loses nothing. */
const changed: Readonly<Record<string, string>> = {
  product_terms: "0015: searched by FTS5",
  "outbox.message": "0003: says its version",
};

const run = async (statements: readonly string[]) => {
  for (let i = 0; i < statements.length; i += 100)
    await db.batch(statements.slice(i, i + 100).map((one) => db.prepare(one)));
};
const read = async <T>(sql: string, from = db) => (await from.prepare(sql).all<T>()).results;

/** The schema by names, as text that two databases can be held against each other by. */
const schemaOf = async (of: D1Database) =>
  (
    await read<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB '_cf_*' AND name NOT GLOB 'sqlite_*' AND name <> 'd1_migrations'",
      of,
    )
  )
    .map(({ name, sql }) => `${name}: ${sql.replace(/\s+/g, " ").replaceAll('"', "`")}`)
    .sort();

const columnsOf = async (table: string) =>
  (await read<{ name: string }>(`SELECT name FROM pragma_table_info('${table}')`)).map(({ name }) => name);

type Rows = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;
async function rowsOf(tables: readonly string[]): Promise<Rows> {
  const rows = new Map<string, readonly Readonly<Record<string, unknown>>[]>();
  for (const table of tables)
    rows.set(table, await read<Record<string, unknown>>(`SELECT * FROM "${table}" ORDER BY rowid`));
  return rows;
}

/** What of the rows is not there any more, or not as it was, but for columns that are gone. */
async function lossesOf(before: Rows): Promise<string[]> {
  const losses: string[] = [];
  const tables = new Set(await tablesOf(db));
  for (const [table, rows] of before) {
    if (changed[table] || table === "d1_migrations") continue;
    if (!tables.has(table)) {
      losses.push(`${table} is gone`);
      continue;
    }
    const columns = (await columnsOf(table)).filter((name) => !changed[`${table}.${name}`]);
    const now = await read<Record<string, unknown>>(`SELECT * FROM "${table}"`);
    const kept = new Set(now.map((row) => textOf(row, columns, rows[0])));
    const lost = rows.filter((row) => !kept.has(textOf(row, columns, rows[0])));
    if (lost.length > 0)
      losses.push(`${table}: ${lost.length} of ${rows.length}, ${JSON.stringify(lost[0])}`);
  }
  return losses;
}
/** By the columns that were there before and are there now. */
const textOf = (row: object, now: readonly string[], before: object = {}) =>
  JSON.stringify(now.filter((name) => name in before).map((name) => (row as Record<string, unknown>)[name]));

const queriesOf = (name: string) => migrations.find((one) => one.name === name)?.queries ?? [];

it("there is a record of every release but those that came out with the next one", () => {
  const newest = migrations.at(-1)?.name.slice(0, 4) ?? "";
  const expected = migrations
    .map(({ name }) => name.slice(0, 4))
    .filter((one) => one !== "0014" && one !== newest);
  expect(releases.map(([number]) => number)).toEqual(expected);
});

describe.each(releases)("what release %s has left", (number, sql) => {
  let before: Rows = new Map();
  const shop = compose({ ...bindings, DB: db } as Env);
  const call = callOn(shop);
  let token = "";

  beforeAll(async () => {
    await run(dropsOf(await tablesOf(db)));
    await run(statementsOf(sql));
    before = await rowsOf(await tablesOf(db));
    // As npm run restore does: the index is in no record.
    if (number >= searchMigration) await run(queriesOf(searchMigration));
    await applyD1Migrations(db, [...migrations]);
    const staff = { email: "admin@wharf.test", password: "chandlery-by-the-quay" };
    token = (await call("POST", "/auth/login", { body: staff })).body.data?.accessToken;
  });

  it("is all there, in today's schema", async () => {
    expect(before.get("orders")?.length).toBeGreaterThanOrEqual(3);
    expect(await lossesOf(before)).toEqual([]);
    expect(await schemaOf(db)).toEqual(await schemaOf(bindings.DB));
  });

  it.each([
    ["/products?limit=100", "products"],
    ["/users", "users"],
    ["/audit-log?limit=100", "audit_log"],
    ["/webhook-endpoints", "webhook_endpoints"],
    ["/jobs", "jobs"],
    ["/attention", "needs_attention"],
    ["/system/dead-letters", "dead_letters"],
    ["/system/inbound-events", "inbound_events"],
  ])("is listed by %s", async (path, table) => {
    const { status, body } = await call("GET", path, { token });
    expect([status, body.error]).toEqual([200, undefined]);
    // Each has less than a page.
    const live = (before.get(table) ?? []).filter((row) => (row.deleted_at ?? null) === null);
    expect(body.data.length).toBeGreaterThanOrEqual(Math.min(live.length, 20));
  });

  it("is listed by /orders, of each who has some", async () => {
    const byUser = Map.groupBy(
      (before.get("orders") ?? []) as { user_id: string }[],
      (order) => order.user_id,
    );
    for (const [userId, orders] of byUser) {
      const { status, body } = await call("GET", `/orders?userId=${userId}&limit=100`, { token });
      expect([status, body.data.length]).toEqual([200, orders.length]);
    }
  });

  it("is read one by one, with what belongs to it", async () => {
    for (const { id, version } of (before.get("orders") ?? []) as { id: string; version: number }[]) {
      const order = await call("GET", `/orders/${id}`, { token });
      expect([order.status, order.body.data.version]).toEqual([200, version]);
      const { status, body } = await call("GET", `/orders/${id}/events`, { token });
      expect([status, body.data.length]).toEqual([200, version]);
      const payment = await call("GET", `/payments/${order.body.data.payment.id}`, { token });
      expect(payment.status).toBe(200);
      const then = await call("GET", `/orders/${id}?at=${new Date().toISOString()}`, { token });
      expect(then.body.data.status).toBe(order.body.data.status);
    }
    for (const { slug } of (before.get("products") ?? []) as { slug: string }[])
      expect((await call("GET", `/products/${slug}`)).status).toBe(200);
    for (const { sku } of (before.get("stock_levels") ?? []) as { sku: string }[])
      expect((await call("GET", `/inventory/${sku}`, { token })).status).toBe(200);
  });

  it("is searched, adopted into the chain, and sold from", async () => {
    const [product] = (before.get("products") ?? []) as { slug: string; title: string }[];
    const found = await call("GET", `/products?q=${encodeURIComponent(product?.title ?? "")}&limit=50`);
    expect(found.body.data.map(({ slug }: { slug: string }) => slug)).toContain(product?.slug);

    const kept: { anchor: Anchor | null } = { anchor: null };
    const audit = createAuditService({
      anchor: {
        read: async () => kept.anchor,
        async swap(next) {
          kept.anchor = next;
          return true;
        },
      },
      isOurs: () => true,
    });
    await shop.runAs("test", (ctx) => audit.seal(ctx));
    const verdict = await shop.runAs("test", (ctx) => audit.verify(ctx, null));
    const old = before.get("audit_log")?.filter(({ proof }) => !proof).length;
    expect(verdict.faults).toEqual([]);
    expect(verdict).toMatchObject({ isIntact: true, adoptedRows: old, unsealedRows: 0 });

    const { sku } = (await db
      .prepare(
        "SELECT sku FROM stock_levels WHERE on_hand > reserved AND sku IN (SELECT sku FROM product_variants) LIMIT 1",
      )
      .first<{ sku: string }>()) ?? { sku: "" };
    const body = {
      items: [{ sku, quantity: 1 }],
      shippingAddress: {
        name: "Ada Lovelace",
        line1: "1 Quay",
        city: "London",
        postalCode: "E1",
        country: "GB",
      },
      payment: { provider: "sandbox", method: "pm_ok" },
    };
    const placed = await call("POST", "/orders", { token, body, headers: { "Idempotency-Key": number } });
    expect([placed.status, placed.body.error]).toEqual([201, undefined]);
  });
});
