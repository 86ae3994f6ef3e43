/** The read cache against a KV that can fail and stall: it costs speed and nothing else. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CachePolicy, TieredCache } from "../../src/shared/cache/tiered-cache.ts";
import type { Context } from "../../src/shared/context.ts";
import type { Database } from "../../src/shared/db/database.ts";
import { createLogger } from "../../src/shared/log.ts";

const policy: CachePolicy = { memorySeconds: 5, kvSeconds: 300 };
const store = { id: "main", currency: "EUR" };

/** A KV in memory; what it is told to do comes before each call. */
function fakeKv() {
  const entries = new Map<string, string>();
  const calls: string[] = [];
  const state = { act: async () => {} };
  const call = async <T>(name: string, work: () => T): Promise<T> => {
    calls.push(name);
    await state.act();
    return work();
  };
  const kv = {
    get: (key: string | string[]) =>
      call("get", () =>
        typeof key === "string"
          ? (entries.get(key) ?? null)
          : new Map(key.map((one) => [one, entries.get(one) ?? null])),
      ),
    put: (key: string, value: string) => call("put", () => void entries.set(key, value)),
    delete: (key: string) => call("delete", () => void entries.delete(key)),
  } as unknown as KVNamespace;
  return { kv, entries, calls, state };
}

function isolate(kv: KVNamespace, databases: Partial<Pick<Context, "db" | "nearby">> = {}) {
  const cache = new TieredCache(kv, createLogger("silent"));
  const left: Promise<unknown>[] = [];
  const background = (work: Promise<unknown>) => void left.push(work);
  const ctx = { ...databases, store, background } as unknown as Context;
  const read = (load: (db: Database) => Promise<string | null>, key = "k") =>
    cache.read(ctx, key, policy, load);
  const readOf = (load: (db: Database) => Promise<string>, key = "k") =>
    cache.readOf(ctx, "g", key, policy, load);
  return { cache, read, readOf, settled: () => Promise.allSettled(left) };
}
const never = () => Promise.reject(new Error("must not be loaded"));

/** A promise to be kept later. */
function later<T>() {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a read", () => {
  it("loads once, however many ask at once, and is then in both tiers", async () => {
    const { kv, entries, calls } = fakeKv();
    const { read, settled } = isolate(kv);
    const load = vi.fn(async () => '"v"');
    const values = await Promise.all(Array.from({ length: 50 }, () => read(load)));
    await settled();
    expect(new Set(values)).toEqual(new Set(['"v"']));
    expect(load).toHaveBeenCalledTimes(1);
    expect(calls).toEqual(["get", "put"]);
    expect(entries.get("main:k")).toBe('"v"');
    expect(await read(never)).toBe('"v"');
  });

  it("is answered by KV in another isolate, and by nobody once its memory is old and KV is empty", async () => {
    const { kv, entries } = fakeKv();
    entries.set("main:k", '"v"');
    const { read } = isolate(kv);
    expect(await read(never)).toBe('"v"');
    entries.clear();
    vi.advanceTimersByTime(4_999);
    expect(await read(never)).toBe('"v"');
    vi.advanceTimersByTime(2);
    expect(await read(async () => '"w"')).toBe('"w"');
  });

  it("doesn't wait for KV to take the value", async () => {
    const { kv, state } = fakeKv();
    const { read } = isolate(kv);
    const value = read(async () => {
      state.act = () => new Promise(() => {});
      return '"v"';
    });
    expect(await value).toBe('"v"');
  });

  it("of nothing is not kept in KV", async () => {
    const { kv, entries } = fakeKv();
    const { read, settled } = isolate(kv);
    expect(await read(async () => null)).toBeNull();
    await settled();
    expect(entries.size).toBe(0);
    expect(await read(never)).toBeNull();
  });

  it("that fails is not kept, and the next one loads again", async () => {
    const { kv } = fakeKv();
    const { read } = isolate(kv);
    await expect(read(() => Promise.reject(new Error("no database")))).rejects.toThrow("no database");
    expect(await read(async () => '"v"')).toBe('"v"');
  });
});

describe("a write while a read is under way", () => {
  it("wins: the old value that the read brings is not kept", async () => {
    const { kv, entries } = fakeKv();
    const { cache, read, settled } = isolate(kv);
    const slow = later<string>();
    const reading = read(() => slow.promise);
    await vi.advanceTimersByTimeAsync(0);
    await cache.write(store, "k", policy, '"new"');
    slow.keep('"old"');
    await reading;
    await settled();
    expect(await read(never)).toBe('"new"');
    expect(entries.get("main:k")).toBe('"new"');
  });

  it("wins by a drop, too", async () => {
    const { kv, entries } = fakeKv();
    const { cache, read, settled } = isolate(kv);
    const slow = later<string>();
    const reading = read(() => slow.promise);
    await vi.advanceTimersByTimeAsync(0);
    await cache.drop(store, ["k"]);
    slow.keep('"old"');
    await reading;
    await settled();
    expect(entries.has("main:k")).toBe(false);
    expect(await read(async () => '"new"')).toBe('"new"');
  });
});

describe("with KV down", () => {
  const failing = () => Promise.reject(new Error("KV is down"));

  it("reads, writes and drops go on, and memory still serves", async () => {
    const { kv, state } = fakeKv();
    const { cache, read } = isolate(kv);
    state.act = failing;
    expect(await read(async () => '"v"')).toBe('"v"');
    expect(await read(never)).toBe('"v"');
    await cache.write(store, "k", policy, '"w"');
    expect(await read(never)).toBe('"w"');
    await cache.drop(store, ["k"]);
    expect(await read(async () => '"x"')).toBe('"x"');
  });

  it("a KV that hangs is given up after a second", async () => {
    const { kv, state } = fakeKv();
    const { read } = isolate(kv);
    state.act = () => new Promise(() => {});
    const reading = read(async () => '"v"');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await reading).toBe('"v"');
  });

  it("a KV that hung is not waited for by the next readers, and is asked again five seconds later", async () => {
    const { kv, state, calls } = fakeKv();
    const { read } = isolate(kv);
    state.act = () => new Promise(() => {});
    const reading = read(async () => '"v"');
    await vi.advanceTimersByTimeAsync(1_000);
    await reading;
    calls.length = 0;
    expect(await read(async () => '"w"', "another")).toBe('"w"');
    expect(calls).toEqual(["put"]);
    state.act = async () => {};
    await vi.advanceTimersByTimeAsync(5_000);
    await read(async () => '"x"', "a third");
    expect(calls).toEqual(["put", "get", "put"]);
  });
});

describe("stores", () => {
  it("never see one another's entries", async () => {
    const { kv, entries } = fakeKv();
    const { cache, read } = isolate(kv);
    await cache.write({ ...store, id: "other" }, "k", policy, '"other"');
    expect(await read(async () => '"mine"')).toBe('"mine"');
    expect(entries.get("other:k")).toBe('"other"');
  });
});

describe("a group", () => {
  it("is read with its entry in one call to KV, by an isolate that has neither", async () => {
    const { kv, calls } = fakeKv();
    const first = isolate(kv);
    expect(await first.readOf(async () => '"one"')).toBe('"one"');
    await first.settled();
    calls.length = 0;
    expect(await isolate(kv).readOf(never)).toBe('"one"');
    expect(calls).toEqual(["get"]);
  });

  it("that is forgotten takes all its entries with it, here and elsewhere", async () => {
    const { kv } = fakeKv();
    const [here, elsewhere] = [isolate(kv), isolate(kv)];
    for (const key of ["a", "b"]) await here.readOf(async () => '"old"', key);
    await here.settled();
    await here.cache.forgetGroup(store, "g");
    for (const key of ["a", "b"]) {
      expect(await here.readOf(async () => '"new"', key)).toBe('"new"');
      await here.settled();
      expect(await elsewhere.readOf(never, key)).toBe('"new"');
    }
  });

  it("that is forgotten during a load keeps nothing of what was loaded", async () => {
    const { kv } = fakeKv();
    const { cache, readOf, settled } = isolate(kv);
    const old = later<string>();
    const reading = readOf(() => old.promise);
    await vi.advanceTimersByTimeAsync(1);
    await cache.forgetGroup(store, "g");
    old.keep('"old"');
    expect(await reading).toBe('"old"');
    await settled();
    expect(await readOf(async () => '"new"')).toBe('"new"');
  });
});

describe("a read that may show what a replica has", () => {
  const [primary, replica] = [{}, {}] as [Database, Database];
  const from = (db: Database) => (db === primary ? "new" : "old");
  const nearby = { db: primary, nearby: () => replica };

  it.each([
    ["an entry", "read"],
    ["an entry of a group", "readOf"],
  ] as const)("shows it, and keeps of %s what the primary has", async (_, how) => {
    const { kv, entries } = fakeKv();
    const one = isolate(kv, nearby);
    expect(await one[how](async (db) => from(db))).toBe("old");
    await one.settled();
    expect([...entries.values()].map((text) => text.split(" ").at(-1))).toEqual(["new"]);
    expect(await one[how](never)).toBe("new");
  });

  it("keeps nothing where something was written meanwhile", async () => {
    const { kv, entries } = fakeKv();
    const { cache, read, settled } = isolate(kv, nearby);
    const atPrimary = later<string>();
    expect(await read(async (db) => (db === primary ? atPrimary.promise : "old"))).toBe("old");
    await cache.write(store, "k", policy, "written");
    atPrimary.keep("read before");
    await settled();
    expect([entries.get("main:k"), await read(never)]).toEqual(["written", "written"]);
  });

  it("goes on though the primary fails", async () => {
    const { read, settled } = isolate(fakeKv().kv, nearby);
    const load = async (db: Database) => (db === primary ? never() : "old");
    expect(await read(load)).toBe("old");
    await settled();
    expect(await read(load)).toBe("old");
  });
});
