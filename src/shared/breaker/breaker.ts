/**
 * Calls to providers through their breakers. An isolate keeps its own view of each for two seconds, tells failures at
 * once and successes with its next look, so that a healthy provider costs few calls of the object.
 */
import type { Clock } from "../clock.ts";
import { withDeadline } from "../deadline.ts";
import { AppError } from "../errors.ts";
import { TryLater } from "../events/consumer.ts";
import { describeError, type Logger } from "../log.ts";
import { Meter } from "../telemetry/meter.ts";
import { inSpan, noteTrip } from "../telemetry/trace.ts";
import {
  asked,
  type Breaker,
  callsAtOnceMax,
  forCallsOf,
  heard,
  nothing,
  type Report,
  untouched,
  type View,
  viewOf,
} from "./breaker.model.ts";
import type { Asking, CircuitBreaker } from "./breaker.object.ts";
import type { BreakerKind, BreakerPolicies } from "./policy.ts";

/** The provider is left alone for a while: nobody was asked, or the one who probed it in vain. */
export class BreakerOpen extends TryLater {
  constructor(name: string, options?: ErrorOptions) {
    super(`${name} is left alone for now`, options);
    this.name = "BreakerOpen";
  }
}

/** The provider is there, and answered that this one call can't be done: the breaker counts it as an answer. */
export class Answered extends Error {
  override readonly name: string = "Answered";
}

const objectDeadlineMs = 1_000;
const viewMs = 2_000;
const callSeconds = "wharf_provider_call_duration_seconds";

interface Permit {
  readonly probe: string | null;
  /** Epoch ms; whoever died with it gives it back by then. */
  readonly until: number;
}

/** What the isolate knows of one breaker. */
interface Local {
  view: View | null;
  /** Epoch ms. */
  freshUntil: number;
  /** Successes that the object has not heard of. */
  untold: number;
  /** Of the calls under way. */
  readonly permits: Set<Permit>;
  /** How long a call of it may take. */
  withinMs: number;
  /** The breaker of this isolate alone, for when the object can't be asked. */
  own: Breaker;
}

export interface BreakerName {
  readonly kind: BreakerKind;
  /** The provider's. */
  readonly provider: string;
}

export const idOf = ({ kind, provider }: BreakerName): string => `${kind}:${provider}`;

/** What is particular about a provider. */
interface Manner {
  /** A harmless call of it: the probe, where a call that moves something should not be. */
  readonly look?: () => Promise<unknown>;
  /** How long a call may take, where that is longer than the policy's deadline. */
  readonly deadlineMs?: number | undefined;
  /** What is asked of it, for traces. */
  readonly what?: string;
}

const well = { successes: 1, failures: 0 } as const;
const badly = { successes: 0, failures: 1 } as const;

/** A failure that has a code of ours is an answer; whatever else was thrown is none. */
const verdictOn = (error: unknown) => (error instanceof AppError || error instanceof Answered ? well : badly);

export class Breakers {
  readonly #objects: DurableObjectNamespace<CircuitBreaker>;
  readonly #storeId: string;
  readonly #policies: BreakerPolicies;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #meter: Meter;
  readonly #locals = new Map<string, Local>();

  constructor(
    objects: DurableObjectNamespace<CircuitBreaker>,
    storeId: string,
    policies: BreakerPolicies,
    clock: Clock,
    log: Logger,
    meter = new Meter(),
  ) {
    this.#meter = meter;
    this.#objects = objects;
    this.#storeId = storeId;
    this.#policies = policies;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * Does the work, within its deadline. Throws `BreakerOpen` where it was not begun, and where it was the probe and
   * failed, so that its outcome is unknown: nobody's order is to suffer for having been the one to probe.
   */
  async call<T>(
    name: BreakerName,
    work: () => Promise<T>,
    { look, deadlineMs = 0, what = "call" }: Manner = {},
  ): Promise<T> {
    const local = this.#localOf(name);
    const withinMs = Math.max(deadlineMs, this.#deadlineMs(name));
    local.withinMs = withinMs;
    const permit = await this.#enter(name, local, withinMs, look).catch((error) => {
      if (error instanceof BreakerOpen) this.#meter.observe(callSeconds, [idOf(name), "refused"], 0);
      throw error;
    });
    const { probe } = permit;
    try {
      const result = await this.#observed(name, what, () => bounded(name, withinMs, work));
      await this.#note(name, local, well, probe);
      return result;
    } catch (error) {
      const verdict = verdictOn(error);
      await this.#note(name, local, verdict, probe);
      throw probe !== null && verdict === badly ? new BreakerOpen(described(name), { cause: error }) : error;
    } finally {
      local.permits.delete(permit);
    }
  }

  /** The call as a span, with its counts. */
  #observed<T>(name: BreakerName, what: string, work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    const note = (outcome: "answered" | "failed") =>
      this.#meter.observe(callSeconds, [idOf(name), outcome], (performance.now() - startedAt) / 1000);
    const span = { name: `${idOf(name)} ${what}`, kind: "client" } as const;
    return inSpan(span, work).then(
      (result) => {
        note("answered");
        return result;
      },
      (error) => {
        note(verdictOn(error) === well ? "answered" : "failed");
        throw error;
      },
    );
  }

  /** How it is, for people. */
  async read(name: BreakerName): Promise<View> {
    const local = this.#localOf(name);
    const asking = this.#asking(name, local);
    const { own } = local;
    const reading = withDeadline("the breaker", objectDeadlineMs, this.#objectOf(name).read(asking));
    return reading.catch(() => viewOf(own, asking.policy, null));
  }

  async #enter(name: BreakerName, local: Local, withinMs: number, look: Manner["look"]): Promise<Permit> {
    const now = this.#clock.now();
    const view = local.view && now < local.freshUntil ? local.view : await this.#ask(name, local, nothing);
    if (view.probe === null || !look) return this.#permit(name, local, withinMs, view);
    const verdict = await bounded(name, this.#deadlineMs(name), look).then(() => well, verdictOn);
    const after = await this.#tell(name, local, { ...verdict, probe: view.probe });
    return this.#permit(name, local, withinMs, after);
  }

  #permit(name: BreakerName, local: Local, withinMs: number, view: View): Permit {
    const now = this.#clock.now();
    for (const permit of local.permits) if (permit.until <= now) local.permits.delete(permit);
    if (view.probe === null && local.permits.size >= callsAtOnceMax(view, now))
      throw new BreakerOpen(described(name));
    const permit = { probe: view.probe, until: now + withinMs };
    local.permits.add(permit);
    return permit;
  }

  /** Successes are told with the next look; all else at once. */
  async #note(
    name: BreakerName,
    local: Local,
    verdict: Omit<Report, "probe">,
    probe: string | null,
  ): Promise<void> {
    if (verdict.failures === 0 && probe === null) local.untold++;
    else await this.#tell(name, local, { ...verdict, probe });
  }

  #deadlineMs({ kind }: BreakerName): number {
    return this.#policies[kind].deadlineSeconds * 1000;
  }

  /** Asks for permission. Whoever comes meanwhile goes by the view of before. */
  async #ask(name: BreakerName, local: Local, told: Report): Promise<View> {
    local.freshUntil = this.#clock.now() + objectDeadlineMs;
    return this.#exchange(name, local, told, true);
  }

  #tell(name: BreakerName, local: Local, told: Report): Promise<View> {
    return this.#exchange(name, local, told, false);
  }

  /** One call of the object, which also hears of the successes that it does not know; without it, the isolate's own. */
  async #exchange(name: BreakerName, local: Local, told: Report, wants: boolean): Promise<View> {
    const asking = this.#asking(name, local);
    // A probe's report is of the probe alone.
    const untold = told.probe === null ? local.untold : 0;
    local.untold -= untold;
    noteTrip("objects");
    const report = { ...told, successes: told.successes + untold };
    try {
      const object = this.#objectOf(name);
      const answer = wants ? object.ask(asking, report) : object.report(asking, report);
      const view = await withDeadline("the breaker", objectDeadlineMs, answer);
      local.own = untouched;
      return keep(local, view, asking.now);
    } catch (error) {
      this.#log.warn("breaker unavailable", { breaker: idOf(name), error: describeError(error) });
      const id = crypto.randomUUID();
      const after = heard(local.own, asking.policy, report, asking.now);
      local.own = wants ? asked(after, asking.policy, id, asking.now) : after;
      return keep(local, viewOf(local.own, asking.policy, id), asking.now);
    }
  }

  #asking({ kind }: BreakerName, { withinMs }: Local): Asking {
    return { policy: forCallsOf(this.#policies[kind], withinMs), now: this.#clock.now() };
  }

  #objectOf(name: BreakerName) {
    return this.#objects.getByName(`${this.#storeId}:${idOf(name)}`);
  }

  #localOf(name: BreakerName): Local {
    const id = idOf(name);
    let local = this.#locals.get(id);
    if (!local) {
      local = { view: null, freshUntil: 0, untold: 0, permits: new Set(), withinMs: 0, own: untouched };
      this.#locals.set(id, local);
    }
    return local;
  }
}

const described = ({ kind, provider }: BreakerName): string => `${kind} provider ${provider}`;

const bounded = <T>(name: BreakerName, withinMs: number, work: () => Promise<T>): Promise<T> =>
  withDeadline(described(name), withinMs, work());

/** Keeps what others may go by, without the probe, which is for one. */
function keep(local: Local, view: View, now: number): View {
  local.view = { ...view, probe: null };
  local.freshUntil = view.state === "open" ? view.refusesUntil : now + viewMs;
  return view;
}
