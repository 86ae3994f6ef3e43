/** Counts that can be added up: what an isolate has seen since it last told, and the sum of what all of them told. */
import { type InstrumentName, instrumentOf, instruments } from "./instruments.ts";

/** One instrument with one set of label values. */
export interface Series {
  count: number;
  /** Of what was observed, in seconds; 0 for a counter. */
  sum: number;
  /** How many were in each bucket, not cumulative; one more than the bounds, for what is above all. */
  readonly buckets: number[];
}

/** What a minute brought, for the objectives. */
export interface Minute {
  requests: number;
  /** Answered by 5xx. */
  failed: number;
  /** Took longer than the objective allows. */
  slow: number;
  /** Looks at the outbox, and those that found something overdue for too long. */
  looks: number;
  late: number;
}

export interface Tally {
  /** By `keyOf`. */
  readonly series: Map<string, Series>;
  /** By minutes since the epoch. */
  readonly minutes: Map<number, Minute>;
}

export const emptyTally = (): Tally => ({ series: new Map(), minutes: new Map() });
export const isEmpty = ({ series, minutes }: Tally): boolean => series.size === 0 && minutes.size === 0;

const separator = "\t";
const seriesMax = 5_000;

export const keyOf = (name: InstrumentName, labels: readonly string[]): string =>
  labels.length === 0 ? name : `${name}${separator}${labels.join(separator)}`;

/** What a key names; null where it is of another version. */
export function namedBy(key: string): { name: InstrumentName; labels: readonly string[] } | null {
  const [name = "", ...labels] = key.split(separator);
  if (!Object.hasOwn(instruments, name)) return null;
  const known = name as InstrumentName;
  return instrumentOf(known).labels.length === labels.length ? { name: known, labels } : null;
}

const emptyMinute = (): Minute => ({ requests: 0, failed: 0, slow: 0, looks: 0, late: 0 });

/** The minute's counts, to be added to. */
export function minuteOf({ minutes }: Tally, at: number): Minute {
  const key = Math.floor(at / 60_000);
  const minute = minutes.get(key) ?? emptyMinute();
  minutes.set(key, minute);
  return minute;
}

/** The value below which this share of them is, in seconds, as if they lay evenly within a bucket; of none, 0. */
export function quantileOf({ count, buckets }: Series, bounds: readonly number[], share: number): number {
  let left = count * share;
  for (const [i, bound] of bounds.entries()) {
    const within = buckets[i] ?? 0;
    const from = bounds[i - 1] ?? 0;
    if (within > 0 && left <= within) return from + ((bound - from) * left) / within;
    left -= within;
  }
  return count === 0 ? 0 : (bounds.at(-1) ?? 0);
}

/** Adds one tally to another. Beyond 5,000 series new ones are left out: memory can't grow by what clients ask. */
export function addTally(sum: Tally, { series, minutes }: Tally): void {
  for (const [key, more] of series) {
    const known = sum.series.get(key);
    if (known) {
      known.count += more.count;
      known.sum += more.sum;
      more.buckets.forEach((n, i) => {
        known.buckets[i] = (known.buckets[i] ?? 0) + n;
      });
    } else if (sum.series.size < seriesMax) sum.series.set(key, { ...more, buckets: [...more.buckets] });
  }
  for (const [key, more] of minutes) {
    const minute = minuteOf(sum, key * 60_000);
    for (const name of Object.keys(minute) as (keyof Minute)[]) minute[name] += more[name];
  }
}
