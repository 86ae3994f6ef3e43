/** The caretaker's rhythm: a round with each alarm where nothing is in a hurry. */
import { runInDurableObject } from "cloudflare:test";
import { afterEach, expect, it, vi } from "vitest";
import { Caretaker } from "../../src/app/caretaker.object.ts";
import { wharfOf } from "../../src/app/compose.ts";
import type { Env } from "../../src/env.ts";
import { bindings } from "../fixtures/shop.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it("makes its round with every idle alarm, however long its work took", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 });
  const env: Env = { ...bindings };
  const wharf = wharfOf(env);
  const { runAs } = wharf;
  // Each trip takes its time.
  vi.spyOn(wharf, "runAs").mockImplementation((name, work, more) => {
    vi.setSystemTime(Date.now() + 40);
    return runAs(name, work, more);
  });
  const round = vi.spyOn(wharf.rooms.webhooks, "sweep");
  await runInDurableObject(bindings.CARETAKER.getByName("idle"), async (_, state) => {
    const caretaker = new Caretaker(state, env);
    for (let rounds = 1; rounds <= 3; rounds++) {
      await caretaker.alarm();
      expect(round).toHaveBeenCalledTimes(rounds);
      vi.setSystemTime((await state.storage.getAlarm()) ?? 0);
    }
  });
});

it("does its other duties though one hangs, and ends its round", async () => {
  const real = globalThis.setTimeout;
  vi.stubGlobal("setTimeout", (work: () => void, ms = 0) => real(work, ms / 100));
  const env: Env = { ...bindings };
  const { rooms } = wharfOf(env);
  const others = [vi.spyOn(rooms.projections, "catchUp"), vi.spyOn(rooms.payments, "scheduleChecks")];
  vi.spyOn(rooms.webhooks, "sweep").mockReturnValue(new Promise(() => {}));
  await runInDurableObject(bindings.CARETAKER.getByName("hung"), async (_, state) => {
    const round = new Caretaker(state, env).alarm().then(() => "over");
    expect(await Promise.race([round, scheduler.wait(5_000)])).toBe("over");
  });
  for (const other of others) expect(other).toHaveBeenCalled();
});
