/** Time is passed in, so that a test moves it instead of sleeping. */

/** Gives the present moment in epoch milliseconds. */
export interface Clock {
  now(): number;
  /** Where this clock was moved: the moment that others go by, such as those who check a signature's time. */
  real?(): number;
  /** Where others may have moved this clock: learns of it. */
  sync?(): Promise<void>;
}

/** The moment as the rest of the world has it, in epoch milliseconds. */
export const realNow = (clock: Clock): number => clock.real?.() ?? clock.now();

export const systemClock: Clock = { now: () => Date.now() };

/** Epoch milliseconds as ISO 8601 in UTC with milliseconds. */
export const isoTime = (epochMs: number): string => new Date(epochMs).toISOString();

/** The same where there may be none. */
export const isoTimeOrNull = (epochMs: number | null): string | null =>
  epochMs === null ? null : isoTime(epochMs);
