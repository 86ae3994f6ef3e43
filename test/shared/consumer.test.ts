/** Patience: a try that hangs is one that failed, and comes again. */
import { afterEach, expect, it, vi } from "vitest";
import type { Context } from "../../src/shared/context.ts";
import { patiently, TryLater } from "../../src/shared/events/consumer.ts";
import type { EventMessage } from "../../src/shared/events/event.ts";

afterEach(() => vi.useRealTimers());

it("what hangs is tried later before the queue takes it for a failure of ours, at thirty seconds", async () => {
  vi.useFakeTimers();
  const ctx = { clock: { now: () => 0 } } as Context;
  const hangs = () => new Promise<never>(() => {});
  const outcome = patiently(ctx, { at: 0 } as EventMessage, hangs, async () => {}).catch((error) => error);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(await Promise.race([outcome, "still waiting"])).toBeInstanceOf(TryLater);
});
