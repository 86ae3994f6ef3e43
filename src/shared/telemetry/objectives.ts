/**
 * The objectives, and how fast their error budgets burn. An alert needs a long window that says that it matters and a
 * short one that says that it goes on (Google, The Site Reliability Workbook, chapter 5, table 5-8).
 */
import type { Minute } from "./tally.ts";

/** 95 % of the answers are no slower. */
export const slowAfterSeconds = 0.2;
/** Nothing in the outbox is overdue for longer. */
export const lateAfterSeconds = 60;

interface Counted {
  readonly all: number;
  readonly bad: number;
}

interface Objective {
  readonly summary: string;
  /** The share that has to be good. */
  readonly target: number;
  /** Fewer bad ones than this are chance. */
  readonly badMin: number;
  readonly of: (minute: Minute) => Counted;
}

export const objectives = {
  availability: {
    summary: "99.9 % of requests are not answered by 5xx",
    target: 0.999,
    badMin: 10,
    of: ({ requests, failed }) => ({ all: requests, bad: failed }),
  },
  latency: {
    summary: "95 % of requests are answered within 200 ms",
    target: 0.95,
    badMin: 20,
    of: ({ requests, slow }) => ({ all: requests, bad: slow }),
  },
  outbox: {
    summary: "In 99 % of its looks the caretaker finds no event overdue for more than 60 s",
    target: 0.99,
    badMin: 3,
    of: ({ looks, late }) => ({ all: looks, bad: late }),
  },
} as const satisfies Record<string, Objective>;

export type ObjectiveName = keyof typeof objectives;
export const objectiveNames = Object.keys(objectives) as [ObjectiveName, ...ObjectiveName[]];

const windowMinutes = { "5m": 5, "30m": 30, "1h": 60, "6h": 360 } as const;
export type Window = keyof typeof windowMinutes;
export const windows = Object.keys(windowMinutes) as [Window, ...Window[]];
/** Minutes that are older are of no use. */
export const minutesKept = windowMinutes["6h"] + 1;

/** At 14.4 an hour uses up 2 % of a month's budget, at 6 six hours use up 5 %. */
const rules = [
  { long: "1h", short: "5m", rate: 14.4 },
  { long: "6h", short: "30m", rate: 6 },
] as const;

export interface Standing {
  readonly name: ObjectiveName;
  /** By window; 1 uses up exactly the budget, 0 where nothing happened. */
  readonly burn: Readonly<Record<Window, number>>;
  /** A rule is met: the alert is to be raised. */
  readonly isBroken: boolean;
  /** No rule is met, and the last five minutes keep to the budget: the alert is over. */
  readonly isWell: boolean;
}

const round = (rate: number): number => Math.round(rate * 100) / 100;

/** How the objectives stand, from the minutes by their number, at this moment (epoch ms). */
export function standingsOf(minutes: ReadonlyMap<number, Minute>, now: number): Standing[] {
  const present = Math.floor(now / 60_000);
  return objectiveNames.map((name) => {
    const { target, badMin, of }: Objective = objectives[name];
    const countedIn = (window: Window): Counted => {
      let [all, bad] = [0, 0];
      for (let minute = present; minute > present - windowMinutes[window]; minute--) {
        const found = minutes.get(minute);
        if (!found) continue;
        const counted = of(found);
        all += counted.all;
        bad += counted.bad;
      }
      return { all, bad };
    };
    const counts = Object.fromEntries(windows.map((window) => [window, countedIn(window)])) as Record<
      Window,
      Counted
    >;
    const rateIn = (window: Window) => {
      const { all, bad } = counts[window];
      return all === 0 ? 0 : bad / all / (1 - target);
    };
    const isBroken = rules.some(
      ({ long, short, rate }) => counts[long].bad >= badMin && rateIn(long) >= rate && rateIn(short) >= rate,
    );
    return {
      name,
      burn: Object.fromEntries(windows.map((window) => [window, round(rateIn(window))])) as Standing["burn"],
      isBroken,
      isWell: !isBroken && rateIn("5m") < 1,
    };
  });
}
