/** Time that passes only while something waits for it: a request's hops are added up along its awaited path, and none is slept. */

interface Waiting {
  readonly at: number;
  readonly wake: () => void;
}

const cryptoMethods = ["decrypt", "deriveBits", "digest", "encrypt", "importKey", "sign", "verify"] as const;

/** Longer than anything stays in an isolate's cache. */
const memoryMsMax = 60_000;

export class VirtualTime {
  /** Epoch milliseconds. */
  now: number;
  readonly #waiting: Waiting[] = [];
  /** Cryptography under way on other threads: work of the Worker, which has to come first. */
  #working = 0;
  #memoryAgeMs = 0;

  constructor(start: number) {
    this.now = start;
    for (const name of cryptoMethods) this.#watch(name);
    Date.now = () => Math.floor(this.now) + this.#memoryAgeMs;
  }

  /** Resolves when so many milliseconds have passed. */
  pass(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ at: this.now + ms, wake: resolve });
    return promise;
  }

  /** Makes what isolates keep in memory too old: caches go by `Date.now()`, all else by Wharf's clock. */
  ageMemory(): void {
    this.#memoryAgeMs += memoryMsMax;
  }

  /** Does the work, and lets time pass whenever all of it waits: who wakes first, goes on first. */
  async run<T>(work: Promise<T>): Promise<T> {
    let isDone = false;
    const done = work.finally(() => {
      isDone = true;
    });
    done.catch(() => {});
    for (;;) {
      await this.#settled();
      if (isDone) return done;
      const next = this.#waiting.reduce<Waiting | null>((a, b) => (a && a.at <= b.at ? a : b), null);
      if (!next) continue;
      this.#waiting.splice(this.#waiting.indexOf(next), 1);
      this.now = Math.max(this.now, next.at);
      next.wake();
    }
  }

  /** When everything that can go on without time has gone on. */
  async #settled(): Promise<void> {
    do {
      await new Promise(setImmediate);
    } while (this.#working > 0);
  }

  #watch(name: (typeof cryptoMethods)[number]): void {
    const real = crypto.subtle[name] as (...args: unknown[]) => Promise<unknown>;
    Object.defineProperty(crypto.subtle, name, {
      value: (...args: unknown[]) => {
        this.#working++;
        return Reflect.apply(real, crypto.subtle, args).finally(() => this.#working--);
      },
    });
  }
}
