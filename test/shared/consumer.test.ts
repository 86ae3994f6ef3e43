/** Events of another version than their consumer knows: older ones are upgraded, newer ones fail. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Context } from "../../src/shared/context.ts";
import { consume } from "../../src/shared/events/consumer.ts";
import { defineEvent, type EventMessage } from "../../src/shared/events/event.ts";

const v1 = z.object({ name: z.string() });
const v2 = z.object({ names: z.array(z.string()) });
const renamed = defineEvent({
  type: "thing.renamed",
  version: 3,
  summary: "A thing has another name",
  data: z.object({ names: z.array(z.string()), count: z.int() }),
  upgrades: {
    1: (data) => ({ names: [v1.parse(data).name] }),
    2: (data) => ({ ...v2.parse(data), count: v2.parse(data).names.length }),
  },
  example: { names: ["a"], count: 1 },
  aggregateOf: ({ names }) => names.join(),
});
const consumer = consume("test", [renamed], async (_, data) => data);
const handle = async (version: number, data: unknown) =>
  consumer.handle({} as Context, { type: "thing.renamed", version, data } as EventMessage);

describe("an event", () => {
  it.each([
    [1, { name: "a" }, { names: ["a"], count: 1 }],
    [2, { names: ["a", "b"] }, { names: ["a", "b"], count: 2 }],
    [3, { names: ["a"], count: 7 }, { names: ["a"], count: 7 }],
  ])("of version %i comes to its consumer as the third", async (version, data, expected) => {
    expect(await handle(version, data)).toEqual(expected);
  });

  it("of a newer version, or of an older one without a way here, fails", async () => {
    await expect(handle(4, {})).rejects.toThrow("version 4, which is not known here");
    await expect(handle(0, {})).rejects.toThrow("version 0, which is not known here");
  });
});
