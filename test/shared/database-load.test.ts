/** Load is shed where D1 is late, and not where it is merely busy. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DatabaseLoad } from "../../src/shared/db/load.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** So many trips that nobody answers until they are let go. */
function waiting(load: DatabaseLoad, count: number): () => Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const trips = Array.from({ length: count }, () => load.count(promise));
  return () => {
    resolve();
    return Promise.all(trips);
  };
}

const refused = { code: "SERVICE_UNAVAILABLE", headers: { "Retry-After": "3" } };
const tooLong = 3_001;

describe("the load on D1", () => {
  it("admits whom it can answer soon, however many wait", () => {
    const load = new DatabaseLoad();
    waiting(load, 500);
    vi.advanceTimersByTime(2_999);
    expect(() => load.admit()).not.toThrow();
  });

  it("refuses at once where many wait for long, and admits again once they are answered", async () => {
    const load = new DatabaseLoad();
    const answer = waiting(load, 16);
    vi.advanceTimersByTime(tooLong);
    expect(() => load.admit()).toThrow(expect.objectContaining(refused));
    await answer();
    expect(() => load.admit()).not.toThrow();
  });

  it("lets few wait as long as they have to: one slow report is no overload", () => {
    const load = new DatabaseLoad();
    waiting(load, 15);
    vi.advanceTimersByTime(tooLong);
    expect(() => load.admit()).not.toThrow();
  });

  it("counts a trip that fails as answered", async () => {
    const load = new DatabaseLoad();
    const failing = Array.from({ length: 16 }, () => load.count(Promise.reject(new Error("lost"))));
    await Promise.allSettled(failing);
    vi.advanceTimersByTime(tooLong);
    expect(() => load.admit()).not.toThrow();
  });
});
