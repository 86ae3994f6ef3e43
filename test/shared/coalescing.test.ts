/** Work that many ask for at once: one run, one behind it, and nobody served by a run that began before they asked. */
import { afterEach, expect, it, vi } from "vitest";
import { Coalescing } from "../../src/shared/coalescing.ts";

/** Runs that end when the test says so. */
function held() {
  const runs: (PromiseWithResolvers<void> & { by: string })[] = [];
  const work = new Coalescing<string>((by) => {
    const run = { ...Promise.withResolvers<void>(), by };
    runs.push(run);
    return run.promise;
  });
  return { runs, work };
}
const turn = () => new Promise((resume) => setImmediate(resume));

afterEach(() => {
  vi.useRealTimers();
});

it("runs twice for fifty who ask at once: for the first, and for all others", async () => {
  const { runs, work } = held();
  const all = Promise.all(Array.from({ length: 50 }, (_, i) => work.join(`${i}`)));
  await turn();
  expect(runs.map(({ by }) => by)).toEqual(["0"]);
  runs[0]?.resolve();
  await turn();
  expect(runs.map(({ by }) => by)).toEqual(["0", "1"]);
  const late = work.join("late");
  runs[1]?.resolve();
  await all;
  await turn();
  expect(runs.map(({ by }) => by)).toEqual(["0", "1", "late"]);
  runs[2]?.resolve();
  await late;
});

it("fails for those who share a run that fails, and goes on with the next", async () => {
  const { runs, work } = held();
  const [first, second] = [work.join("first"), work.join("second")];
  runs[0]?.reject(new Error("broken"));
  await expect(first).rejects.toThrow("broken");
  await turn();
  runs[1]?.resolve();
  await second;
});

it("waits ten seconds for a run whose invocation has died, and then has one begun by who waits", async () => {
  vi.useFakeTimers();
  const { runs, work } = held();
  void work.join("dead");
  const waiting = [work.join("one"), work.join("two")];
  await vi.advanceTimersByTimeAsync(10_000);
  expect(runs.map(({ by }) => by)).toEqual(["dead", "one"]);
  runs[1]?.resolve();
  await vi.advanceTimersByTimeAsync(0);
  runs[2]?.resolve();
  await Promise.all(waiting);
});
