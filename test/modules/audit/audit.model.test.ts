/** What the audit log keeps of a change: the fields that differ, and no secret. */
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../src/modules/audit/audit.model.ts";

describe("the changes between two states", () => {
  it("are the fields that differ, with null for what wasn't there", () => {
    const before = { title: "Mug", price: { amount: 1 }, gone: 1, same: [1, { a: 2 }] };
    const after = { title: "Cup", price: { amount: 2 }, added: true, same: [1, { a: 2 }] };
    expect(changesBetween(before, after)).toEqual({
      title: { from: "Mug", to: "Cup" },
      price: { from: { amount: 1 }, to: { amount: 2 } },
      gone: { from: 1, to: null },
      added: { from: null, to: true },
    });
  });

  it("of a creation or deletion are all fields, of nothing none", () => {
    expect(changesBetween(null, { a: 1 })).toEqual({ a: { from: null, to: 1 } });
    expect(changesBetween({ a: 1 }, null)).toEqual({ a: { from: 1, to: null } });
    expect(changesBetween(null, null)).toEqual({});
    expect(changesBetween({ a: undefined }, { a: null })).toEqual({});
  });

  it.each(["password", "passwordHash", "accessToken", "refresh_token", "clientSecret", "TOKEN", "tokenHash"])(
    "never hold %s",
    (field) => {
      expect(changesBetween({ [field]: "a" }, { [field]: "b", name: "x" })).toEqual({
        name: { from: null, to: "x" },
      });
    },
  );

  it.each(["password", "refreshToken", "secret"])("never hold %s, however deep", (field) => {
    const after = { settings: { inner: [{ [field]: "canary" }], shown: 1 } };
    expect(JSON.stringify(changesBetween(null, after))).not.toContain("canary");
  });
});
