/** The flood shield asks seldom, refuses at once when told to, and never stands in the way when it can't ask. */
import { describe, expect, it } from "vitest";
import { FloodShield, requestsPerAsk } from "../../src/shared/rate-limit/flood-shield.ts";

/** A shield over a binding that admits so many asks, and the keys that it was asked for. */
function shieldWith(asksAdmitted: number) {
  const asked: string[] = [];
  const limit = async ({ key }: { key: string }) => ({ success: asked.push(key) <= asksAdmitted });
  return { asked, shield: new FloodShield({ limit } as RateLimit) };
}

const send = async (shield: FloodShield, address: string, requests: number, now = 0) => {
  let passed = 0;
  for (let i = 0; i < requests; i++) if (await shield.admits(address, now)) passed++;
  return passed;
};

describe("the flood shield", () => {
  it("asks once for a group of requests, for each address by itself", async () => {
    const { asked, shield } = shieldWith(Number.POSITIVE_INFINITY);
    expect(await send(shield, "a", 3 * requestsPerAsk)).toBe(3 * requestsPerAsk);
    expect(await send(shield, "b", 1)).toBe(1);
    expect(asked).toEqual(["a", "a", "a", "b"]);
  });

  it("lets a flood have its groups, refuses the rest without asking, and asks again a second later", async () => {
    const { asked, shield } = shieldWith(2);
    expect(await send(shield, "a", 1_000)).toBe(2 * requestsPerAsk);
    expect(asked).toHaveLength(3);
    expect(await send(shield, "a", 10, 999)).toBe(0);
    expect(asked).toHaveLength(3);
    expect(await send(shield, "a", 10, 1_000 + requestsPerAsk)).toBe(0);
    expect(asked).toHaveLength(4);
  });

  it("lets requests pass where the binding fails", async () => {
    const limit = () => Promise.reject(new Error("down"));
    expect(await send(new FloodShield({ limit } as RateLimit), "a", 25)).toBe(25);
  });
});
