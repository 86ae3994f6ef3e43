/** How the rounds of one kind went, and how far apart its sides start next: so that neither always wins. */
import type { Row } from "../../proof/findings.ts";

/** A step, as a part of how far apart the sides start at most; twice as long with each win in a row, within bounds. */
const stepOfSpread = 0.25;
const doublingsMax = 5;

export class Tally {
  readonly #name: string;
  readonly #sides: readonly [string, string];
  readonly #spreadMs: number;
  readonly #wins = new Map<string, number>();
  /** How much later the second side starts on average. */
  #biasMs = 0;
  #last = "";
  #winsInARow = 0;
  #violations = 0;

  constructor(
    name: string,
    { sides, spreadMs }: { readonly sides: readonly [string, string]; readonly spreadMs: number },
  ) {
    this.#name = name;
    this.#sides = sides;
    this.#spreadMs = spreadMs;
  }

  /** How much later the second side is to start, from a number in [0, 1). */
  apartMs(random: number): number {
    return this.#biasMs + (random * 2 - 1) * this.#spreadMs;
  }

  /** Whoever won starts later next time. */
  won(side: string): void {
    this.#wins.set(side, (this.#wins.get(side) ?? 0) + 1);
    this.#winsInARow = side === this.#last ? this.#winsInARow + 1 : 0;
    this.#last = side;
    const stepMs = this.#spreadMs * stepOfSpread * 2 ** Math.min(this.#winsInARow, doublingsMax);
    this.#biasMs += side === this.#sides[0] ? -stepMs : stepMs;
  }

  violated(): void {
    this.#violations++;
  }

  get row(): Row {
    const wins = this.#sides.map((side) => [side, this.#wins.get(side) ?? 0] as const);
    return {
      name: this.#name,
      looked: wins.reduce((sum, [, times]) => sum + times, this.#violations),
      violations: this.#violations,
      note: wins.map(([side, times]) => `${side} ${times}`).join(", "),
    };
  }
}
