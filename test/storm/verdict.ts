/** What a storm left behind, held against what its plan asks for. */
import { isPoison, type Kind, listeners, reasons, type Sound } from "./plan.ts";

export interface Letter {
  readonly id: string;
  readonly type: string;
  readonly reason: string;
  readonly n: number;
  readonly replayedAt: number | null;
}

export interface Effect {
  readonly consumer: string;
  readonly n: number;
  readonly times: number;
}

export interface Verdict {
  /** How many effects, and how many dead letters, there have to be. */
  readonly expected: number;
  readonly poison: number;
  readonly poisoned: number;
  readonly reasons: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
}

/** Judges a storm by the kinds of its events, in the order of their numbers. */
export function judge(
  kinds: readonly Kind[],
  effects: readonly Effect[],
  letters: readonly Letter[],
): Verdict {
  const faults: string[] = [];
  const had = new Map(effects.map(({ consumer, n, times }) => [`${consumer} ${n}`, times]));
  const waiting = Map.groupBy(
    letters.filter(({ replayedAt }) => replayedAt === null),
    ({ n }) => n,
  );
  const sound = kinds.flatMap((kind, n) =>
    isPoison(kind) ? [] : (listeners[kind as Sound].map((name) => `${name} ${n}`) as string[]),
  );
  for (const effect of sound) {
    const times = had.get(effect) ?? 0;
    if (times !== 1) faults.push(`${effect} happened ${times} times`);
    had.delete(effect);
  }
  for (const effect of had.keys()) faults.push(`${effect} happened and should not have`);
  let poisoned = 0;
  for (const [n, kind] of kinds.entries()) {
    const those = waiting.get(n) ?? [];
    const wanted = isPoison(kind) ? 1 : 0;
    if (those.length !== wanted) faults.push(`${kind} ${n} has ${those.length} dead letters, not ${wanted}`);
    for (const { reason } of those) {
      if (isPoison(kind) && !reason.includes(reasons[kind])) faults.push(`${kind} ${n}: ${reason}`);
      poisoned++;
    }
  }
  const counted = Map.groupBy([...waiting.values()].flat(), ({ reason }) => reason);
  return {
    expected: sound.length,
    poison: kinds.filter(isPoison).length,
    poisoned,
    reasons: new Map([...counted].map(([reason, all]) => [reason, all.length])),
    faults,
  };
}
