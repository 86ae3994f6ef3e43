/** What a change makes of a thing. */
import { describe, expect, it } from "vitest";
import { auditable, newThing, withPatch } from "../../../src/modules/things/things.model.ts";

const made = newThing({ title: "One", metadata: { shelf: "3" } }, "thg_1", "usr_1", 1_000);

describe("a thing", () => {
  it("begins as its first version", () => {
    expect(made).toEqual({
      id: "thg_1",
      userId: "usr_1",
      title: "One",
      metadata: { shelf: "3" },
      version: 1,
      createdAt: 1_000,
      updatedAt: 1_000,
    });
  });

  it("takes on what is said anew, and keeps the rest", () => {
    const after = withPatch(made, { title: "Other", metadata: undefined }, 2_000);
    expect(after).toEqual({ ...made, title: "Other", version: 2, updatedAt: 2_000 });
  });

  it("leaves no words of its owner in the audit log", () => {
    expect(auditable(made)).toEqual({ userId: "usr_1", version: 1 });
  });
});
