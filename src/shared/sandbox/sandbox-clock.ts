/**
 * A clock that can be moved forward, for local and test runs: a month passes in a moment. It also knows who outside
 * plays dead, and until when.
 */
import type { Env } from "../../env.ts";
import type { BreakerKind } from "../breaker/policy.ts";
import type { Clock } from "../clock.ts";
import { withDeadline } from "../deadline.ts";
import { describeError, type Logger } from "../log.ts";
import type { SandboxClockKeeper } from "./clock.object.ts";

/** What the sandbox plays; one for all isolates. */
export interface Play {
  readonly offsetMs: number;
  /** Epoch milliseconds of the moved clock. */
  readonly downUntil: Readonly<Partial<Record<BreakerKind, number>>>;
}

export const asItIs: Play = { offsetMs: 0, downUntil: {} };

/** It is known for so long; then it is asked for again. */
const knownMs = 500;
const keeperDeadlineMs = 1_000;

/** What the isolate knows, by store: all its clocks show the same time. */
interface Known {
  play: Play;
  /** Real epoch ms. */
  until: number;
}
const knownOf = new Map<string, Known>();

export class SandboxClock implements Clock {
  readonly #keepers: DurableObjectNamespace<SandboxClockKeeper>;
  readonly #storeId: string;
  readonly #log: Logger;
  readonly #known: Known;

  constructor(keepers: DurableObjectNamespace<SandboxClockKeeper>, storeId: string, log: Logger) {
    this.#keepers = keepers;
    this.#storeId = storeId;
    this.#log = log;
    this.#known = knownOf.get(storeId) ?? { play: asItIs, until: 0 };
    knownOf.set(storeId, this.#known);
  }

  now(): number {
    return Date.now() + this.#known.play.offsetMs;
  }

  real(): number {
    return Date.now();
  }

  isDown(who: BreakerKind): boolean {
    return this.now() < (this.#known.play.downUntil[who] ?? 0);
  }

  /** Learns what others have changed; called before each piece of work. */
  async sync(): Promise<void> {
    if (Date.now() < this.#known.until) return;
    try {
      this.#learn(await withDeadline("the sandbox's clock", keeperDeadlineMs, this.#keeper().read()));
    } catch (error) {
      this.#log.warn("sandbox clock", { error: describeError(error) });
    }
  }

  /** Moves time forward, for everybody. */
  async advance(byMs: number): Promise<void> {
    this.#learn(await this.#keeper().advance(byMs));
  }

  /** Nobody outside of this kind answers any more, for so long; they are back at once by 0. Gives the end. */
  async takeDown(who: BreakerKind, forMs: number): Promise<number> {
    const until = this.now() + forMs;
    this.#learn(await this.#keeper().takeDown(who, until));
    return until;
  }

  // Never back: an older answer may come after a newer one.
  #learn({ offsetMs, downUntil }: Play): void {
    this.#known.play = { offsetMs: Math.max(this.#known.play.offsetMs, offsetMs), downUntil };
    this.#known.until = Date.now() + knownMs;
  }

  #keeper() {
    return this.#keepers.getByName(this.#storeId);
  }
}

/** The clock of local runs; null in production, where nothing moves time. */
export const sandboxClockOf = (
  { ENVIRONMENT, SANDBOX_CLOCK }: Pick<Env, "ENVIRONMENT" | "SANDBOX_CLOCK">,
  storeId: string,
  log: Logger,
): SandboxClock | null => (ENVIRONMENT === "local" ? new SandboxClock(SANDBOX_CLOCK, storeId, log) : null);
