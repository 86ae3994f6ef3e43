/** Rate-limit policies: what is counted, how much of it is given, and what happens when nobody can count. */

export const policyNames = ["default", "auth", "account", "orders"] as const;
export type PolicyName = (typeof policyNames)[number];

export interface Policy {
  readonly name: PolicyName;
  /** Requests a window. */
  readonly limit: number;
  readonly windowSeconds: number;
  /** Counts survive the object's eviction. */
  readonly persistent: boolean;
  /** When the object can't be asked: `open` lets requests pass, `closed` answers 503. */
  readonly onFailure: "open" | "closed";
}

export type Policies = Readonly<Record<PolicyName, Policy>>;

const open = { persistent: false, onFailure: "open" } as const;
const closed = { persistent: true, onFailure: "closed" } as const;

export const defaultPolicies: Policies = {
  default: { name: "default", limit: 100, windowSeconds: 60, ...open },
  auth: { name: "auth", limit: 10, windowSeconds: 60, ...closed },
  account: { name: "account", limit: 5, windowSeconds: 60, ...closed },
  orders: { name: "orders", limit: 30, windowSeconds: 60, ...open },
};

/** Reads `default=100/60,auth=10/60`; the given policies replace their defaults. Throws on anything else. */
export function parsePolicies(text: string): Policies {
  const policies: Record<PolicyName, Policy> = { ...defaultPolicies };
  for (const part of text.split(",").filter((part) => part.trim() !== "")) {
    const [, name, limit, windowSeconds] = /^\s*(\w+)=(\d{1,9})\/(\d{1,5})\s*$/.exec(part) ?? [];
    const known = policyNames.find((policy) => policy === name);
    if (!known || Number(limit) < 1 || Number(windowSeconds) < 1) {
      throw new Error(`"${part.trim()}" is not ${policyNames.join("|")}=requests/seconds`);
    }
    policies[known] = { ...policies[known], limit: Number(limit), windowSeconds: Number(windowSeconds) };
  }
  return policies;
}
