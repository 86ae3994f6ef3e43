/** Breakers that isolates share by their object; each `Breakers` stands for an isolate. */
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { RefundRefused } from "../../../src/modules/payments/payment.provider.ts";
import { Answered, type BreakerName, BreakerOpen, Breakers } from "../../../src/shared/breaker/breaker.ts";
import { defaultBreakers } from "../../../src/shared/breaker/policy.ts";
import { DeadlineExceeded } from "../../../src/shared/deadline.ts";
import { conflict } from "../../../src/shared/errors.ts";
import { createLogger } from "../../../src/shared/log.ts";
import { bindings, eventually, unique } from "../../fixtures/shop.ts";

const name: BreakerName = { kind: "carriers", provider: "ship" };
const log = createLogger("silent");

/** A store of its own, its clock, its provider, and isolates that call it. */
function world() {
  const store = unique("store");
  let now = Date.now();
  const provider = { isDown: true, calls: 0, looks: 0, atOnce: 0, peak: 0 };
  const answer = async () => {
    if (provider.isDown) throw new Error("connection reset");
    return "done";
  };
  const work = async () => {
    provider.calls++;
    provider.peak = Math.max(provider.peak, ++provider.atOnce);
    await scheduler.wait(1);
    provider.atOnce--;
    return answer();
  };
  const look = async () => {
    provider.looks++;
    return answer();
  };
  let asks = 0;
  const counting = {
    getByName: (id: string) => {
      asks++;
      return bindings.CIRCUIT_BREAKER.getByName(id);
    },
  } as unknown as typeof bindings.CIRCUIT_BREAKER;
  const clock = { now: () => now };
  return {
    provider,
    work,
    look,
    isolate: (objects = counting, policies = defaultBreakers) =>
      new Breakers(objects, store, policies, clock, log),
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    asks: () => asks,
    stub: () => bindings.CIRCUIT_BREAKER.getByName(`${store}:carriers:ship`),
  };
}

/** How each of these ended. */
const outcomes = async (calls: readonly Promise<unknown>[]) => {
  const settled = await Promise.allSettled(calls);
  const of = (kind: string) =>
    settled.filter((one) =>
      kind === "done" ? one.status === "fulfilled" : one.status === "rejected" && kindOf(one.reason) === kind,
    ).length;
  return { done: of("done"), failed: of("failed"), refused: of("refused") };
};
const kindOf = (error: unknown) => (error instanceof BreakerOpen ? "refused" : "failed");
const times = (n: number, work: () => Promise<unknown>) => Array.from({ length: n }, work);

describe("a breaker", () => {
  it("that opened in one isolate is open in another, without a call of the provider", async () => {
    const { isolate, provider, work } = world();
    const one = isolate();
    for (let i = 0; i < 4; i++) await expect(one.call(name, work)).rejects.toThrow("connection reset");
    expect(provider.calls).toBe(4);
    await expect(one.call(name, work)).rejects.toThrow(BreakerOpen);
    await expect(isolate().call(name, work)).rejects.toThrow(BreakerOpen);
    expect(provider.calls).toBe(4);
  });

  it("lets one probe through among fifty at once in five isolates", async () => {
    const { isolate, provider, work, pass } = world();
    const isolates = times(5, async () => isolate());
    const [first] = await Promise.all(isolates);
    await outcomes(times(4, () => (first as Breakers).call(name, work)));
    const all = await Promise.all(isolates as Promise<Breakers>[]);
    pass(31);
    provider.calls = 0;
    const ends = await outcomes(
      times(10, async () => 0).flatMap(() => all.map((one) => one.call(name, work))),
    );
    expect(ends).toEqual({ done: 0, failed: 1, refused: 49 });
    expect(provider.calls).toBe(1);
  });

  it("is probed again when the probe was lost in a crash", async () => {
    const { isolate, provider, work, pass, stub } = world();
    await outcomes(times(4, () => isolate().call(name, work)));
    pass(31);
    void isolate().call(name, () => new Promise(() => {})); // … and dies with its permission
    await eventually(
      () => stub().read({ policy: defaultBreakers.carriers, now: 0 }),
      ({ state }) => state === "half-open",
    );
    provider.isDown = false;
    await expect(isolate().call(name, work)).rejects.toThrow(BreakerOpen);
    pass(5);
    await expect(isolate().call(name, work)).resolves.toBe("done");
    expect((await stub().read({ policy: defaultBreakers.carriers, now: 0 })).state).toBe("closed");
  });

  it("probes by a look, and opens again when that fails, with nothing else asked", async () => {
    const { isolate, provider, work, look, pass } = world();
    await outcomes(times(4, () => isolate().call(name, work, { look })));
    expect(provider).toMatchObject({ calls: 4, looks: 0 });
    pass(31);
    await expect(isolate().call(name, work, { look })).rejects.toThrow(BreakerOpen);
    expect(provider).toMatchObject({ calls: 4, looks: 1 });
    provider.isDown = false;
    pass(31);
    await expect(isolate().call(name, work, { look })).resolves.toBe("done");
    expect(provider).toMatchObject({ calls: 5, looks: 2 });
  });

  it("takes a call that is late for a failure, and gives a slow provider the time it asks for", async () => {
    const { isolate } = world();
    const hasty = { ...defaultBreakers, carriers: { ...defaultBreakers.carriers, deadlineSeconds: 0.01 } };
    const one = isolate(undefined, hasty);
    const slow = () => scheduler.wait(100);
    await one.call(name, slow, { deadlineMs: 5_000 });
    for (let i = 0; i < 3; i++) await expect(one.call(name, slow)).rejects.toThrow(DeadlineExceeded);
    await expect(one.call(name, slow)).rejects.toThrow(BreakerOpen);
  });

  it("lets what has waited through bit by bit after it closed", async () => {
    const { isolate, provider, work, pass } = world();
    const one = isolate();
    await outcomes(times(4, () => one.call(name, work)));
    pass(31);
    provider.isDown = false;
    await one.call(name, work);
    provider.peak = 0;
    const first = await outcomes(times(20, () => one.call(name, work)));
    expect(first.refused).toBeGreaterThan(17);
    expect(provider.peak).toBe(1);
    pass(2);
    await outcomes(times(20, () => one.call(name, work)));
    expect(provider.peak).toBe(4);
    pass(6);
    expect(await outcomes(times(20, () => one.call(name, work)))).toEqual({
      done: 20,
      failed: 0,
      refused: 0,
    });
  });

  it.each([
    ["that has a code", conflict("no")],
    ["of one call", new Answered("no")],
    ["of a refund", new RefundRefused("no")],
  ])("counts no refusal %s as a failure", async (_, refusal) => {
    const { isolate } = world();
    const one = isolate();
    for (let i = 0; i < 9; i++)
      await expect(one.call(name, () => Promise.reject(refusal))).rejects.toThrow("no");
    await expect(one.call(name, async () => "done")).resolves.toBe("done");
  });

  it("lets two hundred that waited through a few at once, in four isolates, and all of them in the end", async () => {
    const { isolate, provider, work, pass } = world();
    const isolates = [isolate(), isolate(), isolate(), isolate()] as const;
    await outcomes(times(4, () => isolates[0].call(name, work)));
    pass(31);
    provider.isDown = false;
    await isolates[0].call(name, work);
    provider.calls = 0;
    const seconds: { peak: number; done: number }[] = [];
    for (let waiting = 200; waiting > 0; pass(1)) {
      provider.peak = 0;
      const { done, failed } = await outcomes(
        Array.from({ length: waiting }, (_, i) => isolates[i % 4]?.call(name, work) ?? Promise.reject()),
      );
      expect(failed).toBe(0);
      waiting -= done;
      seconds.push({ peak: provider.peak, done });
    }
    for (const [i, { peak }] of seconds.entries()) expect(peak).toBeLessThanOrEqual(4 * 2 ** i);
    expect(seconds[0]?.peak).toBeGreaterThan(0);
    expect(provider.calls).toBe(200);
  });

  it("costs a healthy provider one call of the object in a hundred", async () => {
    const { isolate, provider, work, asks } = world();
    provider.isDown = false;
    const one = isolate();
    await one.call(name, work);
    await outcomes(times(99, () => one.call(name, work)));
    expect(provider.calls).toBe(100);
    expect(asks()).toBe(1);
  });

  it("tells the successes with its next look, so that a few failures among many don't open it", async () => {
    const { isolate, provider, work, pass, stub } = world();
    provider.isDown = false;
    const one = isolate();
    for (let i = 0; i < 8; i++) await one.call(name, work);
    pass(3);
    provider.isDown = true;
    await outcomes(times(4, () => one.call(name, work)));
    expect((await stub().read({ policy: defaultBreakers.carriers, now: 0 })).state).toBe("closed");
  });

  it("works in each isolate by itself where the object can't be asked", async () => {
    const { isolate, provider, work, pass } = world();
    const down = {
      getByName: () => ({
        ask: () => Promise.reject(new Error("gone")),
        report: () => Promise.reject(new Error("gone")),
        read: () => Promise.reject(new Error("gone")),
      }),
    } as unknown as typeof bindings.CIRCUIT_BREAKER;
    const one = isolate(down);
    for (let i = 0; i < 4; i++) await expect(one.call(name, work)).rejects.toThrow("connection reset");
    await expect(one.call(name, work)).rejects.toThrow(BreakerOpen);
    expect((await one.read(name)).state).toBe("open");
    pass(31);
    provider.isDown = false;
    await expect(one.call(name, work)).resolves.toBe("done");
  });

  it("is still open after its object was evicted", async () => {
    const { isolate, work, stub } = world();
    await outcomes(times(4, () => isolate().call(name, work)));
    const kept = await runInDurableObject(stub(), (_, state) =>
      state.storage.get<{ state: string }>("breaker"),
    );
    expect(kept?.state).toBe("open");
  });
});
