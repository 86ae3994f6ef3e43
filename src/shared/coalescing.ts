/** One run at a time and one behind it: whoever asks while one is under way shares the next, which begins after they asked. */
import { withDeadline } from "./deadline.ts";

// A run belongs to the invocation that began it and dies with it; the others wait so long for it.
const patienceMs = 10_000;

export class Coalescing<Given> {
  readonly #work: (given: Given) => Promise<void>;
  #running: Promise<void> | null = null;
  #queued: Promise<void> | null = null;

  constructor(work: (given: Given) => Promise<void>) {
    this.#work = work;
  }

  /** Waits for a run that begins after this call, with what the first of those who share it has given. */
  async join(given: Given): Promise<void> {
    const running = this.#running;
    if (!running) return this.#begin(given);
    const next = () => {
      this.#queued = null;
      return this.#begin(given);
    };
    this.#queued ??= running.then(next, next);
    const queued = this.#queued;
    const hasLanded = await withDeadline("the run before", patienceMs, Promise.allSettled([queued])).then(
      () => true,
      () => false,
    );
    if (hasLanded) return queued;
    if (this.#running === running) this.#running = null;
    if (this.#queued === queued) this.#queued = null;
    return this.join(given);
  }

  #begin(given: Given): Promise<void> {
    const run = this.#work(given).finally(() => {
      if (this.#running === run) this.#running = null;
    });
    this.#running = run;
    return run;
  }
}
