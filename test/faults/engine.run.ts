/** One run of an instance of the stand-in (engine.ts): its steps, waits and undos over what is kept of it. */
import type { Clock } from "../../src/shared/clock.ts";

export type Step = CloudflareWorkersModule.WorkflowStep;
type Duration = string | number;

interface Retries {
  readonly limit: number;
  readonly delay: Duration;
  readonly backoff?: string;
}
interface StepConfig {
  readonly retries?: Retries;
  readonly timeout?: Duration;
}
type Undo = (about: { error: Error; output: unknown; stepName: string }) => Promise<unknown>;
interface Undoing {
  readonly rollback?: Undo;
  readonly rollbackConfig?: StepConfig;
}

/** One try of a step or of its undo. */
export interface Attempt {
  readonly id: string;
  readonly step: string;
  readonly isUndo: boolean;
  /** From 1. */
  readonly number: number;
}

/** Stands around an attempt: `proceed` makes it. It may fail it before or after, or let the engine crash in it. */
export type AroundAttempt = (attempt: Attempt, proceed: () => Promise<unknown>) => Promise<unknown>;

export interface InstanceView {
  readonly status: "running" | "complete" | "errored";
  /** What ended it, and the undo that failed for good. */
  readonly error: string | null;
  readonly failedUndo: string | null;
}

type Outcome = { readonly value: unknown } | { readonly error: Error };

const defaults = {
  retries: { limit: 5, delay: 1_000, backoff: "exponential" } as Retries,
  timeout: "10 minutes",
} as const;
const unitMs: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

function msOf(duration: Duration): number {
  if (typeof duration === "number") return duration;
  const [, count, unit = ""] = /^(\d+) (second|minute|hour|day)s?$/.exec(duration) ?? [];
  if (!count) throw new Error(`not a duration: ${duration}`);
  return Number(count) * (unitMs[unit] ?? 0);
}

function delayMsOf({ delay, backoff }: Retries, attempt: number): number {
  const base = msOf(delay);
  if (backoff === "exponential") return base * 2 ** (attempt - 1);
  return backoff === "linear" ? base * attempt : base;
}

// One of its own for each: one for all would keep hold of everybody who waits for it.
const never = () => new Promise<never>(() => {});

export class Instance<Params> implements InstanceView {
  status: InstanceView["status"] = "running";
  error: string | null = null;
  failedUndo: string | null = null;
  /** What a crash leaves: outcomes, counts and times by step, and events by type. */
  readonly outcomes = new Map<string, Outcome>();
  readonly attempts = new Map<string, number>();
  readonly dueAt = new Map<string, number>();
  readonly undoable = new Set<string>();
  readonly events = new Map<string, unknown[]>();
  /** What the run that was left waits for. */
  waits: { readonly until: number; readonly type?: string } | null = null;
  isAsleep = false;
  /** Ends the run, or the attempt that is under way. */
  under: { leave(): void; overdue?: { readonly at: number; fail(): void } } | null = null;

  readonly id: string;
  readonly params: Params;

  constructor(id: string, params: Params) {
    this.id = id;
    this.params = params;
  }

  canGoOn(now: number): boolean {
    if (this.status !== "running" || this.isAsleep || this.under) return false;
    const { waits } = this;
    return !waits || waits.until <= now || (waits.type !== undefined && this.has(waits.type));
  }

  /** Ends its run, of which nothing more comes. */
  leave(): void {
    this.under?.leave();
    this.under = null;
  }

  has(type: string): boolean {
    return (this.events.get(type)?.length ?? 0) > 0;
  }
}

/** What an engine runs its instances with. */
export interface Means<Params> {
  readonly clock: Clock;
  readonly around: AroundAttempt;
  workflow(params: Params, step: Step): Promise<void>;
}

/** Runs an instance from its beginning, over what it has done, until it ends or waits or is left. */
export async function advance<Params>(
  one: Instance<Params>,
  { clock, workflow, around }: Means<Params>,
): Promise<void> {
  const left = Promise.withResolvers<void>();
  const self: NonNullable<typeof one.under> = { leave: left.resolve };
  one.under = self;
  one.waits = null;
  const isLeft = () => one.under !== self;
  const wait = (until: number, type?: string): Promise<never> => {
    one.waits = type === undefined ? { until } : { until, type };
    one.under = null;
    left.resolve();
    return never();
  };
  const counts = new Map<string, number>();
  const undos = new Map<string, { name: string; undo: Undo; config: StepConfig | undefined }>();
  const keyOf = (name: string): string => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}-${count}`;
  };
  const keep = (key: string, outcome: Outcome): unknown => {
    one.outcomes.set(key, outcome);
    if ("error" in outcome) throw outcome.error;
    return structuredClone(outcome.value);
  };

  async function attempt(
    key: string,
    config: StepConfig,
    about: Omit<Attempt, "id" | "number">,
    work: (context: { readonly attempt: number }) => unknown,
  ) {
    const known = one.outcomes.get(key);
    if (known) return keep(key, known);
    const retries = { ...defaults.retries, ...config.retries };
    const timeoutMs = msOf(config.timeout ?? defaults.timeout);
    for (;;) {
      const dueAt = one.dueAt.get(key) ?? 0;
      if (dueAt > clock.now()) return wait(dueAt);
      const number = (one.attempts.get(key) ?? 0) + 1;
      one.attempts.set(key, number);
      const overdue = Promise.withResolvers<never>();
      const fail = () => overdue.reject(new Error(`Execution timed out after ${timeoutMs}ms`));
      self.overdue = { at: clock.now() + timeoutMs, fail };
      const working = around({ id: one.id, number, ...about }, async () => work({ attempt: number }));
      const outcome = await Promise.race([working, overdue.promise]).then(
        (value): Outcome => ({ value: structuredClone(value) }),
        (error): Outcome => ({ error: error instanceof Error ? error : new Error(String(error)) }),
      );
      if (isLeft()) return never();
      delete self.overdue;
      if ("value" in outcome || number > retries.limit) return keep(key, outcome);
      one.dueAt.set(key, clock.now() + delayMsOf(retries, number));
    }
  }

  const step = {
    async do(
      name: string,
      config: StepConfig,
      work: (context: { readonly attempt: number }) => unknown,
      { rollback, rollbackConfig }: Undoing = {},
    ) {
      if (isLeft()) return never();
      const key = keyOf(name);
      if (rollback) {
        one.undoable.add(key);
        undos.set(key, { name, undo: rollback, config: rollbackConfig });
      }
      return attempt(key, config, { step: name, isUndo: false }, work);
    },
    async waitForEvent(name: string, { type, timeout = "24 hours" }: { type: string; timeout?: Duration }) {
      if (isLeft()) return never();
      const key = keyOf(`wait ${name}`);
      const known = one.outcomes.get(key);
      if (known) return keep(key, known);
      const dueAt = one.dueAt.get(key) ?? clock.now() + msOf(timeout);
      one.dueAt.set(key, dueAt);
      if (one.has(type)) return keep(key, { value: { type, payload: one.events.get(type)?.shift() } });
      if (dueAt > clock.now()) return wait(dueAt, type);
      return keep(key, { error: new Error(`Execution timed out after ${msOf(timeout)}ms`) });
    },
  } as unknown as Step;

  async function undoAll(error: Error): Promise<void> {
    for (const key of [...one.undoable].reverse()) {
      const undoKey = `undo ${key}`;
      const known = undos.get(key);
      if (!known || one.outcomes.has(undoKey)) continue;
      const done = one.outcomes.get(key);
      const output = done && "value" in done ? structuredClone(done.value) : undefined;
      const about = { error, output, stepName: known.name };
      try {
        await attempt(undoKey, known.config ?? {}, { step: known.name, isUndo: true }, () =>
          known.undo(about),
        );
      } catch {
        one.failedUndo = known.name;
        return;
      }
    }
  }

  async function live(): Promise<void> {
    let thrown: Error | null = null;
    try {
      await workflow(structuredClone(one.params), step);
    } catch (error) {
      thrown = error instanceof Error ? error : new Error(String(error));
      await undoAll(thrown);
    }
    if (isLeft()) return;
    one.status = thrown ? "errored" : "complete";
    one.error = thrown?.message ?? null;
    one.under = null;
  }
  await Promise.race([live(), left.promise]);
}
