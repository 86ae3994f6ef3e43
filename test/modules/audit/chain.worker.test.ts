/** The audit log's chain: whatever is done to its rows behind Wharf's back, verifying shows it. */
import { beforeEach, describe, expect, it } from "vitest";
import { propose } from "../../../src/modules/audit/anchor.model.ts";
import { createAuditService } from "../../../src/modules/audit/audit.service.ts";
import type { Anchor, AnchorKeeper } from "../../../src/modules/audit/index.ts";
import { audit } from "../../../src/modules/audit/index.ts";
import { begin } from "../../../src/shared/db/unit-of-work.ts";
import { createSigner } from "../../../src/shared/signing.ts";
import { at } from "../../fixtures/events.ts";
import { callerOf } from "../../fixtures/orders.ts";
import { bindings, call, services } from "../../fixtures/shop.ts";

const db = bindings.DB;
const run = (sql: string, ...values: unknown[]) =>
  db
    .prepare(sql)
    .bind(...values)
    .run();
const secret = "a secret for tests, of enough characters";
const { isOurs, sign } = createSigner("audit rows", [secret]);

/** A keeper in memory, which the test can look into and stop. */
function keeper(kept: Anchor | null = null) {
  const nothing = async (_: Anchor): Promise<void> => {};
  const state = { kept, onSwap: nothing, afterSwap: nothing };
  const anchor: AnchorKeeper = {
    read: async () => state.kept,
    async swap(next) {
      await state.onSwap(next);
      if (next.version !== (state.kept?.version ?? 0) + 1) return false;
      state.kept = next;
      await state.afterSwap(next);
      return true;
    },
  };
  return { state, anchor, log: createAuditService({ anchor, isOurs }) };
}

let shop: ReturnType<typeof keeper>;
const now = Date.now();

/** Writes so many rows as a use case does, each in a batch of its own. */
async function write(rows: number, more: Parameters<ReturnType<typeof services>["runAs"]>[2] = {}) {
  for (let i = 0; i < rows; i++)
    await services().runAs(
      "test",
      (ctx) => {
        const unit = begin(ctx);
        audit(ctx, unit, {
          action: "thing.change",
          resourceType: "thing",
          resourceId: `thing-${i}`,
          after: { i },
        });
        return unit.commit(null);
      },
      more,
    );
}
const seal = (isDeep = false, clock = at(now)) =>
  services().runAs("caretaker", (ctx) => shop.log.seal(ctx, isDeep), { clock });
const verify = (after: number | null = null, clock = at(now)) =>
  services().runAs("test", (ctx) => shop.log.verify(ctx, after), { clock });
const found = async () => (await verify()).faults.map(({ kind, seq, rows }) => `${kind} ${seq} ${rows}`);
const idAt = async (seq: number) =>
  (await db.prepare("SELECT id FROM audit_log WHERE seq = ?").bind(seq).first<string>("id")) ?? "";

beforeEach(async () => {
  await run("DELETE FROM audit_log");
  shop = keeper();
});

describe("the audit log", () => {
  it("is intact, sealed and unsealed, and in the order of the commits", async () => {
    await write(5);
    expect(await seal()).toBe(5);
    await write(2);
    expect(await verify()).toMatchObject({
      isIntact: true,
      checkedRows: 5,
      unsealedRows: 2,
      adoptedRows: 0,
      head: { seq: 5 },
      next: null,
    });
    expect(await seal()).toBe(2);
    expect(await seal()).toBe(0);
    const { results } = await db.prepare("SELECT seq FROM audit_log ORDER BY rowid").all<{ seq: number }>();
    expect(results.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await verify()).toMatchObject({ isIntact: true, checkedRows: 7, unsealedRows: 0 });
  });

  it.each([
    "id",
    "actor",
    "action",
    "resource_type",
    "resource_id",
    "changes",
    "request_id",
    "ip",
    "at",
    "proof",
    "hash",
  ])("shows that %s of a row was changed", async (column) => {
    await write(4);
    await seal();
    await run(`UPDATE audit_log SET ${column} = ? WHERE seq = 2`, column === "at" ? 1 : '{"x":1}');
    // Its hash is in the next one's, too.
    const alsoNext = column === "hash" ? ["changed 3 1"] : [];
    expect(await found()).toEqual(["changed 2 1", ...alsoNext]);
  });

  it("shows a row that was removed, and several", async () => {
    await write(6);
    await seal();
    await run("DELETE FROM audit_log WHERE seq IN (2, 4, 5)");
    expect(await found()).toEqual(["removed 2 1", "removed 4 2"]);
  });

  it("shows a row that was put in, whatever place it is given", async () => {
    await write(3);
    await seal();
    const forge = (id: string, seq: number | null) =>
      run(
        "INSERT INTO audit_log (id, actor, action, resource_type, resource_id, changes, request_id, at, seq, hash, proof) VALUES (?, 'usr_1', 'a', 't', 'r', '{}', 'q', 1, ?, 'h', 'signed')",
        id,
        seq,
      );
    for (const seq of [0, -7, 1.5, 4]) {
      await forge(`aud_${seq}`, seq);
      expect((await verify()).faults.map(({ kind, id }) => [kind, id])).toContainEqual(
        seq === 4 ? ["inserted", null] : ["inserted", `aud_${seq}`],
      );
      await run("DELETE FROM audit_log WHERE id = ?", `aud_${seq}`);
    }
    expect(await found()).toEqual([]);
    await forge("aud_unsealed", null);
    expect((await verify()).faults).toEqual([{ kind: "inserted", seq: null, id: "aud_unsealed", rows: 1 }]);
  });

  it("shows a row that nobody signed also when it was sealed meanwhile", async () => {
    await write(1);
    await seal();
    await run(
      "INSERT INTO audit_log (id, actor, action, resource_type, resource_id, changes, request_id, at) VALUES ('aud_1', 'usr_1', 'a', 't', 'r', '{}', 'q', 1)",
    );
    await write(1);
    expect(await found()).toEqual(["inserted null 1"]);
    expect(await seal()).toBe(2);
    expect(await found()).toEqual(["inserted 2 1"]);
  });

  it("shows a row that was changed before it was sealed", async () => {
    await write(2);
    await run("UPDATE audit_log SET actor = 'usr_other' WHERE resource_id = 'thing-1'");
    expect(await found()).toEqual(["inserted null 1"]);
    await seal();
    expect(await found()).toEqual(["inserted 2 1"]);
  });

  it("shows rows that have changed places", async () => {
    await write(5);
    await seal();
    const [a, b] = [await idAt(2), await idAt(4)];
    await run("UPDATE audit_log SET seq = 100 WHERE id = ?", a);
    await run("UPDATE audit_log SET seq = 2 WHERE id = ?", b);
    await run("UPDATE audit_log SET seq = 4 WHERE id = ?", a);
    expect((await found()).slice(0, 2)).toEqual(["changed 2 1", "changed 3 1"]);
  });

  it("shows that its end was cut off, or all of it", async () => {
    await write(5);
    await seal();
    await run("DELETE FROM audit_log WHERE seq > 3");
    expect(await found()).toEqual(["cut_off 4 2"]);
    await run("DELETE FROM audit_log");
    expect(await found()).toEqual(["cut_off 1 5"]);
  });

  it("shows that it was sealed anew by somebody else, with the same number of rows or more", async () => {
    await write(4);
    await seal();
    const real = shop;
    await run("UPDATE audit_log SET actor = 'usr_other' WHERE seq = 2");
    // They know how it is done, and have all but the keeper.
    shop = keeper();
    await run("UPDATE audit_log SET seq = NULL, hash = NULL");
    await run("UPDATE audit_log SET proof = NULL");
    shop.state.kept = { version: 1, head: { seq: 0, hash: "" }, proposed: [], adoptsUntil: now * 2 };
    expect(await seal()).toBe(4);
    expect((await verify()).isIntact).toBe(true);
    const forged = shop;
    shop = real;
    expect(await found()).toEqual(["rewritten 4 4"]);
    await write(1);
    // Nothing is sealed behind a head that is not its own.
    expect(await seal()).toBe(0);
    shop = forged;
    expect(await seal()).toBe(1);
    shop = real;
    expect(await found()).toEqual(["inserted 5 1"]);
  });

  it("is not sealed further where its end was cut off, until somebody says so, which is in it then", async () => {
    await write(4);
    await seal();
    await run("DELETE FROM audit_log WHERE seq > 2");
    await write(1);
    expect(await seal()).toBe(0);
    expect(await found()).toEqual(["cut_off 3 2"]);
    const anchored = await services().runAs("test", (ctx) => shop.log.anchor(ctx));
    expect(anchored.seq).toBe(2);
    expect(await seal()).toBe(2);
    expect(await verify()).toMatchObject({ isIntact: true, head: { seq: 4 } });
    const row = await db.prepare("SELECT changes FROM audit_log WHERE seq = 4").first<string>("changes");
    expect(JSON.parse(row ?? "")).toMatchObject({ seq: { from: 4, to: 2 } });
  });

  it("is read some at a time, and the whole of it finds what each part does", async () => {
    await run(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 11500)
       INSERT INTO audit_log (id, actor, action, resource_type, resource_id, changes, request_id, at)
       SELECT 'aud_' || i, 'usr_1', 'a', 't', 'r', '{}', 'q', i FROM n`,
    );
    // Rows from before rows were signed, more than one round takes.
    expect(await seal()).toBe(10_000);
    expect(await seal()).toBe(1_500);
    await run("UPDATE audit_log SET at = 0 WHERE seq IN (500, 11000)");
    const first = await verify();
    expect(first).toMatchObject({
      isIntact: false,
      checkedRows: 10_000,
      adoptedRows: 10_000,
      unsealedRows: null,
    });
    expect(first.faults.map(({ seq }) => seq)).toEqual([500]);
    const second = await verify(first.next);
    expect(second).toMatchObject({ checkedRows: 1_500, unsealedRows: 0, next: null });
    expect(second.faults.map(({ seq }) => seq)).toEqual([11_000]);
  });

  it("goes on where the row was removed behind which it should go on", async () => {
    await write(4);
    await seal();
    await run("DELETE FROM audit_log WHERE seq = 2");
    expect((await verify(2)).faults).toMatchObject([{ kind: "removed", seq: 2 }]);
  });
});

describe("rows from before rows were signed", () => {
  const old = (id: string) =>
    run(
      "INSERT INTO audit_log (id, actor, action, resource_type, resource_id, changes, request_id, at) VALUES (?, 'usr_1', 'a', 't', 'r', '{}', 'q', 1)",
      id,
    );

  it("are adopted, and those that an old version adds within a day", async () => {
    await old("aud_0");
    expect(await verify()).toMatchObject({ isIntact: true, unsealedRows: 1 });
    await seal();
    await old("aud_1");
    expect(await seal(false, at(now + 23 * 3_600_000))).toBe(1);
    expect(await verify()).toMatchObject({ isIntact: true, adoptedRows: 2 });
    await old("aud_2");
    await seal(false, at(now + 25 * 3_600_000));
    expect(await found()).toEqual(["inserted 3 1"]);
  });

  it("can't come to a database that had none", async () => {
    await write(1);
    await seal();
    await old("aud_1");
    expect(await found()).toEqual(["inserted null 1"]);
  });
});

describe("sealing", () => {
  it("by several at once seals each row once, and loses none", async () => {
    await write(30);
    for (let round = 0; round < 6; round++) {
      await Promise.all([write(5), ...Array.from({ length: 4 }, () => seal())]);
    }
    await seal();
    const rows = await db.prepare("SELECT count(*) AS n FROM audit_log").first<number>("n");
    expect(rows).toBe(60);
    expect(await verify()).toMatchObject({ isIntact: true, checkedRows: 60, unsealedRows: 0 });
  });

  it("that dies before the commit leaves nothing, and the next one goes on", async () => {
    await write(3);
    await seal();
    await write(2);
    let isOver = false;
    shop.state.onSwap = async (next) => {
      // Proposed, and then nothing more.
      if (isOver) throw new Error("dead");
      isOver = next.proposed.length > 0;
      if (isOver) {
        shop.state.kept = next;
        throw new Error("dead");
      }
    };
    await expect(seal()).rejects.toThrow("dead");
    shop.state.onSwap = async () => {};
    expect(await verify()).toMatchObject({ isIntact: true, unsealedRows: 2 });
    await write(1);
    expect(await seal()).toBe(3);
    expect(await verify()).toMatchObject({ isIntact: true, checkedRows: 6 });
  });

  it("that dies behind the commit is brought to its end, by a deep round at the latest", async () => {
    await write(3);
    await seal();
    await write(2);
    let isProposed = false;
    shop.state.onSwap = async () => {
      if (isProposed) throw new Error("dead");
      isProposed = true;
    };
    await expect(seal()).rejects.toThrow("dead");
    shop.state.onSwap = async () => {};
    expect(shop.state.kept?.head.seq).toBe(3);
    expect(await verify()).toMatchObject({ isIntact: true, checkedRows: 5 });
    expect(await seal(true)).toBe(0);
    expect(shop.state.kept).toMatchObject({ head: { seq: 5 }, proposed: [] });
    await run("DELETE FROM audit_log WHERE seq = 5");
    expect(await found()).toEqual(["cut_off 5 1"]);
  });

  it("whose batch comes late, behind another one's, changes nothing", async () => {
    await write(2);
    const slow = shop;
    let overtaken = false;
    slow.state.onSwap = async (next) => {
      if (next.proposed.length === 0 || overtaken) return;
      overtaken = true;
      // Both propose from the same head, the other one commits first.
      slow.state.onSwap = async () => {};
      slow.state.kept = next;
      await write(1);
      expect(await seal()).toBe(3);
    };
    await seal();
    expect(await verify()).toMatchObject({ isIntact: true, checkedRows: 3, unsealedRows: 0 });
  });

  it("whose head was proposed before another one's, and committed first, is believed", async () => {
    await write(2);
    const others = { seq: 9, hash: "another sealer's" };
    shop.state.afterSwap = async (next) => {
      if (next.proposed.length === 0) return;
      shop.state.afterSwap = async () => {};
      shop.state.kept = propose(next, others, now);
    };
    await seal(true);
    expect(shop.state.kept?.proposed.length).toBe(2);
    expect(await verify()).toMatchObject({ isIntact: true, checkedRows: 2 });
    await seal(true);
    expect(shop.state.kept).toMatchObject({ head: { seq: 2 }, proposed: [] });
  });

  it("seals no place for a row that goes away meanwhile", async () => {
    await write(2);
    shop.state.afterSwap = async (next) => {
      if (next.proposed.length > 0) await run("DELETE FROM audit_log WHERE resource_id = 'thing-1'");
    };
    expect(await seal()).toBe(0);
    shop.state.afterSwap = async () => {};
    expect(await seal()).toBe(1);
    expect(await verify()).toMatchObject({ isIntact: true, head: { seq: 1 } });
  });

  it("takes rows that an older secret signed for Wharf's own", async () => {
    await seal();
    await write(1);
    await write(1, { sign: createSigner("audit rows", ["an older secret, of enough characters"]).sign });
    const both = createSigner("audit rows", [secret, "an older secret, of enough characters"]);
    shop.log = createAuditService({ anchor: shop.anchor, isOurs: both.isOurs });
    await seal();
    expect(await verify()).toMatchObject({ isIntact: true, checkedRows: 2, adoptedRows: 0 });
    expect(sign("x")).not.toBe(createSigner("audit rows", [secret], "tea").sign("x"));
  });
});

describe("GET /audit-log/verify", () => {
  it("finds what was done to the log that the caretaker seals", async () => {
    const admin = await callerOf("admin");
    const { rooms, runAs } = services();
    const real = () => runAs("caretaker", (ctx) => rooms.audit.seal(ctx, true));
    // What the other tests have taken away from it.
    await call("POST", "/audit-log/anchor", admin);
    await real();
    const before = await call("GET", "/audit-log/verify", admin);
    expect(before.body.data).toMatchObject({ isIntact: true, next: null });
    const { seq } = before.body.data.head;
    const listed = await call("GET", "/audit-log?limit=1", admin);
    expect(listed.body.data[0]).toMatchObject({ seq: expect.any(Number), hash: expect.any(String) });
    expect(listed.body.data[0]).not.toHaveProperty("proof");
    await run("UPDATE audit_log SET actor = 'usr_nobody' WHERE seq = ?", seq);
    const after = await call("GET", `/audit-log/verify?after=${seq - 1}`, admin);
    expect(after.body.data).toMatchObject({
      isIntact: false,
      faultCount: 1,
      faults: [{ kind: "changed", seq }],
    });
  });

  it("refuses what is no place", async () => {
    const admin = await callerOf("admin");
    for (const after of ["-1", "x", "1.5"])
      expect((await call("GET", `/audit-log/verify?after=${after}`, admin)).status).toBe(400);
  });
});
