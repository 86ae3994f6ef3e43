/** Breaker policies: for each kind of provider, when calls to it stop and when it is tried again. */
import type { BreakerPolicy } from "./breaker.model.ts";

export const breakerKinds = ["payments", "carriers"] as const;
export type BreakerKind = (typeof breakerKinds)[number];
export type BreakerPolicies = Readonly<Record<BreakerKind, BreakerPolicy>>;

// A saga's step is tried five times: the breaker of a shop with one order opens before these are used up.
const half: BreakerPolicy = {
  failureRate: 0.5,
  callsMin: 4,
  windowSeconds: 30,
  resetSeconds: 30,
  deadlineSeconds: 3,
};
export const defaultBreakers: BreakerPolicies = { payments: half, carriers: half };

const form = /^\s*(\w+)=(\d{1,3})%\/(\d{1,4})s\/(\d{1,4})s(?:\/(\d{1,2})s)?(?:\/(\d{1,4}))?\s*$/;

/**
 * Reads `payments=50%/30s/30s/3s/4`: failures/window/reset/deadline/calls, of which the last two may be left out; the
 * given kinds replace their defaults. Throws on anything else.
 */
export function parseBreakers(text: string): BreakerPolicies {
  const policies: Record<BreakerKind, BreakerPolicy> = { ...defaultBreakers };
  for (const part of text.split(",").filter((part) => part.trim() !== "")) {
    const [, name, percent, window, reset, deadline, calls] = form.exec(part) ?? [];
    const known = breakerKinds.find((kind) => kind === name);
    const policy = {
      failureRate: Number(percent) / 100,
      windowSeconds: Number(window),
      resetSeconds: Number(reset),
      deadlineSeconds: Number(deadline ?? half.deadlineSeconds),
      callsMin: Number(calls ?? half.callsMin),
    };
    if (!known || policy.failureRate > 1 || !Object.values(policy).every((value) => value > 0)) {
      throw new Error(
        `"${part.trim()}" is not ${breakerKinds.join("|")}=failures%/window(s)/reset(s)/deadline(s)/calls, as 50%/30s/30s/3s/4`,
      );
    }
    policies[known] = policy;
  }
  return policies;
}
