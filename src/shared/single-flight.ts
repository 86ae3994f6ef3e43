/** One piece of work at a time under a key: whoever comes while it is under way gets the same result, or failure. */
import { withDeadline } from "./deadline.ts";

/** Keeps work going after its request has been answered or given up. */
type Background = (work: Promise<unknown>) => void;

// The work belongs to the request that began it and dies with it; the others wait so long and then do their own.
const patienceMs = 2_000;

export class SingleFlight<T> {
  readonly #flights = new Map<string, Promise<T>>();

  /** `work` is told whether its result is still wanted: `forget` ends that, and whoever had to do it again. */
  async run(key: string, background: Background, work: (isWanted: () => boolean) => Promise<T>): Promise<T> {
    const current = this.#flights.get(key);
    if (!current) return this.#begin(key, background, work);
    const landing = withDeadline(key, patienceMs, Promise.allSettled([current]));
    const hasLanded = await landing.then(
      () => true,
      () => false,
    );
    return hasLanded ? current : this.#begin(key, background, work);
  }

  /** What is under way is out of date: its result is not to be kept, and nobody else waits for it. */
  forget(key: string): void {
    this.#flights.delete(key);
  }

  #begin(key: string, background: Background, work: (isWanted: () => boolean) => Promise<T>): Promise<T> {
    const isWanted = () => this.#flights.get(key) === result;
    // Begins in a later microtask, when the flight is in its place.
    const result: Promise<T> = Promise.resolve()
      .then(() => work(isWanted))
      .finally(() => isWanted() && this.#flights.delete(key));
    this.#flights.set(key, result);
    background(result.catch(() => {}));
    return result;
  }
}
