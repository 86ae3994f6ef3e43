/** Work that many ask for at once: done once, whatever comes of it, and no wait without end. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DeadlineExceeded } from "../../src/shared/deadline.ts";
import { SingleFlight } from "../../src/shared/single-flight.ts";

const patienceMs = 2_000;
const never = () => new Promise<never>(() => {});
const background = () => {};

/** A runway with work that counts how often it was begun, and asks `first` what the first one does. */
function runway(first: () => Promise<string>) {
  const flights = new SingleFlight<string>();
  let begun = 0;
  const work = () => (++begun === 1 ? first() : Promise.resolve(`no. ${begun}`));
  return { flights, begun: () => begun, join: () => flights.run("k", background, work) };
}

const outcomes = (work: readonly Promise<string>[]) =>
  Promise.all(work.map((one) => one.catch((error: Error) => error.message)));
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("work that is under way", () => {
  it("is joined, and its result is everybody's", async () => {
    const { join, begun } = runway(async () => "done");
    expect(await outcomes(times(5, join))).toEqual(times(5, () => "done"));
    expect(begun()).toBe(1);
  });

  it("and fails has failed for everybody, and whoever comes after begins anew", async () => {
    const { join, begun } = runway(() => Promise.reject(new Error("refused")));
    expect(await outcomes(times(5, join))).toEqual(times(5, () => "refused"));
    expect(begun()).toBe(1);
    expect(await join()).toBe("no. 2");
  });

  it("and fails by a deadline of its own is no reason to do it again", async () => {
    const { join, begun } = runway(() => Promise.reject(new DeadlineExceeded("a provider", 1)));
    await outcomes(times(3, join));
    expect(begun()).toBe(1);
  });

  it("and hangs is waited for once: then each does its own, none behind another", async () => {
    const { flights, join } = runway(never);
    let own = 0;
    void join();
    const slow = () => new Promise<string>((keep) => setTimeout(keep, 1_000, `own ${++own}`));
    const waiting = outcomes(times(5, () => flights.run("k", background, slow)));
    await vi.advanceTimersByTimeAsync(patienceMs - 1);
    expect(own).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(own).toBe(5);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await waiting).toSorted()).toEqual(["own 1", "own 2", "own 3", "own 4", "own 5"]);
  });

  it("and hung is no more joined by those who come after, but the work that took its place", async () => {
    const { join, begun, flights } = runway(never);
    void join();
    const waiting = flights.run("k", background, () => new Promise((keep) => setTimeout(keep, 500, "own")));
    await vi.advanceTimersByTimeAsync(patienceMs);
    const late = join();
    await vi.advanceTimersByTimeAsync(500);
    expect(await outcomes([waiting, late])).toEqual(["own", "own"]);
    expect(begun()).toBe(1);
  });
});

describe("a result", () => {
  it("is wanted to its end, unless it was forgotten: then the next one begins anew", async () => {
    const flights = new SingleFlight<boolean>();
    const work = async (isWanted: () => boolean) => {
      await new Promise((keep) => setTimeout(keep, 10));
      return isWanted();
    };
    const [kept, joined] = [flights.run("k", background, work), flights.run("k", background, work)];
    await vi.advanceTimersByTimeAsync(10);
    expect([await kept, await joined]).toEqual([true, true]);
    const dropped = flights.run("k", background, work);
    await vi.advanceTimersByTimeAsync(0);
    flights.forget("k");
    const next = flights.run("k", background, work);
    await vi.advanceTimersByTimeAsync(10);
    expect([await dropped, await next]).toEqual([false, true]);
  });

  it("goes on in the background, where a failure of it disturbs nobody", async () => {
    const left: Promise<unknown>[] = [];
    const flights = new SingleFlight<string>();
    const failing = flights.run(
      "k",
      (work) => void left.push(work),
      () => Promise.reject(new Error("no")),
    );
    await expect(failing).rejects.toThrow("no");
    expect(await Promise.all(left)).toEqual([undefined]);
  });
});
