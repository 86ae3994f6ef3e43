/** What an error looks like in the log. */
import { describe, expect, it } from "vitest";
import { describeError } from "../../src/shared/log.ts";

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
