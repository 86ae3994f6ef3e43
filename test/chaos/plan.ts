/** What a chaos run does, drawn from its seed before it begins: the same seed plans the same run. */
import type { Line } from "../e2e/support/client.ts";

/** A stream of numbers in [0, 1): mulberry32, small and the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const kinds = ["pm_ok", "pm_ok", "pm_declined", "pm_slow", "pm_timeout_after", "pm_flaky", "ZZ"] as const;
export type Kind = (typeof kinds)[number];

export interface PlannedOrder {
  /** Its Idempotency-Key. */
  readonly key: string;
  readonly kind: Kind;
  readonly buyer: number;
  readonly items: readonly Line[];
  /** Sent twice at once, with the one key. */
  readonly isTwin: boolean;
  /** When its buyer cancels it, after the acknowledgement; null for never. */
  readonly cancelAfterMs: number | null;
  /** When it is sent, after its life of the server began. */
  readonly sendAfterMs: number;
}

/** One life of the server: from its start to the kill. */
export interface PlannedLife {
  /** Killed before it is ready, so that starting is hit too. */
  readonly diesStarting: boolean;
  /** From the start (or readiness) to the kill. */
  readonly killAfterMs: number;
  readonly orders: readonly PlannedOrder[];
}

const cancelShare = 0.2;
const twinShare = 0.15;
const startingShare = 0.15;
/** Orders sent this short before the kill are likely to be cut off in the middle. */
const lastMomentMs = 60;

export interface PlanOptions {
  readonly seed: number;
  readonly kills: number;
  readonly orders: number;
  readonly buyers: number;
  readonly skus: readonly string[];
}

export function plan({ seed, kills, orders, buyers, skus }: PlanOptions): PlannedLife[] {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(from: readonly T[]): T => from[below(from.length)] as T;

  const order = (number: number, killAfterMs: number): PlannedOrder => ({
    key: `chaos-${seed}-${number}`,
    // The first ones show every kind once, however short the run.
    kind: kinds[number] ?? oneOf(kinds),
    buyer: below(buyers),
    items: Array.from({ length: 1 + below(3) }, () => ({ sku: oneOf(skus), quantity: 1 + below(3) })),
    isTwin: random() < twinShare,
    cancelAfterMs: random() < cancelShare ? below(5_000) : null,
    sendAfterMs:
      random() < 0.5 ? below(Math.min(killAfterMs, 2_000)) : Math.max(0, killAfterMs - below(lastMomentMs)),
  });

  const livesOf = (i: number) => Math.floor((orders * i) / kills);
  return Array.from({ length: kills }, (_, i) => {
    const diesStarting = i > 0 && random() < startingShare;
    // Half of the kills come within the first second, amid relay and payment; the others amid shipping and delivery.
    const killAfterMs = diesStarting ? below(2_500) : random() < 0.5 ? below(1_000) : 1_000 + below(5_500);
    const from = livesOf(i);
    const planned = Array.from({ length: livesOf(i + 1) - from }, (_, j) => order(from + j, killAfterMs));
    return { diesStarting, killAfterMs, orders: planned };
  });
}
