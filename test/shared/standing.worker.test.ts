/** A standing condition goes along with every trip of a session, and nothing gets past it. */
import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { beforeAll, describe, expect, it } from "vitest";
import { openSession, rawStatement, runBatch } from "../../src/shared/db/database.ts";
import { guardChanges, guardQuery } from "../../src/shared/db/guard.ts";
import { bindings } from "../fixtures/shop.ts";

const things = sqliteTable("things", { id: text("id").primaryKey(), n: integer("n").notNull() });
class Refused extends Error {}

function sessionUnder(holds: boolean) {
  const session = openSession(bindings.DB, "first-primary");
  const query = guardQuery("test_standing", holds ? sql`1 = ${1}` : sql`1 = ${2}`);
  session.demand({ name: "test_standing", query, refusal: () => new Refused("refused") });
  return session.db;
}
const refusedIn = (error: unknown): boolean =>
  error instanceof Refused || (error instanceof Error && refusedIn(error.cause));

describe("a standing condition", () => {
  beforeAll(async () => {
    await bindings.DB.exec("CREATE TABLE things (id TEXT PRIMARY KEY, n INTEGER NOT NULL)");
    await bindings.DB.exec("INSERT INTO things VALUES ('a', 1), ('b', 2)");
  });

  const trips = {
    "a select": (db: ReturnType<typeof sessionUnder>) => db.select().from(things).orderBy(things.id),
    "a select of some columns": (db) => db.select({ n: things.n }).from(things).orderBy(things.id),
    "an aggregate": (db) => db.select({ n: sql<number>`sum(n)` }).from(things),
    "a raw query": (db) => db.all(sql`SELECT n, id FROM things ORDER BY id`),
    "a write": (db) => db.update(things).set({ n: 1 }).where(sql`id = 'a'`).returning({ n: things.n }),
    "a run": async (db) => (await db.run(sql`UPDATE things SET n = 1 WHERE id = 'a'`)).meta.changes,
    "a batch": (db) =>
      db.batch([db.select().from(things).orderBy(things.id), db.select({ id: things.id }).from(things)]),
    "guards of a batch": (db) =>
      runBatch(db, [
        rawStatement(db, sql`UPDATE things SET n = n WHERE id = 'b'`),
        guardChanges(db, "one_thing"),
        db.select({ n: things.n }).from(things).where(sql`id = 'b'`),
      ]).then((results) => results.at(-1)),
  } satisfies Record<string, (db: ReturnType<typeof sessionUnder>) => PromiseLike<unknown>>;

  it.each(Object.entries(trips))("that holds changes nothing about %s", async (_, trip) => {
    const plain = await trip(openSession(bindings.DB, "first-primary").db as ReturnType<typeof sessionUnder>);
    expect(await trip(sessionUnder(true))).toEqual(plain);
  });

  it.each(Object.entries(trips))("that doesn't hold refuses %s", async (_, trip) => {
    const error = await Promise.resolve(trip(sessionUnder(false))).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(refusedIn(error)).toBe(true);
  });

  it("that doesn't hold leaves nothing written", async () => {
    const db = sessionUnder(false);
    await expect(db.insert(things).values({ id: "c", n: 3 })).rejects.toThrow();
    await expect(runBatch(db, [db.insert(things).values({ id: "d", n: 4 })])).rejects.toThrow();
    const { results } = await bindings.DB.prepare("SELECT id FROM things WHERE id IN ('c', 'd')").all();
    expect(results).toEqual([]);
  });

  it("refuses a single join rather than mix up columns of one name", async () => {
    const db = sessionUnder(true);
    const other = sqliteTable("things", { id: text("id").primaryKey() });
    const joined = db.select({ a: things.id, b: other.id }).from(things).innerJoin(other, sql`1 = 1`);
    await expect(joined).rejects.toThrow();
  });
});
