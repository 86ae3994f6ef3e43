/**
 * Stands in for the Workflow binding: in this process, on the test's clock, and driven by the test's hand.
 *
 * It follows the engine that wrangler runs (miniflare's workflows/binding.worker.js), method by method:
 * - `do`: the outcome is kept by name and count, an error as well; attempts are counted before they begin, tried
 *   `limit + 1` times, and fail at their time-out while their work goes on.
 * - `waitForEvent`: takes the oldest event of its type, also one that came before; else waits until its time-out.
 * - `readEligibleRollbackStepsDesc`, `executeRollbacks`: whatever began and has an undo is undone, the last first, by
 *   attempts of its own; an undo that fails for good ends it, and leaves the rest. Then the instance is `errored`.
 * - `receiveEvent`: keeps the event and wakes an instance that a crash left asleep; nothing else does.
 * - `attemptRestart`: everything is forgotten, events too.
 *
 * A run that has to wait is left, and begins again from what was kept, as after an eviction. Harsher than there: an
 * event is had once only. Not followed: steps side by side, sleeps, pauses, streams.
 */
import type { Clock } from "../../src/shared/clock.ts";
import { type AroundAttempt, advance, Instance, type InstanceView, type Step } from "./engine.run.ts";

export type { AroundAttempt, Attempt, InstanceView } from "./engine.run.ts";

export interface Engine<Params> {
  /** What the Worker has as its binding. */
  readonly workflow: Workflow<Params>;
  /** Runs every instance that can go on, side by side, until each has ended or waits; gives how many those were. */
  run(ids?: readonly string[]): Promise<number>;
  /** When the clock alone lets an instance go on: a retry or a time-out; null where none waits for it. */
  nextAt(): number | null;
  /** Abandons every run where it is; each instance sleeps until an event comes. */
  crash(): void;
  readonly instances: ReadonlyMap<string, InstanceView>;
}

/** Builds an engine that runs this workflow. */
export function createEngine<Params>(
  clock: Clock,
  workflow: (params: Params, step: Step) => Promise<void>,
  around: AroundAttempt = (_, proceed) => proceed(),
): Engine<Params> {
  const instances = new Map<string, Instance<Params>>();

  const handleOf = (id: string): WorkflowInstance => {
    const instance = (): Instance<Params> => {
      const one = instances.get(id);
      if (!one) throw new Error("instance.not_found");
      return one;
    };
    return {
      id,
      status: async () => ({ status: instance().status }),
      sendEvent: async ({ type, payload }: { type: string; payload: unknown }) => {
        const one = instance();
        one.events.set(type, [...(one.events.get(type) ?? []), structuredClone(payload)]);
        if (one.isAsleep) one.waits = null;
        one.isAsleep = false;
      },
      restart: async () => {
        instance().leave();
        instances.set(id, new Instance(id, instance().params));
      },
    } as unknown as WorkflowInstance;
  };

  return {
    instances,
    workflow: {
      create: async ({ id, params }: { id: string; params: Params }) => {
        if (instances.has(id))
          throw new Error(`(instance.already_exists) Workflow instance with id "${id}" already exists`);
        instances.set(id, new Instance(id, structuredClone(params)));
        return handleOf(id);
      },
      get: async (id: string) => {
        await handleOf(id).status();
        return handleOf(id);
      },
    } as unknown as Workflow<Params>,
    async run(ids = [...instances.keys()]) {
      const those = ids.flatMap((id) => instances.get(id) ?? []);
      for (const { under } of those)
        if ((under?.overdue?.at ?? Infinity) <= clock.now()) under?.overdue?.fail();
      const able = those.filter((one) => one.canGoOn(clock.now()));
      await Promise.all(able.map((one) => advance(one, { clock, workflow, around })));
      return able.length;
    },
    nextAt() {
      const awake = [...instances.values()].filter((one) => one.status === "running" && !one.isAsleep);
      const times = awake.flatMap(({ waits, under }) => waits?.until ?? under?.overdue?.at ?? []);
      return times.length > 0 ? Math.min(...times) : null;
    },
    crash() {
      for (const one of instances.values()) {
        one.leave();
        if (one.status === "running") one.isAsleep = true;
      }
    },
  };
}
