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

/** In force, and newer than what Intl knows. */
const newCurrencies = ["SLE", "VED", "XCG", "ZWG"];
const currencies = new Set([...Intl.supportedValuesOf("currency"), ...newCurrencies]);

/** Whether people pay in it: ISO 4217 has codes for tests and for none at all, too. */
export const isCurrency = (code: string): boolean => currencies.has(code);

/** The sum for people, in English: `€19.99`, `¥1,999`. */
export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const { maximumFractionDigits = 0 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits);
}
