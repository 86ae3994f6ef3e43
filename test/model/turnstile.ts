/** Lets calls through one at a time; which of those that wait goes next is drawn, so that a seed replays it. */
export class Turnstile {
  readonly #random: () => number;
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  constructor(random: () => number) {
    this.#random = random;
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isTaken) await new Promise<void>((resume) => void this.#waiting.push(resume));
    this.#isTaken = true;
    try {
      return await work();
    } finally {
      const [next] = this.#waiting.splice(Math.floor(this.#random() * this.#waiting.length), 1);
      if (next) next();
      else this.#isTaken = false;
    }
  }
}
