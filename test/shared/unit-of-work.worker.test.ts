/** The unit of work on the real D1: everything in it, or nothing of it. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { audit } from "#modules/audit";
import type { Context } from "../../src/shared/context.ts";
import { rawStatement } from "../../src/shared/db/database.ts";
import { guardChanges, guardThat } from "../../src/shared/db/guard.ts";
import { AlreadyConsumed, begin, type UnitOfWork } from "../../src/shared/db/unit-of-work.ts";
import { conflict } from "../../src/shared/errors.ts";
import { type IdempotencyClaim, KeyAlreadyUsed } from "../../src/shared/http/idempotency.ts";
import { services, unique } from "../fixtures/shop.ts";

const claimOf = (key: string): IdempotencyClaim => ({
  caller: "test",
  route: "POST /test",
  key,
  fingerprint: "same",
  vault: services().vault,
  render: (result) => ({ status: 201, headers: {}, body: JSON.stringify(result) }),
  answer: null,
});

/** Runs as one who has nothing sent, so that what is in the outbox is what was committed. */
const run = <T>(work: (ctx: Context) => Promise<T>, more: Partial<Context> = {}): Promise<T> =>
  services().runAs("test", work, { queuesOf: () => ["events"], publish: async () => {}, ...more });

/** A level, an event, an audit row, an inbox row and (with a claim) a key, all of the name. */
const everything = (ctx: Context, name: string): UnitOfWork => {
  const unit = begin(ctx);
  unit
    .add(
      rawStatement(
        ctx.db,
        sql`INSERT INTO stock_levels (sku, on_hand, reserved, version, updated_at) VALUES (${name}, 1, 0, 1, 0)`,
      ),
    )
    .record({ type: "test.happened", version: 1, aggregateId: name, data: {} })
    .onceFor("test", name);
  audit(ctx, unit, { action: "test", resourceType: "test", resourceId: name });
  return unit;
};

const traces = (name: string) =>
  run(({ db }) =>
    db.get<Record<string, number>>(sql`SELECT
      (SELECT count(*) FROM stock_levels WHERE sku = ${name}) AS change,
      (SELECT count(*) FROM outbox WHERE aggregate_id = ${name}) AS event,
      (SELECT count(*) FROM audit_log WHERE resource_id = ${name}) AS audit,
      (SELECT count(*) FROM inbox WHERE event_id = ${name}) AS inbox,
      (SELECT count(*) FROM idempotency_keys WHERE key = ${name}) AS key`),
  );
const all = { change: 1, event: 1, audit: 1, inbox: 1, key: 1 };
const none = { change: 0, event: 0, audit: 0, inbox: 0, key: 0 };

describe("a commit", () => {
  it("stores change, event, audit, inbox and idempotency rows together", async () => {
    const name = unique("uow");
    const result = await run((ctx) => everything(ctx, name).commit({ name }), { idempotency: claimOf(name) });
    expect(result).toEqual({ name });
    expect(await traces(name)).toEqual(all);
  });

  it.each([
    ["a guard that doesn't hold", (ctx: Context) => [guardThat(ctx.db, "never", sql`1 = 0`)]],
    [
      "an update that changes no row",
      (ctx: Context) => [
        rawStatement(ctx.db, sql`UPDATE stock_levels SET on_hand = 1 WHERE sku = 'nowhere'`),
        guardChanges(ctx.db, "never"),
      ],
    ],
    [
      "a CHECK",
      (ctx: Context) => [
        rawStatement(
          ctx.db,
          sql`INSERT INTO stock_levels (sku, on_hand, reserved, version, updated_at) VALUES (${unique("s")}, 0, 1, 1, 0)`,
        ),
      ],
    ],
    ["broken SQL data", (ctx: Context) => [rawStatement(ctx.db, sql`SELECT json('{')`)]],
  ])("that %s aborts leaves nothing behind", async (_, failing) => {
    const name = unique("uow");
    const claim = claimOf(name);
    const failed = run(
      (ctx) =>
        everything(ctx, name)
          .add(...failing(ctx))
          .commit(null),
      { idempotency: claim },
    );
    await expect(failed).rejects.toThrow();
    expect(await traces(name)).toEqual(none);
    expect(claim.answer).toBeNull();
  });

  it("whose event can't be stored leaves nothing behind", async () => {
    const name = unique("uow");
    const failed = run((ctx) =>
      everything(ctx, name)
        .record({ type: null as never, version: 1, aggregateId: name, data: {} })
        .commit(null),
    );
    await expect(failed).rejects.toThrow();
    expect(await traces(name)).toEqual(none);
  });

  it("sends its events only once they are committed", async () => {
    const name = unique("uow");
    const sent: string[] = [];
    const publish: Context["publish"] = async (messages) => {
      for (const { message } of messages) sent.push(`${message.aggregateId} ${(await traces(name))?.event}`);
    };
    await run((ctx) => everything(ctx, name).commit(null), { publish });
    await expect(run((ctx) => everything(ctx, name).commit(null), { publish })).rejects.toThrow();
    expect(sent).toEqual([`${name} 1`]);
  });

  it("holds though sending fails afterwards", async () => {
    const name = unique("uow");
    const publish = () => Promise.reject(new Error("the queue is down"));
    await run((ctx) => everything(ctx, name).commit(null), { publish });
    expect(await traces(name)).toMatchObject({ change: 1, event: 1 });
  });
});

describe("a violation", () => {
  const guarded = (ctx: Context) => begin(ctx).add(guardThat(ctx.db, "the_guard", sql`1 = 0`));
  const oversold = (ctx: Context) =>
    begin(ctx).add(
      rawStatement(
        ctx.db,
        sql`INSERT INTO stock_levels (sku, on_hand, reserved, version, updated_at) VALUES ('x', 1, 2, 1, 0)`,
      ),
    );
  const meaning = () => conflict("what it means");

  it.each([
    ["a guard", "the_guard", guarded],
    ["a check", "stock_not_oversold", oversold],
  ])("of %s means what the use case says", async (_, name, unit) => {
    const failed = run((ctx) => unit(ctx).onViolation(name, meaning).commit(null));
    await expect(failed).rejects.toMatchObject({ code: "CONFLICT", message: "what it means" });
  });

  it("of a unique column is named by table and column", async () => {
    const name = unique("uow");
    const insert = (ctx: Context) =>
      begin(ctx)
        .add(
          rawStatement(
            ctx.db,
            sql`INSERT INTO stock_levels (sku, on_hand, reserved, version, updated_at) VALUES (${name}, 1, 0, 1, 0)`,
          ),
        )
        .onViolation("stock_levels.sku", meaning)
        .commit(null);
    await run(insert);
    await expect(run(insert)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("that nobody has a meaning for stays what it was", async () => {
    const failed = run((ctx) => guarded(ctx).onViolation("another_guard", meaning).commit(null));
    await expect(failed).rejects.not.toHaveProperty("code", "CONFLICT");
  });

  it("of a used key is KeyAlreadyUsed, of a used inbox row AlreadyConsumed", async () => {
    const [key, event] = [unique("uow"), unique("uow")];
    const withKey = () => run((ctx) => begin(ctx).commit(null), { idempotency: claimOf(key) });
    const withInbox = () => run((ctx) => begin(ctx).onceFor("test", event).commit(null));
    await withKey();
    await withInbox();
    await expect(withKey()).rejects.toBeInstanceOf(KeyAlreadyUsed);
    await expect(withInbox()).rejects.toBeInstanceOf(AlreadyConsumed);
  });
});
