/**
 * The flood shield: the platform's own limit by address, before any work. The binding is asked once for a group of
 * requests, so that it costs a well-behaved client next to nothing; where it can't be asked, requests pass.
 */
import { BoundedMap } from "../bounded-map.ts";

/** So many requests of an address pass in this isolate for each time that the binding is asked. */
export const requestsPerAsk = 50;
const refusedSeconds = 1;
const addressesMax = 10_000;

interface Pass {
  /** Requests that may pass without asking. */
  left: number;
  /** Epoch ms until which every request is refused. */
  refusedUntil: number;
}

export class FloodShield {
  readonly #binding: RateLimit;
  readonly #passes = new BoundedMap<string, Pass>(addressesMax);

  constructor(binding: RateLimit) {
    this.#binding = binding;
  }

  /** True where the address may go on. */
  async admits(address: string, now: number): Promise<boolean> {
    const pass = this.#passes.get(address);
    if (pass && pass.refusedUntil > now) return false;
    if (!pass || pass.left === 0) return this.#ask(address, now);
    pass.left--;
    return true;
  }

  /** The same of an address that is known, without waiting: what the binding says then counts for the next request. */
  admitsAtOnce(address: string, now: number, background: (work: Promise<unknown>) => void): boolean {
    const pass = this.#passes.get(address);
    if (!pass || pass.refusedUntil > now) return false;
    if (pass.left === 0) background(this.#ask(address, now));
    else pass.left--;
    return true;
  }

  async #ask(address: string, now: number): Promise<boolean> {
    // Set before the answer comes: the group's other requests don't ask as well.
    const asked: Pass = { left: requestsPerAsk - 1, refusedUntil: 0 };
    this.#passes.set(address, asked);
    const { success } = await this.#binding.limit({ key: address }).catch(() => ({ success: true }));
    if (!success) Object.assign(asked, { left: 0, refusedUntil: now + refusedSeconds * 1000 });
    return success;
  }
}
