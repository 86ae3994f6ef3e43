import { describe, expect, test } from "vitest";
import { type AroundAttempt, createEngine } from "./engine.ts";

type Step = CloudflareWorkersModule.WorkflowStep;

/** An engine on a clock of its own, with the order in which attempts were made. */
function engineOf(workflow: (step: Step) => Promise<void>, around?: AroundAttempt) {
  const made: string[] = [];
  let now = 0;
  const engine = createEngine<null>(
    { now: () => now },
    (_, step) => workflow(step),
    (attempt, proceed) => {
      made.push(`${attempt.isUndo ? "undo " : ""}${attempt.step} ${attempt.number}`);
      return around ? around(attempt, proceed) : proceed();
    },
  );
  const handle = () => engine.workflow.get("one");
  return {
    engine,
    made,
    start: () => engine.workflow.create({ id: "one", params: null }),
    send: async (type: string) => (await handle()).sendEvent({ type, payload: {} }),
    restart: async () => (await handle()).restart(),
    at: (ms: number) => {
      now = ms;
      return engine.run();
    },
    status: () => engine.instances.get("one")?.status,
  };
}
const once = { retries: { limit: 0, delay: 1_000 } };
const thrice = { retries: { limit: 2, delay: 1_000, backoff: "exponential" } } as const;
const broken = () => Promise.reject(new Error("broken"));

describe("the stand-in of Workflows", () => {
  test("a step is done once, whatever comes after it", async () => {
    const { start, at, send, made, status } = engineOf(async (step) => {
      await step.do("a", once, async () => 1);
      await step.waitForEvent("news", { type: "news", timeout: "1 day" });
      await step.do("b", once, async () => 2);
    });
    await start();
    await expect(start()).rejects.toThrow("already exists");
    await at(0);
    expect([status(), made]).toEqual(["running", ["a 1"]]);
    await send("other");
    expect(await at(1)).toBe(0);
    await send("news");
    await at(2);
    expect([status(), made]).toEqual(["complete", ["a 1", "b 1"]]);
  });

  test("an event that came before is had, and once only", async () => {
    const { start, at, send, engine } = engineOf(async (step) => {
      await step.waitForEvent("first", { type: "news", timeout: "1 day" });
      await step.waitForEvent("second", { type: "news", timeout: "1 day" }).catch(() => null);
    });
    await start();
    await send("news");
    await at(0);
    expect(engine.nextAt()).toBe(86_400_000);
    await at(86_400_000);
    expect(engine.instances.get("one")?.status).toBe("complete");
  });

  test("attempts are spaced on the clock, and their error is the step's for good", async () => {
    const { start, at, made, engine } = engineOf((step) => step.do("a", thrice, broken));
    await start();
    await at(0);
    expect(engine.nextAt()).toBe(1_000);
    expect(await at(999)).toBe(0);
    await at(1_000);
    expect(engine.nextAt()).toBe(3_000);
    await at(3_000);
    expect(made).toEqual(["a 1", "a 2", "a 3"]);
    expect(engine.instances.get("one")).toMatchObject({ status: "errored", error: "broken" });
  });

  test("what began is undone in reverse, also the step that failed; an undo that fails for good ends it", async () => {
    const undo = (works: boolean) => ({ rollback: works ? async () => {} : broken, rollbackConfig: once });
    const flow = (middle: boolean) => async (step: Step) => {
      await step.do("a", once, async () => 1, undo(true));
      await step.do("b", once, async () => 2, undo(middle));
      await step.do("c", once, broken, undo(true));
    };
    const well = engineOf(flow(true));
    await well.start();
    await well.at(0);
    expect(well.made).toEqual(["a 1", "b 1", "c 1", "undo c 1", "undo b 1", "undo a 1"]);
    const badly = engineOf(flow(false));
    await badly.start();
    await badly.at(0);
    expect(badly.made.slice(3)).toEqual(["undo c 1", "undo b 1"]);
    expect(badly.engine.instances.get("one")).toMatchObject({ status: "errored", failedUndo: "b" });
  });

  test("a crash in a step: nothing comes of it, it sleeps until an event, and the step is tried again", async () => {
    let crashes = 2;
    const { start, at, send, made, status, engine } = engineOf(
      async (step) => {
        await step.do("a", once, async () => 1, { rollback: async () => {} });
        await step.do("b", thrice, broken);
      },
      async ({ step, isUndo, number }, proceed) => {
        const crash = crashes > 0 && (isUndo || (step === "b" && number === 1));
        if (crash) crashes--;
        if (crash) engine.crash();
        return proceed();
      },
    );
    await start();
    await at(0);
    expect(await at(60_000)).toBe(0);
    await send("anything");
    await at(60_000);
    await at(70_000);
    // In its undo now, asleep again.
    expect([status(), made]).toEqual(["running", ["a 1", "b 1", "b 2", "b 3", "undo a 1"]]);
    await send("anything");
    await at(70_000);
    expect([status(), made.at(-1)]).toEqual(["errored", "undo a 2"]);
  });

  test("an attempt that takes too long fails, and what it does later is not its answer", async () => {
    const late = Promise.withResolvers<number>();
    let tries = 0;
    const { start, at, engine } = engineOf(async (step) => {
      const config = { ...thrice, timeout: "30 seconds" } as const;
      const had = await step.do("a", config, () => (++tries === 1 ? late.promise : Promise.resolve(2)));
      if (had !== 2) throw new Error("had the late one");
    });
    await start();
    const running = at(0);
    expect(await at(29_999)).toBe(0);
    await at(30_000);
    await running;
    late.resolve(1);
    await at(31_000);
    expect([engine.instances.get("one")?.status, tries]).toEqual(["complete", 2]);
  });

  test("a restart forgets everything", async () => {
    const { start, at, send, restart, made, status } = engineOf((step) => step.do("a", once, broken));
    await start();
    await at(0);
    await send("news");
    expect([status(), await at(1)]).toEqual(["errored", 0]);
    await restart();
    await at(2);
    expect(made).toEqual(["a 1", "a 1"]);
  });
});
