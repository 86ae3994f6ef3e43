/** One Durable Object for each store and provider: the only place where its breaker turns. */
import { DurableObject } from "cloudflare:workers";
import {
  asked,
  type Breaker,
  type BreakerPolicy,
  heard,
  type Report,
  untouched,
  type View,
  viewOf,
} from "./breaker.model.ts";

/** What a call brings: the caller's policy and moment, in epoch milliseconds. */
export interface Asking {
  readonly policy: BreakerPolicy;
  readonly now: number;
}

const key = "breaker";

export class CircuitBreaker extends DurableObject {
  #breaker: Breaker | undefined;

  /** How it is, without a wish to go through. */
  async read({ policy }: Asking): Promise<View> {
    return viewOf(await this.#now(), policy, null);
  }

  /** How it is for somebody who would call: perhaps as the one probe. */
  async ask({ policy, now }: Asking, told: Report): Promise<View> {
    const id = crypto.randomUUID();
    const breaker = heard(await this.#now(), policy, told, now);
    return viewOf(await this.#turn(asked(breaker, policy, id, now)), policy, id);
  }

  async report({ policy, now }: Asking, told: Report): Promise<View> {
    return viewOf(await this.#turn(heard(await this.#now(), policy, told, now)), policy, null);
  }

  async #now(): Promise<Breaker> {
    this.#breaker ??= (await this.ctx.storage.get<Breaker>(key)) ?? untouched;
    return this.#breaker;
  }

  /** Only turns are stored: what a closed one has counted may go with an eviction, like the calls themselves. */
  async #turn(next: Breaker): Promise<Breaker> {
    const before = this.#breaker;
    this.#breaker = next;
    if (next.state !== before?.state || next.since !== before.since) await this.ctx.storage.put(key, next);
    return next;
  }
}
