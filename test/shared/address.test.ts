/** Addresses: one spelling each, and one caller a network. */
import { describe, expect, it } from "vitest";
import { networkOf, normalizeAddress } from "../../src/shared/address.ts";

describe("an address", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:DB8:0::5", "2001:db8::5"],
    ["x".repeat(5_000), "unknown"],
    ["", "unknown"],
    [undefined, "unknown"],
  ])("%j is %s", (text, address) => {
    expect(normalizeAddress(text)).toBe(address);
  });

  it("counts as one caller with the rest of its /64, so that a customer's many addresses share one limit", () => {
    expect(networkOf("2001:db8:1:2::1")).toBe(networkOf("2001:db8:1:2:ffff::9"));
    expect(networkOf("2001:db8:1:2::1")).not.toBe(networkOf("2001:db8:1:3::1"));
    expect(networkOf("203.0.113.7")).toBe("203.0.113.7");
  });
});
