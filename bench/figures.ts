/** What the measurements are told by. */

/** The value below which this part of them lies, from 0 to 1. */
export const quantile = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(q * (values.length - 1))] ?? Number.NaN;
