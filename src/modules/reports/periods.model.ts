/** Days, months and ranges of time for reports. All in UTC. */
import { invalid } from "#shared/errors.ts";

const dayMs = 86_400_000;
const defaultDays = 30;
/** Two years, one of them a leap year. */
export const rangeDaysMax = 731;

export type Grouping = "day" | "month";

/** A half-open span of time in epoch milliseconds: from `from` until just before `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The same, open where nothing was said. */
export type Bounds = { readonly [End in keyof Range]: Range[End] | undefined };

/** `2026-11-21` of an epoch time. */
export const dayOf = (epochMs: number): string => new Date(epochMs).toISOString().slice(0, 10);

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const startOf = (time: string): number => Date.parse(time);
/** A day counts in full; a time ends the range just before it. */
const endOf = (time: string): number => Date.parse(time) + (dayForm.test(time) ? dayMs : 0);

interface Asked {
  /** A day (`2026-11-21`) or an ISO 8601 time. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const first = Date.UTC(1970, 0, 1);
const last = Date.UTC(9999, 11, 31);

function inCalendar(field: string, epochMs: number): number {
  if (epochMs < first || epochMs > last) throw invalid(field, "lies between 1970 and 9999");
  return epochMs;
}

/** The bounds that were asked for, open where nothing was said. */
export function boundsOf(asked: Asked): Bounds {
  const from = asked.from === undefined ? undefined : inCalendar("from", startOf(asked.from));
  const to = asked.to === undefined ? undefined : inCalendar("to", endOf(asked.to));
  if (from !== undefined && to !== undefined && from >= to) throw invalid("to", "lies behind from");
  return { from, to };
}

/** The range of a report: the last 30 days unless asked otherwise, two years at most. */
export function rangeOf(asked: Asked, now: number): Range {
  const { from: start, to = endOf(dayOf(now)) } = boundsOf(asked);
  const from = start ?? startOf(dayOf(to - defaultDays * dayMs));
  if (from >= to) throw invalid("to", "lies behind from");
  if (to - from > rangeDaysMax * dayMs) throw invalid("from", `lies at most ${rangeDaysMax} days before to`);
  return { from, to };
}

/** The first and last day of a range: days count in full. */
export const daysOf = ({ from, to }: Range) => ({ first: dayOf(from), last: dayOf(to - 1) });

/** Every day or month of a range, in order. */
export function periodsOf(range: Range, groupBy: Grouping): string[] {
  const { first, last } = daysOf(range);
  const count = (startOf(last) - startOf(first)) / dayMs + 1;
  const days = Array.from({ length: count }, (_, i) => dayOf(startOf(first) + i * dayMs));
  return groupBy === "day" ? days : [...new Set(days.map(monthOf))];
}

const monthOf = (day: string): string => day.slice(0, 7);
