/** What a chaos run does, drawn from its seed before it begins: the same seed plans the same run. */
import type { Line } from "../e2e/support/client.ts";
import { randomOf } from "../fixtures/random.ts";
import { type Point, points } from "./points.ts";

const kinds = [
  ...["pm_ok", "pm_ok", "pm_declined", "pm_slow", "pm_timeout_after", "pm_flaky", "ZZ"],
  ...["pm_refund_lost", "pm_refund_refused", "pm_insufficient_funds", "pm_timeout_before"],
] as const;
export type Kind = (typeof kinds)[number];

export interface PlannedOrder {
  /** Its Idempotency-Key. */
  readonly key: string;
  readonly kind: Kind;
  readonly buyer: number;
  readonly items: readonly Line[];
  /** Sent twice at once, with the one key. */
  readonly isTwin: boolean;
  /** When it is cancelled after the acknowledgement, and by whom. */
  readonly cancel: { readonly afterMs: number; readonly by: "customer" | "staff" } | null;
  /** When staff begin to ask for a part of its money back, after the acknowledgement. */
  readonly refund: { readonly afterMs: number; readonly share: number } | null;
  /** Its customer sends a piece back once it has come. */
  readonly isReturned: boolean;
  /** When it is sent, after its life of the server began. */
  readonly sendAfterMs: number;
}

/** What has to be true of an order to lead to a point. */
export type Wish = Partial<PlannedOrder>;

export type Death =
  | {
      readonly at: "random";
      /** Before it is ready, so that starting is hit too. */
      readonly isStarting: boolean;
      /** From the start (or readiness) to the kill. */
      readonly afterMs: number;
    }
  | { readonly at: "point"; readonly point: Point; readonly nth: number };

/** What befalls a life before its end: the database is locked by somebody else, or every process stands still. */
export interface Trouble {
  readonly kind: "busy" | "frozen";
  readonly afterMs: number;
  readonly forMs: number;
}

/** One life of the server: from its start to the kill. */
export interface PlannedLife {
  readonly death: Death;
  readonly trouble: Trouble | null;
  readonly hasJob: boolean;
  readonly orders: readonly PlannedOrder[];
}

const share = { cancel: 0.2, refund: 0.2, return: 0.1, twin: 0.15, starting: 0.15, trouble: 0.08, job: 0.1 };
/** Of the kills that are left when every point has had one. */
const pointShare = 0.5;
/** Orders sent this short before the kill are likely to be cut off in the middle. */
const lastMomentMs = 60;
/** Those of a life that waits for its point. */
const soonMs = 800;
const nthMax = 3;

export interface PlanOptions {
  readonly seed: number;
  readonly kills: number;
  readonly orders: number;
  /** How many kills are at points; at least one at each where there are enough, unless said otherwise. */
  readonly atPoints?: number | undefined;
  /** All kills are at points that have this in their names. */
  readonly only?: string | undefined;
  readonly buyers: number;
  readonly skus: readonly string[];
}

/** True where every point is to have its kill. */
export const reachesAll = ({
  kills,
  atPoints = kills,
  only,
}: Pick<PlanOptions, "kills" | "atPoints" | "only">): boolean =>
  only === undefined && Math.min(kills, atPoints) >= points.length;

export function plan(options: PlanOptions): PlannedLife[] {
  const { seed, kills, orders, only, buyers, skus } = options;
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const maybe = <T>(chance: number, make: () => T): T | null => (random() < chance ? make() : null);
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ one, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);

  let number = 0;
  const order = (sendAfterMs: number, wish: Wish | null): PlannedOrder => ({
    key: `chaos-${seed}-${number}`,
    // The first ones show every kind once, however short the run.
    kind: kinds[number++] ?? oneOf(kinds),
    buyer: below(buyers),
    items: Array.from({ length: 1 + below(3) }, () => ({ sku: oneOf(skus), quantity: 1 + below(3) })),
    isTwin: random() < share.twin,
    sendAfterMs,
    ...{ cancel: null, refund: null, isReturned: false },
    ...(wish ?? {
      cancel: maybe(share.cancel, () => ({
        afterMs: below(5_000),
        by: oneOf(["customer", "staff"] as const),
      })),
      refund: maybe(share.refund, () => ({ afterMs: below(8_000), share: oneOf([0.3, 0.5, 1]) })),
      isReturned: random() < share.return,
    }),
  });

  const atRandom = (isFirst: boolean): Death => {
    const isStarting = !isFirst && random() < share.starting;
    // Half of the kills come within the first second, amid relay and payment; the others amid shipping and delivery.
    const afterMs = isStarting ? below(2_500) : random() < 0.5 ? below(1_000) : 1_000 + below(3_000);
    return { at: "random", isStarting, afterMs };
  };

  const life = (point: Point | null, count: number, isFirst: boolean): PlannedLife => {
    const death: Death = point
      ? { at: "point", point, nth: point.isCommon ? 1 + below(nthMax) : 1 }
      : atRandom(isFirst);
    const sendAfter = () => {
      if (death.at === "point") return below(soonMs);
      return random() < 0.5
        ? below(Math.min(death.afterMs, 2_000))
        : Math.max(0, death.afterMs - below(lastMomentMs));
    };
    const wished = point?.wish ? [order(0, point.wish)] : [];
    return {
      death,
      trouble: maybe(share.trouble, () => ({
        kind: oneOf(["busy", "frozen"] as const),
        afterMs: below(2_000),
        forMs: 1_000 + below(3_000),
      })),
      hasJob: random() < share.job || point?.ofJob === true,
      orders: [...wished, ...Array.from({ length: count }, () => order(sendAfter(), null))],
    };
  };

  const all = reachesAll(options);
  const mixed = all
    ? points.length + Math.floor((kills - points.length) * pointShare)
    : Math.floor(kills / 2);
  const atPoints = options.atPoints ?? (only === undefined ? mixed : kills);
  // A short run dies where an order of its own leads it, a long one everywhere, again and again.
  const pool = points.filter(({ name, wish }) => (only === undefined ? all || wish : name.includes(only)));
  if (pool.length === 0) throw new Error(`no point has "${only}" in its name`);
  const rounds = Array.from({ length: Math.ceil(atPoints / pool.length) }, () => shuffled(pool)).flat();
  const deaths = shuffled(
    Array.from({ length: kills }, (_, i) => (i < atPoints ? (rounds[i] ?? null) : null)),
  );
  const before = (i: number) => Math.floor((orders * i) / kills);
  return deaths.map((point, i) => life(point, before(i + 1) - before(i), i === 0));
}
