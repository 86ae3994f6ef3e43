/**
 * Calls to providers through their breakers. An isolate keeps its own view of each for two seconds, tells failures at
 * once and successes with its next look, so that a healthy provider costs few calls of the object.
 */
import type { Clock } from "../clock.ts";
import { withDeadline } from "../deadline.ts";
import { AppError } from "../errors.ts";
import { TryLater } from "../events/consumer.ts";
import { describeError, type Logger } from "../log.ts";
import {
  asked,
  type Breaker,
  callsAtOnceMax,
  heard,
  nothing,
  type Report,
  untouched,
  type View,
  viewOf,
} from "./breaker.model.ts";
import type { Asking, CircuitBreaker } from "./breaker.object.ts";
import type { BreakerKind, BreakerPolicies } from "./policy.ts";

/** Nobody was asked: the provider is left alone for a while. */
export class BreakerOpen extends TryLater {
  constructor(name: string) {
    super(`${name} is left alone for now`);
    this.name = "BreakerOpen";
  }
}

const callDeadlineMs = 3_000;
const objectDeadlineMs = 1_000;
const viewMs = 2_000;
/** A permission to call that was not used by then is gone. */
const permitMs = 5_000;

interface Permit {
  readonly probe: string | null;
  /** Epoch ms. */
  readonly until: number;
}

/** What the isolate knows of one breaker. */
interface Local {
  view: View | null;
  /** Epoch ms. */
  freshUntil: number;
  /** Successes that the object has not heard of. */
  untold: number;
  /** Calls under way, and permissions for some. */
  permits: Set<Permit>;
  /** Permissions that wait for their call. */
  reserved: Set<Permit>;
  /** The breaker of this isolate alone, for when the object can't be asked. */
  own: Breaker;
}

export interface BreakerName {
  readonly kind: BreakerKind;
  /** The provider's. */
  readonly provider: string;
}

export const idOf = ({ kind, provider }: BreakerName): string => `${kind}:${provider}`;

type Look = () => Promise<unknown>;
type Tally = Pick<Report, "successes" | "failures">;

const none: Tally = { successes: 0, failures: 0 };
const well: Tally = { successes: 1, failures: 0 };

/** A failure that has a code of ours is an answer; whatever else was thrown is none. */
const verdictOn = (error: unknown): Tally =>
  error instanceof AppError ? well : { successes: 0, failures: 1 };

const bounded = <T>({ kind, provider }: BreakerName, work: () => Promise<T>): Promise<T> =>
  withDeadline(`${kind} provider ${provider}`, callDeadlineMs, work());

export class Breakers {
  readonly #objects: DurableObjectNamespace<CircuitBreaker>;
  readonly #storeId: string;
  readonly #policies: BreakerPolicies;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #locals = new Map<string, Local>();

  constructor(
    objects: DurableObjectNamespace<CircuitBreaker>,
    storeId: string,
    policies: BreakerPolicies,
    clock: Clock,
    log: Logger,
  ) {
    this.#objects = objects;
    this.#storeId = storeId;
    this.#policies = policies;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * Does the work, within three seconds. Throws `BreakerOpen` where it was not begun. `look` is a harmless call of the
   * same provider: it is the probe, and comes after a failure, to tell an outage from one bad payment.
   */
  async call<T>(name: BreakerName, work: () => Promise<T>, look?: Look): Promise<T> {
    const local = this.#localOf(name);
    const permit = takeFrom(local.reserved) ?? (await this.#enter(name, local, look));
    const { probe } = permit;
    try {
      const result = await bounded(name, work);
      if (probe === null) local.untold++;
      else await this.#tell(name, local, { successes: 1, failures: 0, probe });
      return result;
    } catch (error) {
      const first = verdictOn(error);
      const second = look && first.failures > 0 ? await this.#looked(name, look) : none;
      const successes = first.successes + second.successes;
      await this.#tell(name, local, { successes, failures: first.failures + second.failures, probe });
      throw error;
    } finally {
      local.permits.delete(permit);
    }
  }

  /** Gets the permission of the next call now. Throws `BreakerOpen` where there is none. */
  async admit(name: BreakerName, look?: Look): Promise<void> {
    const local = this.#localOf(name);
    local.reserved.add(await this.#enter(name, local, look));
  }

  /** How it is, for people. */
  async read(name: BreakerName): Promise<View> {
    const asking = this.#asking(name);
    const { own } = this.#localOf(name);
    const reading = withDeadline("the breaker", objectDeadlineMs, this.#objectOf(name).read(asking));
    return reading.catch(() => viewOf(own, asking.policy, null));
  }

  async #enter(name: BreakerName, local: Local, look: Look | undefined): Promise<Permit> {
    const now = this.#clock.now();
    const view = local.view && now < local.freshUntil ? local.view : await this.#ask(name, local, nothing);
    if (view.probe !== null && look) {
      const { successes, failures } = await this.#looked(name, look);
      const after = await this.#tell(name, local, { successes, failures, probe: view.probe });
      return this.#permit(name, local, after);
    }
    return this.#permit(name, local, view);
  }

  #permit(name: BreakerName, local: Local, view: View): Permit {
    const now = this.#clock.now();
    for (const list of [local.permits, local.reserved])
      for (const permit of list) if (permit.until <= now) list.delete(permit);
    if (view.probe === null && local.permits.size >= callsAtOnceMax(view, now))
      throw new BreakerOpen(`${name.kind} ${name.provider}`);
    const permit = { probe: view.probe, until: now + permitMs };
    local.permits.add(permit);
    return permit;
  }

  async #looked(name: BreakerName, look: Look): Promise<Tally> {
    return bounded(name, look).then(() => well, verdictOn);
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
    const asking = this.#asking(name);
    // A probe's report is of the probe alone.
    const untold = told.probe === null ? local.untold : 0;
    local.untold -= untold;
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

  #asking({ kind }: BreakerName): Asking {
    return { policy: this.#policies[kind], now: this.#clock.now() };
  }

  #objectOf(name: BreakerName) {
    return this.#objects.getByName(`${this.#storeId}:${idOf(name)}`);
  }

  #localOf(name: BreakerName): Local {
    const id = idOf(name);
    let local = this.#locals.get(id);
    if (!local) {
      local = {
        view: null,
        freshUntil: 0,
        untold: 0,
        permits: new Set(),
        reserved: new Set(),
        own: untouched,
      };
      this.#locals.set(id, local);
    }
    return local;
  }
}

function takeFrom(reserved: Set<Permit>): Permit | undefined {
  const [permit] = reserved;
  if (permit) reserved.delete(permit);
  return permit;
}

/** Keeps what others may go by, without the probe, which is for one. */
function keep(local: Local, view: View, now: number): View {
  local.view = { ...view, probe: null };
  local.freshUntil = view.state === "open" ? view.refusesUntil : now + viewMs;
  return view;
}
