/** What an error looks like in the log. */
import { describe, expect, it } from "vitest";
import { describeError, type LogFields, recordOf } from "../../src/shared/log.ts";

describe("an error in the log", () => {
  it("shows its name, message and causes", () => {
    const error = new Error("outer", { cause: new TypeError("inner") });
    expect(describeError(error)).toBe("Error: outer ← TypeError: inner");
    expect(describeError("text")).toBe("text");
  });

  it("never shows the parameters of a query", () => {
    const message = "Failed query: select 1 from users where email = ?\nparams: ada@example.com,secret";
    const shown = describeError(new Error(message, { cause: new Error("D1_ERROR: busy") }));
    expect(shown).toContain("select 1");
    expect(shown).toContain("D1_ERROR: busy");
    expect(shown).not.toMatch(/ada@|secret/);
  });
});

describe("a record of the log", () => {
  const written = (fields: object) => JSON.parse(recordOf("warn", "happened", "main", fields as LogFields));

  it("shows what is on the list, and of all else only that it was there", () => {
    expect(written({ orderId: "ord_1", password: "hunter2", note: { a: 1 } })).toEqual({
      ...{ level: "warn", message: "happened", orderId: "ord_1", password: "***", note: "***" },
    });
  });

  it.each([
    ["no account ada@example.com here", "no account *** here"],
    ["bad key sk_live_abcdefgh12345678", "bad key ***"],
    ["bad key wk_8fJ2aQx_8fJ2aQx-8fJ2aQx", "bad key ***"],
    ["token eyJhbGciOi.eyJzdWIi.c2ln refused", "token *** refused"],
    ["card 4242 4242 4242 4242 declined", "card *** declined"],
    ["D1 is down since 1763719200000", "D1 is down since 1763719200000"],
    ["evt_019a5f0e-6c00-7000-8000-00000000000a", "evt_019a5f0e-6c00-7000-8000-00000000000a"],
  ])("takes out of what was thrown: %s", (error, shown) => {
    expect(written({ error }).error).toBe(shown);
  });
});
