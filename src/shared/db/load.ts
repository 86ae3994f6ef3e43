/**
 * Load shedding: while D1 owes many answers for long, a new request is refused early rather than late. It counts what
 * one isolate waits for; what needs no database passes.
 */
import { unavailable } from "../errors.ts";

/** So many may wait, however long. */
const waitingMax = 16;
const patienceMs = 3_000;
const retryAfterSeconds = 3;

export class DatabaseLoad {
  /** When each trip that is under way began, in real epoch milliseconds; the first one first. */
  readonly #begun = new Set<{ readonly at: number }>();

  /** Throws a 503 where one more request would only wait longer. */
  admit(): void {
    const [first] = this.#begun;
    if (first && this.#begun.size >= waitingMax && Date.now() - first.at > patienceMs)
      throw unavailable("The shop is too busy right now; try again soon.", retryAfterSeconds);
  }

  async count<T>(trip: Promise<T>): Promise<T> {
    const one = { at: Date.now() };
    this.#begun.add(one);
    try {
      return await trip;
    } finally {
      this.#begun.delete(one);
    }
  }
}
