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

/** The sum for people, in English: `€19.99`, `¥1,999`. */
export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const { maximumFractionDigits = 0 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits);
}
