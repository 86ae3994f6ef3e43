/** Breaker policies: for each kind of provider, when calls to it stop and when it is tried again. */
import type { BreakerPolicy } from "./breaker.model.ts";

export const breakerKinds = ["payments", "carriers"] as const;
export type BreakerKind = (typeof breakerKinds)[number];
export type BreakerPolicies = Readonly<Record<BreakerKind, BreakerPolicy>>;

const half = { failureRate: 0.5, windowSeconds: 30, resetSeconds: 30 } as const;

// A saga's step is tried five times: the breaker of a shop with one order opens before these are used up. A payment's
// try that fails counts twice when the provider is down, with the look after it (guarded.provider.ts).
export const defaultBreakers: BreakerPolicies = {
  payments: { ...half, callsMin: 8 },
  carriers: { ...half, callsMin: 4 },
};

const form = /^\s*(\w+)=(\d{1,3})%\/(\d{1,4})s\/(\d{1,4})s\s*$/;

/** Reads `payments=50%/30s/30s`: failures/window/reset; the given kinds replace their defaults. Throws on anything else. */
export function parseBreakers(text: string): BreakerPolicies {
  const policies: Record<BreakerKind, BreakerPolicy> = { ...defaultBreakers };
  for (const part of text.split(",").filter((part) => part.trim() !== "")) {
    const [, name, percent, windowSeconds, resetSeconds] = form.exec(part) ?? [];
    const known = breakerKinds.find((kind) => kind === name);
    const failureRate = Number(percent) / 100;
    const isFit =
      failureRate > 0 && failureRate <= 1 && Number(windowSeconds) > 0 && Number(resetSeconds) > 0;
    if (!known || !isFit) {
      throw new Error(
        `"${part.trim()}" is not ${breakerKinds.join("|")}=failures%/window(s)/reset(s), as 50%/30s/30s`,
      );
    }
    policies[known] = {
      ...policies[known],
      failureRate,
      windowSeconds: Number(windowSeconds),
      resetSeconds: Number(resetSeconds),
    };
  }
  return policies;
}
