/** Money: an integer in minor units with its ISO 4217 currency. */

export interface Money {
  /** Minor units: 1999 is 19.99 EUR. */
  readonly amount: number;
  /** ISO 4217, three capital letters. */
  readonly currency: string;
}

/** The largest amount that Wharf takes, far below 2^53, so that sums stay exact. */
export const amountMax = 1_000_000_000_000;

export const money = (amount: number, currency: string): Money => ({ amount, currency });
