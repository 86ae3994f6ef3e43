/** What a storm's events are, drawn from its seed: the driver and the Worker agree without a word. */
import { randomOf } from "../fixtures/random.ts";

/** Who has an effect of each type of event, and what it says in the dead letters of one that nobody can take. */
export const listeners = {
  "storm.happened": ["storm.first", "storm.second"],
  "storm.told": ["storm.mail"],
  "storm.asked": ["storm.webhook"],
  "storm.synced": ["storm.sync"],
} as const;
export const reasons = {
  "storm.poisoned": "this one is poison",
  "storm.unknown": "nobody here listens for storm.unknown",
  "storm.newer": "storm.newer has version 2",
} as const;

export type Sound = keyof typeof listeners;
export type Poison = keyof typeof reasons;
export type Kind = Sound | Poison;

const poisonShare = 0.01;
const shares: readonly (readonly [Sound, number])[] = [
  ["storm.happened", 0.5],
  ["storm.told", 0.2],
  ["storm.asked", 0.15],
  ["storm.synced", 0.15],
];
const poisons = Object.keys(reasons) as Poison[];

/** What the event of this number is. */
export function kindOf(seed: number, n: number): Kind {
  const random = randomOf(Math.imul(seed, 0x9e3779b1) + n);
  random();
  if (random() < poisonShare) return poisons[Math.floor(random() * poisons.length)] as Poison;
  let left = random();
  for (const [kind, share] of shares) {
    left -= share;
    if (left < 0) return kind;
  }
  return "storm.happened";
}

export const isPoison = (kind: string): kind is Poison => kind in reasons;
