/** The caretaker's rhythm: a round with each alarm where nothing is in a hurry. */
import { runInDurableObject } from "cloudflare:test";
import { afterEach, expect, it, vi } from "vitest";
import { Caretaker } from "../../src/app/caretaker.object.ts";
import { wharfOf } from "../../src/app/compose.ts";
import type { Env } from "../../src/env.ts";
import { bindings } from "../fixtures/shop.ts";

afterEach(() => {
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
