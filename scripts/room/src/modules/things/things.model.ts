/** Things, pure: what one is, and what a change makes of it. */
import type { ThingId, UserId } from "#shared/ids.ts";

/** What its owner says of it. */
export interface ThingInput {
  readonly title: string;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Thing extends ThingInput {
  readonly id: ThingId;
  /** Whose it is. */
  readonly userId: UserId;
  readonly version: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What is to be said anew; the rest stays. */
export type ThingPatch = { readonly [Field in keyof ThingInput]?: ThingInput[Field] | undefined };

export const newThing = (input: ThingInput, id: ThingId, userId: UserId, now: number): Thing => ({
  ...input,
  id,
  userId,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

/** The next version. */
export function withPatch(before: Thing, patch: ThingPatch, now: number): Thing {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return { ...before, ...given, version: before.version + 1, updatedAt: now };
}

/** What the audit log keeps: what was done, and not the words of whose it is. */
export const auditable = ({ userId, version }: Thing) => ({ userId, version });
